import type { z } from 'zod'

/** Why something is not taken, in both languages, as the values of a fault. */
export interface Why { readonly why: string; readonly whyZh: string }

const known = new Map<string, string>()

/** @returns a message for a check of a shape; `whyOf` says it in Chinese too @example reason('a whole number of bytes', '应为整数字节数') // => 'a whole number of bytes' */
export function reason(en: string, zh: string): string {
  known.set(en, zh)
  return en
}

/** @returns what stands in a value at a path; undefined where nothing does @example valueAt({ a: [1, 2] }, ['a', 1]) // => 2 */
export function valueAt(given: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | null | undefined)?.[key], given)
}

/** What is wrong with a value that is not in its shape, in both languages. */
export function whyOf(issue: z.core.$ZodIssue | undefined, given: unknown): Why {
  if (!issue) return { why: 'not understood', whyZh: '无法理解' }
  const own = known.get(issue.message)
  if (own !== undefined) return { why: issue.message, whyZh: own }
  if ((issue.code === 'invalid_type' || issue.code === 'invalid_value') && valueAt(given, issue.path) === undefined) return { why: 'it is needed and was not given', whyZh: '缺少这一项' }
  const choices = choicesOf(issue)
  if (choices) return { why: `one of ${choices.join(', ')}`, whyZh: `只能是 ${choices.join('、')}` }
  return { why: issue.message, whyZh: inChinese(issue) }
}

/** The values that can stand there, where they are few enough to be listed in the shape. */
function choicesOf(issue: z.core.$ZodIssue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String)
  return issue.code === 'invalid_union' && issue.discriminator !== undefined && 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : undefined
}

const sorts: Readonly<Record<string, string>> = { string: '文字', number: '数字', int: '整数', boolean: '“是”或“否”（true、false）', array: '列表', tuple: '列表', object: '一组有名称的值', record: '一组有名称的值' }

function inChinese(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `应为${sorts[issue.expected] ?? '另一种值'}`
  if (issue.code === 'unrecognized_keys') return `没有这一项：${issue.keys.join('、')}`
  if (issue.code === 'too_small') return bounded(issue, Number(issue.minimum), issue.inclusive === false ? ['大于', '多于'] : ['不小于', '不少于'])
  if (issue.code === 'too_big') return bounded(issue, Number(issue.maximum), issue.inclusive === false ? ['小于', '少于'] : ['不大于', '不多于'])
  return issue.code === 'invalid_format' ? '格式不对' : '不能这样填'
}

/** A bound in words: of a number, of a text's length, of how many a list holds. */
function bounded({ code, origin, exact }: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig, bound: number, [size, count]: readonly [string, string]): string {
  if (origin === 'string') return code === 'too_small' && bound === 1 ? '不能为空' : `应${exact ? '正好' : count} ${bound} 个字`
  return origin === 'array' || origin === 'set' ? `应${exact ? '正好' : count} ${bound} 项` : `应${size} ${bound}`
}
