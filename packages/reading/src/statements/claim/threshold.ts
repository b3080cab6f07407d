import type { ClaimStatement } from '@chanye/model'
import type { Context } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { OF_THE_COUNTED } from './rules.ts'

/**
 * The least size of what is counted, in the words before the count: 5000万元以上…项目达39个.
 *
 * @param before - the figure before the count in reading order
 * @returns nothing where any size counts
 */
export function thresholdOf(before: Draft | undefined, count: Draft, context: Context): Pick<ClaimStatement, 'threshold'> {
  if (before?.says.shape !== 'figure' || before.mention.sentence.start !== count.mention.sentence.start) return {}
  const { kind, bound, value, unit } = before.says
  const between = context.clean.slice(before.mention.span.end, count.mention.span.start)
  return kind === 'level' && bound === 'at_least' && OF_THE_COUNTED.test(between) ? { threshold: { value, unit } } : {}
}
