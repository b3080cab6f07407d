import type { Span } from '@chanye/model'
import { MarkedText, type MarkSpan } from './MarkedText.tsx'
import type { PlacedRow } from './table-runs.ts'

interface Props { readonly rows: readonly PlacedRow[]; readonly columns: number; readonly text: string; readonly spansAt: (row: PlacedRow) => readonly MarkSpan[]; readonly chosen: string | undefined }

const FIGURE = /^\s*[-+−]?[\d,]*\.?\d+\s*%?\s*$/

/** The rows of one table as a grid; a row of one cell reaches over all of it. It reads the same on both sides and is shown once. */
export function TableRun({ rows, columns, text, spansAt, chosen }: Props) {
  return (
    <div className="text-row row-table">
      <div className="clean-cell table-frame">
        <table>
          <tbody>{rows.map((row) => <tr key={row.row.original.start}>{cellsOf(row, columns, { text, spans: spansAt(row), chosen })}</tr>)}</tbody>
        </table>
      </div>
    </div>
  )
}

interface Drawn { readonly text: string; readonly spans: readonly MarkSpan[]; readonly chosen: string | undefined }

function cellsOf({ cells, row }: PlacedRow, columns: number, { text, spans, chosen }: Drawn) {
  const all: readonly Span[] = cells ?? [row.original]
  const drawn = all.map((cell) => (
    <td key={cell.start} colSpan={all.length === 1 ? columns : undefined} className={FIGURE.test(text.slice(cell.start, cell.end)) ? 'number' : undefined}>
      <MarkedText text={text} range={cell} spans={spans} chosen={chosen} />
    </td>
  ))
  return all.length === 1 || all.length === columns ? drawn : [...drawn, <td key="rest" colSpan={columns - all.length} />]
}
