import { type Choice, choosableReadings, type Evidence, grouped, type Repair } from '@chanye/model'
import { z } from 'zod'
import { documentById, textOfDocument } from '../store/documents.ts'
import { organisationCalled, organisations } from '../store/organisations.ts'
import { statementOfRow } from '../store/projections.ts'
import { decisionsOf, evidenceById, statementById, type StatementRecord, statementsWhere } from '../store/statements.ts'
import type { Asking } from '../store/asking.ts'
import { dated, defineAnswer } from './answer.ts'
import { choicesAt, choiceShape } from './choices.ts'
import { type FigureRecord, Picture } from './picture.ts'
import { evidenceRef, figure, repair, statementRow } from './shapes.ts'
import type { Provenance } from '@chanye/model'

const CONTEXT = 40
const piece = z.object({
  ref: evidenceRef, original: z.object({ text: z.string(), start: z.number(), end: z.number(), before: z.string(), after: z.string() }), sentenceOriginal: z.string(), sentenceStart: z.number(), repairs: z.array(repair),
  document: z.object({ id: z.string(), title: z.string().nullable(), published: z.string().nullable(), takenFrom: z.string().nullable(), publisher: z.string().nullable(), source: z.string().nullable(), invented: z.boolean() }),
  statement: statementRow.nullable(), decisions: z.array(z.object({ review: z.string(), by: z.string(), at: z.string(), reason: z.string(), choice: z.object({ doubt: z.string(), reading: z.enum(choosableReadings) }).nullable() })), choices: z.array(choiceShape), otherValues: z.array(figure),
})

export const evidence = defineAnswer({
  name: 'evidence',
  question: { en: 'Who says so, in which sentence, and is it still so?', zh: '谁说的？在哪一句？现在还这样吗？' },
  params: z.strictObject({ id: z.string() }),
  result: z.object({ ...dated, of: z.object({ kind: z.string(), id: z.string() }), items: z.array(piece) }),
  async run(asking, { id }) {
    const { kind, pairs } = await resolve(asking, id)
    const picture = await Picture.of(asking)
    const items = []
    for (const { row, record } of pairs) items.push(await pieceOf(picture, row, record))
    return { ...picture.dated(items.some(({ ref }) => ref.invented)), of: { kind, id }, items }
  },
})

interface Pair { readonly row: Evidence; readonly record: StatementRecord | null }

/** What an id points at: evidence, a statement, a document, an organisation, or a row of a projection. */
async function resolve(asking: Asking, id: string): Promise<{ kind: string; pairs: Pair[] }> {
  if (id.startsWith('ev_')) {
    const { evidence: row, statements } = await evidenceById(asking, id)
    return { kind: 'evidence', pairs: [{ row, record: statements[0] ? await statementById(asking, statements[0]) : null }] }
  }
  if (id.startsWith('st_')) return { kind: 'statement', pairs: pairsOf([await statementById(asking, id)]) }
  if (/^[0-9a-f]{64}$/u.test(id)) {
    await documentById(asking, id)
    return { kind: 'document', pairs: pairsOf((await Picture.of(asking, { document: id })).statements) }
  }
  const organisation = organisationCalled(await organisations(asking), id)
  if (!organisation) return { kind: 'projection', pairs: pairsOf([await statementById(asking, await statementOfRow(asking, id))]) }
  return { kind: 'organisation', pairs: pairsOf(await statementsWhere(asking, { ids: organisation.namedIn.map(({ statement }) => statement) })) }
}

function pairsOf(records: readonly StatementRecord[]): Pair[] {
  return records.flatMap((record) => record.evidence.map((row) => ({ row, record })))
}

async function pieceOf(picture: Picture, row: Evidence, record: StatementRecord | null): Promise<z.infer<typeof piece>> {
  const document = await documentById(picture.asking, row.document)
  const text = await textOfDocument(picture.asking, row.document)
  const said = JSON.parse(document.provenance) as Provenance
  const decisions = record ? await decisionsOf(picture.asking, record.id) : []
  return {
    ref: picture.ref(row, record?.id ?? null), sentenceOriginal: text.original.slice(row.sentenceSpan.start, row.sentenceSpan.end), sentenceStart: row.sentenceSpan.start,
    original: { text: row.quote, start: row.start, end: row.end, before: text.original.slice(Math.max(0, row.start - CONTEXT), row.start), after: text.original.slice(row.end, row.end + CONTEXT) },
    repairs: (JSON.parse(text.repairs) as (Repair & { clean: { start: number; end: number } })[]).filter(({ start, end }) => start < row.sentenceSpan.end && row.sentenceSpan.start < end) as z.infer<typeof repair>[],
    document: { id: document.id, title: document.title, published: document.published_at, takenFrom: said.takenFrom?.value ?? null, publisher: said.publisher?.value ?? null, source: document.source, invented: document.invented === 1 },
    statement: record ? picture.row(record) : null, decisions: decisions.map(({ review, recorded_by: by, recorded_at: at, reason, choice }) => ({ review, by, at, reason, choice: choice === null ? null : JSON.parse(choice) as Choice })), choices: record ? await choicesAt(picture.asking, record) : [],
    otherValues: record?.says.shape === 'figure' ? otherValues(picture, record as FigureRecord) : [],
  }
}

/** What else is known of the same measure, subject and period: other values, and the same value of other documents. */
function otherValues(picture: Picture, record: FigureRecord): z.infer<typeof figure>[] {
  const { period, kind } = record.says
  const own = picture.identity(record)
  const isOfSame = (other: FigureRecord) => { const { indicator, about } = picture.identity(other); return indicator === own.indicator && about === own.about }
  const others = picture.standingFigures().filter((other) => other.id !== record.id && other.says.kind === kind && (period === null || other.says.period === null || other.says.period === period) && isOfSame(other))
  return grouped(others, ({ says, document }) => `${says.value} ${says.unit} ${says.period} ${says.status} ${document}`).map((records) => picture.figure(records))
}
