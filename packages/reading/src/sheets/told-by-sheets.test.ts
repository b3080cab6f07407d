import { describe, expect, it } from 'vitest'
import type { FigureCell } from './sheet-reading.ts'
import { toldBySheets } from './told-by-sheets.ts'

const lexicon = { places: [{ code: '1', name: '湖东区', short: '湖东', parent: null }], firms: [] }
const cell = (given: Partial<FigureCell>): FigureCell => ({ sheet: '表', row: 4, column: 2, labels: ['工业增加值'], printed: ['工业增加值'], period: '2024-03', value: '12.5', unit: '亿元', measure: 'period_level', subtotal: false, ...given })
const told = (...cells: FigureCell[]) => toldBySheets({ cells, notes: [], doubts: [], refused: null }, lexicon)
const says = (given: Partial<FigureCell>) => told(cell(given)).told[0]!.says

describe('figures of sheets as statements', () => {
  it('puts an amount into its base unit, at its cell', () => {
    expect(told(cell({})).told).toMatchObject([{ sheet: '表', row: 4, column: 2, says: { kind: 'level', value: '1250000000', unit: 'CNY', period: '2024-03', indicator: '工业增加值', subject: null, status: 'actual' } }])
    expect(says({ value: '-0.4', unit: '万元' })).toMatchObject({ value: '-4000' })
  })

  it('names the place apart from the measure', () => {
    expect(says({ labels: ['主要指标', '湖东', '工业增加值'] })).toMatchObject({ subject: '湖东', indicator: '主要指标·工业增加值' })
  })

  it('leaves place and year of a title to the cells that tell theirs', () => {
    expect(says({ labels: ['湖东区2023年分行业总产值', '湖东区', '医药制造业'], period: '2023' })).toMatchObject({ subject: '湖东区', indicator: '分行业总产值·医药制造业' })
    expect(says({ labels: ['2023年分行业总产值', '湖东', '医药制造业'], period: '2023' })).toMatchObject({ indicator: '分行业总产值·医药制造业' })
    expect(says({ labels: ['外地市2023年总产值', '湖东'], period: '2023' })).toMatchObject({ indicator: '外地市2023年总产值' })
    expect(says({ labels: ['湖东区2023年总产值'], period: '2023' })).toMatchObject({ subject: null, indicator: '湖东区2023年总产值' })
  })

  it('tells growth from share, and a stretch of the year from its last month', () => {
    expect(says({ measure: 'yoy', unit: '%', value: '8.1' })).toMatchObject({ kind: 'growth', basis: 'yoy', unit: 'percent', period: '2024-03' })
    expect(says({ measure: 'ytd_yoy', unit: '%', value: '8.1' })).toMatchObject({ kind: 'growth', period: '2024-01/2024-03' })
    expect(says({ measure: 'level', unit: '%', value: '31', period: '2024' })).toMatchObject({ kind: 'share', basis: null })
    expect(says({ measure: 'yoy', unit: '%', value: '1', labels: ['价格环比涨幅'] })).toMatchObject({ basis: 'mom' })
    expect(says({ unit: '家', value: '31', labels: ['规上企业'] })).toMatchObject({ kind: 'count', unit: 'enterprise' })
  })

  it('tells what is wanted and what is expected from what is', () => {
    expect(says({ labels: ['全年目标', '工业增加值'] }).shape === 'figure' && says({ labels: ['全年目标', '工业增加值'] })).toMatchObject({ status: 'target' })
    expect(says({ labels: ['预计全年', '工业增加值'] })).toMatchObject({ status: 'estimate' })
  })

  it('leaves out figures of no unit it knows, and counts them', () => {
    const { told: none, doubts } = told(cell({ unit: null }), cell({ unit: '万人年' }), cell({ unit: '万人年' }))
    expect(none).toEqual([])
    expect(doubts).toEqual([{ doubt: 'unit-unknown', zh: '3 个单元格的单位还不认识（如 万人年）或没有写，没有入数', en: '3 cells bear a unit that is not known (万人年) or none, and were left out' }])
  })
})
