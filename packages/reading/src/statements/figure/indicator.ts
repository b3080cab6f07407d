import { BARE_MEASURE, CARRY_ONLY, COUNTED, LEADING_VERB, MEASURE, OPENING, PREDICATE } from './rules.ts'

/** What was named last in a sentence, for figures that name nothing themselves. */
export interface Carried { readonly indicator: string; readonly stem: string }

/**
 * What a figure measures: the phrase before it, cleaned, with what it leans on.
 *
 * @param left - text between the figure before (or the clause's start) and this figure
 * @returns the phrase; what was named last where the text names nothing new
 */
export function indicatorBefore(left: string, carried: Carried | null): string {
  const own = trimmed(left)
  if (CARRY_ONLY.test(own)) return carried?.indicator ?? own
  if (carried && BARE_MEASURE.test(own) && carried.stem && !own.startsWith(carried.stem)) return carried.stem + own
  return own
}

/** @returns the phrase without openings, predicates, brackets and list heads */
export function trimmed(left: string): string {
  let phrase = left.replace(/[（(][^）)]*[）)]/gu, '')
  const cut = Math.max(phrase.lastIndexOf('，'), phrase.lastIndexOf(','), phrase.lastIndexOf('；'), phrase.lastIndexOf('。'), phrase.lastIndexOf('：'), phrase.lastIndexOf(':'))
  const tail = phrase.slice(cut + 1).replace(OPENING, '').replace(PREDICATE, '')
  if (tail !== '' || cut < 0) phrase = phrase.slice(cut + 1)
  else phrase = phrase.slice(0, cut).split(/[，,；。：:]/u).at(-1) ?? ''
  phrase = phrase.replace(OPENING, '').replace(PREDICATE, '').replace(OPENING, '')
  return phrase.replace(/^(?:由|比|较)(?:上年|去年|(?:19|20)\d{2}年)(?:同期)?的?/u, '').replace(/(?:由|从)(?:(?:19|20)\d{2}年|上年|三年前)的?$/u, '').trim()
}

/** @returns the stem that a following bare measure leans on: 规模以上工业总产值 → 规模以上工业 */
export function stemOf(indicator: string): string {
  return MEASURE.test(indicator) ? indicator.replace(MEASURE, '') : ''
}

/** @returns what is counted, from the words after the classifier or before the number */
export function countedThing(left: string, right: string, carried: Carried | null): string {
  const after = COUNTED.exec(right.replace(/^(?:以上|左右|以内)(?=[^，。；、,])/u, ''))?.groups?.noun?.replace(/(?:全部|均|都|已|将)$/u, '') ?? ''
  const before = indicatorBefore(left, null)
  if (after.length >= 2 && !/^(?:以上|左右|以内|以下|增长|占|居|达|同比|总投资|累计)/u.test(after)) return after
  const thing = before.includes('等') && before.split('等').at(-1)!.length >= 2 ? before.split('等').at(-1)! : before
  if (CARRY_ONLY.test(thing)) return carried?.indicator.replace(/^新(?:增|认定|获批|入选|培育|建成|设|签约)/u, '') ?? thing
  return thing.replace(LEADING_VERB, (verb) => (thing.length - verb.length >= 2 ? '' : verb)) || thing
}
