import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { endsInTrade, formalNames, isFirm, namedLists, type NameMention } from '../../mentions/organisation/organisation.ts'
import { OWNER, STARTS_WITH_FIRM, STATE_FIRM, SUPPORTED } from '../../mentions/organisation/rules.ts'
import { LEAD } from '../lead/rules.ts'

/**
 * Finds the firms a document names: by their form, in lists of firms, as leads, and as doers at the head of a clause.
 *
 * @returns one draft a firm, at its first mention
 */
export function enterprises(context: Context): Draft[] {
  const seen = new Set<string>()
  return context.sentences.flatMap((sentence) => namesIn(sentence).filter(({ name }) => {
    const known = [...seen].some((other) => other === name || other.includes(name))
    seen.add(name)
    return !known && !placeLike(name, context)
  }).map((mention) => draft(mention, sentence)))
}

function placeLike(name: string, context: Context): boolean {
  return context.lexicon.places.some((place) => place.name === name || place.short === name)
}

function namesIn(sentence: Sentence): NameMention[] {
  const { text } = sentence
  const found = [...formalNames(text), ...listed(text), ...leads(text), ...doers(text), ...supported(text), ...stateFirms(text), ...owners(text)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((mention, i) => !found.some((other, j) => j < i && other.end > mention.start))
}

function listed(text: string): NameMention[] {
  return namedLists(text).flatMap(({ members, kind }) => {
    const firms = /企业|公司|小贷|银行|车企|央企|民企|国企/u.test(kind)
    return members.filter(({ name }) => (firms ? isFirm(name) && name.length <= 10 && !/[一二三]期|园$|项目/u.test(name) : endsInTrade(name) || (/个|项/u.test(text) && /项目/u.test(kind) && shortFirm(name))))
  })
}

/** Four characters that are no place, park or platform: 金泰, 芸峰 … as lists of projects name their owners. */
function shortFirm(name: string): boolean {
  return /^[\p{Script=Han}]{4}$/u.test(name) && isFirm(name) && !/(?:园|云|城|港|路|桥|线|区|站|库|馆|院|校|厂|场|街|镇)$/u.test(name)
}

function leads(text: string): NameMention[] {
  return [...text.matchAll(LEAD)].flatMap((match) => {
    const name = match.groups!.lead!
    const start = match.index + match[0].indexOf(name)
    return isFirm(name) && name.length <= 10 && !/项目|[一二三]期/u.test(name) ? [{ name, start, end: start + name.length }] : []
  })
}

function doers(text: string): NameMention[] {
  const found: NameMention[] = []
  let at = 0
  for (const piece of text.split(/(?<=[，。；、,：:“])/u)) {
    const name = STARTS_WITH_FIRM.exec(piece)?.groups?.name
    if (name && endsInTrade(name)) found.push({ name, start: at, end: at + name.length })
    at += piece.length
  }
  return found
}

function stateFirms(text: string): NameMention[] {
  return [...text.matchAll(STATE_FIRM)].map((match) => ({ name: match.groups!.name!, start: match.index, end: match.index + match[0].length }))
}

function supported(text: string): NameMention[] {
  return [...text.matchAll(SUPPORTED)].flatMap((match) => {
    let at = match.index + 2
    return match.groups!.list!.split('、').flatMap((name) => {
      const start = at
      at += name.length + 1
      return endsInTrade(name) ? [{ name, start, end: start + name.length }] : []
    })
  })
}

/** Owners of what is built, in a list of projects: 甲服务器生产线、乙8英寸…等项目; and 甲科技二期. */
function owners(text: string): NameMention[] {
  return namedLists(text).filter(({ kind, members }) => /项目/u.test(kind) && members.length > 1).flatMap(({ members }) => members.flatMap((member) => {
    const phased = /^(?<name>.{3,8}?)[一二三四]期$/u.exec(member.name)?.groups?.name
    const owner = OWNER.exec(member.name)?.groups?.name
    const name = phased !== undefined && endsInTrade(phased) ? phased : owner ?? beforeWork(member.name)
    return name !== undefined && isFirm(name) ? [{ name, start: member.start, end: member.start + name.length }] : []
  }))
}

/** 中网科技云计算: the firm whose trade stands inside a longer name. */
function beforeWork(name: string): string | undefined {
  const head = /^[\p{Script=Han}]{2}(?:科技|电子|集团|汽车|能源|生物|医药|重工)(?=[\p{Script=Han}]{2,})/u.exec(name)?.[0]
  return head !== undefined && endsInTrade(head) ? head : undefined
}

function draft({ name, start, end }: NameMention, sentence: Sentence): Draft {
  const at = sentence.span.start
  return { says: { shape: 'enterprise', name }, mention: { span: { start: at + start, end: at + end }, sentence: sentence.span }, doubts: [] }
}
