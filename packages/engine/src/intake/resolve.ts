import type { Lexicon } from '@chanye/reading'
import type { Transaction } from 'kysely'
import { namesHeld, type Proposal, recordProposals } from '../store/names.ts'
import type { Tables } from '../store/schema.ts'
import type { Writing } from '../store/writing.ts'
import { GENERIC, sharedBrand } from './rules.ts'

interface Named { readonly id: string; readonly name: string }

/**
 * Proposes, for names just given, other names that may be the same firm; nothing is merged.
 *
 * @returns how many proposals are new
 */
export async function proposeAliases(tx: Transaction<Tables>, given: ReadonlySet<string>, { document, lexicon, writing }: { readonly document: string; readonly lexicon: Lexicon; readonly writing: Writing }): Promise<number> {
  if (given.size === 0) return 0
  return recordProposals(tx, proposals(await namesHeld(tx), given, { document, lexicon }), writing)
}

/**
 * Names that may be one firm because they share a brand: the same beginning, once a place before it is taken off.
 *
 * @param known - every organisation, old and new
 * @param given - the names this document brought
 */
export function proposals(known: readonly Named[], given: ReadonlySet<string>, { document, lexicon }: { readonly document: string; readonly lexicon: Lexicon }): Proposal[] {
  const places = new Set(lexicon.places.flatMap(({ name, short }) => [name, short]).filter((name) => name.length > 1))
  const byBrand = new Map<string, (Named & { readonly bare: string })[]>()
  for (const { id, name } of known) {
    const bare = withoutPlaces(name, places)
    const brand = bare.slice(0, 2)
    if (brand.length < 2 || GENERIC.test(brand) || places.has(brand)) continue
    const group = byBrand.get(brand) ?? []
    byBrand.set(brand, group)
    group.push({ id, name, bare })
  }
  return [...byBrand.values()].flatMap((group) => pairs(group).filter(([a, b]) => given.has(a.name) || given.has(b.name)).map(([a, b]) => {
    const brand = shared(a.bare, b.bare)
    return { a: a.id, b: b.id, document, score: score(a, b, brand.length), why: sharedBrand(a.name, b.name, brand) }
  }))
}

/** A firm's name often begins with its city: 重庆 and 重庆市 before the brand say where, not who. */
function withoutPlaces(name: string, places: ReadonlySet<string>): string {
  for (let length = Math.min(6, name.length - 2); length >= 2; length--) {
    if (places.has(name.slice(0, length))) return withoutPlaces(name.slice(length), places)
  }
  return name
}

function pairs<T>(group: readonly T[]): [T, T][] {
  return group.flatMap((a, i) => group.slice(i + 1).map((b): [T, T] => [a, b]))
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
