import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { endsInTrade, formalNames, isFirm, namedLists, type NameMention } from '../../mentions/organisation/organisation.ts'
import { STARTS_WITH_FIRM } from '../../mentions/organisation/rules.ts'
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
  const found = [...formalNames(text), ...listed(text), ...leads(text), ...doers(text)]
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

function draft({ name, start, end }: NameMention, sentence: Sentence): Draft {
  const at = sentence.span.start
  return { says: { shape: 'enterprise', name }, mention: { span: { start: at + start, end: at + end }, sentence: sentence.span }, doubts: [] }
}
