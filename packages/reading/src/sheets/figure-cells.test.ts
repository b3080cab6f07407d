import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellsCsv } from './cells-csv.ts'
import { corpus } from './corpus/corpus.ts'
import { figureCells } from './figure-cells.ts'
import { addressOf } from './grid.ts'
import { bookOf, sheetOf } from './sheet-of.ts'
import type { FigureCell } from './sheet-reading.ts'

const printed = (sheets: number) => ({ sheet, row, column, labels, period, value, unit, measure, subtotal }: FigureCell): string =>
  `${sheets > 1 ? `${sheet}!` : ''}${addressOf(row, column)} ${labels.join('>')} | ${period ?? ''} | ${value} ${unit ?? ''} | ${measure ?? ''}${subtotal ? ' | total' : ''}`

describe('the figures of a sheet', () => {
  it.each(corpus)('are read from $told', ({ name, grids, count, doubts, notes, gives }) => {
    const reading = figureCells(bookOf(grids, name))
    expect(reading.cells.map(printed(grids.length))).toEqual(expect.arrayContaining([...gives]))
    expect(reading.cells).toHaveLength(count)
    expect([...new Set(reading.doubts.map(({ kind }) => kind))]).toEqual(doubts)
    expect(reading.notes.map(({ text }) => text)).toEqual(notes)
  })

  it('are refused with the place and what to add where rows or columns are not named', () => {
    const { refused, cells } = figureCells(bookOf([sheetOf([[2020, 2021], [1.5, 2], [3, 4.5]], { name: '产值' })]))
    expect(cells).toEqual([])
    expect(refused?.zh).toContain('A2:B3')
    expect(refused?.en).toContain('add a column that names them')
  })

  it('are refused where a sheet is empty', () => expect(figureCells(bookOf([sheetOf([])])).refused?.zh).toContain('没有读出'))

  it('are no fewer where two sheets of one form hold other regions', () => {
    const of = (name: string, factor: number) => sheetOf([['指标', '2020年', '2021年'], ['工业增加值（亿元）', 11 * factor, 12 * factor], ['出口额（亿元）', 3 * factor, 4 * factor]], { name })
    expect(figureCells(bookOf([of('云岫区', 1), of('云崖县', 1.5)])).cells).toHaveLength(8)
  })

  it('are named on under a row of a name alone that begins like a table that goes on', () => {
    const { cells } = figureCells(bookOf([sheetOf([['2024年汽车指标'], ['指标', '本月', '上月'], ['产量', 5, 6], ['续航里程'], ['轿车', 500, 400], ['客车', 300, 200]])]))
    expect(cells.map(({ labels, value }) => [labels.at(-1), value])).toEqual([['产量', '5'], ['产量', '6'], ['轿车', '500'], ['轿车', '400'], ['客车', '300'], ['客车', '200']])
  })

  it('of every day keep their day and their own unit, where a word for how often they are told is one of units too', () => {
    const { cells } = figureCells(bookOf([sheetOf([['指标名称', '云岫区:用电量', '云岫区:货运量'], ['频率', '日', '日'], ['单位', '万千瓦时', '吨'], [{ date: '2024-03-05' }, 130, 45], [{ date: '2024-03-06' }, 128, 41]])]))
    expect(cells.map(({ period, value, unit }) => [period, value, unit])).toEqual([['2024-03-05', '130', '万千瓦时'], ['2024-03-05', '45', '吨'], ['2024-03-06', '128', '万千瓦时'], ['2024-03-06', '41', '吨']])
  })

  it('keep every digit and leave out empty cells, whatever the numbers', () => {
    const number = fc.oneof(fc.constant(null), fc.tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.integer({ min: 1, max: 999 })).map(([whole, part]) => `${whole}.${part}5`))
    fc.assert(fc.property(fc.array(fc.tuple(number, number, number), { minLength: 2, maxLength: 9 }).filter((rows) => rows[0]!.every((value) => value !== null)), (rows) => {
      const grid = sheetOf([['地区', '出口（万元）', '进口（万元）', '投资（万元）'], ...rows.map((row, at) => [`${'甲乙丙丁戊己庚辛壬'[at]!}县`, ...row])])
      const { cells } = figureCells(bookOf([grid]))
      expect(cells.map(({ value }) => value)).toEqual(rows.flat().filter((value) => value !== null))
    }))
  })

  const many = <T>(count: number, of: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => of(at))
  it.each([
    ['months one under another', [['月份', '产值', '税收'], ...many(30_000, (at) => [`${1900 + Math.floor(at / 12) % 120}年${at % 12 + 1}月`, at, at])], 60_000],
    ['tables one under another', many(1500, (at) => [['指标', '1月', '2月', '3月'], ...many(9, (row) => [`第${row}项`, at, `▲${at}`, at])]).flat(), 40_500],
  ])('are read whole on long sheets: %s', (_, rows, count) => {
    const book = bookOf([sheetOf(rows, { name: '2024年' })])
    expect(figureCells(book).cells).toHaveLength(count)
  }, 60_000)

  it('are none on a sheet that only tells of the series of another, whatever it counts', () => {
    const series = sheetOf([['指标', '产值_累计', '用电_当季'], ['单位', '亿元', '万千瓦时'], [{ date: '2023-03-31' }, 12.5, 310], [{ date: '2023-06-30' }, 25.1, 325]], { name: '数据' })
    const about = sheetOf([['序列号', '指标', '起始', '条数'], [700100, '产值_累计', 2023, 2], [700101, '用电_当季', 2023, 2]], { name: '指标说明' })
    const { cells, doubts } = figureCells(bookOf([series, about]))
    expect(cells.map(({ sheet, value }) => [sheet, value])).toEqual([['数据', '12.5'], ['数据', '310'], ['数据', '25.1'], ['数据', '325']])
    expect(doubts.map(({ kind, sheet }) => [kind, sheet])).toEqual([['described', '指标说明']])
    const jotted = [['', '7月减1月', '占比?'], ['存款', 299.64, null], ['住户', 265.66, 88.7]] as const
    expect(figureCells(bookOf([series, sheetOf(jotted, { name: 'Sheet2' })])).doubts.map(({ kind, sheet }) => [kind, sheet])).toEqual([['jotted', 'Sheet2']])
    expect(figureCells(bookOf([series, sheetOf(jotted, { name: '变化' })])).cells).toHaveLength(7)
    const dated = sheetOf([['地区', '2023年用电（万千瓦时）'], ['云岫区', 310], ['云崖县', 290]], { name: '用电说明' })
    expect(figureCells(bookOf([series, dated])).cells).toHaveLength(6)
  })

  it('have their unit behind what is said of them in the same brackets, and a natural growth of people is a level', () => {
    const { cells } = figureCells(bookOf([sheetOf([['指标', '2021年', '2022年'], ['化肥施用量（折纯，万吨）', 113.78, 101.6], ['人口自然增长率（‰）', 0.41, -1.32], ['总产值增长率（%）', 4.1, 3.2]])]))
    expect(cells.map(({ labels, unit, measure }) => `${labels.join('>')} ${unit} ${measure}`).filter((_, at) => at % 2 === 0)).toEqual(['化肥施用量(折纯) 万吨 level', '人口自然增长率 ‰ level', '总产值增长率 % yoy'])
  })

  it('of growth behind those of this year and of the year before are of this year', () => {
    const { cells } = figureCells(bookOf([sheetOf([['2025年1—11月'], ['街镇', '产值（万元）', null, null, '收入（万元）', null, null], [null, '本年累计', '上年同期', '增长%', '本年累计', '上年同期', '增长%'], ['滨河街道', 400, 343, 16.6, 377, 342, 10.4], ['新桥街道', 778, 706, 10.2, 792, 699, 13.2]], { merges: ['B2:D2', 'E2:G2'] })]))
    expect(cells.slice(0, 6).map(({ period, value }) => [period, value])).toEqual([['2025-11', '400'], ['2024-11', '343'], ['2025-11', '16.6'], ['2025-11', '377'], ['2024-11', '342'], ['2025-11', '10.4']])
  })

  it('are named without numbering and brackets, and written out with both, as the sheet prints them', () => {
    const reading = figureCells(bookOf([sheetOf([['2021年能源平衡表'], ['项目', '原煤（万吨）', '指数（上年=100）'], ['一、可供消费的能源量', 1052.05, 103.1], ['1.一次能源生产量', 998.2, 101.6]])]))
    expect(reading.cells.map(({ labels }) => labels.slice(-2).join('>')).at(-1)).toBe('可供消费的能源量>一次能源生产量')
    expect(cellsCsv(reading)).toContain('原煤(万吨)>一、可供消费的能源量>1.一次能源生产量,2021,998.2,万吨')
    expect(cellsCsv(reading)).toContain('指数(上年=100)>一、可供消费的能源量,2021,103.1')
  })

  it('are given as CSV with quoted fields', () => {
    const csv = cellsCsv(figureCells(bookOf([sheetOf([['地区', '产值,含税（亿元）'], ['云岫区', 1.5]], { name: '2021年' })])))
    expect(csv).toBe('sheet,cell,labels,period,value,unit,measure\n2021年,B2,"产值,含税(亿元)>云岫区",2021,1.5,亿元,level\n')
  })
})
