import { grouped, groupedBy } from '@chanye/model'
import type { Lexicon } from '@chanye/reading'
import type { Transaction } from 'kysely'
import { type NameHeld, namesHeld, type Proposal, recordProposals } from '../store/names.ts'
import type { Tables } from '../store/schema.ts'
import type { Writing } from '../store/writing.ts'
import { GENERIC, LEGAL_FORM, ORDINAL, sharedBrand, sharedName } from './rules.ts'

/**
 * Proposes, for names just given, other names that may be the same firm; nothing is merged.
 *
 * @returns how many proposals are new
 */
export async function proposeAliases(tx: Transaction<Tables>, given: ReadonlySet<string>, { document, lexicon, writing }: { readonly document: string; readonly lexicon: Lexicon; readonly writing: Writing }): Promise<number> {
  if (given.size === 0) return 0
  return recordProposals(tx, proposals(await namesHeld(tx), given, { document, lexicon }), writing)
}

/** A name with what of it is the brand and on, once a place before it is taken off; `core` is what a name said in full has without its legal form, null for a short name. */
interface Candidate extends NameHeld { readonly bare: string; readonly core: string | null }

/**
 * Names that may be one firm because they share a brand: the same beginning, once a place before it is taken off.
 * Two names said in full are held together only where one goes on from the other: 甲物流有限公司 is not 甲医药有限公司.
 *
 * @param known - every organisation, old and new
 * @param given - the names this document brought
 */
export function proposals(known: readonly NameHeld[], given: ReadonlySet<string>, { document, lexicon }: { readonly document: string; readonly lexicon: Lexicon }): Proposal[] {
  const places = new Set(lexicon.places.flatMap(({ name, short }) => [name, short]).filter((name) => name.length > 1))
  const codeOf = codesByName(known)
  const branded = known.map(({ id, name, code }): Candidate => {
    const bare = withoutPlaces(name, places)
    return { id, name, code: code ?? codeOf(name), bare, core: coreOf(bare) }
  }).filter(({ bare }) => bare.length > 1 && !GENERIC.test(brandOf(bare)) && !places.has(brandOf(bare)))
  const alike: Proposal[] = []
  for (const group of grouped(branded, ({ bare }) => brandOf(bare))) {
    for (const [a, b] of pairs(group)) {
      if (!mayBeOne([a, b], given)) continue
      const brand = shared(a.bare, b.bare)
      alike.push({ a: a.id, b: b.id, document, score: score(a, b, brand.length), why: sharedBrand(a.name, b.name, brand) })
    }
  }
  return [...alike, ...sameNames(known, given).map(([a, b, of]) => ({ a: a.id, b: b.id, document, score: Math.round(90 / of) / 100, why: sharedName(a.name, of) }))]
}

const brandOf = (bare: string) => bare.slice(0, 2)

/** The code of a name that is given with one code only. */
function codesByName(known: readonly NameHeld[]): (name: string) => string | null {
  const codes = new Map<string, Set<string>>()
  for (const { name, code } of known) if (code !== null) codes.set(name, (codes.get(name) ?? new Set()).add(code))
  return (name) => { const [first, ...more] = codes.get(name) ?? []; return first === undefined || more.length > 0 ? null : first }
}

/** Two names, one of them just given, that their codes neither make one nor tell apart. */
function mayBeOne([a, b]: readonly [NameHeld, NameHeld], given: ReadonlySet<string>): boolean {
  return a.name !== b.name && ordinals(a.name) === ordinals(b.name) && (a.code === null || b.code === null) && (given.has(a.name) || given.has(b.name))
}

const ordinals = (name: string) => (name.match(ORDINAL) ?? []).join(' ')

/** A name given without a code that several codes bear: which of them it is, names alone cannot say. */
function sameNames(known: readonly NameHeld[], given: ReadonlySet<string>): [NameHeld, NameHeld, number][] {
  const byName = groupedBy(known.filter(({ code }) => code !== null), ({ name }) => name)
  return known.filter(({ name, code }) => code === null && given.has(name)).flatMap((bare) => {
    const coded = byName.get(bare.name) ?? []
    return coded.length < 2 ? [] : coded.map((one): [NameHeld, NameHeld, number] => [bare, one, coded.length])
  })
}

/** A firm's name often begins with its city: 重庆 and 重庆市 before the brand say where, not who. */
function withoutPlaces(name: string, places: ReadonlySet<string>): string {
  for (let length = Math.min(6, name.length - 2); length >= 2; length--) {
    if (places.has(name.slice(0, length))) return withoutPlaces(name.slice(length), places)
  }
  return name
}

/** The names of a brand two by two: a short name beside every other, a full one beside those it goes on from. */
function* pairs(group: readonly Candidate[]): Generator<readonly [Candidate, Candidate]> {
  const byCore = groupedBy(group.filter(({ core }) => core !== null), ({ core }) => core!)
  for (const [i, a] of group.entries()) {
    if (a.core !== null) yield* goesOnFrom(a, byCore)
    for (let j = i + 1; j < group.length; j++) if (a.core === null || group[j]!.core === null) yield [a, group[j]!]
  }
}

/** A full name beside the other full names that are its beginning; of two that are equal the earlier comes first. */
function* goesOnFrom(a: Candidate, byCore: ReadonlyMap<string, readonly Candidate[]>): Generator<readonly [Candidate, Candidate]> {
  for (let length = 2; length <= a.core!.length; length++) {
    for (const b of byCore.get(a.core!.slice(0, length)) ?? []) if (b.core !== a.core || b.id < a.id) yield [b, a]
  }
}

function coreOf(bare: string): string | null {
  const name = bare.replace(/[（(][^（()）]*[)）]/gu, '')
  return LEGAL_FORM.test(name) ? name.replace(LEGAL_FORM, '') : null
}

function shared(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

/** One name inside the other is likelier than a shared beginning; a longer beginning likelier than a short one. */
function score(a: { readonly bare: string }, b: { readonly bare: string }, length: number): number {
  if (a.bare.includes(b.bare) || b.bare.includes(a.bare)) return 0.8
  return Math.min(0.75, Math.round((0.4 + length * 0.05) * 100) / 100)
}
