import type { NumberMention } from '../../mentions/number/number.ts'
import type { Kinded } from './kind.ts'

/**
 * Whether a number only qualifies a counted set, or stands inside a name: 5000万元以上项目, 12英寸晶圆, 五大产业.
 *
 * @param right - what follows the number
 */
export function minor(mention: NumberMention, kinded: Kinded, right: string, clause: string): boolean {
  if (mention.word === '大' || mention.unit === 'inch' || mention.unit === 'kV') return true
  if (kinded.kind === 'level' && mention.unit === 'CNY' && /^以上(?:的)?[^，。；、0-9]{0,16}(?:项目|企业|产业|园区)/.test(right)) return true
  if (/强$/.test(mention.word)) return true
  return mention.unit === 'item' && /^(?:条|级|种|类)$/.test(mention.word) && /^(?:举措|措施|政策|意见)/.test(right) || /变$/.test(clause)
}
