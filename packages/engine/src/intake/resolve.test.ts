import { describe, expect, it } from 'vitest'
import { loadPacks } from '../packs/packs.ts'
import { packsDir } from '../testing/engine.ts'
import { proposals } from './resolve.ts'

const { lexicon } = loadPacks(packsDir)
const proposed = (names: readonly string[], given: readonly string[] = names) => proposals(names.map((name) => ({ id: name, name, code: null })), new Set(given), { document: 'd', lexicon })
const pairs = (names: readonly string[], given?: readonly string[]) => proposed(names, given).map(({ a, b }) => [a, b])

describe('names that may be one firm', () => {
  it('share a brand and differ in the rest [S4.5] [D10]', () => {
    expect(pairs(['惠科电子', '惠科面板', '惠科金扬'])).toEqual([['惠科电子', '惠科面板'], ['惠科电子', '惠科金扬'], ['惠科面板', '惠科金扬']])
    expect(pairs(['京东', '京东物流'])).toEqual([['京东', '京东物流']])
    expect(pairs(['宗申产业', '宗申航发', '智翔金泰'])).toEqual([['宗申产业', '宗申航发']])
  })

  it('are found behind the name of a city', () => {
    expect(proposed(['重庆惠科金扬', '惠科电子'])).toMatchObject([{ why: { zh: '“重庆惠科金扬”与“惠科电子”同用字号“惠科”', en: expect.stringContaining('share the brand "惠科"') as string } }])
  })

  it('are not proposed for a place or a word of trade they share', () => {
    expect(pairs(['重庆一厂', '重庆二厂'])).toEqual([])
    expect(pairs(['智能装备公司', '智能仪表公司', '中国石化', '中国联通', '国际生物城', '国际家居城'])).toEqual([])
  })

  it('are not proposed where both say their whole legal name in other trades, or differ in a number', () => {
    expect(pairs(['云汐生物医药有限公司', '云汐物流有限公司'])).toEqual([])
    expect(pairs(['云汐一厂', '云汐二厂', '云汐12号电站', '云汐3号电站'])).toEqual([])
    expect(pairs(['云汐生物医药有限公司', '重庆云汐生物医药股份有限公司', '云汐（重庆）生物医药有限公司'])).toHaveLength(3)
    expect(pairs(['云汐集团有限公司', '云汐物流有限公司'])).toHaveLength(1)
    expect(pairs(['云汐医药', '云汐物流有限公司'])).toHaveLength(1)
  })

  it('are as few for a list of many whole names as are like each other', () => {
    const many = Array.from({ length: 3000 }, (_, i) => `云汐${String.fromCodePoint(0x4e00 + i)}业有限公司`)
    expect(pairs([...many, '重庆云汐一业股份有限公司'])).toEqual([['云汐一业有限公司', '重庆云汐一业股份有限公司']])
  })

  it('are proposed only with a name that was just given, surer the more they share', () => {
    expect(pairs(['云汐新材', '云汐药业', '云汐物流'], ['云汐物流'])).toEqual([['云汐新材', '云汐物流'], ['云汐药业', '云汐物流']])
    const [contained] = proposed(['云汐', '云汐药业'])
    const [longer] = proposed(['云汐生物新材', '云汐生物药业'])
    const [shorter] = proposed(['云汐新材', '云汐药业'])
    expect([contained!.score, longer!.score, shorter!.score]).toEqual([0.8, 0.6, 0.5])
  })
})
