import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { analyse, methodOf } from './analyse.ts'

const file = (name: string, text: string) => ({ name, bytes: new TextEncoder().encode(text) })
const flows = ',农业,工业\n农业,150,500\n工业,200,100\n'
const vectors = 'sector,output,final_demand,value_added,employment\n农业,1000,350,650,10\n工业,2000,1700,1400,40\n'
const run = (method: string, more: readonly string[] = [], options: Readonly<Record<string, string>> = {}, given = { flows, vectors }) =>
  analyse(methodOf(method), { files: [file('z.csv', given.flows), file('v.csv', given.vectors), ...more.map((text, at) => file(`more${at}.csv`, text))], options, tell: () => {} })
const rows = async (...asked: Parameters<typeof run>) => { const result = await run(...asked); if (isRefusal(result)) throw new Error(result.need); return result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))) }

describe('an input-output table', () => {
  it('gives coefficients, inverses and multipliers by sector', async () => {
    expect(await rows('technical-coefficients')).toEqual([{ sector: '农业', 农业: 0.15, 工业: 0.25 }, { sector: '工业', 农业: 0.2, 工业: 0.05 }])
    expect((await rows('leontief-inverse'))[0]!['农业']).toBeCloseTo(0.95 / 0.7575, 12)
    expect((await rows('multipliers'))[0]).toMatchObject({ output: expect.closeTo(1.15 / 0.7575, 12) as number, value_added_coefficient: 0.65, employment_coefficient: 0.01 })
    expect((await rows('linkages')).map((row) => row['class'])).toEqual(['key', 'weak'])
  })

  it('says what is lost without a sector or its lead firm, and what a filled link adds', async () => {
    const [farms] = await rows('extraction')
    expect(Number(farms!.own) + Number(farms!.others)).toBeCloseTo(Number(farms!.total), 9)
    expect((await rows('lead-firm', [], { sector: '农业', share: '1' }))[0]).toMatchObject({ loss: 1000, share: 1 })
    expect((await rows('lead-firm', [], { sector: '农业', share: '0' })).map(({ loss }) => loss)).toEqual([0, 0])
    expect((await rows('filled-link', [',农业,工业\n农业,0,100\n工业,0,0\n']))[0]).toMatchObject({ imported: 100, total: expect.closeTo(153.846, 3) as number })
  })

  it('gives the multipliers of a region with the range that δ leaves', async () => {
    for (const { low, middle, high, nation } of await rows('regional-multipliers', ['sector,region,nation\n农业,100,1000\n工业,50,2000\n'])) expect([Number(low) <= Number(middle), Number(middle) <= Number(high), Number(high) <= Number(nation)]).toEqual([true, true, true])
  })

  it.each([
    ['is no square', { flows: ',农业,工业\n农业,1,2\n', vectors }, /1 × 2.*square/u],
    ['names its rows otherwise than its columns', { flows: ',农业,工业\n农业,1,2\n工厂,3,4\n', vectors }, /line 3: "工厂".*column 2, 工业/u],
    ['has its sectors in another order than the vectors', { flows, vectors: 'sector,output\n工业,2000\n农业,1000\n' }, /"工业".*same order/u],
    ['holds no number where one is needed', { flows: flows.replace('500', '—'), vectors }, /line 2, column 工业: "—"/u],
    ['has an output below zero', { flows, vectors: vectors.replace('1000', '-1000') }, /"-1000".*below 0/u],
  ])('is refused where it %s', async (_, given, message) => { await expect(run('multipliers', [], {}, given)).rejects.toThrow(message) })

  it('is refused with row, value and what is needed where it does not balance or holds a negative flow, unless that is allowed', async () => {
    expect(await run('multipliers', [], {}, { flows, vectors: vectors.replace('350', '900') })).toMatchObject({ refused: 'unbalanced' })
    const negative = { flows: flows.replace('500', '-50'), vectors: vectors.replace(',350,', ',900,') }
    expect(await run('multipliers', [], {}, negative)).toMatchObject({ refused: 'negative-flow' })
    expect(isRefusal(await run('multipliers', [], { negative: 'allow' }, negative))).toBe(false)
    await expect(run('lead-firm', [], { sector: '矿业' })).rejects.toThrow(/"矿业".*农业, 工业/u)
  })
})
