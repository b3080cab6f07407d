import { dateIn } from './dates.ts'
import { plain } from './printed.ts'
import { CLOSINGS, FIRST_HALF, HANDED_IN, MONTH_ALONE, MONTH_RUNS, QUARTER_OF, withDigits, YEAR_ALONE, YEAR_PAST } from './rules.ts'

/** What a ledger says of when it closes. */
export interface ClosingSigns {
  /** Lines over the headings, the fullest source. */
  readonly lines: readonly string[]
  readonly headings: readonly string[]
  /** Names of sheet and file. */
  readonly names: readonly string[]
}

/**
 * The month, quarter or year a ledger closes: of its title, else of its headings, else of its names, else the month before it was handed in.
 *
 * @returns `2024-09`, `2024-Q3`, `2024`, or null where nothing says
 */
export function closingOf({ lines, headings, names }: ClosingSigns): string | null {
  const said = (texts: readonly string[]) => texts.map((text) => withDigits(plain(text)).replace(HANDED_IN, ' '))
  const [over, heads] = [[...said(lines), ...said(names)], said(headings)]
  const whole = firstOf(over, fullClosing)
  if (whole) return whole
  const year = firstOf(over, yearAlone)
  const [month, head, handed] = [headMonth(heads), firstOf(heads, fullClosing), handedIn(lines)]
  if (head && month && agrees(head, year)) return head
  return withYear(month ?? firstOf(over, monthAlone), year ?? handed?.slice(0, 4) ?? headYear(heads)) ?? (agrees(handed, year) ? handed : year) ?? null
}

function withYear(month: string | undefined, year: string | undefined): string | undefined {
  return year && month ? `${year}-${month}` : undefined
}

function agrees(period: string | undefined, year: string | undefined): period is string {
  return period !== undefined && (year === undefined || period.startsWith(year))
}

function yearAlone(text: string): string | undefined {
  return YEAR_ALONE.exec(text)?.groups?.year
}

/** The year headings speak of: that of a plan or a total, else the one after the year whose end or base is told. */
function headYear(heads: readonly string[]): string | undefined {
  const past = (text: string) => YEAR_PAST.exec(text)?.groups?.year
  const before = firstOf(heads, past)
  return firstOf(heads, (text) => (past(text) === undefined ? yearAlone(text) : undefined)) ?? (before === undefined ? undefined : String(Number(before) + 1))
}

function firstOf<T>(texts: readonly string[], find: (text: string) => T | undefined): T | undefined {
  for (const text of texts) {
    const found = find(text)
    if (found !== undefined) return found
  }
  return undefined
}

/** @returns the month or quarter a text names with its year */
export function fullClosing(text: string): string | undefined {
  for (const form of CLOSINGS) {
    const groups = form.exec(text)?.groups
    if (groups?.year) return `${groups.year.length === 2 ? `20${groups.year}` : groups.year}-${partOf(groups)}`
  }
  return undefined
}

/** The month headings name: that of a run of months, else the one month or quarter all that name any agree on. */
function headMonth(heads: readonly string[]): string | undefined {
  const run = firstOf(heads, (text) => MONTH_RUNS.map((form) => form.exec(text)?.groups).find(Boolean))
  if (run) return partOf(run)
  const all = new Set(heads.flatMap((text) => monthAlone(text) ?? []))
  return all.size === 1 ? [...all][0] : undefined
}

/** @returns the month or quarter a text names without its year */
export function monthAlone(text: string): string | undefined {
  for (const form of MONTH_ALONE) {
    const groups = form.exec(text)?.groups
    if (groups) return partOf(groups)
  }
  return undefined
}

function partOf(groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.quarter) return `Q${QUARTER_OF[groups.quarter] ?? groups.quarter}`
  if (groups.half) return groups.half === FIRST_HALF ? '06' : '12'
  return groups.month!.padStart(2, '0')
}

/** The month before the one a table was handed in, or that month itself in its last days. */
function handedIn(lines: readonly string[]): string | undefined {
  for (const line of lines) {
    const date = [...withDigits(plain(line)).matchAll(HANDED_IN)].map(({ groups }) => dateIn(groups!.date!, null)?.date).find(Boolean)
    if (!date || date.length < 7) continue
    const [year, month, day] = date.split('-').map(Number)
    const late = (day ?? 1) >= 25
    return late ? date.slice(0, 7) : new Date(Date.UTC(year!, month! - 2, 1)).toISOString().slice(0, 7)
  }
  return undefined
}
