import { resolve } from 'node:path'
import { type Fault, faultText } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answers } from './answers/index.ts'
import { ask } from './answers/ask.ts'
import { correctable } from './intake/correctable.ts'
import { mappingIn, mappingSaid } from './intake/mapping/shape.ts'
import { choiceRuleShape, parseChoiceRule } from './packs/choice-rule.ts'
import { loadPacks, parsePolicy, policyShape } from './packs/packs.ts'
import type { Asking } from './store/asking.ts'
import { reason, whyOf } from './why.ts'

/** Two words of English after each other, outside of quoted values; names of fields and of choices stand alone. */
const englishRun = /[A-Za-z]{2,} [A-Za-z]{2,}/
const unquoted = (text: string) => text.replaceAll(/“[^”]*”/g, '')

const plain: readonly unknown[] = [undefined, null, 5, -1, 1.5, '', 'zzz', 'z'.repeat(2000), true, [], ['z', 'z'], {}, { zzz: 1 }]
type Part = z.core.$ZodType & { readonly def: Readonly<Record<string, unknown>> }

/** Values that are wrong somewhere in a shape, one place each. */
function wrongs(part: Part): unknown[] {
  const { type, innerType, element, shape, options, items } = part.def as { readonly type: string; readonly innerType?: Part; readonly element?: Part; readonly shape?: Readonly<Record<string, Part>>; readonly options?: readonly Part[]; readonly items?: readonly Part[] }
  if (innerType) return wrongs(innerType)
  const inside = type === 'array' ? wrongs(element!).map((one) => [one]) : type === 'tuple' ? wrongs(items![0]!).map((one) => [one, one])
    : type === 'union' ? options!.flatMap(wrongs) : type === 'object' ? Object.entries(shape!).flatMap(([key, field]) => wrongs(field).map((one) => ({ [key]: one }))) : []
  return [...plain, ...inside]
}

const shapes: readonly (readonly [string, z.ZodType])[] = [...answers.map(({ name, params }) => [`the parameters of ${name}`, params] as const), ['a correction', correctable], ['a policy', policyShape], ['a choice rule', choiceRuleShape]]

describe('why a value is not taken', () => {
  it.each(shapes)('is said in Chinese throughout of %s', (_, shape) => {
    const said = wrongs(shape as unknown as Part).flatMap((given) => shape.safeParse(given).error?.issues.map((issue) => whyOf(issue, given).whyZh) ?? [])
    expect(said.length).toBeGreaterThan(5)
    expect(said.filter((zh) => englishRun.test(unquoted(zh)) || !/[\u4e00-\u9fff]/.test(zh))).toEqual([])
  })

  it('is said in Chinese throughout of a mapping, naming the cell and not the path', () => {
    const said = wrongs(mappingSaid as unknown as Part).flatMap((given) => {
      try { mappingIn(JSON.stringify(given) ?? 'null'); return [] } catch (error) { return [faultText((error as Fault).code, (error as Fault).values, 'zh')] }
    })
    expect(said.length).toBeGreaterThan(50)
    expect(said.filter((zh) => englishRun.test(unquoted(zh)))).toEqual([])
  })

  it('lists the choices, says what is missing, and keeps a shape\'s own reason', () => {
    const day = z.string().regex(/^\d+$/u, reason('digits only', '只能是数字'))
    const of = (shape: z.ZodType, given: unknown) => whyOf(shape.safeParse(given).error?.issues[0], given)
    expect(of(z.object({ state: z.enum(['late', 'stale']) }), { state: 'x' })).toEqual({ why: 'one of late, stale', whyZh: '只能是 late、stale' })
    expect(of(z.object({ state: z.enum(['late', 'stale']) }), {})).toEqual({ why: 'it is needed and was not given', whyZh: '缺少这一项' })
    expect(of(day, 'x')).toEqual({ why: 'digits only', whyZh: '只能是数字' })
    expect([of(z.number().max(9), 10), of(z.array(z.string()).length(2), []), of(z.string().max(3), 'abcd'), of(z.strictObject({}), { a: 1 }), of(z.union([z.string(), z.number()]), null)].map(({ whyZh }) => whyZh)).toEqual(['应不大于 9', '应正好 2 项', '应不多于 3 个字', '没有这一项：a', '不能这样填'])
  })

  it('is said of a day and of settings in YAML', async () => {
    const zhOf = async (work: () => unknown) => { try { await work(); return '' } catch (error) { return faultText((error as Fault).code, (error as Fault).values, 'zh') } }
    expect(await zhOf(() => ask({} as Asking, 'timeline', { since: 'xx' }))).toBe('参数“since”的值“xx”不对：应为日期，如 2018-01-31')
    expect(await zhOf(() => ask({} as Asking, 'organisation', {}))).toBe('参数“id”的值“”不对：请给出编号或名称')
    expect(await zhOf(() => parsePolicy('rules: [\n  }', 'policy.yaml'))).toContain('不是合法的 YAML，问题在第 2 行')
    expect(await zhOf(() => parseChoiceRule('steps: [{ by: chance }]', 'choice.yaml'))).toContain('只能是 review、publication、grade、known')
    expect(await zhOf(() => loadPacks(resolve('/nowhere')))).toContain('没有这个文件')
  })
})
