import type { Status } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import { once } from '../../once.ts'
import { AHEAD, AHEAD_DOER, COMPARED_GOAL, DISPOSED, DONE, ESTIMATE, PLAN_HEADING, REVIEW_HEADING, SOUGHT_IN_HEADING, STRONGLY_AHEAD, TARGET, TARGET_HERE, TURNS_BACK, WHOLE_YEAR_AHEAD, WORK_OF_YEAR } from './rules.ts'

/** Which part of a document a sentence stands in: looking back, looking ahead, or not said. */
export type Section = 'review' | 'plan' | null

/** What is promised or done so far, carried from sentence to sentence. */
export interface Mood {
  readonly section: Section
  readonly ahead: boolean
  /** Whether it looked ahead before this sentence said anything. */
  readonly entered: boolean
  readonly paragraph: number
  readonly estimated: boolean
  readonly closed: boolean
}

/**
 * What is promised or done, sentence by sentence.
 *
 * @returns one mood a sentence of the document, in order
 */
export const moods = once((context: Context): readonly Mood[] => {
  let mood: Mood = { section: null, ahead: false, entered: false, paragraph: -1, estimated: false, closed: true }
  return context.sentences.map((sentence) => (mood = moodAfter(mood, sentence, context)))
})

function moodAfter(mood: Mood, sentence: Sentence, { region, date }: Context): Mood {
  const year = Number(date?.slice(0, 4) ?? '0')
  const { text, block, paragraph } = sentence
  if (block.kind === 'title') return { ...mood, paragraph, estimated: false, closed: true }
  if (isHeading(text, block.kind)) return underHeading(mood, text, paragraph, year)
  const same = paragraph === mood.paragraph
  const entered = (same ? mood.ahead : mood.section === 'plan') && !turnsBack(mood, text, year)
  const continued = same && (!mood.closed || /^\s*其中/.test(text))
  return {
    section: mood.section, paragraph, entered, ahead: entered || goesOnAhead(mood, text, region),
    estimated: ESTIMATE.test(text) || (continued && mood.estimated), closed: !goesOnAfter(text),
  }
}

/** Whether a text ends in a semicolon: the next sentence is of the same one. */
export function goesOnAfter(text: string): boolean {
  const end = text.trimEnd()
  return end.endsWith('；') || end.endsWith(';')
}

function isHeading(text: string, kind: Sentence['block']['kind']): boolean {
  return kind === 'heading' || (text.length < 30 && PLAN_HEADING.test(text))
}

function underHeading(mood: Mood, text: string, paragraph: number, written: number): Mood {
  const base = { paragraph, estimated: false, closed: true, entered: false }
  if (REVIEW_HEADING.test(text)) return { ...base, section: 'review', ahead: false }
  return PLAN_HEADING.test(text) || Number(WORK_OF_YEAR.exec(text)?.groups?.year ?? 0) >= Math.max(written, 1) ? { ...base, section: 'plan', ahead: true } : { ...base, section: mood.section, ahead: false }
}

/** 去年…; 2023年，全县共实施…: outside a plan a year that has ended turns back too. */
function turnsBack({ section }: Mood, text: string, written: number): boolean {
  if (TURNS_BACK.test(text)) return true
  if (section === 'plan') return false
  const year = /^\D{0,3}((?:19|20)\d{2})年/.exec(text)?.[1]
  return year !== undefined && Number(year) < written
}

/** Whether the sentences after it look ahead too: after 下一步, or after a place, a government or a year that will do something. */
function goesOnAhead(mood: Mood, said: string, region: string | null): boolean {
  const text = withoutGoals(said)
  if (STRONGLY_AHEAD.test(text)) return true
  if (mood.section === 'review' || !AHEAD.test(text)) return false
  return AHEAD_DOER.test(text) || (region !== null && region.includes(text.slice(0, text.indexOf('将')).slice(-2)))
}

/** In a review only a clear turn looks ahead; elsewhere 将 does. */
function turnsAhead(mood: Mood, text: string): boolean {
  return STRONGLY_AHEAD.test(text) || (mood.section !== 'review' && AHEAD.test(text))
}

/**
 * Whether a figure is what happened, what is expected to have happened, or what is wanted.
 *
 * @param clause - the text from the start of the sentence up to and with the clause of the figure
 */
export function statusOf(clause: string, sentence: Sentence, mood: Mood, context: Context): Status {
  if (sentence.block.kind === 'heading' || sentence.block.kind === 'title') return SOUGHT_IN_HEADING.test(clause) ? 'target' : 'actual'
  if (dueLater(clause, context) || notOver(clause, context)) return 'target'
  const said = withoutGoals(clause)
  const estimate = ESTIMATE.exec(sentence.text)?.[0]
  const estimated = estimate === undefined ? mood.estimated && !TARGET.test(said) : clause.includes(estimate) && !/力争|目标/.test(said)
  return estimated ? 'estimate' : statusPlain(said, mood)
}

/** 到2025年 in a text of an earlier or the same year. */
function dueLater(clause: string, context: Context): boolean {
  if (!clause.includes('到')) return false
  const year = /到((?:19|20)\d{2})年/.exec(clause)?.[1]
  return year !== undefined && context.date !== null && Number(year) >= Number(context.date.slice(0, 4))
}

/** 超出年初预期目标, 完成年度计划的: a goal that a result is set beside is no goal of the sentence. */
function withoutGoals(text: string): string {
  const plain = text.includes('将') ? text.replace(DISPOSED, '把') : text
  return /目标|计划|任务/.test(plain) ? plain.replace(COMPARED_GOAL, '') : plain
}

/** 全年新增…: of a year that is not over when it is written; from March to November no clerk means the year before by it. */
function notOver(said: string, { date, title }: Context): boolean {
  const month = Number(date?.slice(5, 7) ?? '0')
  if ((month < 3 && !said.includes('以上')) || month === 0 || month > 11 || !WHOLE_YEAR_AHEAD.test(said) || DONE.test(said)) return false
  return !/公报|工作报告|执行情况/.test(title ?? '') && !/(?:19|20)\d{2}年/.test(said)
}

function statusPlain(clause: string, mood: Mood): Status {
  if ((TARGET.test(clause) || TARGET_HERE.test(clause)) && !/已(?:将|实现|完成)/.test(clause)) return 'target'
  if ((mood.entered || turnsAhead(mood, clause)) && !DONE.test(clause)) return 'target'
  return 'actual'
}
