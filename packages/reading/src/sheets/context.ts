import { isFlowFormat } from '@chanye/model'
import type { Book } from './grid.ts'
import { chinesePart, isEnglish, meant } from './printed.ts'
import { AMOUNTS_KEY, BASIS, CONTINUED, GENERIC_NAME, KEYED, NAMING_KEY, NOTE, NUMBERING, ONLY_TIME, TABLE_NUMBER, TIME_KEY, UNIT_KEY, UNIT_SAID } from './rules.ts'
import type { WordLine } from './tables.ts'
import { filled, type TimePart, timeIn, timeOfTitle } from './time.ts'
import { isEnglishUnit, isUnit, unitIn, unitsOf } from './unit.ts'

/** What stands over a table and holds for all of it. */
export interface TableContext {
  readonly titles: readonly string[]
  readonly units: readonly string[]
  /** The unit that holds for amounts of money only: 金额单位：千美元. */
  readonly amounts: string | null
  readonly time: TimePart | null
  /** Lines that say neither: kept as notes. */
  readonly rest: readonly WordLine[]
}

const MOST_TITLE = 60

/** Reads the lines over a table; a sheet's or a file's name stands in where they say no title or no time. */
export function contextOf(lines: readonly WordLine[], sheet: string, { book, title }: { book: Book; title: string | undefined }): TableContext {
  const chinese = lines.some(({ text }) => /\p{Script=Han}/u.test(text))
  const titles: string[] = []
  const units: string[] = []
  const rest: WordLine[] = []
  let time: TimePart | null = null
  for (const line of lines) {
    const said = lineOf(line.text)
    units.push(...said.units)
    time = closer(time, said)
    if (said.title !== null && !(chinese && isEnglish(said.title))) titles.push(said.title)
    else if (said.units.length === 0) rest.push(line)
  }
  const names = [sheet, title ?? '', book.name.replace(/\.[a-z]{2,5}$/iu, '')]
  const named = titles.length > 0 ? titles : namesOf(isOfProse(book) ? [] : names)
  const dated = time ?? names.map(timeOfName).find((found) => found !== null) ?? null
  return { titles: short(named), units: units.length > 0 ? units : unitsOfName(sheet), amounts: amountsIn(lines), time: narrowedBy(dated, sheet), rest }
}

/** Whether tables stand in a document of prose: what that is called tells their time, and names none. */
const isOfProse = ({ format }: Book): boolean => format === 'text' || isFlowFormat(format)

/** The unit a line says of amounts of money alone. */
const amountsIn = (lines: readonly WordLine[]): string | null => lines.filter(({ text }) => AMOUNTS_KEY.test(text)).map(({ text }) => lineOf(text).units[0]).at(-1) ?? null

function unitsOfName(sheet: string): readonly string[] {
  return unitsOf(unitIn(meant(sheet)).unit ?? '').filter((unit) => unit !== '')
}

/** The first name that names something. */
function namesOf(names: readonly string[]): readonly string[] {
  return names.filter((name) => /\p{Script=Han}/u.test(name) && !GENERIC_NAME.test(name) && !ONLY_TIME.test(meant(name))).slice(0, 1).map((name) => unitIn(meant(name)).rest)
}

/** A time said outright, or one that is narrower within the same year, stands before one a title says. */
function closer(time: TimePart | null, said: LineSaid): TimePart | null {
  if (said.time === null || (time !== null && isDay(said))) return time
  const narrower = time?.year === said.time.year && time?.month === undefined && time?.quarter === undefined
  return time === null || said.sure || narrower ? said.time : time
}

/** A day by itself: when the table was made, not what it is of. */
const isDay = ({ time, sure }: LineSaid): boolean => !sure && time?.day !== undefined

interface LineSaid { readonly title: string | null; readonly units: readonly string[]; readonly time: TimePart | null; readonly sure: boolean }
const nothing: LineSaid = { title: null, units: [], time: null, sure: false }

function lineOf(text: string): LineSaid {
  if (isUnit(text)) return { ...nothing, units: unitsOf(unitIn(`(${text.replace(/^[([]|[)\]]$/gu, '')})`).unit ?? text) }
  if (isEnglishUnit(text) || NOTE.test(text)) return nothing
  const keyed = KEYED.exec(text)
  if (keyed !== null && !UNIT_KEY.test(keyed.groups!.key!)) return keyedLine(keyed.groups!.key!, keyed.groups!.said!)
  return titleLine(text)
}

function titleLine(text: string): LineSaid {
  const { unit, rest } = unitIn(text)
  const units = unit === null ? [] : unitsOf(unit)
  if (rest === '' || (unit !== null && UNIT_SAID.test(text) && rest.length <= 2)) return { ...nothing, units }
  const time = timeOfTitle(rest)
  const bare = NUMBERING.reduce((left, pattern) => left.replace(pattern, ''), chinesePart(rest.replace(TABLE_NUMBER, '')))
  return { title: bare === '' || BASIS.test(bare) || ONLY_TIME.test(bare) || bare.replace(CONTINUED, '') === '' || bare.length > MOST_TITLE ? null : bare, units, time, sure: false }
}

function keyedLine(key: string, said: string): LineSaid {
  if (TIME_KEY.test(key)) return { ...nothing, time: timeIn(said)?.part ?? null, sure: true }
  if (!NAMING_KEY.test(key)) return nothing
  const { unit, rest } = unitIn(said)
  return { title: rest, units: unit === null ? [] : unitsOf(unit), time: null, sure: false }
}

/** A year over a sheet named for one of its months. */
function narrowedBy(time: TimePart | null, sheet: string): TimePart | null {
  const named = time?.year !== undefined && time.month === undefined && time.quarter === undefined ? timeIn(meant(sheet)) : null
  return named !== null && named.rest === '' && named.part.year === undefined && named.part.relative === undefined ? filled(named.part, time!) : time
}

/** The one time a name says; null where it says two years. */
function timeOfName(name: string): TimePart | null {
  const years = new Set(name.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [])
  return years.size > 1 ? null : timeOfTitle(name)
}

/** The titles nearest to the table, as many as stay short. */
function short(titles: readonly string[]): readonly string[] {
  const kept: string[] = []
  for (const title of [...titles].reverse()) {
    if (kept.length > 0 && kept.join('').length + title.length > MOST_TITLE) break
    kept.unshift(title)
  }
  return kept
}
