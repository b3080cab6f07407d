import type { Doubt, Period } from '@chanye/model'
import type { Context, Sentence } from '../context.ts'
import { THIS_YEAR, yearAmbiguous } from './figure/doubt/rules.ts'
import { periodsIn } from './figure/period.ts'
import { yearsOf } from './figure/years.ts'
import { moods } from './figure/status.ts'

/** When something without a number holds: done or wanted, of which period, and what about that is doubtful. */
export interface When {
  readonly status: 'actual' | 'target'
  readonly period: Period | null
  readonly doubts: readonly Doubt[]
}

/**
 * When a phrase of a sentence holds.
 *
 * @param at - where the phrase begins in the sentence: only a period named before it counts
 * @returns what is wanted is of the year of writing where no other is named; what is done without a period has none
 */
export function whenSaid(sentence: Sentence, at: number, context: Context): When {
  const mood = moods(context)[sentence.index]!
  const years = yearsOf(context)
  const status = mood.ahead ? 'target' as const : 'actual' as const
  const named = periodsIn(sentence, years, null).filter((cue) => cue.role === 'holds' && cue.at <= at).at(-1)
  if (!named) return { status, period: fallback(status, years), doubts: [] }
  const month = Number(context.date?.slice(5, 7) ?? '0')
  const back = status === 'actual' && month > 0 && month <= 2 && !years.fixed && named.period === String(years.written) && sentence.text.slice(0, at).includes(THIS_YEAR)
  return back ? { status, period: String(Number(named.period) - 1), doubts: [yearAmbiguous(context.date!)] } : { status, period: named.period, doubts: [] }
}

function fallback(status: When['status'], { written, reported, fixed }: ReturnType<typeof yearsOf>): Period | null {
  const year = status === 'target' ? written ?? reported : fixed ? reported : null
  return year === null ? null : String(year)
}
