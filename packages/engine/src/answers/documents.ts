import type { Doubt, Provenance } from '@chanye/model'
import { z } from 'zod'
import type { DocumentRow as StoredDocument } from '../store/documents.ts'
import { textOfDocument } from '../store/documents.ts'
import { dated, defineAnswer } from './answer.ts'
import { type ReviewCount, reviewCounts } from '../store/statements.ts'
import { Picture, type StoredRepair } from './picture.ts'
import { saysAny } from './says-any.ts'
import { type DocumentRow, documentRow } from './shapes.ts'

export const documents = defineAnswer({
  name: 'documents',
  question: { en: 'Which documents have been taken in?', zh: '收录了哪些文档？' },
  params: z.strictObject({ place: z.string().optional(), q: z.string().optional() }),
  result: z.object({ ...dated, documents: z.array(documentRow) }),
  async run(asking, { place, q }) {
    const picture = await Picture.of(asking, NOTHING)
    const wanted = [...picture.documents.values()].filter((document) => (!place || document.place === place) && saysAny([document.title, document.name], q))
    const rows = await documentRowsOf(picture, wanted)
    return { ...picture.dated(rows.some(({ invented }) => invented)), documents: rows }
  },
})

/** The documents are asked for, none of their statements. */
const NOTHING = { ids: [] }

/** Doubts about a place in the text, of which a document may have thousands. */
const OF_ONE_PLACE: ReadonlySet<string> = new Set(['guessed-repair', 'unreadable'])

/** Documents with how they were read and what became of their statements. */
export async function documentRowsOf(picture: Picture, documents: readonly StoredDocument[]): Promise<DocumentRow[]> {
  const counts = await reviewCounts(picture.asking, documents.map(({ id }) => id))
  return Promise.all(documents.map((document) => documentRowOf(picture, document, counts.filter((row) => row.document === document.id))))
}

async function documentRowOf(picture: Picture, document: StoredDocument, counts: readonly ReviewCount[]): Promise<DocumentRow> {
  const said = JSON.parse(document.provenance) as Provenance
  const text = await textOfDocument(picture.asking, document.id)
  const repairs = JSON.parse(text.repairs) as StoredRepair[]
  const doubts = (JSON.parse(text.doubts) as Doubt[]).filter(({ doubt }) => !OF_ONE_PLACE.has(doubt))
  const reviewed = (review?: string) => counts.filter((row) => review === undefined || row.review === review).reduce((total, { n }) => total + n, 0)
  const sources = await picture.sources()
  const head = sources.headOf(document.id)
  return {
    id: document.id, name: document.name, title: document.title, author: said.author?.value ?? null, published: document.published_at, takenFrom: said.takenFrom?.value ?? null, publisher: said.publisher?.value ?? null,
    place: picture.place(document.place), format: document.format, encoding: document.encoding, confidence: document.confidence, repairs: repairs.length, guesses: repairs.filter(({ score }) => score < 1).length,
    statements: reviewed(), accepted: reviewed('accepted'), drafts: reviewed('draft'), rejected: reviewed('rejected'), recordedAt: document.recorded_at, invented: document.invented === 1,
    grade: sources.gradeOf(document.id), copyOf: head === document.id ? null : head, copies: [...sources.copiesOf(document.id)],
    kind: document.kind as DocumentRow['kind'], source: document.source, doubts: doubts as DocumentRow['doubts'],
  }
}
