import { Link } from '@tanstack/react-router'
import type { StatementRow } from '../api/shapes.ts'
import { statementCells } from '../format/statement-line.ts'
import { dayText } from '../format/when.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import type { Column } from '../parts/Grid.tsx'
import { InventedMark, ReviewMark, StatusMark } from '../parts/Marks.tsx'
import { worded, type Language, type Say } from '../text/say.ts'

/** The columns in which statements of every shape are shown alike. */
export function statementColumns(say: Say, language: Language): readonly Column<StatementRow>[] {
  const cells = (row: StatementRow) => statementCells(row.content, language)
  return [
    { key: 'review', title: say('column.review'), sort: 'review', cell: (row) => <ReviewMark review={row.review} /> },
    { key: 'shape', title: say('column.shape'), wide: true, cell: (row) => worded(say, 'shape', row.shape) },
    { key: 'subject', title: say('column.subject'), sort: 'subject', cell: (row) => <>{cells(row).subject} <InventedMark when={row.document.invented} /></> },
    { key: 'what', title: say('column.what'), cell: (row) => <EvidenceLink id={row.id} quiet>{cells(row).what || worded(say, 'shape', row.shape)}</EvidenceLink> },
    { key: 'value', title: say('column.value'), sort: 'value', align: 'right', cell: (row) => <Value row={row} language={language} /> },
    { key: 'unit', title: say('column.unit'), cell: (row) => cells(row).amount?.unit ?? '' },
    { key: 'bound', title: say('field.bound'), wide: true, cell: (row) => ('bound' in row.content && row.content.bound !== 'exact' ? worded(say, 'bounded', row.content.bound) : '') },
    { key: 'period', title: say('column.period'), sort: 'period', cell: (row) => cells(row).period },
    { key: 'status', title: say('column.status'), cell: (row) => (row.shape === 'figure' && 'status' in row.content ? <StatusMark status={row.content.status} /> : cells(row).status) },
    { key: 'doubt', title: say('column.doubt'), wide: true, cell: (row) => <DoubtCell row={row} say={say} language={language} /> },
    { key: 'document', title: say('column.document'), sort: 'published', cell: (row) => <DocumentCell row={row} /> },
  ]
}

function Value({ row, language }: { readonly row: StatementRow; readonly language: Language }) {
  const { amount } = statementCells(row.content, language)
  return amount ? <EvidenceLink id={row.id}>{amount.number}</EvidenceLink> : null
}

function DoubtCell({ row, say, language }: { readonly row: StatementRow; readonly say: Say; readonly language: Language }) {
  const [first] = row.doubts
  return first ? <span className="doubt-mark" title={row.doubts.map((doubt) => doubt[language]).join('\n')}>{worded(say, 'doubt', first.doubt)}</span> : null
}

function DocumentCell({ row }: { readonly row: StatementRow }) {
  return (
    <Link to="/documents/$document" params={{ document: row.document.id }} search={{ statement: row.id }} onClick={(event) => event.stopPropagation()} title={row.document.title ?? ''}>
      <span className="tabular">{dayText(row.document.published)}</span> <span className="clip">{row.document.title}</span>
    </Link>
  )
}
