import { describe, expect, it } from 'vitest'
import { gridOf } from '../../sheets/grid.ts'
import type { LedgerField, LedgerReading } from '../reading.ts'
import type { ColumnKind } from '../template.ts'
import { toldByLedger } from './told-by-ledger.ts'

const field = (value: string, cell: string, more: Partial<LedgerField> = {}): LedgerField => ({ value, unit: null, period: null, cell, ...more })
const ledger = (template: string, columns: Readonly<Record<string, ColumnKind>>, ...rows: Readonly<Record<string, LedgerField>>[]): LedgerReading => ({
  template, sheet: '表', closing: '2024-09', sender: null, header_row_numbers: [1], errors: [], doubts: [], notes: [],
  headings: Object.entries(columns).map(([column, type], i) => ({ heading: column, letter: String.fromCharCode(65 + i), column, type, unit: null, score: 1, plan: false })),
  rows: rows.map((fields, i) => ({ row: i + 2, key: 'k', fields, attributes: {} })),
})

const sheet = gridOf({ name: '表', hidden: false, merges: [], cells: [{ row: 1, column: 2, kind: 'text', text: '约1200', format: null, formula: false }, { row: 1, column: 3, kind: 'text', text: '300以上', format: null, formula: false }] })
const rowsOf = (given: LedgerReading) => toldByLedger(given, sheet).told

describe('the rows of a ledger as statements', () => {
  it('are projects at their stages, with their owner and their money, each at its cell', () => {
    const told = rowsOf(ledger('重点项目台账', { 项目名称: 'name', 业主单位: 'organisation', 总投资: 'money', 占年度计划: 'percent', 实际开工: 'date' }, {
      项目名称: field('1. 湖芯封测基地', 'B2'), 业主单位: field('湖芯半导体', 'C2'), 总投资: field('35', 'AB2', { unit: '亿元', norm: '3500000000' }), 占年度计划: field('55', 'E2', { unit: '%', period: '2024-09' }), 实际开工: field('2023年5月', 'F2', { norm: { date: '2023-05', precision: 'month' } }),
    }))
    expect(told).toMatchObject([
      { sheet: '表', row: 1, column: 1, says: { shape: 'project', name: '湖芯封测基地', owner: '湖芯半导体', stage: 'under_construction', period: '2024-09' } },
      { row: 1, column: 27, says: { indicator: '总投资', subject: '湖芯封测基地', value: '3500000000', unit: 'CNY', kind: 'level' } },
      { says: { indicator: '占年度计划', value: '55', unit: 'percent', kind: 'share', status: 'actual', period: '2024-09' } },
    ])
  })

  it.each<[Record<string, LedgerField>, string]>([
    [{ 投产否: field('是', 'C2') }, 'in_production'], [{ 形象进度: field('主体封顶，正在安装设备', 'C2') }, 'under_construction'], [{ 形象进度: field('正在办理前期手续，计划2025年6月投产', 'C2') }, 'signed'], [{ 形象进度: field('未投产', 'C2'), 项目类型: field('续建', 'C2') }, 'under_construction'], [{ 项目类型: field('前期', 'C2') }, 'planned'], [{ 项目类型: field('续建', 'C2') }, 'under_construction'], [{ 开工否: field('√', 'C2') }, 'started'], [{}, 'signed'],
  ])('are at the stage their row tells: %j', (fields, stage) => {
    expect(rowsOf(ledger('签约项目履约表', { 项目名称: 'name' }, { 项目名称: field('湖芯项目', 'B2'), ...fields }))[0]!.says).toMatchObject({ stage })
  })

  it('bear the valid code of their row, but for one another row has given before', () => {
    const given = ledger('重点企业运行月报', { 企业名称: 'name', 统一社会信用代码: 'uscc', 从业人数: 'count' }, ...['91990101MA5U10005P', '91990101MA5U10005P', undefined].map((norm, i) => ({ 企业名称: field('湖芯半导体', `A${i + 2}`), 统一社会信用代码: field('x', `B${i + 2}`, norm === undefined ? {} : { norm }), 从业人数: field('5', `C${i + 2}`, { unit: '人' }) })))
    const codes = rowsOf({ ...given, errors: [{ cell: 'B3', kind: 'duplicate-key', message: '', en: '' }] }).map(({ says }) => ('code' in says ? says.code : undefined))
    expect(codes).toEqual(['91990101MA5U10005P', '91990101MA5U10005P', undefined, undefined, undefined, undefined])
  })

  it('are firms with what they filed, growth told from level', () => {
    const told = rowsOf(ledger('重点企业运行月报', { 企业名称: 'name', '工业总产值(本月)': 'money', '工业总产值(累计)': 'money', '工业总产值(同比)': 'percent' }, {
      企业名称: field('湖芯半导体', 'A2'), '工业总产值(本月)': field('3,500', 'B2', { unit: '万元', period: '2024-09', norm: '35000000' }), '工业总产值(累计)': field('28,600', 'D2', { unit: '万元', period: '2024-09', norm: '286000000' }), '工业总产值(同比)': field('8.1', 'C2', { unit: '%', period: '2024-09' }),
    }))
    expect(told.map(({ says }) => says)).toMatchObject([{ shape: 'enterprise', name: '湖芯半导体' }, { indicator: '工业总产值', subject: '湖芯半导体', kind: 'level', value: '35000000', period: '2024-09' }, { indicator: '工业总产值', value: '286000000', period: '2024-01/2024-09' }, { indicator: '工业总产值', kind: 'growth', basis: 'yoy', value: '8.1' }])
  })

  it('are indicators of the place, with what is wanted of them', () => {
    const told = rowsOf(ledger('主要经济指标完成情况表', { 指标名称: 'name', 全年目标: 'figure', '1–N月累计': 'figure', '较上月±百分点': 'points' }, {
      指标名称: field('一、规模以上工业增加值', 'A2'), 全年目标: field('120', 'B2', { unit: '亿元', period: '2024' }), '1–N月累计': field('88.5', 'C2', { unit: '亿元', period: '2024-01/2024-09' }), '较上月±百分点': field('-0.3', 'D2', { unit: '百分点' }),
    }))
    expect(told.map(({ says }) => says)).toMatchObject([
      { indicator: '规模以上工业增加值', subject: null, status: 'target', value: '12000000000', period: '2024' }, { indicator: '规模以上工业增加值', status: 'actual', value: '8850000000', period: '2024-01/2024-09' },
      { indicator: '规模以上工业增加值·较上月±百分点', kind: 'growth', basis: 'mom', value: '-0.3' },
    ])
  })

  it('never take a growth without a sign for money, and put it beside the stretch it is of', () => {
    const told = rowsOf(ledger('重点企业运行月报', { 企业名称: 'name', '工业总产值(累计)': 'money', '工业总产值(同比)': 'percent', '工业总产值(上年同期)': 'money' }, {
      企业名称: field('湖芯半导体', 'A2'), '工业总产值(累计)': field('880', 'B2', { unit: '万元', period: '2024-09', norm: '8800000' }), '工业总产值(同比)': field('0.081', 'C2', { norm: '8.1', period: '2024-09' }), '工业总产值(上年同期)': field('900', 'D2', { unit: '万元', period: '2023-09', norm: '9000000' }),
    }))
    expect(told.slice(1).map(({ says }) => says)).toMatchObject([{ period: '2024-01/2024-09', unit: 'CNY' }, { kind: 'growth', unit: 'percent', value: '8.1', period: '2024-01/2024-09' }, { value: '9000000', period: '2023-01/2023-09' }])
  })

  it('say nothing of a row without a name, nor of a cell that is no number', () => {
    expect(rowsOf(ledger('重点项目台账', { 项目名称: 'name', 总投资: 'money' }, { 项目名称: field('', 'A2'), 总投资: field('3', 'B2', { unit: '亿元' }) }, { 项目名称: field('湖芯项目', 'A3'), 总投资: field('待定', 'B3', { unit: '亿元' }) })).map(({ says }) => says.shape)).toEqual(['project'])
  })

  it('keep how a cell bounds its figure, count firms as firms, and bear what the ledger finds wrong', () => {
    const given = ledger('重点项目台账', { 项目名称: 'name', 总投资: 'money', 新增企业: 'count' }, { 项目名称: field('湖芯项目', 'A2'), 总投资: field('1200', 'C2', { unit: '万元', norm: '12000000' }), 新增企业: field('300', 'D2', { unit: '户' }) })
    const [, money, firms] = rowsOf({ ...given, errors: [{ cell: 'C2', kind: 'unit-slip', message: '疑为万元与亿元填错', en: 'unit slip' }] })
    expect(money).toMatchObject({ says: { bound: 'about', value: '12000000' }, doubts: [{ doubt: 'ledger-check', zh: '疑为万元与亿元填错' }] })
    expect(firms).toMatchObject({ says: { bound: 'at_least', kind: 'count', unit: 'enterprise' } })
    expect(firms).not.toHaveProperty('doubts')
  })

  it('count the figures that are left out for their unit', () => {
    const { told, doubts } = toldByLedger(ledger('重点项目台账', { 项目名称: 'name', 总投资: 'money' }, { 项目名称: field('湖芯项目', 'A2'), 总投资: field('8000', 'B2', { unit: '万港元' }) }), sheet)
    expect(told).toHaveLength(1)
    expect(doubts).toMatchObject([{ doubt: 'unit-unknown', zh: expect.stringContaining('万港元') as string }])
  })
})
