import { Link } from '@tanstack/react-router'
import type { EvidencePiece, StatementRow } from '../api/shapes.ts'
import { momentText } from '../format/when.ts'
import { statementCells } from '../format/statement-line.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { Doubts, InventedMark, Quoted, ReviewMark, StatusMark } from '../parts/Marks.tsx'
import { worded } from '../text/say.ts'
import { CellRow } from './CellRow.tsx'
import { Decisions } from './Decisions.tsx'
import { OriginalLine } from './OriginalLine.tsx'
import { OtherValues } from './OtherValues.tsx'
import { Published } from './Published.tsx'
import { Repairs } from './Repairs.tsx'
import { TwoReadings } from './TwoReadings.tsx'

/** One place in one document: what it says, how it stood there, how it was mended, who accepted it, what else is known. */
export function PieceView({ piece, place }: { readonly piece: EvidencePiece; readonly place: string | null }) {
  const say = useSay()
  const { ref, statement } = piece
  return (
    <article className="piece">
      {place && <p className="piece-place">{place}</p>}
      {statement && <Stated row={statement} />}
      {ref.cell === null ? <InText piece={piece} /> : <section><h3>{say('evidence.cell', { cell: ref.cell })}</h3><CellRow piece={piece} /></section>}
      <Source piece={piece} />
      <Doubted piece={piece} />
      {statement?.shape === 'figure' ? <Published statement={statement.id} others={piece.otherValues} /> : <OtherValues of={piece.otherValues} />}
      <Decisions of={piece.decisions} />
    </article>
  )
}

/** The sentence as read, and its characters as they arrived. */
function InText({ piece }: { readonly piece: EvidencePiece }) {
  const say = useSay()
  return (
    <>
      <section>
        <h3>{say('evidence.sentence')}</h3>
        <blockquote className="sentence"><Quoted sentence={piece.ref.sentence} quote={piece.ref.quote} /></blockquote>
      </section>
      <section>
        <h3>{say(piece.repairs.some(({ score }) => score < 1) ? 'evidence.original-damaged' : 'evidence.original')}</h3>
        <OriginalLine piece={piece} />
        <Repairs of={piece.repairs} />
      </section>
    </>
  )
}

/** Readings to choose between, then the other doubts in words. */
function Doubted({ piece: { statement, choices } }: { readonly piece: EvidencePiece }) {
  const say = useSay()
  const plain = statement?.doubts.filter(({ doubt }) => !choices.some((choice) => choice.doubt === doubt)) ?? []
  if (choices.length + plain.length === 0) return null
  return <section><h3>{say('evidence.doubts')}</h3><TwoReadings of={choices} /><Doubts of={plain} /></section>
}

function Stated({ row }: { readonly row: StatementRow }) {
  const language = useLanguage()
  const say = useSay()
  const cells = statementCells(row.content, language)
  return (
    <header className="stated">
      <p className="stated-value">{cells.value || [cells.subject, cells.what].filter(Boolean).join(say('list.dot'))}</p>
      <p className="stated-what">{[worded(say, 'shape', row.shape), cells.value ? cells.subject : '', cells.value ? cells.what : '', cells.period].filter(Boolean).join(say('list.dot'))}</p>
      <p className="marks">
        <ReviewMark review={row.review} />
        {'status' in row.content && row.shape === 'figure' && <StatusMark status={row.content.status} />}
        <InventedMark when={row.document.invented} />
      </p>
    </header>
  )
}

function Source({ piece: { document, ref } }: { readonly piece: EvidencePiece }) {
  const say = useSay()
  return (
    <section>
      <h3>{say('evidence.document')}</h3>
      <dl className="pairs">
        <dt>{say('document.title')}</dt>
        <dd>{document.title ?? say('unknown')} <InventedMark when={document.invented} /></dd>
        <dt>{say('evidence.vintage')}</dt>
        <dd className="tabular">{momentText(document.published) || say('unknown')}</dd>
        {document.takenFrom && <><dt>{say('document.taken-from')}</dt><dd>{document.takenFrom}</dd></>}
        {document.source && <><dt>{say('document.source')}</dt><dd>{document.source}</dd></>}
        {document.publisher && <><dt>{say('document.publisher')}</dt><dd>{document.publisher}</dd></>}
      </dl>
      <p>
        <Link to="/documents/$document" params={{ document: document.id }} search={ref.statement ? { statement: ref.statement } : {}} className="button">
          {say('evidence.read')}
        </Link>
      </p>
    </section>
  )
}
