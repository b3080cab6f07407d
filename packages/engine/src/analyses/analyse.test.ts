import { isRefusal, refusalText } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { analyse, methodOf } from './analyse.ts'
import { methods } from './methods.ts'

const file = (text: string, name = 'a.csv') => ({ name, bytes: new TextEncoder().encode(text) })
const run = async (method: string, texts: readonly string[], options: Readonly<Record<string, string>> = {}) => {
  const result = await analyse(methodOf(method), { files: texts.map((text, at) => file(text, `${'abc'[at]}.csv`)), options, tell: () => {} })
  if (isRefusal(result)) throw new Error(result.need)
  return { ...result, named: result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))) }
}
const two = 'region,industry,value\n甲,面板,30\n甲,医药,70\n乙,面板,10\n乙,医药,90\n'

describe('a method run over tables', () => {
  it('gives a row for each pair, by the names of the table', async () => {
    expect((await run('location-quotient', [two])).named[0]).toMatchObject({ region: '甲', industry: '面板', lq: 1.5, symmetric: expect.closeTo(0.2, 12) as number })
  })

  it('does not depend on encoding, delimiter or the order of columns', async () => {
    const otherwise = '\ufeffvalue\tindustry\tregion\n"30"\t面板\t甲\n70\t医药\t甲\n10\t面板\t乙\n90\t医药\t乙\n'
    expect((await run('location-quotient', [otherwise])).rows).toEqual((await run('location-quotient', [two])).rows)
  })

  it('splits growth into parts that sum to it, and says which periods counted', async () => {
    const { named, told } = await run('shift-share', ['region,industry,period,value\n甲,面板,2015,30\n甲,医药,2015,70\n乙,面板,2015,10\n乙,医药,2015,90\n甲,面板,2016,40\n甲,医药,2016,71\n乙,面板,2016,12\n乙,医药,2016,93\n甲,面板,2017,60\n甲,医药,2017,77\n乙,面板,2017,11\n乙,医药,2017,99\n'])
    for (const { change, national, mix, competitive } of named) expect(Number(national) + Number(mix) + Number(competitive)).toBeCloseTo(Number(change), 9)
    expect(told).toEqual([{ zh: '只用了首末两期：2015 与 2017', en: 'only the first and the last period count: 2015 and 2017' }])
  })

  it('gives growth as factors, agglomeration by plants, and fitness', async () => {
    const years = 'region,industry,period,value\n甲,面板,2015,30\n甲,医药,2015,70\n乙,面板,2015,10\n乙,医药,2015,90\n甲,面板,2016,40\n甲,医药,2016,71\n乙,面板,2016,12\n乙,医药,2016,93\n'
    for (const { structure, location, net } of (await run('shift-share', [years], { form: 'gerfin' })).named) expect(Number(structure) * Number(location)).toBeCloseTo(Number(net), 9)
    const plants = 'region,industry,value\n甲,面板,30\n甲,面板,20\n乙,医药,10\n甲,医药,10\n丙,医药,10\n乙,食品,20\n丙,食品,30\n'
    const [panel, pharma] = (await run('agglomeration', [plants])).named
    expect([panel!.plants, Number(panel!.gamma) > Number(pharma!.gamma)]).toEqual([2, true])
    const fit = (await run('fitness', [two], { rounds: '3' })).named.filter(({ side }) => side === 'region')
    expect(fit.reduce((sum, { value }) => sum + Number(value), 0) / fit.length).toBeCloseTo(1, 9)
  })

  it('tells what a size filter left out', async () => {
    const rows = ['甲', '乙', '丙', '丁', '微'].flatMap((region, r) => ['面板', '医药', '物流', '电商'].map((industry, i) => `${region},${industry},${region === '微' ? (i === 0 ? 1 : 0) : i <= 3 - r ? 20 + r * i : 1}`))
    const { told, named } = await run('complexity', [`region,industry,value\n${rows.join('\n')}\n`], { 'least-region': '10' })
    expect(told![0]).toEqual({ zh: '剔除“微”：合计 1，少于 10', en: 'left out "微": its sum 1, below 10' })
    expect(named.some(({ name }) => name === '微')).toBe(false)
  })

  it.each([
    ['a column that is missing', ['region,value\n甲,1\n'], /industry is missing.*region, industry, value/u],
    ['what is no number, with line and column', ['region,industry,value\n甲,面板,3\n甲,医药,三\n'], /line 3, column value: "三"/u],
    ['a number below what it may be', ['region,industry,value\n甲,面板,-3\n'], /"-3".*below 0/u],
    ['a pair given twice', ['region,industry,value\n甲,面板,3\n甲,面板,4\n'], /甲, 面板.*twice/u],
    ['a pair without a row, as missing is not zero', ['region,industry,value\n甲,面板,3\n乙,医药,4\n'], /甲, 医药.*missing is not zero/u],
    ['a row of another width', ['region,industry,value\n甲,面板\n'], /line 2.*3 fields/u],
    ['a table without rows', ['region,industry,value\n'], /row of values/u],
  ])('refuses %s', async (_, texts, message) => {
    await expect(run('location-quotient', texts)).rejects.toThrow(message)
  })

  it('refuses options it does not have, values that are none of its choices, and too many files', async () => {
    await expect(run('location-quotient', [two], { base: '1' })).rejects.toThrow(/"base".*options absent/u)
    await expect(run('location-quotient', [two], { absent: 'maybe' })).rejects.toThrow(/one of refuse, zero/u)
    await expect(run('location-quotient', [two, two])).rejects.toThrow(/reads amounts/u)
    expect(() => methodOf('magic')).toThrow(/location-quotient/u)
  })

  it('says why it cannot in both languages', async () => {
    const result = await analyse(methodOf('shift-share'), { files: [file('region,industry,period,value\n甲,面板,2015,30\n')], options: {}, tell: () => {} })
    if (!isRefusal(result)) throw new Error('no refusal')
    expect([refusalText(result, 'zh'), refusalText(result, 'en')]).toEqual(['至少需要 2 个，现有 1 个', 'two periods; there is 1'])
  })

  it('is called by one name each, and says all in both languages', () => {
    expect(new Set(methods.map(({ name }) => name)).size).toBe(methods.length)
    for (const { says, inputs, options, gives } of methods) for (const said of [says, ...inputs.flatMap(({ says: own, columns }) => [own, ...columns.map((column) => column.says)]), ...options.map((option) => option.says), ...gives.map((column) => column.says)]) expect([/[一-鿿]|[A-Zδ]/u.test(said.zh), /^[^一-鿿]+$/u.test(said.en)]).toEqual([true, true])
  })
})
