import { Fault, type StatementShape } from '@chanye/model'
import type { Asking } from '../store/asking.ts'
import { documents } from '../store/documents.ts'
import { hashOf } from '../store/ids.ts'
import { namesOfPlace } from '../store/places.ts'
import { type ProjectedRow, projectRows } from '../store/project-rows.ts'
import { observations, targets } from '../store/projections.ts'
import type { Says } from '../store/statements.ts'
import { ledgerBefore, type LedgerBefore } from './ledger-before.ts'
import { earlierUnread } from './rules.ts'
import { newDocument, readStaged, summary, takenBefore, type Taking, type Upload } from './take.ts'

/** What is known of a figure already: another value of the same measure, subject and period. */
export interface KnownValue { readonly value: string; readonly valueHigh: string | null; readonly vintage: string; readonly document: string; readonly evidence: string }

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
  /** Figures against what is known: not known before, last known with the same value, last known with another. */
  readonly figures: { readonly fresh: number; readonly same: number; readonly differing: readonly Differing[] }
  /** The ledger before of the same kind and place, with what changed; null where there is none. */
  readonly before: LedgerBefore | null
  readonly doubts: readonly { readonly doubt: string; readonly zh: string; readonly en: string }[]
}

/** What a figure measures, and how much: as much of an observation or a target as tells one from another. */
interface Measured { readonly sort: 'observation' | 'target'; readonly measure: string; readonly subject: string | null; readonly code: string | null; readonly kind: string; readonly unit: string; readonly basis: string | null; readonly period: string | null }
interface Amount { readonly value: string; readonly valueHigh: string | null }

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
  const read = await readStaged(upload, taking)
  const { reading, ledger } = read
  const given = newDocument(upload, read, { id, at: taking.now().toISOString(), taking })
  const { place, known_on: vintage, title, format } = given.document
  const known = await knownValues(asking, place)
  const placeNames = await namesOfPlace(taking.registry, place)
  const differing: Differing[] = []
  const figures = { fresh: 0, same: 0 }
  for (const { mentions: [mention], doubts: _, ...says } of reading.statements) {
    const sentence = mention ? given.cleanAt(mention.sentence) : ''
    const measured = projectRows(says as Says, { vintage, sentence, placeNames }).flatMap(measuredBy)[0]
    if (!measured || !mention) continue
    const others = known.get(keyOf(measured)) ?? []
    const [newest] = others
    if (!newest) figures.fresh++
    else if (newest.value === measured.value && newest.valueHigh === measured.valueHigh) figures.same++
    else differing.push({ says: says as Says, quote: mention.text, cell: mention.cell ?? null, sentence, known: others })
  }
  const { counts, accepted, drafts } = summary(id, given, 0)
  const { before, unread } = await ledgerBefore(asking, ledger, { document: id, place }, taking)
  return { document: id, already: await takenBefore(taking.registry, id) !== undefined, title, place, format, counts, accepted, drafts, figures: { ...figures, differing }, before, doubts: [...reading.doubts, ...unread.map(earlierUnread)] }
}

/** What a row of the registry measures, where it is an observation or a target. */
function measuredBy(projected: ProjectedRow): (Measured & Amount)[] {
  if (projected.table === 'observation') {
    const { measure, cut, code, kind, unit, basis, period, value, value_high: valueHigh } = projected.row
    return [{ sort: 'observation', measure, subject: cut, code, kind, unit, basis, period, value, valueHigh }]
  }
  if (projected.table !== 'target') return []
  const { indicator, subject, kind, unit, period, value, value_high: valueHigh } = projected.row
  return [{ sort: 'target', measure: indicator, subject, code: null, kind, unit, basis: null, period, value, valueHigh }]
}

/** What is known of a place's figures by what they measure, newest first. */
async function knownValues(asking: Asking, place: string | null): Promise<Map<string, KnownValue[]>> {
  const dated = new Map((await documents(asking)).map(({ id, known_on: day }) => [id, day]))
  const observed = (await observations(asking, place ?? undefined)).map((one) => ({ ...one, sort: 'observation' as const, subject: one.cut }))
  const wanted = (await targets(asking, place ?? undefined)).map((one) => ({ ...one, sort: 'target' as const, measure: one.indicator, code: null, basis: null, period: one.due, vintage: dated.get(one.document) ?? '' }))
  const found = new Map<string, KnownValue[]>()
  for (const one of [...observed, ...wanted].filter((row) => row.place === place).sort((a, b) => b.vintage.localeCompare(a.vintage))) {
    const { value, valueHigh, vintage, document, evidence } = one
    found.set(keyOf(one), [...found.get(keyOf(one)) ?? [], { value, valueHigh, vintage, document, evidence }])
  }
  return found
}

/** Figures of one key measure the same thing at the same time. */
function keyOf({ sort, measure, subject, code, kind, unit, basis, period }: Measured): string {
  return JSON.stringify([sort, measure, code ?? subject, kind, unit, basis, period])
}
