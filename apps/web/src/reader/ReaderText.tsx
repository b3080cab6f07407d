import type { Span } from '@chanye/model'
import { useMemo, useState, type MouseEvent } from 'react'
import type { DocumentAnswer } from '../api/shapes.ts'
import { repairMark } from '../format/repair-mark.ts'
import { useSay } from '../frame/use-frame.ts'
import { MarkedText, type MarkSpan } from './MarkedText.tsx'
import { RepairTip, useRepairTip } from './RepairTip.tsx'
import { namedPlaces } from './named-places.ts'
import { handedOut, readerRows, type ReaderRow } from './reader-rows.ts'
import { TableRun } from './TableRun.tsx'
import { type PlacedRow, tableRuns } from './table-runs.ts'

/** So many rows at first; a long document shows the rest when asked. */
const FIRST_ROWS = 250

interface Props { readonly read: DocumentAnswer; readonly chosen: string | undefined; readonly onChoose: (statement: string) => void }

/** The original and the clean text, row beside row; a click on a marked place chooses its statement. */
export function ReaderText({ read, chosen, onChoose }: Props) {
  const say = useSay()
  const rows = useMemo(() => rowsOf(read), [read])
  const [long, setLong] = useState(false)
  const shown = useMemo(() => (long || chosen ? rows : rows.slice(0, FIRST_ROWS)), [rows, long, chosen])
  const spans = useSpans(read, rows)
  const named = useNamed(read, chosen)
  const tip = useRepairTip(read.repairs)
  const runs = useMemo(() => tableRuns(read.original, shown, (row) => isSame(read, row)), [read, shown])
  const originalAt = ({ row, index }: PlacedRow) => withNamed(spans.original[index] ?? none, row.original, named.original)
  const choose = (event: MouseEvent) => {
    const found = event.target instanceof Element ? event.target.closest('[data-innermost]')?.getAttribute('data-innermost') : null
    if (found) onChoose(found)
  }
  return (
    <div className="pane text-pane" tabIndex={0} role="region" aria-label={say('reader.text')} onClick={choose} {...tip.watch}>
      <div className="text-row text-names"><h2>{say('reader.original')}</h2><h2>{say('reader.clean')}</h2></div>
      {runs.map((run) => ('table' in run
        ? <TableRun key={run.table[0]?.row.original.start} rows={run.table} columns={run.columns} text={read.original} spansAt={originalAt} chosen={chosen} />
        : <Row key={run.row.row.original.start} row={run.row.row} read={read} original={originalAt(run.row)} clean={withNamed(spans.clean[run.row.index] ?? none, run.row.row.clean, named.clean)} chosen={chosen} />))}
      {shown.length < rows.length && <p><button type="button" className="button" onClick={() => setLong(true)}>{say('reader.more', { n: rows.length - shown.length })}</button></p>}
      <RepairTip tip={tip} />
    </div>
  )
}

/** Whether a row reads the same on both sides. */
function isSame({ original, clean }: DocumentAnswer, row: ReaderRow): boolean {
  return row.clean !== null && original.slice(row.original.start, row.original.end) === clean.slice(row.clean.start, row.clean.end)
}

/** A text without blocks, such as a correction, is one row. */
function rowsOf({ original, clean, blocks }: DocumentAnswer): readonly ReaderRow[] {
  if (blocks.length > 0) return readerRows(original, blocks)
  return [{ kind: 'paragraph', original: { start: 0, end: original.length }, clean: { start: 0, end: clean.length } }]
}

const none: readonly MarkSpan[] = []

interface Spans { readonly original: readonly (readonly MarkSpan[])[]; readonly clean: readonly (readonly MarkSpan[])[] }

/** Repairs and mentions as marks on both sides, handed out to the rows they stand in. */
function useSpans(read: DocumentAnswer, rows: readonly ReaderRow[]): Spans {
  return useMemo(() => {
    const live = read.statements.filter(({ review, standsAs }) => review !== 'superseded' || standsAs !== null)
    const marks = (side: 'original' | 'clean'): readonly MarkSpan[] => {
      const place = <T extends Span & { readonly clean: Span }>(at: T) => (side === 'clean' ? at.clean : { start: at.start, end: at.end })
      return [
        ...read.repairs.map((repair, index) => ({ ...place(repair), repair: index, loud: repairMark(repair) })),
        ...live.flatMap(({ id, review, mentions }) => mentions.map((mention) => ({ ...place(mention), statement: id, rejected: review === 'rejected' }))),
      ].sort((a, b) => a.start - b.start)
    }
    return {
      original: handedOut(rows.map(({ original }) => original), marks('original')),
      clean: cleanSide(rows, marks('clean')),
    }
  }, [read, rows])
}

/** The places the chosen figure is drawn back to, on both sides. */
function useNamed(read: DocumentAnswer, chosen: string | undefined): { readonly original: readonly MarkSpan[]; readonly clean: readonly MarkSpan[] } {
  const sign = useSay()('reader.named-here')
  return useMemo(() => {
    const places = namedPlaces(read.statements.find(({ id }) => id === chosen))
    return {
      original: places.map(({ start, end }, nth) => ({ start, end, named: { nth, sign } })),
      clean: places.map(({ clean }, nth) => ({ ...clean, named: { nth, sign } })),
    }
  }, [read, chosen, sign])
}

/** A row without such a place keeps the very list it had, and is not drawn anew. */
function withNamed(spans: readonly MarkSpan[], range: Span | null, named: readonly MarkSpan[]): readonly MarkSpan[] {
  const inside = range ? named.filter(({ start, end }) => start < range.end && range.start < end) : []
  return inside.length > 0 ? [...spans, ...inside] : spans
}

/** Dropped rows have no clean side and get no marks; the others keep their order. */
function cleanSide(rows: readonly ReaderRow[], marks: readonly MarkSpan[]): readonly (readonly MarkSpan[])[] {
  const read = rows.flatMap(({ clean }, index) => (clean ? [{ ...clean, index }] : [])).sort((a, b) => a.start - b.start)
  const sides: (readonly MarkSpan[])[] = rows.map(() => none)
  handedOut(read, marks).forEach((found, at) => { sides[read[at]?.index ?? 0] = found })
  return sides
}

interface RowProps { readonly row: ReaderRow; readonly read: DocumentAnswer; readonly original: readonly MarkSpan[]; readonly clean: readonly MarkSpan[]; readonly chosen: string | undefined }

function Row({ row, read, original, clean, chosen }: RowProps) {
  const say = useSay()
  return (
    <div className={`text-row row-${row.kind}`}>
      <p className="original-cell raw"><MarkedText text={read.original} range={row.original} spans={original} chosen={chosen} /></p>
      <p className="clean-cell">
        {row.clean ? <MarkedText text={read.clean} range={row.clean} spans={clean} chosen={chosen} /> : <span className="faint">{say('reader.furniture')}</span>}
      </p>
    </div>
  )
}
