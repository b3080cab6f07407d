import type { Grade, Provenance } from '@chanye/model'
import { familiesOf, type Family } from '@chanye/reading'
import type { Asking } from '../store/asking.ts'
import type { DocumentRow } from '../store/documents.ts'
import { sketches } from '../store/sketches.ts'

/** @returns who published what a document says: whom it was taken from, else whom we name as its source, else who published this copy, else who filled its table in */
export function publisherOf(document: DocumentRow): string | null {
  const known = publishers.get(document)
  if (known !== undefined) return known
  const { takenFrom, publisher } = JSON.parse(document.provenance) as Provenance
  const found = takenFrom?.value ?? document.source ?? publisher?.value ?? document.sender
  publishers.set(document, found)
  return found
}

/** Every figure of a document asks for its publisher. */
const publishers = new WeakMap<DocumentRow, string | null>()

/** Documents put together by the text they are copies of. */
export interface Sources {
  /** The document that stands for its copies. */
  readonly headOf: (document: string) => string
  readonly copiesOf: (document: string) => readonly string[]
  /** How many of these documents are sources of their own: copies of one text are one, and so is one publisher however often it says so. */
  readonly independent: (documents: readonly string[]) => number
  readonly gradeOf: (document: string) => Grade
}

/** @returns what is copied from what among the documents an asker knows */
export async function sourcesOf(asking: Asking, documents: ReadonlyMap<string, DocumentRow>): Promise<Sources> {
  const known = (await sketches(asking)).flatMap(({ document, sketch }) => { const row = documents.get(document); return row ? [traced(row, sketch)] : [] })
  const families = new Map<string, Family>(familiesOf(known).flatMap((family) => [family.head, ...family.copies].map((id) => [id, family] as const)))
  const headOf = (document: string) => families.get(document)?.head ?? document
  const publisher = (document: string) => { const row = documents.get(headOf(document)); return row ? publisherOf(row) ?? row.id : document }
  return {
    headOf, copiesOf: (document) => (headOf(document) === document ? families.get(document)?.copies ?? [] : []),
    independent: (all) => new Set(all.map(publisher)).size,
    gradeOf: (document) => { const row = documents.get(headOf(document)); return asking.weighing.gradeOf(row ? publisherOf(row) : null) },
  }
}

function traced(row: DocumentRow, sketch: readonly number[]) {
  const { takenFrom, publisher } = JSON.parse(row.provenance) as Provenance
  return { id: row.id, title: row.title, takenFrom: takenFrom?.value ?? null, publisher: publisher?.value ?? null, published: row.published_at, sketch }
}
