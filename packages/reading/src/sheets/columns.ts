import { isEnglish } from './printed.ts'
import { type Role, roleOf } from './roles.ts'
import { CODE } from './rules.ts'
import type { Table } from './tables.ts'
import { isUnit } from './unit.ts'
import { frequencyOf } from './time.ts'

export interface StubColumn { readonly column: number; readonly role: Role }

/** Which columns of a table name its rows, and which hold its figures. */
export interface Columns { readonly stub: readonly StubColumn[]; readonly figures: readonly number[] }

interface Profile { readonly figures: number; readonly years: number; readonly times: number; readonly texts: readonly string[]; readonly numbers: readonly number[] }

/** Tells stub columns from columns of figures, by their headings and by what they hold. */
export function columnsOf(table: Table): Columns {
  const stub: StubColumn[] = []
  const figures: number[] = []
  const profiles = profilesOf(table)
  for (let column = table.left; column <= table.right; column++) {
    const profile = profiles(column)
    if (profile.figures + profile.years + profile.times + profile.texts.length === 0) continue
    const role = stubRole(table, column, { profile, profiles, leading: figures.length === 0, named: stub.some((other) => other.role === 'name') })
    if (role === null) figures.push(column)
    else stub.push({ column, role })
  }
  return { stub: settled(stub, profiles), figures }
}

/** What columns of a table hold, each looked at once. */
type Profiles = (column: number) => Profile

function profilesOf(table: Table): Profiles {
  const known = new Map<number, Profile>()
  return (column) => {
    const profile = known.get(column) ?? profileOf(table, column)
    known.set(column, profile)
    return profile
  }
}

function profileOf({ view, body }: Table, column: number): Profile {
  const counts = { figure: 0, year: 0, time: 0 }
  const texts: string[] = []
  const numbers: number[] = []
  for (const row of body) {
    const glance = view.glance(row, column)
    if (glance === 'figure' || glance === 'year' || glance === 'time') counts[glance]++
    if (glance === 'figure' || glance === 'year') numbers.push(Number(view.text(row, column)))
    if (glance === 'text') texts.push(view.text(row, column))
  }
  return { figures: counts.figure, years: counts.year, times: counts.time, texts, numbers }
}

interface Before { readonly profile: Profile; readonly profiles: Profiles; /** No column of figures stands before it. */ readonly leading: boolean; /** A column of names does. */ readonly named: boolean }

function stubRole(table: Table, column: number, before: Before): Role | null {
  const { profile, leading, named } = before
  const { figures, years, times, texts } = profile
  const said = saidRoles(table, column).find((role) => fits(role, profile, { leading, named }))
  if (said !== undefined) return said
  const led = leading ? leadingRole(table, column, before) : null
  return led ?? (texts.length + times < Math.max(figures + years, 1) ? null : 'name')
}

/** What a column before all figures is for, by what it holds. */
function leadingRole(table: Table, column: number, { profile, profiles, named }: Before): Role | null {
  const { figures, years, times, texts } = profile
  if (times + years > 0 && figures === 0) return texts.length > times + years ? 'name' : 'time'
  if (isCounting(profile) && wordsFollow(table, column, profiles)) return 'serial'
  return named && isUnheaded(table, column) && isRising(profile) ? 'code' : null
}

/** Whether what a column holds agrees with what its heading says. */
function fits(role: Role, { figures, years, times, texts, numbers }: Profile, { leading, named }: { leading: boolean; named: boolean }): boolean {
  const words = texts.length + times
  const half = (test: (text: string) => boolean): boolean => texts.length > 0 && texts.filter(test).length >= 0.5 * texts.length
  if (role === 'unit') return half(isUnit)
  if (role === 'frequency') return half((text) => frequencyOf(text) !== null)
  if (role === 'time') return times + years >= 0.5 * (words + figures + years) || (leading && areTimes(numbers))
  if (role === 'code') return texts.filter((text) => CODE.test(text)).length + figures + years >= 0.6 * (texts.length + figures + years)
  if (role === 'serial') return leading || texts.length === 0
  if (isOfYears(role, { figures, years })) return true
  return words > 0 && wordsFit({ first: role === 'name', behind: words >= figures }, { leading, named })
}

/** 起始, 截止: years that say how far a series reaches are no time of a row. */
const isOfYears = (role: Role, { figures, years }: Pick<Profile, 'figures' | 'years'>): boolean => role === 'update' && figures === 0 && years > 0

/** Whether a column of words may be for what its heading says: names lead, sources and remarks stand beside names. */
const wordsFit = ({ first, behind }: { first: boolean; behind: boolean }, { leading, named }: { leading: boolean; named: boolean }): boolean => (leading ? first || named : behind)

/** 202401, 20240131, or months and quarters as bare numbers. */
const areTimes = (numbers: readonly number[]): boolean => numbers.length > 0 && numbers.every((number) => /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:\d{2})?$|^[1-9]$|^1[0-2]$/u.test(String(number)))

/** What the headings over a column say it is for, from the top: below it may stand keys of whole rows. */
function saidRoles({ view, head }: Table, column: number): readonly Role[] {
  return head.map((row) => roleOf(view.text(row, column))).filter((role) => role !== null)
}

/** 1, 2, 3 … or with gaps where groups are headed. */
function isCounting({ numbers, texts }: Profile): boolean {
  return numbers.length >= 3 && numbers[0]! <= 1 && texts.length <= numbers.length && numbers.every((number, at) => at === 0 || number === numbers[at - 1]! + 1)
}

/** Whole numbers that only rise: codes, where no heading says what they count. */
const isRising = ({ numbers, texts }: Profile): boolean => numbers.length >= 4 && texts.length <= 0.2 * numbers.length && numbers.every((number, at) => Number.isInteger(number) && (at === 0 || number > numbers[at - 1]!))

const isUnheaded = ({ view, head }: Table, column: number): boolean => head.every((row) => view.text(row, column) === '' || view.merge(row, column)?.left !== column && view.merge(row, column) !== undefined)

function wordsFollow(table: Table, column: number, profiles: Profiles): boolean {
  for (let next = column + 1; next <= Math.min(column + 2, table.right); next++) {
    const { texts, times, figures } = profiles(next)
    if (texts.length + times > figures) return true
  }
  return false
}

/** Names that are all codes beside other names are codes; English beside Chinese is left out. */
function settled(stub: readonly StubColumn[], profiles: Profiles): StubColumn[] {
  const words = (column: number): readonly string[] => profiles(column).texts
  const isCodes = (column: number): boolean => words(column).length > 0 && words(column).filter((text) => CODE.test(text)).length >= 0.8 * words(column).length
  const isOther = (column: number): boolean => words(column).length > 0 && words(column).filter(isEnglish).length >= 0.6 * words(column).length
  const named = stub.filter(({ column, role }) => role === 'name' && !isCodes(column) && !isOther(column))
  return stub.flatMap(({ column, role }) => {
    if (role !== 'name' || named.length === 0) return [{ column, role }]
    return isOther(column) && words(column).length > 2 ? [] : [{ column, role: isCodes(column) ? 'code' as const : role }]
  })
}
