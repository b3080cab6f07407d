import { properPart } from './proper-part.ts'
import { BEFORE_FORMAL, ENDS_IN_TRADE, FIRM_FORM, FORM_END, LARGE_PLACES, LIST, LIST_HEAD, NO_FIRM, NO_FIRM_END, NO_NAME_AHEAD, PARK, TRADES } from './rules.ts'

/** A name with its place in the stretch it was found in. */
export interface NameMention { readonly name: string; readonly start: number; readonly end: number }

/** A list of names before 等, with what it is a list of. */
export interface NamedList {
  readonly members: readonly NameMention[]
  readonly n: string | null
  readonly kind: string
  readonly after: string
  readonly start: number
  readonly end: number
}

const SHORTEST_HEAD = 2
const LONGEST_HEAD = 4
const LONGEST_TRADE = 4
const HEAD = /^[\p{Script=Han}A-Za-z]+$/u

/** @returns whether a name can be a firm's: not generic, and not a part of a longer phrase */
export function isFirm(name: string): boolean {
  return name.length >= 2 && name.length <= 16 && !NO_FIRM.test(name) && !NO_FIRM_END.test(name)
}

/** @returns whether a name ends in a trade, as firms' short names do @example endsInTrade('晨曜光电') // => true */
export function endsInTrade(name: string): boolean {
  return ENDS_IN_TRADE.test(name) && isFirm(name)
}

/** @returns firms named with their form: …公司, …集团, …银行 */
export function formalNames(text: string): NameMention[] {
  if (!/公司|集团|银行|证券|交易所|信托/u.test(text)) return []
  return [...text.matchAll(FIRM_FORM)].flatMap((match) => {
    const raw = match.groups!.name!
    const name = raw.replace(BEFORE_FORMAL, '').replace(/(?<!集团|有限|股份|阿美|雀巢)公司$/u, '公司')
    const start = match.index + raw.length - name.length
    return isFirm(name) && name.length >= 4 && properPart(name.replace(FORM_END, '')).length >= SHORTEST_HEAD ? [{ name, start, end: start + name.length }] : []
  })
}

/**
 * The firm whose short name begins at a place: two to four characters of its own and its trade.
 *
 * @returns its length; 0 where none begins
 * @example firmAt('锐晨光电二期投产', 0) // => 4
 */
export function firmAt(text: string, at: number): number {
  for (let head = SHORTEST_HEAD; head <= LONGEST_HEAD; head++) {
    for (let trade = LONGEST_TRADE; trade >= 2; trade--) {
      const end = at + head + trade
      if (end <= text.length && TRADES.has(text.slice(at + head, end)) && isOwn(text.slice(at, at + head)) && isFirm(text.slice(at, end)) && !NO_NAME_AHEAD.test(text.slice(end, end + 10))) return end - at
    }
  }
  return 0
}

/** Whether a head is a firm's own: no place, and no word of a kind in it. */
function isOwn(head: string): boolean {
  return HEAD.test(head) && properPart(head) === head && !LARGE_PLACES.has(head)
}

/** @returns every list `甲、乙等…` of a sentence, its members with their places */
export function namedLists(text: string): NamedList[] {
  if (!text.includes('等')) return []
  return [...text.matchAll(LIST)].map((match) => {
    const { list = '', n, kind = '', after = '' } = match.groups!
    const cut = LIST_HEAD.exec(list)?.[0].length ?? 0
    const members: NameMention[] = []
    let at = match.index + cut
    for (const member of list.slice(cut).split('、')) {
      const park = members.length === 0 ? PARK.exec(member)?.[0].length ?? 0 : 0
      members.push({ name: member.slice(park), start: at + park, end: at + member.length })
      at += member.length + 1
    }
    return { members, n: n ?? null, kind, after, start: match.index + cut, end: match.index + match[0].length }
  })
}
