import type { Bound, Span } from '@chanye/model'
import { ABOUT, ABOUT_PART, OVER, TAIL_ABOUT, TAIL_OVER, TAIL_UNDER, UNDER } from './rules.ts'

/** @returns how a number bounds its value, by the words before and after it: 超过, 约, 以内, 级 */
export function boundOf(text: string, { start, end }: Span, { more, level }: { more?: boolean; level?: boolean }): Bound {
  if (level) return 'tier'
  const before = withoutReached(text.slice(Math.max(0, start - 8), start))
  const after = text.slice(end, end + 4)
  if (before.endsWith('不超过') || before.endsWith('不高于')) return 'at_most'
  if (OVER.test(before) || TAIL_OVER.test(after)) return 'at_least'
  if (TAIL_ABOUT.test(after)) return 'about'
  if (TAIL_UNDER.test(after) || isUnder(before)) return 'at_most'
  return more || ABOUT.test(before) || ABOUT_PART.test(text.slice(Math.max(0, start - 24), start)) ? 'about' : 'exact'
}

/** 超过达到… and 约达… are bounds all the same. */
function withoutReached(before: string): string {
  return before.endsWith('到') || before.endsWith('达') ? before.replace(/(?<!不)(?:达到|达|到)$/, '') : before
}

function isUnder(before: string): boolean {
  return UNDER.test(before) && !/(?:高于|低于|控制在)$/.test(before)
}
