import type { GapStatement } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { ABSENT, AIMED_AT, BEFORE_LINKS, BLANK, CLUSTER_OF, FILLED, FILLED_ALREADY, FROM_ELSEWHERE, LACKING, NO_CHAIN, NO_LINK, NOW_FILLED, ROUND_OFF, SHORT_IN, SHORT_OF, STILL_BLANK, STILL_LACKS, STRENGTHEN, TO_BRING, TO_FILL, WANTED_AHEAD, WEAK, WHOLE, WHOSE_CHAIN } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds links of a chain that are said to be missing or weak, or are to be filled.
 *
 * @returns one draft a phrase, its links in order; the chain is the cluster of the same sentence, else null
 */
export function gaps(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (/补|缺|空白|需要?外|从[外省市区]|尚无|没有|布局|薄弱|短板|弱项|依[赖靠]|不足|产业链/.test(sentence.text) ? [...inSentence(sentence), ...wholeIn(sentence)] : []))
}

function inSentence(sentence: Sentence): Draft[] {
  const { text } = sentence
  return [...tagged(text, TO_FILL, 'to_fill').map((one) => (FILLED_ALREADY.test(text.slice(0, one.match.index + 3)) ? { ...one, status: 'filled' as const } : one)), ...tagged(text, BLANK, 'to_fill'), ...tagged(text, LACKING, 'missing'), ...tagged(text, FILLED, 'filled'), ...tagged(text, AIMED_AT, 'to_fill'), ...elsewhere(text), ...weak(text)].filter(({ match }) => !NO_CHAIN.test(match.groups!.links!)).map(({ match, status }) => {
    const start = sentence.span.start + match.index
    const chain = match.groups!.chain?.replace(/^.{0,4}[区市县省]内?/, '') ?? CLUSTER_OF.exec(text)?.groups?.name?.replace(/^.*(?:级|做实|做强|打造|建设|培育)/, '') ?? null
    const links = match.groups!.links!.replace(BEFORE_LINKS, '').replace(/^了/, '')
    return {
      says: { shape: 'gap' as const, links: links.replace(/等$/, '').split(/、|和|及/).filter((link) => link !== ''), chain, status, open: match.groups!.open !== undefined || links.endsWith('等') },
      mention: { span: { start, end: start + match[0].length }, sentence: sentence.span }, doubts: [],
    }
  })
}

/** Chains said to be whole, with the links they are said to have. */
function wholeIn(sentence: Sentence): Draft[] {
  const { text, span } = sentence
  return (/产业链/.test(text) ? matches(text, WHOLE) : []).flatMap((match) => {
    const before = text.slice(0, match.index)
    if (WANTED_AHEAD.test(before)) return []
    const start = span.start + match.index
    const links = match.groups!.links!.split(/[、和到至]/).filter((link) => link !== '')
    return [{ says: { shape: 'gap' as const, links, chain: WHOSE_CHAIN.exec(before)?.groups?.name ?? null, status: 'filled' as const, open: match.groups!.open !== undefined }, mention: { span: { start, end: start + match[0].length }, sentence: span }, doubts: [] }]
  })
}

/** Links that come from elsewhere, are lacking or were lacking. */
function elsewhere(text: string): ReturnType<typeof tagged> {
  const missing = [...(/依[赖靠]|需要?[外进]|从[外省市区]/.test(text) ? [FROM_ELSEWHERE] : []), ...(text.includes('空白') ? [STILL_BLANK] : []), ...(/薄弱|不足|[偏较][弱低]/.test(text) ? [SHORT_OF] : []), ...(text.includes('缺') ? [STILL_LACKS] : []), ...(text.includes('缺失') ? [ABSENT] : []), ...(/存在|有/.test(text) ? [SHORT_IN] : [])]
  return [...missing.flatMap((pattern) => tagged(text, pattern, 'missing')), ...(text.includes('填补') ? tagged(text, NOW_FILLED, 'filled') : []), ...(text.includes('补链') ? tagged(text, STRENGTHEN, 'to_fill') : []), ...(/引进|招引|引育/.test(text) ? tagged(text, TO_BRING, 'to_fill') : [])].filter(({ match }) => !NO_LINK.test(match.groups!.links!))
}

/** Links that are there and weak; a list of places or of everything is none. */
function weak(text: string): ReturnType<typeof tagged> {
  return [ROUND_OFF, WEAK].flatMap((pattern) => tagged(text, pattern, 'weak')).filter(({ match }) => !NO_LINK.test(match.groups!.links!))
}

function tagged(text: string, pattern: RegExp, status: GapStatement['status']): { match: RegExpExecArray; status: GapStatement['status'] }[] {
  return matches(text, pattern).map((match) => ({ match, status }))
}
