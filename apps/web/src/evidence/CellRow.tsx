import type { EvidencePiece } from '../api/shapes.ts'

/** The row of a table the figure stands in, its cell set off. */
export function CellRow({ piece }: { readonly piece: EvidencePiece }) {
  const place = piece.original.start - piece.sentenceStart
  let end = -1
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={piece.ref.cell ?? ''}>
      <table className="plain-table cell-row">
        <tbody>
          <tr>
            {piece.sentenceOriginal.split('\t').map((text, index) => {
              const start = end + 1
              end = start + text.length
              return <td key={index}>{start === place ? <mark>{text}</mark> : text}</td>
            })}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
