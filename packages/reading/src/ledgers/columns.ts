import { addressOf, lettersOf } from '../sheets/grid.ts'
import { fullUnit, isMoney } from './amount.ts'
import { canonical, headingOf } from './heading.ts'
import type { Header } from './header.ts'
import { ASIDE, BARE_PART, BASE_OF_PART, NEXT_MONTH, NEXT_PART, OF_SHARES, UNIT, UNIT_SEPARATOR } from './rules.ts'
import type { Sheet } from './sheet.ts'

/** One column of a sheet under its headings. */
export interface SheetColumn {
  /** Places from 0, several where one heading is merged over them. */
  readonly places: readonly number[]
  /** The headings over it from top to bottom, without units. */
  readonly path: readonly string[]
  /** The headings as one printed heading. */
  readonly heading: string
  /** Spellings of the heading to be matched, put plainly: the whole path, the end of it, the end before what is over it. */
  readonly spellings: readonly string[]
  readonly units: readonly string[]
}

/** @returns the letters of the first place of a column */
export function letterOf({ places }: Pick<SheetColumn, 'places'>): string {
  return lettersOf(addressOf(0, places[0]!))
}

/** @returns the columns under a header, left to right; places without a heading are none */
export function sheetColumns(sheet: Sheet, { top, bottom }: Header, closing: string | null): SheetColumn[] {
  const columns: SheetColumn[] = []
  const year = closing === null ? null : Number(closing.slice(0, 4))
  for (let place = 0; place < sheet.grid.width; place++) {
    const texts = pathAt(sheet, { top, bottom }, place).map((text) => nextMonthNamed(text, closing))
    if (texts.length === 0) continue
    const before = columns.at(-1)
    if (before && sameHeading(sheet, { top, bottom }, place)) columns[columns.length - 1] = { ...before, places: [...before.places, place] }
    else columns.push({ places: [place], ...named(texts, year, columns) })
  }
  return columns
}

/** 6月份产值预估 in a ledger that closes in May is of the next month. */
function nextMonthNamed(text: string, closing: string | null): string {
  const month = /^\d{4}-(\d\d)$/u.exec(closing ?? '')?.[1]
  return month === undefined ? text : text.replace(/(?<![\d-])(1[0-2]|[1-9])月份?(?![底末初\d])/u, (whole, said: string) => (Number(said) === (Number(month) % 12) + 1 ? NEXT_MONTH : whole))
}

function named(texts: readonly string[], year: number | null, before: readonly SheetColumn[]): Omit<SheetColumn, 'places'> {
  const { path, units } = wordsAndUnits(texts)
  const plainly = path.map((words) => canonical(words, year)).filter((words) => words !== '')
  const end = plainly.at(-1) ?? ''
  const over = plainly.at(-2) ?? ''
  const part = [BASE_OF_PART, NEXT_PART].find((word) => over.includes(word) && !end.includes(word) && !BARE_PART.test(end))
  const spellings = [...new Set([...(part ? [end + part] : []), plainly.join(''), end, end + over, over + end, ...beside(before, { path, end, over }, year), ...asides(path, year)])].filter((words) => words !== '')
  return { path, heading: path.join('/'), spellings, units }
}

/** Headings from top to bottom without their units, and the units the lowest that names any names; a share has none of the money over it. */
function wordsAndUnits(texts: readonly string[]): Pick<SheetColumn, 'path' | 'units'> {
  const path: string[] = []
  let units: readonly string[] = []
  let own = false
  for (const text of texts) {
    const alone = path.length > 0 ? unitsAlone(text) : undefined
    const { words, units: named } = alone ? { words: '', units: alone } : headingOf(text)
    own = named.length > 0
    if (own) units = named
    if (words && words !== path.at(-1)) path.push(words)
  }
  return { path, units: !own && OF_SHARES.test(path.at(-1) ?? '') && units.every(isMoney) ? [] : units }
}

/** The units of a heading that says nothing else. */
function unitsAlone(text: string): readonly string[] | undefined {
  const parts = text.replace(/^[(（]|[)）]$/gu, '').split(UNIT_SEPARATOR).map((one) => one.replace(/^±(?=[%‰％])/u, '').replace('％', '%'))
  return parts.every((part) => UNIT.test(part)) ? parts.map(fullUnit) : undefined
}

/** A heading without what stands in brackets, and what stands in them: 赚了多少（利润） is 利润. */
function asides(path: readonly string[], year: number | null): string[] {
  const last = path.at(-1) ?? ''
  return [canonical(last.replace(ASIDE, ''), year), ...[...last.matchAll(ASIDE)].map(([aside]) => canonical(aside.slice(1, -1), year)).filter((words) => words.length >= 2)]
}

/** 同比 beside 产值 is 产值同比, where both stand under one heading. */
function beside(before: readonly SheetColumn[], { path, end, over }: { path: readonly string[]; end: string; over: string }, year: number | null): string[] {
  if (!BARE_PART.test(end)) return []
  const left = [...before].reverse().find((column) => column.path.length === path.length && (path.length === 1 || column.path.at(-2) === path.at(-2)) && !BARE_PART.test(canonical(column.path.at(-1)!, year)))
  if (!left) return []
  const base = canonical(left.path.at(-1)!, year)
  return over.includes(NEXT_PART) ? [base + over + end] : [base + end, base + over + end]
}

/** The texts over a place; a heading without a merge spreads over empty places to its right that have headings under them. */
function pathAt(sheet: Sheet, { top, bottom }: Omit<Header, 'hits'>, place: number): string[] {
  const texts: string[] = []
  for (let row = top; row <= bottom; row++) {
    const own = sheet.text(row, place)
    const text = own || (row < bottom && below(sheet, row, bottom, place) ? spreadFrom(sheet, { row, bottom }, place) : '')
    if (text !== '' && text !== texts.at(-1)) texts.push(text)
  }
  return texts
}

function below(sheet: Sheet, row: number, bottom: number, place: number): boolean {
  for (let next = row + 1; next <= bottom; next++) if (sheet.text(next, place) !== '' && sheet.grid.at(next, place)) return true
  return false
}

function spreadFrom(sheet: Sheet, { row, bottom }: { row: number; bottom: number }, place: number): string {
  for (let left = place - 1; left >= 0; left--) {
    const text = sheet.text(row, left)
    if (text !== '') return sheet.grid.at(row, left) && !sheet.mergeAt(row, left) && below(sheet, row, bottom, left) ? text : ''
  }
  return ''
}

/** Whether one heading is merged over a place and the one left of it, down to the last header row. */
function sameHeading(sheet: Sheet, { bottom }: Omit<Header, 'hits'>, place: number): boolean {
  const merge = sheet.mergeAt(bottom, place)
  return merge !== undefined && merge.left < place && sheet.text(bottom, place) !== ''
}
