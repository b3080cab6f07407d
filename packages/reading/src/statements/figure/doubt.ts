import type { Doubt, FigureStatement } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import { AMBIGUOUS, BUILT, OR_MORE, STOCK_OR_FLOW, THIS_YEAR, yearAmbiguous } from './doubt/rules.ts'
import type { Mood } from './status.ts'

type Figure = Omit<FigureStatement, 'mentions' | 'doubts'>

/**
 * What about a figure should be looked at again.
 *
 * @returns the doubts, each with the other reading that was kept where there is one
 */
export function doubtsOf(figure: Figure, sentence: Sentence, mood: Mood, context: Context): Doubt[] {
  const doubts: Doubt[] = []
  if (readsAsTarget(figure)) doubts.push(AMBIGUOUS)
  if (readsAsThisYear(figure, sentence, mood, context)) doubts.push(yearAmbiguous(context.date!))
  if (figure.kind === 'count' && figure.status === 'actual' && sentence.text.startsWith(BUILT)) doubts.push(STOCK_OR_FLOW)
  return doubts
}

/** 以上 at a growth is the wording of targets, though its neighbours are results. */
function readsAsTarget({ status, bound, kind, wording }: Figure): boolean {
  return status === 'actual' && bound === 'at_least' && kind === 'growth' && wording.includes(OR_MORE)
}

function readsAsThisYear(figure: Figure, sentence: Sentence, mood: Mood, context: Context): boolean {
  const month = Number(context.date?.slice(5, 7) ?? '0')
  return sentence.text.includes(THIS_YEAR) && month > 0 && month <= 2 && figure.status === 'actual' && mood.section === null
}
