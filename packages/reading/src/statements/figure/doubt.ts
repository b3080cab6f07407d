import type { Doubt, FigureStatement } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Mood } from './status.ts'

/**
 * What about a figure should be looked at again.
 *
 * @returns the doubts, each with the other reading that was kept where there is one
 */
export function doubtsOf(figure: Omit<FigureStatement, 'mentions' | 'doubts'>, sentence: Sentence, mood: Mood, context: Context): Doubt[] {
  const doubts: Doubt[] = []
  const month = Number(context.date?.slice(5, 7) ?? '0')
  if (figure.status === 'actual' && figure.bound === 'at_least' && figure.kind === 'growth' && figure.wording.includes('以上')) {
    doubts.push({ doubt: 'status-ambiguous', zh: '“以上”多用于目标，前后句却是结果：先按结果读，保留目标读法', en: '"or more" is usual for targets, its neighbours are results: read as a result, the target reading kept', otherReading: { status: 'target' } })
  }
  if (/今年/u.test(sentence.text) && month > 0 && month <= 2 && figure.status === 'actual' && !mood.section) {
    const written = context.date!.slice(0, 4)
    doubts.push({ doubt: 'year-ambiguous', zh: `“今年”见于 ${context.date} 的文字，说的却是结果：先按 ${Number(written) - 1} 年读，保留 ${written} 年`, en: `"this year" in a text of ${context.date} tells results: read as ${Number(written) - 1}, ${written} kept`, otherReading: { period: written } })
  }
  if (figure.kind === 'count' && figure.status === 'actual' && /^建成/u.test(sentence.text)) {
    doubts.push({ doubt: 'stock-or-flow', zh: '未说明是累计数还是当年新增数', en: 'it is not said whether this is the stock or what was added' })
  }
  return doubts
}
