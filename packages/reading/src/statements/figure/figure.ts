import type { Doubt, FigureStatement, Span } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { type NumberMention, numbers } from '../../mentions/number/number.ts'
import { once } from '../../once.ts'
import { type Carried, trimmed } from './indicator.ts'
import { type Kinded, kindOf } from './kind.ts'
import { measured, type Place } from './measured.ts'
import { minor } from './minor.ts'
import { periodOf, type Running } from './dated.ts'
import { type DatedFrom, headingYear, periodsIn, titledPeriod } from './period.ts'
import { yearsOf } from './years.ts'
import { RATE_NAME, WORDING } from './rules.ts'
import { type Doer, doerOf, doersIn, goesOn, namesOf } from './about/doer.ts'
import { placeNamed } from './about/place-named.ts'
import { goesOnAfter, type Mood, moods, statusOf } from './status.ts'
import { subjectOf } from './about/subject.ts'
import { noTable, tabled } from './table/tabled.ts'
import { doubtsOf } from './doubt.ts'
import { matches } from '../../matches.ts'

type Figure = Omit<FigureStatement, 'mentions' | 'doubts'>

/**
 * Reads every number of a document as a statement: what is measured, how much, when, promised or done, and of whom.
 *
 * @returns one draft a number, in reading order, with clean positions
 */
export const figures = once((context: Context): Draft[] => {
  const years = yearsOf(context)
  const running: Running = { titled: titledPeriod(context, years), pair: null, mood: { section: null, ahead: false, entered: false, paragraph: -1, estimated: false, closed: true }, years, year: null, period: null, paragraph: -1, carried: null, amount: null, halves: '', doer: null }
  const inMood = moods(context)
  let table = noTable
  const spoken = { ...context, region: placeNamed(context) }
  return context.sentences.flatMap((sentence) => {
    enter(running, sentence, inMood[sentence.index]!)
    context.onRead?.(sentence.span.start)
    const read = tabled(sentence, table, running, spoken)
    table = read.table
    return read.drafts ?? readSentence(sentence, running, spoken)
  })
})

function enter(running: Running, sentence: Sentence, mood: Mood): void {
  const wasAhead = running.mood.ahead
  running.mood = mood
  if (sentence.block.kind === 'heading') {
    const year = headingYear(sentence.text)
    if (year !== null) running.years = { month: running.years.month, written: running.mood.section === 'plan' ? year : running.years.written, reported: year, fixed: true }
  }
  if (sentence.paragraph !== running.paragraph) {
    running.paragraph = sentence.paragraph
    running.year = null
    running.carried = null
    running.amount = null
    running.halves = ''
    running.doer = null
    if (running.titled !== null || ((!running.mood.ahead || !wasAhead) && !PART_OF_YEAR.test(running.period ?? ''))) running.period = null
  }
}

/** A month, a quarter or a half: what a release is about, until it names another. */
const PART_OF_YEAR = /^\d{4}-(?:H\d|Q\d|\d{2})(?:\/\d{4}-\d{2})?$/

function readSentence(sentence: Sentence, running: Running, context: Context): Draft[] {
  const found = numbers(sentence.text)
  const dated = periodsIn(sentence, running.years, running.year)
  const doers = found.length === 0 ? [] : doersIn(sentence.text, namesOf(context))
  const drafts: Draft[] = []
  const told: string[] = []
  let before = 0
  let kinded: Kinded | null = null
  for (const [i, mention] of found.entries()) {
    const place = placeOf(sentence, found, i, before)
    kinded = kindOf(mention, leftOf(place, sentence), clauseOf(place, running), kinded)
    const figure = oneFigure({ mention, kinded, place, sentence, dated, doers, told: place.sibling > 0 ? told.slice(0, -place.sibling) : told }, running, context)
    before = mention.end
    if (!isAmongWhom(figure, place)) running.carried = { indicator: figure.indicator }
    if (!RATE_NAME.test(figure.indicator)) running.amount = running.carried
    if (told.at(-1) !== figure.indicator || place.sibling > 0) told.push(figure.indicator)
    drafts.push({ says: figure, mention: { span: shifted(mention, sentence), sentence: sentence.span }, doubts: doubtsOf(figure, sentence, running.mood, context) })
  }
  running.halves = goesOnAfter(sentence.text) ? running.halves + sentence.text : ''
  goOn(running, sentence, dated, context)
  return drafts
}

/** 居全省87家开发区第11位: how many there are to be placed among is not what is placed. */
function isAmongWhom({ kind }: Figure, { clause }: Place): boolean {
  return kind === 'count' && /(?:居|列|排)[^，。；]{0,6}$/.test(clause)
}

/** What of a sentence's times holds on into the next sentences. */
function goOn(running: Running, sentence: Sentence, dated: readonly DatedFrom[], context: Context): void {
  const last = dated.filter(({ role, reach }) => role === 'holds' && reach === 'on').at(-1)
  if (!last) return
  const { kind } = sentence.block
  if (kind !== 'heading' && kind !== 'title') running.year = Number(last.period.slice(0, 4))
  running.period = looksBack(last, sentence, running, context) ? String(Number(last.period) - 1) : last.period
}

/** The words around a number: since the number before it, in its clause, after it; and the figures it shares a list with. */
function placeOf(sentence: Sentence, found: readonly NumberMention[], i: number, before: number): Place {
  const { text } = sentence
  const mention = found[i]!
  let clauseStart = mention.start
  while (clauseStart > 0 && !'，。；,'.includes(text[clauseStart - 1]!)) clauseStart--
  let first = i
  while (first > 0 && areSiblings(text, found[first - 1]!, found[first]!)) first--
  let last = i
  while (last < found.length - 1 && areSiblings(text, found[last]!, found[last + 1]!)) last++
  const left = text.slice(before, mention.start)
  return {
    left, words: trimmed(left), clause: text.slice(clauseStart, mention.start), right: text.slice(mention.end, mention.end + 24),
    upTo: text.slice(0, clauseEnd(text, mention.end)), siblings: found.slice(first, last + 1), sibling: i - first,
  }
}

/** Two figures of one list: 1%、2%和3%. */
function areSiblings(text: string, one: NumberMention, next: NumberMention): boolean {
  return one.word === next.word && next.start - one.end <= 4 && /^[、和及与以上左右]{1,4}$/.test(text.slice(one.end, next.start))
}

function clauseEnd(text: string, from: number): number {
  for (let i = from; i < text.length; i++) if ('，。；,;'.includes(text[i]!)) return i
  return text.length
}

interface Found { readonly mention: NumberMention; readonly kinded: Kinded; readonly told: readonly string[]; readonly place: Place; readonly sentence: Sentence; readonly dated: readonly DatedFrom[]; readonly doers: readonly Doer[] }

function oneFigure({ mention, kinded, place, sentence, dated, doers, told }: Found, running: Running, context: Context): Figure {
  const indicator = measured({ mention, kinded, place, sentence, carried: carriedFor(kinded, running), told })
  const earlier = dated.filter(({ at }) => at <= mention.start).at(-1)
  const status = mention.bound === 'tier' && /打造|建|做实|培育|冲刺|形成|做强|做大/.test(place.clause) && !/已|培育形成|形成了/.test(place.upTo) ? 'target' as const : statusOf(place.upTo, sentence, running.mood, context)
  const wording = [...new Set(matches(place.upTo.slice(-40), WORDING).map(([word]) => word))]
  return {
    shape: 'figure', kind: kinded.kind, value: kinded.value, valueHigh: kinded.high, unit: countUnit(kinded, indicator), bound: mention.bound, status,
    period: earlier && status === 'actual' && looksBack(earlier, sentence, running, context) ? String(Number(earlier.period) - 1) : periodOf({ mention, textBefore: sentence.text.slice(0, mention.start), dated, running, kinded, status, left: mention.form === 'proportion' ? sentence.text.slice(0, mention.start).replace(/[\d.:：∶]+$/, '') : place.left }), indicator, subject: subjectOf({ mention, place, indicator, sentence, halves: running.halves, doer: about(sentence, mention.start, doers, running) }, context),
    basis: kinded.basis, wording, minor: minor(mention, kinded, place.right, place.clause),
  }
}

/** The firm or work a figure is about: the one its half sentence begins with, else that of the sentence before where this one goes on about it. */
function about({ text }: Sentence, at: number, doers: readonly Doer[], running: Running): string | null {
  const own = doerOf(doers, text, at)
  if (own !== null) running.doer = own
  return own ?? (running.doer !== null && goesOn(text) ? running.doer : null)
}

/** A sum does not lean on a rate: 产值达…、配套率达…，力争突破400亿元. */
function carriedFor({ kind }: Kinded, { carried, amount }: Running): Running['carried'] {
  return carried && amount && kind === 'level' && RATE_NAME.test(carried.indicator) ? amount : carried
}

/** The words a kind is told by: those before the first of the figures that share a list. */
function leftOf(place: Place, sentence: Sentence): string {
  return place.sibling > 0 ? sentence.text.slice(0, place.siblings[0]!.start).slice(-40) : place.left || place.clause
}

/** The clause, with what was named last where the clause names nothing itself: 人均收入8万元、比上年增加5000元. */
function clauseOf(place: Place, running: Running): string {
  return running.carried && (/^[，、]?占/.test(place.left) || place.words === '' || (/居民$/.test(place.words) && running.carried.indicator.includes('人均'))) ? `${running.carried.indicator}${place.clause}` : place.clause
}

function countUnit(kinded: Kinded, indicator: string): Kinded['unit'] {
  if (kinded.unit === 'item' && /项目/.test(indicator)) return 'project'
  if (kinded.unit === 'enterprise' && /(?:中心|机构|基地|院|实验室|平台|组织)$/.test(indicator)) return 'institution'
  if (kinded.unit === 'household' && /企业|主体|单位/.test(indicator)) return 'enterprise'
  return kinded.unit
}

/** 今年 with results, in a text of January or February that is no report of that year, means the year that has just ended. */
function looksBack(cue: DatedFrom, sentence: Sentence, running: Running, context: Context): boolean {
  const month = Number(context.date?.slice(5, 7) ?? '0')
  return month > 0 && month <= 2 && !running.years.fixed && !running.mood.ahead && cue.period === String(running.years.written) && /今年(?!以来|1|一)/.test(sentence.text)
}

function shifted(mention: Span, sentence: Sentence): Span {
  return { start: mention.start + sentence.span.start, end: mention.end + sentence.span.start }
}
