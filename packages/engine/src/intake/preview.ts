import { Fault, type StatementShape } from '@chanye/model'
import type { Asking } from '../store/asking.ts'
import { hashOf } from '../store/ids.ts'
import { namesOfPlace } from '../store/places.ts'
import { type ProjectedRow, projectRows } from '../store/project-rows.ts'
import { observations } from '../store/projections.ts'
import type { Says } from '../store/statements.ts'
import { ledgerBefore, type LedgerBefore } from './ledger-before.ts'
import { earlierUnread } from './rules.ts'
import { newDocument, readStaged, summary, takenBefore, type Taking, type Upload } from './take.ts'

/** What is known of a figure already: another value of the same measure, subject and period. */
export interface KnownValue { readonly value: string; readonly vintage: string; readonly document: string; readonly evidence: string }

/** A figure that says something else than what is known. */
export interface Differing {
  readonly says: Says
  /** As printed, and where: the cell, or the sentence. */
  readonly quote: string
  readonly cell: string | null
  readonly sentence: string
  /** What else is known, newest first. */
  readonly known: readonly KnownValue[]
}

/** What taking a document in would bring; nothing is stored. */
export interface Preview {
  readonly document: string
  /** The same bytes are here: taking them would change nothing. */
  readonly already: boolean
  readonly title: string | null
  readonly place: string | null
  readonly format: string
  readonly counts: Readonly<Record<StatementShape, number>>
  readonly accepted: number
  readonly drafts: number
  /** Figures against what is known: not known before, known with the same value, known with another. */
  readonly figures: { readonly fresh: number; readonly same: number; readonly differing: readonly Differing[] }
  /** The ledger before of the same kind and place, with what changed; null where there is none. */
  readonly before: LedgerBefore | null
  readonly doubts: readonly { readonly doubt: string; readonly zh: string; readonly en: string }[]
}

type Observed = Extract<ProjectedRow, { table: 'observation' }>['row']

/**
 * Says what taking a document in would bring, set against what the asker may know already.
 *
 * @returns counts, and each figure that differs with what is known; nothing is stored
 * @throws Fault what taking it would throw
 */
export async function preview(asking: Asking, upload: Upload, taking: Taking): Promise<Preview> {
  const { name, bytes } = upload
  if (bytes.length > taking.limit) throw new Fault('too-large', { name, bytes: bytes.length, limit: taking.limit })
  const id = hashOf(bytes)
  const { reading, ledger } = await readStaged(upload, taking)
  const given = newDocument(upload, reading, { id, at: taking.now().toISOString(), taking })
  const { place, known_on: vintage, title, format } = given.document
  const known = await knownValues(asking, place)
  const placeNames = await namesOfPlace(taking.registry, place)
  const differing: Differing[] = []
  const figures = { fresh: 0, same: 0 }
  for (const { mentions: [mention], doubts: _, ...says } of reading.statements) {
    const rows = projectRows(says as Says, { vintage, sentence: '', placeNames })
    const row = rows.find((one): one is Extract<ProjectedRow, { table: 'observation' }> => one.table === 'observation')?.row
    if (!row || !mention) continue
    const others = known.get(keyOf(row)) ?? []
    if (others.length === 0) figures.fresh++
    else if (others.some(({ value }) => value === row.value)) figures.same++
    else differing.push({ says: says as Says, quote: mention.text, cell: mention.cell ?? null, sentence: given.cleanAt(mention.sentence), known: others })
  }
  const { counts, accepted, drafts } = summary(id, given, 0)
  const { before, unread } = await ledgerBefore(asking, ledger, { document: id, place }, taking)
  return { document: id, already: await takenBefore(taking.registry, id) !== undefined, title, place, format, counts, accepted, drafts, figures: { ...figures, differing }, before, doubts: [...reading.doubts, ...unread.map(earlierUnread)] }
}

/** What is known of a place's figures by what they measure, newest first. */
async function knownValues(asking: Asking, place: string | null): Promise<Map<string, KnownValue[]>> {
  const found = new Map<string, KnownValue[]>()
  const standing = (await observations(asking, place ?? undefined)).filter((one) => one.place === place)
  for (const { value, vintage, document, evidence, ...row } of standing.sort((a, b) => b.vintage.localeCompare(a.vintage))) {
    const key = keyOf(row)
    found.set(key, [...found.get(key) ?? [], { value, vintage, document, evidence }])
  }
  return found
}

/** Figures of one key measure the same thing at the same time. */
function keyOf({ measure, cut, kind, unit, basis, period }: Pick<Observed, 'measure' | 'cut' | 'kind' | 'unit' | 'basis' | 'period'>): string {
  return JSON.stringify([measure, cut, kind, unit, basis, period])
}

