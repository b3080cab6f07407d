import { Formula } from './Formula.tsx'
import type { TextPiece } from './page-parts.ts'

/** A paragraph of a method's page. */
export function Pieces({ of: pieces }: { readonly of: readonly TextPiece[] }) {
  return pieces.map((piece, at) => <Piece key={at} piece={piece} />)
}

function Piece({ piece: { kind, text } }: { readonly piece: TextPiece }) {
  if (kind === 'formula') return <Formula tex={text} />
  if (kind === 'strong') return <strong>{text}</strong>
  if (kind === 'emphasis') return <em>{text}</em>
  return kind === 'code' ? <code>{text}</code> : text
}
