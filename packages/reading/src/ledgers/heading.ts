import { fullUnit } from './amount.ts'
import { plain } from './printed.ts'
import { LAST_YEAR, PLAIN_HEADING, QUALIFIERS, SYNONYMS, THIS_YEAR, UNIT, UNIT_AT_END, UNIT_EXCEPT, UNIT_SEPARATOR, YEAR_IN_HEADING } from './rules.ts'

/** A heading with the units printed in it taken out. */
export interface Heading {
  /** As printed, without its units, in one line. */
  readonly words: string
  readonly units: readonly string[]
}

/** @returns a heading's words, and the units its brackets or its end name */
export function headingOf(text: string): Heading {
  const units: string[] = []
  const line = plain(text).replace(/[（(【[](?<inside>[^()（）【】[\]]*)[)）\]】]/gu, (whole, inside: string) => {
    const parts = inside.replace(/^单位[:：]/u, '').split(UNIT_SEPARATOR).map((part) => part.trim().replace(/^±(?=[%‰])/u, '')).filter((part) => !UNIT_EXCEPT.test(part))
    const said = parts.filter((part) => UNIT.test(part))
    units.push(...said.map(fullUnit))
    return said.length === 0 ? whole : said.length === parts.length ? '' : `(${parts.filter((part) => !UNIT.test(part)).join(',')})`
  }).trim()
  const end = units.length === 0 ? UNIT_AT_END.exec(line.replace(/\s+/gu, ''))?.groups : undefined
  if (!end) return { words: line, units }
  return { words: end.words!, units: [fullUnit(end.unit!)] }
}

/**
 * A heading so that one meaning has one spelling: 截至9月底累计 and 1-9月 are 累计, the year of the ledger is 年度, the one before 上年.
 *
 * @param year - the year the ledger speaks of, where known
 */
export function canonical(text: string, year: number | null): string {
  const years = plain(text).replace(/\s+/gu, '').replace(YEAR_IN_HEADING, (_, said: string) => {
    const full = said.length === 2 ? 2000 + Number(said) : Number(said)
    return year !== null && full === year - 1 ? LAST_YEAR : THIS_YEAR
  })
  return [...PLAIN_HEADING, ...SYNONYMS].reduce((words, [from, to]) => words.replace(from, to), years).toLowerCase()
}

/** @returns how much alike two put-plain headings are, 0 to 1; the end of a heading weighs more, since there stands what it is */
export function likeness(heading: string, word: string): number {
  if (heading === word) return 1
  return nearness(heading, word) * (QUALIFIERS.some((qualifier) => heading.includes(qualifier) !== word.includes(qualifier)) ? QUALIFIED : 1)
}

/** What is left of a likeness where one bears a word that makes it another column. */
const QUALIFIED = 0.7

function nearness(heading: string, word: string): number {
  const [short, long] = heading.length < word.length ? [heading, word] : [word, heading]
  if (short.length >= 2 && long.includes(short)) {
    const share = short.length / long.length
    return long.endsWith(short) ? 0.66 + 0.3 * share : long.startsWith(short) ? 0.42 + 0.34 * share : 0.35 + 0.3 * share
  }
  return 0.85 * shared(heading, word)
}

/** Share of the pairs of characters two texts have in common. */
export function shared(a: string, b: string): number {
  if (!haveAPair(a, b)) return 0
  const pairs = (text: string) => Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2))
  const [one, other] = [pairs(a), pairs(b)]
  if (one.length === 0 || other.length === 0) return 0
  const left = [...other]
  const common = one.filter((pair) => {
    const at = left.indexOf(pair)
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  }).length
  return (2 * common) / (one.length + other.length)
}

/** Whether any two characters that stand together in one text do so in the other. */
function haveAPair(a: string, b: string): boolean {
  for (let at = 0; at + 2 <= a.length; at++) if (b.includes(a.slice(at, at + 2))) return true
  return false
}
