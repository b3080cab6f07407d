import { numberOf } from './checks/board.ts'
import { shared } from './heading.ts'
import { tight } from './printed.ts'
import type { LedgerReading, LedgerRow } from './reading.ts'
import { NAME_ORNAMENT, NAME_TAIL } from './rules.ts'
import { sameMeaning } from './same.ts'
import type { ColumnKind } from './template.ts'

/** A row of either ledger with its name. */
export interface NamedRow { readonly row: LedgerRow; readonly name: string }

/** Which rows of two ledgers are one, and what became of the others. */
export interface Pairs {
  readonly pairs: readonly { readonly old: NamedRow; readonly new: NamedRow }[]
  readonly split: readonly { readonly from: NamedRow; readonly into: readonly NamedRow[] }[]
  readonly dropped: readonly NamedRow[]
  readonly added: readonly NamedRow[]
}

/** A name so that writing it otherwise makes no difference. */
const bareName = (name: string) => tight(name).replace(/[\s"“”'‘’·,，。、()（）[\]【】《》<>\-—–_:：/]/gu, '').replace(NAME_TAIL, '').toLowerCase()
const stemOf = (name: string) => tight(name).replace(NAME_ORNAMENT, '').replace(NAME_TAIL, '').toLowerCase()

/** @returns whether two names are one written otherwise: in brackets or blanks, with or without 项目 or its phase */
export function sameName(one: string, other: string): boolean {
  const phases = [one, other].filter((name) => tight(name).length !== stemOf(name).length && bareName(name) !== stemOf(name)).length
  return bareName(one) === bareName(other) || (stemOf(one) === stemOf(other) && phases < 2)
}

/** Pairs the rows of two ledgers: by key, by name, as one split into several, then by likeness where other columns agree. */
export function pairsOf(earlier: LedgerReading, later: LedgerReading): Pairs {
  const types = new Map(later.headings.flatMap(({ column, type }) => (column && type ? [[column, type] as const] : [])))
  const board: Pairing = { pairs: [], split: [], old: namedRows(earlier), new: namedRows(later), types }
  pairBy(board, ({ row }) => keyWithPeriod(row, types))
  pairBy(board, ({ name }) => bareName(name))
  splits(board)
  pairBy(board, ({ name }) => stemOf(name))
  alike(board)
  return { pairs: board.pairs, split: board.split, dropped: board.old, added: board.new }
}

interface Pairing {
  readonly pairs: { readonly old: NamedRow; readonly new: NamedRow }[]
  readonly split: { readonly from: NamedRow; readonly into: readonly NamedRow[] }[]
  old: NamedRow[]
  new: NamedRow[]
  readonly types: ReadonlyMap<string, ColumnKind>
}

function namedRows({ rows, headings }: LedgerReading): NamedRow[] {
  const names = headings.filter(({ type }) => type === 'name').map(({ column }) => column!)
  return rows.map((row) => ({ row, name: names.map((name) => row.fields[name]?.value).find(Boolean) ?? row.key }))
}

function keyWithPeriod(row: LedgerRow, types: ReadonlyMap<string, ColumnKind>): string {
  const period = [...types].find(([, type]) => type === 'period')?.[0]
  const norm = period ? row.fields[period]?.norm : undefined
  return `${row.key} ${typeof norm === 'object' && 'date' in norm ? norm.date : ''}`
}

/** Pairs rows alike in a word that no other row of either side has. */
function pairBy(board: Pairing, wordOf: (row: NamedRow) => string): void {
  const once = (rows: readonly NamedRow[]) => {
    const found = new Map<string, NamedRow | null>()
    for (const row of rows) { const word = wordOf(row); found.set(word, found.has(word) ? null : row) }
    return found
  }
  const [old, fresh] = [once(board.old), once(board.new)]
  for (const [word, row] of old) {
    const other = fresh.get(word)
    if (row && other && word.trim() !== '') pair(board, row, other)
  }
}

function pair(board: Pairing, old: NamedRow, fresh: NamedRow): void {
  board.pairs.push({ old, new: fresh })
  board.old = board.old.filter((row) => row !== old)
  board.new = board.new.filter((row) => row !== fresh)
}

/** The column whose sum a split leaves as it was: the first money column of both. */
function sizeOf({ row }: NamedRow, types: ReadonlyMap<string, ColumnKind>): number | undefined {
  for (const [column, type] of types) if ((type === 'money' || type === 'figure') && numberOf(row.fields[column]) !== undefined) return numberOf(row.fields[column])
  return undefined
}

const MOST_PARTS = 5

function splits(board: Pairing): void {
  for (const old of [...board.old]) {
    const into = partsOf(board, old, [])
    if (!into) continue
    board.split.push({ from: old, into })
    board.old = board.old.filter((row) => row !== old)
    board.new = board.new.filter((row) => !into.includes(row))
  }
  for (const { old, new: kept } of [...board.pairs]) {
    const [before, after] = [sizeOf(old, board.types), sizeOf(kept, board.types)]
    const into = before && after && after < before * 0.98 ? partsOf(board, old, [kept]) : undefined
    if (!into) continue
    board.split.push({ from: old, into })
    board.pairs.splice(board.pairs.findIndex((one) => one.old === old), 1)
    board.new = board.new.filter((row) => !into.includes(row))
  }
}

/** How like a part's name is to the whole's at least; its size must fit besides. */
const NAMED_AFTER = 0.3
/** Or how many of its other columns say the same. */
const ALIKE = 0.6

/** New rows named after an old one whose sizes add up to its size. */
function partsOf(board: Pairing, old: NamedRow, kept: readonly NamedRow[]): NamedRow[] | undefined {
  const size = sizeOf(old, board.types)
  const near = board.new.filter(({ name, row }) => named(old.name, name) >= NAMED_AFTER || agreement(old.row, row, board.types) >= ALIKE)
  if (!size || near.length + kept.length < 2 || near.length === 0) return undefined
  for (const parts of subsets(near.slice(0, 8))) {
    const all = [...kept, ...parts]
    const sum = all.reduce((total, part) => total + (sizeOf(part, board.types) ?? 0), 0)
    if (all.length >= 2 && all.length <= MOST_PARTS && isSize(sum / size)) return all
  }
  return undefined
}

/** Equal, also where one of the two was written in the wrong unit. */
function isSize(ratio: number): boolean {
  return [1, 1e4, 1e-4].some((unit) => Math.abs(ratio / unit - 1) < 0.01)
}

function subsets<T>(all: readonly T[]): T[][] {
  return Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((__, i) => bits & (2 ** i))).filter((set) => set.length > 0).sort((a, b) => b.length - a.length)
}

function named(one: string, other: string): number {
  const [a, b] = [stemOf(one), stemOf(other)]
  return a.length >= 3 && b.includes(a) || b.length >= 3 && a.includes(b) ? 0.9 : shared(a, b)
}

const LIKE = 0.5
const TELLING: ReadonlySet<ColumnKind> = new Set(['organisation', 'text', 'money', 'date', 'span', 'office', 'person', 'code', 'uscc', 'figure'])

/** Pairs what is left by the likeness of names and the agreement of other columns, the likest first. */
function alike(board: Pairing): void {
  const scores = board.old.flatMap((old) => board.new.map((fresh) => ({ old, fresh, score: 0.5 * named(old.name, fresh.name) + 0.5 * agreement(old.row, fresh.row, board.types) })))
  for (const { old, fresh, score } of scores.sort((a, b) => b.score - a.score)) {
    if (score < LIKE || !board.old.includes(old) || !board.new.includes(fresh)) continue
    pair(board, old, fresh)
  }
}

function agreement(old: LedgerRow, fresh: LedgerRow, types: ReadonlyMap<string, ColumnKind>): number {
  const both = [...types].filter(([column, type]) => TELLING.has(type) && old.fields[column] && fresh.fields[column])
  return both.length < 2 ? 0 : both.filter(([column, type]) => sameMeaning(old.fields[column]!, fresh.fields[column]!, type)).length / both.length
}
