import type { Status } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import { DONE, ESTIMATE, PLAN_HEADING, PLAN_VERB, REVIEW_HEADING, TARGET } from './rules.ts'

/** Which part of a document a sentence stands in: looking back, looking ahead, or not said. */
export type Section = 'review' | 'plan' | null

/** What is promised or done so far, carried from sentence to sentence. */
export interface Mood { readonly section: Section; readonly ahead: boolean; readonly paragraph: number; readonly estimated: boolean; readonly closed: boolean }

/** @returns the mood after a heading or a sentence */
export function moodAfter(mood: Mood, sentence: Sentence): Mood {
  const { text, block, paragraph } = sentence
  if (block.kind === 'heading' || block.kind === 'title' || text.length < 30 && PLAN_HEADING.test(text)) {
    if (PLAN_HEADING.test(text) && !REVIEW_HEADING.test(text)) return { section: 'plan', ahead: true, paragraph, estimated: false, closed: true }
    if (REVIEW_HEADING.test(text)) return { section: 'review', ahead: false, paragraph, estimated: false, closed: true }
    return { ...mood, ahead: false, paragraph, estimated: false, closed: true }
  }
  const fresh = paragraph === mood.paragraph ? mood.ahead : mood.section === 'plan'
  const turnsAhead = mood.section === 'review' ? /下一步|接下来|预期目标|今后/u.test(text) : /下一步|接下来|(?<!即)将(?!近|军|来)(?!达)|预期目标|今后|未来(?!产业|工厂|科技|城|社区)/u.test(text)
  const turnsBack = /去年|上年|截至|目前|回顾|如今|今年以来/u.test(text)
  const goesOn = (!mood.closed || /^\s*其中/u.test(text)) && paragraph === mood.paragraph
  const estimated = ESTIMATE.test(text) || (goesOn && mood.estimated)
  return { section: mood.section, ahead: turnsAhead || (fresh && !turnsBack), paragraph, estimated, closed: !/[；;]\s*$/u.test(text) }
}

/**
 * Whether a figure is what happened, what is expected to have happened, or what is wanted.
 *
 * @param clause - the text from the start of the sentence up to and with the clause of the figure
 */
export function statusOf(clause: string, sentence: Sentence, mood: Mood, context: Context): Status {
  const { text, block } = sentence
  if (block.kind === 'heading' || block.kind === 'title') return /(?:打造|建|争创|力争|冲刺|创建)[^，。]{0,4}$/u.test(clause.slice(0, -1).replace(/[\d.,]+[^\d]{0,4}$/u, '')) ? 'target' : 'actual'
  const estimated = ESTIMATE.exec(text)
  const carried = mood.estimated && !estimated
  const futureYear = /到((?:19|20)\d{2})年/u.exec(clause)
  if (futureYear && context.date && Number(futureYear[1]) >= Number(context.date.slice(0, 4))) return 'target'
  if (estimated && !/力争|目标/u.test(clause)) return futureYear ? 'target' : clause.includes(estimated[0]) ? 'estimate' : statusPlain(clause, mood)
  return carried && !TARGET.test(clause) ? 'estimate' : statusPlain(clause, mood)
}

function statusPlain(clause: string, mood: Mood): Status {
  if (TARGET.test(clause) && !/已(?:将|实现|完成)/u.test(clause)) return 'target'
  if (mood.ahead && !DONE.test(clause)) return 'target'
  return 'actual'
}

/** @returns whether a sentence without a subject goes on with what was planned before */
export function goesOn(text: string): boolean {
  return PLAN_VERB.test(text)
}
