import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault, type Place, type PlaceLevel, statementShapes } from '@chanye/model'
import type { LedgerTemplate, Lexicon } from '@chanye/reading'
import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import { type KnownCheck, loadKnownChecks } from './known-checks.ts'
import { loadLedgerTemplates } from './ledgers.ts'
import { ownElse, stated, statedIn } from './stated.ts'

const condition = z.strictObject({ shape: z.enum(statementShapes).optional(), doubt: z.array(z.string()).optional(), repairBelow: z.number().min(0).max(1).optional(), minor: z.boolean().optional() })
const words = z.strictObject({ zh: z.string(), en: z.string() })
export const policyShape = z.strictObject({ rules: z.array(z.strictObject({ name: z.string().min(1), when: condition, then: z.enum(['accepted', 'draft']), why: words })).min(1) })

/** What is accepted at once and what waits for a person, in order; the first rule that fits decides. */
export type Policy = z.infer<typeof policyShape>

/** What we know of the world as data. */
export interface Packs {
  readonly places: readonly Place[]
  readonly lexicon: Lexicon
  /** The templates of ledgers. */
  readonly ledgers: readonly LedgerTemplate[]
  /** How figures are held to what is known of their series. */
  readonly knownChecks: readonly KnownCheck[]
}

/** Reads the packs of a folder. @throws Fault bad-setting when a pack cannot be read */
export function loadPacks(folder: string): Packs {
  const csv = (name: string, theme = 'places'): Record<string, string>[] => {
    const path = join(folder, theme, name)
    if (!existsSync(path)) throw new Fault('bad-setting', { name: 'packs', value: path, why: 'no such file', whyZh: '没有这个文件' })
    return parseCsv(readFileSync(path), { columns: true, skip_empty_lines: true }) as Record<string, string>[]
  }
  const english = new Map(csv('english.csv').map((row) => [row.code, row.en ?? null]))
  const row = (invented: boolean) => (line: Record<string, string>): Place => ({
    code: line.code!, name: line.name!, short: line.short!, parent: line.parent || null, level: line.level as PlaceLevel, en: line.en ?? english.get(line.code) ?? null, invented,
  })
  const places = [...csv('divisions.csv').map(row(false)), ...csv('invented.csv').map(row(true))]
  const names = new Map(places.map(({ code, name }) => [code, name]))
  return { places, lexicon: { places: places.map(({ code, name, short, parent }) => ({ code, name, short, parent: parent ? names.get(parent) ?? null : null })), firms: csv('known.csv', 'firms').map(knownFirm) }, ledgers: loadLedgerTemplates(folder), knownChecks: loadKnownChecks(folder) }
}

function knownFirm(line: Record<string, string>): Lexicon['firms'][number] {
  return { name: line.name!, alone: line.alone === 'yes', notAfter: line.not_after || null, notBefore: line.not_before || null }
}

/** The policy in force: the data folder's own, else the one that comes with the packs. @throws Fault bad-setting naming the place */
export function loadPolicy(packsDir: string, dataDir: string): Policy {
  return statedIn(policyShape, ownElse(dataDir, 'policy.yaml', join(packsDir, 'policy', 'acceptance.yaml')), 'policy')
}

/** @returns the policy a text states @throws Fault bad-setting naming the place and what is wrong there */
export function parsePolicy(text: string, path: string): Policy {
  return stated(policyShape, text, { setting: 'policy', path })
}

/** The place a region's name means: its code, or null when the packs do not hold it. */
export function placeOf(packs: Packs, region: string | null): Place | null {
  if (!region) return null
  const byCode = new Map(packs.places.map((place) => [place.code, place]))
  const full = (place: Place) => (place.parent ? (byCode.get(place.parent)?.name ?? '') + place.name : place.name)
  return packs.places.find((place) => full(place) === region) ?? one(packs.places.filter(({ name }) => name === region)) ?? one(packs.places.filter((place) => region.endsWith(place.name) && region.includes(byCode.get(place.parent ?? '')?.short ?? '\0')))
}

function one<T>(found: readonly T[]): T | null {
  return found.length === 1 ? found[0]! : null
}
