import type { NumberMention } from '../../mentions/number/number.ts'
import { LIST_SIZE, MEASURE, OPENING, VERB_FIRST } from './rules.ts'

/** 城镇、农村居民人均可支配收入: short members share all that follows the last one's own word. */
function shorter(members: readonly string[]): string[] | undefined {
  const last = members.at(-1)!
  const [first] = members
  const { length } = first!
  const stem = last.replace(MEASURE, '').length
  if (length > 3 || members.slice(0, -1).some((member) => member.length !== length) || stem < length + 2 || MEASURE.test(first!)) return undefined
  const rest = last.slice(length)
  return members.map((member, i) => (i === members.length - 1 ? member : member + rest))
}

/**
 * Hands out the members of a list to figures given 分别: `甲、乙产值分别增长1%、2%` → 甲产值, 乙产值.
 *
 * @param left - text before the first figure, from the start of its clause
 * @returns one phrase a figure, or undefined when the list and the figures do not match
 */
export function handedOut(left: string, figures: readonly NumberMention[]): string[] | undefined {
  const at = left.search(/(?:同比)?分别/)
  if (at < 0) return undefined
  const clause = left.slice(0, at)
  const head = clause.slice(Math.max(...['，', ',', '；', '。', '：'].map((mark) => clause.lastIndexOf(mark))) + 1).replace(OPENING, '').replace(LIST_SIZE, '')
  const named = [/、|和|及|与/, /、/].map((between) => head.split(between).map((member) => member.trim()).filter((member) => member !== ''))
  const members = named.find(({ length }) => length === figures.length) ?? []
  if (members.length < 2 || figures.length !== members.length) return undefined
  const last = members.at(-1)!
  const measure = (MEASURE.exec(last) ?? /(?:人均可支配收入|投资|企业|数量|业务量)$/.exec(last))?.[0] ?? ''
  const whole = /(?:城镇|农村)居民$/.test(members[0]!) ? /(?:人均可支配收入|收入)$/.exec(last)?.[0] ?? measure : measure
  const parallel = shorter(members)
  if (parallel) return parallel
  return members.map((member, i) => (i === members.length - 1 || !whole || VERB_FIRST.test(member) || member.endsWith(whole) || MEASURE.test(member) ? member : member + whole))
}
