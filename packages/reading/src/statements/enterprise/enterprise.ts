import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { endsInTrade, firmAt, formalNames, isFirm, namedLists, type NamedList, type NameMention, tradesIn } from '../../mentions/organisation/organisation.ts'
import { properPart } from '../../mentions/organisation/proper-part.ts'
import { builderOf, isHead, isKnownAt, knownFirmsIn, shortOf } from '../../mentions/organisation/known-firms.ts'
import { FORM_OVER_SHORT, GROWS_TRADES, HOUSE, LISTED_ON, NAME_BEGINS, OFFICER, OF_FIRMS_AHEAD, OWNER, PLAIN_COMPANY, PLAIN_COMPANY_AHEAD, REST_OF_LIST, STATE_FIRM, SUPPORTED, WORKS_WITH } from '../../mentions/organisation/rules.ts'
import type { Lexicon } from '../../lexicon.ts'
import { knownNames } from '../../mentions/known-names.ts'
import { once } from '../../once.ts'
import { LEAD, LEADERS, SORT_OF_FIRM } from '../lead/rules.ts'
import { honours } from '../honour/honour.ts'
import { endsInWork } from '../project/work.ts'
import { projects } from '../project/project.ts'
import { NEWCOMERS, FIELD, FIRMS_TITLE, LIKE_PLACE, NO_BODY, OF_A_PLACE, OF_SCIENCE, OF_TOWNS, SUPPLIERS } from './rules.ts'
import { matches } from '../../matches.ts'

const LONGEST_SHORT = 7
/** Among suppliers, shorter names are of what they supply: 隔膜等配套企业. */
const LONG_ENOUGH = 4
/** So many names before 等企业 are of firms, whatever else bears them. */
const MANY = 3
/** How many characters a firm has of its own before its trade, and how many the longest words have that a name follows. */
const HEADS = [2, 3, 4] as const
const PLACE_LENGTHS = [4, 3, 2] as const
const LONGEST_OPENING = 4
/** A name may go without its form when it is no shorter. */
const SHORTEST_WITHOUT_FORM = 3

/**
 * Finds the firms a document names: by their form, in lists of firms, as leads, and as doers at the head of a clause.
 *
 * @returns one draft a firm, at its first mention
 */
export const enterprises = once((context: Context): Draft[] => {
  const known = knownNames()
  const exact = new Set<string>()
  const places = placesOf(context.lexicon)
  const works = new Map<number, Draft[]>()
  for (const work of projects(context)) {
    const same = works.get(work.mention.sentence.start)
    if (same) same.push(work)
    else works.set(work.mention.sentence.start, [work])
  }
  const titled = new Map<number, Draft[]>()
  for (const title of honours(context)) titled.set(title.mention.sentence.start, [...titled.get(title.mention.sentence.start) ?? [], title])
  const met = context.sentences.map((sentence) => [...namesIn(sentence, works.get(sentence.span.start) ?? [], context.lexicon), ...holders(sentence, titled.get(sentence.span.start) ?? [])])
  const usual = usualNames(met.flat().map(({ name }) => name), context)
  return context.sentences.flatMap((sentence, i) => met[i]!.flatMap((mention) => {
    const name = usual(mention.name)
    const again = known.has(name) || exact.has(name.replace(FORM_OVER_SHORT, ''))
    known.add(name)
    exact.add(name)
    return again || (!mention.sure && places.has(name)) || isPlaceAndTrade(name, places) ? [] : [draft({ ...mention, name }, sentence)]
  }))
})

/** Firms as their text goes on to call them: 公司 is left out where the name also stands without it. */
function usualNames(names: readonly string[], { clean, lexicon }: Context): (name: string) => string {
  const shorts = new Set(names.filter((name) => PLAIN_COMPANY.test(name)).map((name) => name.replace(PLAIN_COMPANY, '')).filter((short) => short.length >= SHORTEST_WITHOUT_FORM && isFirm(short)))
  const alone = standingAlone(shorts, clean)
  return (name) => fuller(name, names, lexicon) ?? shortOf(name, lexicon) ?? (PLAIN_COMPANY.test(name) && alone.has(name.replace(PLAIN_COMPANY, '')) ? name.replace(PLAIN_COMPANY, '') : name)
}

/** A firm called by no more than its head, as the same text calls it with its trade: 惠科, 惠科电子. */
function fuller(name: string, names: readonly string[], lexicon: Lexicon): string | null {
  return isHead(name, lexicon) ? names.find((other) => other.length > name.length && other.startsWith(name) && endsInTrade(other)) ?? null : null
}

/** Which of some short names stand in a text without 公司 after them; one walk over the text for all of them. */
function standingAlone(shorts: ReadonlySet<string>, clean: string): ReadonlySet<string> {
  const byHead = new Map<string, string[]>()
  for (const short of shorts) byHead.set(short.slice(0, 2), [...byHead.get(short.slice(0, 2)) ?? [], short])
  const alone = new Set<string>()
  if (byHead.size === 0) return alone
  const heads = new Uint8Array(65536)
  for (const head of byHead.keys()) heads[head.charCodeAt(0)] = 1
  for (let at = 0; at + 1 < clean.length; at++) {
    if (!heads[clean.charCodeAt(at)]) continue
    for (const short of byHead.get(clean.slice(at, at + 2)) ?? []) if (clean.startsWith(short, at) && !PLAIN_COMPANY_AHEAD.test(clean.slice(at + short.length, at + short.length + 2))) alone.add(short)
  }
  return alone
}

/** 甲入选…“小巨人”企业: firms by the titles only firms are given. */
function holders(sentence: Sentence, titled: readonly Draft[]): NameMention[] {
  return titled.flatMap(({ says, mention }) => {
    if (says.shape !== 'honour' || says.holder === null || !FIRMS_TITLE.test(says.title)) return []
    const name = says.holder
    const start = mention.span.start - sentence.span.start
    return name.length <= LONGEST_SHORT && sentence.text.startsWith(name, start) && isFirm(name) && properPart(name).length >= 2 && !NO_BODY.test(name) && !endsInWork(name) && !/[等\d和]/.test(name) ? [{ name, start, end: start + name.length }] : []
  })
}

/** A trade and where it is: 某州新能源 is no firm. */
function isPlaceAndTrade(name: string, places: ReadonlySet<string>): boolean {
  return HEADS.some((head) => FIELD.test(name.slice(head)) && properPart(name.slice(head)) === '' && (places.has(name.slice(0, head)) || OF_A_PLACE.test(name.slice(0, head))))
}

/** The names of places, which no firm bears alone. */
const placesOf = once((lexicon: Lexicon): ReadonlySet<string> => new Set(lexicon.places.flatMap(({ name, short }) => [name, short])))

function namesIn(sentence: Sentence, works: readonly Draft[], lexicon: Lexicon): NameMention[] {
  const { text } = sentence
  const lists = namedLists(text)
  const found = [...formalNames(text), ...listed(text, lists), ...leads(text), ...shortNames(text, lexicon), ...supported(text, lexicon), ...stateFirms(text), ...knownFirmsIn(text, lexicon), ...owners(lists), ...builders(sentence, works, lexicon), ...spoken(text), ...together(text)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((mention, i) => !found.some((other, j) => j < i && other.end > mention.start))
}

function listed(text: string, lists: readonly NamedList[]): NameMention[] {
  return lists.flatMap(({ members, kind }): NameMention[] => {
    const firms = /企业|公司|小贷|银行|车企|央企|民企|国企/.test(kind) && !/环节|领域|零部件|材料/.test(kind)
    const sure = firms && members.length >= MANY && !OF_TOWNS.test(kind)
    return members.map((member) => (sure ? { ...member, sure } : member)).filter(({ name }) => (properPart(name) !== '' || firms && endsInTrade(name)) && (firms ? isFirm(name) && name.length <= 10 && !/[一二三]期|园$|项目/.test(name) && (name.length >= LONG_ENOUGH || !SUPPLIERS.test(kind)) : endsInTrade(name) || (/个|项/.test(text) && /项目/.test(kind) && shortFirm(name))))
  })
}

/** Four characters that are no place, park or platform: 金泰, 芸峰 … as lists of projects name their owners. */
function shortFirm(name: string): boolean {
  return /^[〇㐀-鿿]{4}$/.test(name) && isFirm(name) && properPart(name).length >= 3 && !/[一二三四]期$/.test(name) && !/(?:园|云|城|港|路|桥|线|区|站|库|馆|院|校|厂|场|街|镇)$/.test(name)
}

function leads(text: string): NameMention[] {
  if (!/龙头|链主|核心企业|牵头/.test(text)) return []
  return [LEAD, ...LEADERS].flatMap((pattern) => matches(text, pattern)).flatMap((match) => {
    let start = match.index + match[0].indexOf(match.groups!.lead!)
    return match.groups!.lead!.split('、').flatMap((told) => {
      const name = told.replace(SORT_OF_FIRM, '')
      const at = start + told.length - name.length
      start += told.length + 1
      return isFirm(name) && properPart(name) !== '' && name.length <= 10 && !NO_BODY.test(name) && !/项目|[一二三]期/.test(name) ? [{ name, start: at, end: at + name.length }] : []
    })
  })
}

/** Firms by head and trade, wherever a name can begin. */
function shortNames(text: string, lexicon: Lexicon): NameMention[] {
  return [...new Set(tradesIn(text).flatMap((trade) => HEADS.map((head) => trade - head)))].sort((a, b) => a - b).flatMap((start) => {
    if (start < 0 || !NAME_BEGINS.test(text.slice(Math.max(0, start - LONGEST_OPENING), start))) return []
    const length = firmAt(text, start, false)
    return length > 0 && !isKnownAt(text, start, lexicon) && !(GROWS_TRADES.test(text.slice(0, start)) && !OF_FIRMS_AHEAD.test(text.slice(start + length))) ? [{ name: text.slice(start, start + length), start, end: start + length }] : []
  })
}

/** The firms that works are named after: 甲二期, 乙电气储能电池. */
function builders(sentence: Sentence, works: readonly Draft[], lexicon: Lexicon): NameMention[] {
  return works.flatMap(({ says, mention }) => {
    if (says.shape !== 'project' || OF_SCIENCE.test(says.name)) return []
    const from = mention.span.start - sentence.span.start
    const rest = withoutPlaces(says.name, placesOf(lexicon))
    const owner = OWNER.exec(says.name)?.groups?.name ?? ''
    const heads = [builderOf(says.name, lexicon, true), says.name.slice(0, firmAt(says.name, 0, true)), builderOf(says.name, lexicon, false), ...(isFirm(owner) && properPart(owner) === owner && !LIKE_PLACE.test(owner) ? [owner] : []), ...(rest === says.name ? [] : [builderOf(rest, lexicon, true), rest.slice(0, firmAt(rest, 0, true)), builderOf(rest, lexicon, false)])]
    const head = heads.find((one) => one !== null && one !== '' && sentence.text.includes(one, from))
    return head ? [{ name: head, start: sentence.text.indexOf(head, from), end: sentence.text.indexOf(head, from) + head.length }] : []
  })
}

/** A work's name without the places it begins with: 甲市乙县丙科技电池. */
function withoutPlaces(name: string, places: ReadonlySet<string>): string {
  const place = PLACE_LENGTHS.find((length) => places.has(name.slice(0, length)))
  return place === undefined ? name : withoutPlaces(name.slice(place), places)
}

/** 甲董事长, 乙在科创板上市: firms by what only firms have. */
function spoken(text: string): NameMention[] {
  if (!/董事长|总经理|首席|总裁|负责人|CEO|上市|挂牌|登陆/.test(text)) return []
  return [OFFICER, LISTED_ON].flatMap((pattern) => matches(text, pattern).flatMap((match) => {
    const name = match.groups!.name!
    const start = match.index + match[0].indexOf(name)
    return isFirm(name) && properPart(name).length >= 2 && !NO_BODY.test(name) ? [{ name, start, end: start + name.length }] : []
  }))
}

/** A list most of whose members are firms by their trade is a list of firms. */
function together(text: string): NameMention[] {
  if (!text.includes('、')) return []
  let at = 0
  return text.split(/[，。；,：:“”\s]/).flatMap((clause) => {
    const from = at
    at += clause.length + 1
    return clause.includes('、') ? firmsOf(clause, from) : []
  })
}

function firmsOf(clause: string, from: number): NameMention[] {
  const items = clause.split('、')
  if (!items.some((item) => item.length <= LONGEST_SHORT && endsInTrade(item)) || (GROWS_TRADES.test(items[0]!) && !OF_FIRMS_AHEAD.test(clause))) return []
  let at = from
  const members = items.flatMap((item) => {
    const start = at
    at += item.length + 1
    const name = REST_OF_LIST.exec(item)?.groups?.name ?? item
    return name.length <= LONGEST_SHORT && isFirm(name) && properPart(name).length >= 2 ? [{ name, start, end: start + name.length }] : []
  })
  const sure = members.filter(({ name }) => firmAt(name, 0, false) === name.length)
  return members.length >= (NEWCOMERS.test(clause) ? 2 : 3) && sure.length * 2 >= members.length && members.length * 4 >= 3 * items.length ? members : []
}

function stateFirms(text: string): NameMention[] {
  return [STATE_FIRM, ...(/酒店|饭店|宾馆|旅行社/.test(text) ? [HOUSE] : [])].flatMap((pattern) => matches(text, pattern).map((match) => ({ name: match.groups!.name!, start: match.index, end: match.index + match[0].length })))
}

function supported(text: string, lexicon: Lexicon): NameMention[] {
  if (!text.includes('、')) return []
  return [SUPPORTED, WORKS_WITH].flatMap((pattern) => matches(text, pattern)).flatMap((match) => {
    let at = match.index + match.groups!.says!.length
    const members = match.groups!.list!.split('、')
    const sure = members.some((name) => endsInTrade(name) || isKnownAt(name, 0, lexicon))
    return members.flatMap((name) => {
      const start = at
      at += name.length + 1
      return endsInTrade(name) || (sure && isFirm(name) && properPart(name).length >= 2) ? [{ name, start, end: start + name.length }] : []
    })
  })
}

/** Owners of what is built, in a list of projects: 甲服务器生产线、乙8英寸…等项目; and 甲科技二期. */
function owners(lists: readonly NamedList[]): NameMention[] {
  return lists.filter(({ kind, members }) => /项目/.test(kind) && members.length > 1).flatMap(({ members }) => members.flatMap((member) => {
    const phased = /^(?<name>.{3,8}?)[一二三四]期$/.exec(member.name)?.groups?.name
    const owner = OWNER.exec(member.name)?.groups?.name
    const name = phased !== undefined && endsInTrade(phased) ? phased : owner ?? beforeWork(member.name) ?? member.name.slice(0, firmAt(member.name, 0, true))
    return name !== undefined && isFirm(name) && properPart(name).length >= 2 ? [{ name, start: member.start, end: member.start + name.length }] : []
  }))
}

/** 中网科技云计算: the firm whose trade stands inside a longer name. */
function beforeWork(name: string): string | undefined {
  const head = /^[〇㐀-鿿]{2}(?:科技|电子|集团|汽车|能源|生物|医药|重工)(?=[〇㐀-鿿]{2,})/.exec(name)?.[0]
  return head !== undefined && endsInTrade(head) ? head : undefined
}

function draft({ name, start, end }: NameMention, sentence: Sentence): Draft {
  const at = sentence.span.start
  return { says: { shape: 'enterprise', name }, mention: { span: { start: at + start, end: at + end }, sentence: sentence.span }, doubts: [] }
}
