import { chinesePart } from './printed.ts'
import { ONE_WORD, PERCENT_NAME } from './rules.ts'
import type { Frequency, TimePart } from './time.ts'
import { timeIn, timeOfDate } from './time.ts'
import { isEnglishUnit, isUnit, unitIn } from './unit.ts'
import type { View } from './view.ts'

/** What names a row or a column: read from its stub cells or its heading cells, outermost first. */
export interface Naming {
  readonly names: readonly string[]
  /** The names as the sheet prints them: numbered, with what stands in brackets. */
  readonly printed: readonly string[]
  readonly codes: readonly string[]
  /** Outermost first. */
  readonly times: readonly TimePart[]
  readonly unit: string | null
  readonly frequency: Frequency | null
  /** Whether the names are of a rate in per cent, with no unit printed. */
  readonly rate: boolean
}

/** What one heading cell says. */
export interface CellNaming { readonly name: string | null; readonly time: TimePart | null; readonly unit: string | null; /** A name as the sheet prints it. */ readonly printed?: string }

/** Reads one heading cell: a name, a time, a unit or several of these. */
export function namingAt(view: View, row: number, column: number): CellNaming {
  const cell = view.cell(row, column)
  if (cell?.kind === 'date') return { name: null, time: timeOfDate(cell.text), unit: null }
  return namingOf(view.text(row, column))
}

/** Reads the words of a heading cell. */
export function namingOf(text: string): CellNaming {
  if (text === '') return { name: null, time: null, unit: null }
  if ((isUnit(text) && !ONE_WORD.test(text)) || isEnglishUnit(text)) return { name: null, time: null, unit: isUnit(text) ? unitIn(`(${text.replace(/^[([]|[)\]]$/gu, '')})`).unit : null }
  const whole = timeIn(text)
  if (whole?.rest === '') return { name: null, time: whole.part, unit: null }
  const { unit, rest } = unitIn(text)
  const said = chinesePart(rest)
  const time = timeIn(said)
  const name = time === null ? said : time.rest
  return { ...(name === '' ? { name: null } : { name, printed: chinesePart(text) }), time: time?.part ?? null, unit }
}

/** Puts what the cells of one line say together. */
export function namingFrom(cells: readonly CellNaming[], { codes, unit, frequency }: { codes: readonly string[]; unit: string | null; frequency: Frequency | null }): Naming {
  const named = cells.filter(({ name }) => name !== null).filter(({ name }, at, all) => name !== all[at - 1]?.name)
  const names = named.map(({ name }) => name!)
  const own = unit ?? cells.findLast((cell) => cell.unit !== null)?.unit ?? null
  return { names, printed: named.map(({ name, printed }) => printed ?? name!), codes, times: cells.flatMap(({ time }) => time ?? []), unit: own, frequency, rate: own === null && names.some((name) => PERCENT_NAME.test(name)) }
}

/** Years carried along a line of months or quarters that name theirs only once, over a new year either way. */
export function yearsCarried(cells: readonly (CellNaming | null)[]): (CellNaming | null)[] {
  let last: TimePart | null = null
  let step = 0
  return cells.map((cell) => {
    const time = cell?.time
    if (!time || time.relative !== undefined) return cell
    if (time.year !== undefined) [last, step] = [time, 0]
    if (time.year !== undefined || last?.year === undefined) return cell
    const moved = placeInYear(time) - placeInYear(last)
    const turned = yearsTurned(moved, step)
    if (turned === 0 && moved !== 0 && !Number.isNaN(moved)) step = Math.sign(moved)
    const dated: TimePart = { ...time, year: last.year + turned }
    last = dated
    return { ...cell, time: dated }
  })
}

/** Whether a step of months leads over a new year, in a line that goes the way it went. */
const yearsTurned = (moved: number, step: number): number => (moved < -6 && step >= 0 ? 1 : moved > 6 && step <= 0 ? -1 : 0)

/** The month a month or a quarter ends with; NaN for a whole year. */
const placeInYear = ({ month, quarter }: TimePart): number => month ?? (quarter === undefined ? Number.NaN : quarter * 3)
