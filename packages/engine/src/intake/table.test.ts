import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { bytes, local, packsDir, withSqlite } from '../testing/engine.ts'
import { loadPacks } from '../packs/packs.ts'
import { bookOfGrids, drawn } from '../testing/ledgers/drawn.ts'
import { isOpened, tableOf } from './table.ts'

const monthly = ['虚构市澄湖区重点企业运行月报', '填报单位：区经信局,,2025年9月,单位：万元', '企业名称,所属行业,工业总产值（本月）,工业总产值（累计）,同比(%)', '湖芯半导体有限公司,集成电路,3500,28600,8.1', '澄湖光电科技有限公司,新型显示,12000,98000,-2.4', '晨曜基材有限公司,新材料,860,7420,15.2'].join('\n')
const upload = (text: string, name = 'a.csv') => ({ name, bytes: bytes(text), hints: { region: '虚构市澄湖区' } })

describe('a table file taken in', () => {
  it('is told from a text by its first bytes, and a text table by its name', () => {
    expect([isOpened({ name: 'a.txt', bytes: new Uint8Array([0x50, 0x4b, 3, 4]) }), isOpened({ name: 'a', bytes: new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]) }), isOpened(upload('甲,乙')), isOpened(upload('甲,乙', 'a.txt'))]).toEqual([true, true, true, false])
  })

  it('holds what firms filed, each figure at its cell, and changes nothing the second time', () => withSqlite(async (engine) => {
    const taken = await engine.take(upload(monthly), 'me')
    const asking = engine.asking(local)
    expect(taken.counts).toMatchObject({ enterprise: 3 })
    expect(taken.counts.figure).toBeGreaterThanOrEqual(9)
    expect(await engine.take(upload(monthly), 'me')).toMatchObject({ document: taken.document, already: true })
    const seen = await engine.preview(asking, upload(monthly.replace('28600', '28900')))
    expect(isRefusal(seen)).toBe(false)
    expect(seen.figures.differing.map(({ cell, quote, known }) => [cell, quote, known[0]!.value])).toEqual([['a!D4', '28900', '286000000']])
  }))

  it('lets others have their say between its steps', async () => {
    let turns = 0
    const count = () => { turns++; next = setImmediate(count) }
    let next = setImmediate(count)
    await tableOf(bookOfGrids('a.xlsx', drawn('指标|2025年1月|2025年2月\n工业投资（亿元）|3.1|4.2\n出口（亿元）|1.5|1.9')), {}, loadPacks(packsDir))
    clearImmediate(next)
    expect(turns).toBeGreaterThanOrEqual(3)
  })

  it('is refused whole where it holds more cells than are understood at once, and where nothing names its figures', () => withSqlite(async (engine) => {
    const wide = Array.from({ length: 2_100 }, (_, i) => Array.from({ length: 100 }, (__, j) => i * j).join(',')).join('\n')
    await expect(engine.take(upload(wide), 'me')).rejects.toMatchObject({ code: 'too-much-content' })
    await expect(engine.take(upload('1,2,3\n4,5,6\n7,8,9'), 'me')).rejects.toMatchObject({ code: 'table-not-named' })
    expect(await engine.isEmpty()).toBe(true)
  }))
})
