import { properPart } from './proper-part.ts'
import { BANKS, BEFORE_FORMAL, ENDS_IN_TRADE, FIRM_AHEAD, FIRM_FORM, FIRM_TRADE, FORM_END, LARGE_PLACES, LIST, LIST_HEAD, NO_FIRM, NO_FIRM_END, NO_FORMAL, NO_NAME_AHEAD, PARK, TRADES, WORK_AHEAD } from './rules.ts'
import { matches } from '../../matches.ts'

/** A name with its place in the stretch it was found in; sure where what stands around it tells that it is a firm, whatever else bears the name. */
export interface NameMention { readonly name: string; readonly start: number; readonly end: number; readonly sure?: boolean }

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
const HEAD = /^[〇㐀-鿿A-Za-z]+$/

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
  if (!/公司|集团|银行|证券|交易所|信托/.test(text)) return []
  return matches(text, FIRM_FORM).flatMap((match) => {
    const raw = match.groups!.name!
    const name = raw.replace(BEFORE_FORMAL, '').replace(/(?<!集团|有限|股份|阿美|雀巢)公司$/, '公司')
    const start = match.index + raw.length - name.length
    return isFirm(name) && name.length >= 4 && isFormal(name) ? [{ name, start, end: start + name.length }] : []
  })
}

/** The first characters of trades: where none stands, no trade begins. */
const TRADE_BEGINS = new Uint8Array(65536)
for (const trade of TRADES) TRADE_BEGINS[trade.charCodeAt(0)] = 1

/**
 * The firm whose short name begins at a place: two or three characters of its own and its trade.
 *
 * @param owns - whether the stretch is known to name a work, so that any product may follow the firm
 * @returns its length; 0 where none begins
 * @example firmAt('锐晨光电二期投产', 0, false) // => 4
 */
export function firmAt(text: string, at: number, owns: boolean): number {
  for (let head = SHORTEST_HEAD; head <= LONGEST_HEAD; head++) {
    if (!TRADE_BEGINS[text.charCodeAt(at + head)]) continue
    for (let trade = LONGEST_TRADE; trade >= 2; trade--) {
      const end = at + head + trade
      if (end <= text.length && TRADES.has(text.slice(at + head, end)) && isShortName(text.slice(at, end), head) && fits(text.slice(at, end), text.slice(end, end + 12), owns)) return end - at
    }
  }
  return 0
}

/** @returns where trades begin in a text, in order @example tradesIn('锐晨光电与岚舟重工') // => [2, 7] */
export function tradesIn(text: string): number[] {
  const found: number[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    if (TRADE_BEGINS[text.charCodeAt(at)] === 1 && (TRADES.has(text.slice(at, at + 2)) || TRADES.has(text.slice(at, at + 3)) || TRADES.has(text.slice(at, at + LONGEST_TRADE)))) found.push(at)
  }
  return found
}

/** Whether a head and trade are a firm's own: no place alone, no word of a kind in it; a longer head needs a place or a trade only firms bear. */
function isShortName(name: string, length: number): boolean {
  const head = name.slice(0, length)
  const place = LARGE_PLACES.has(head.slice(0, 2))
  const own = place ? head.slice(2) : head
  if (!HEAD.test(head) || own.length < SHORTEST_HEAD || (length === LONGEST_HEAD && !place && !FIRM_TRADE.test(name))) return false
  return properPart(own) === own && isFirm(name)
}

function fits(name: string, after: string, owns: boolean): boolean {
  if (NO_NAME_AHEAD.test(after)) return false
  return FIRM_TRADE.test(name) || (owns ? !WORK_AHEAD.test(after) : FIRM_AHEAD.test(after))
}

/** Whether a name with its form has a part of its own, or is one of the banks that have none. */
function isFormal(name: string): boolean {
  return !NO_FORMAL.test(name) && (BANKS.test(name) || properPart(name.replace(FORM_END, '')) !== '')
}

/** @returns every list `甲、乙等…` of a sentence, its members with their places */
export function namedLists(text: string): NamedList[] {
  if (!text.includes('等')) return []
  return matches(text, LIST).map((match) => {
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
