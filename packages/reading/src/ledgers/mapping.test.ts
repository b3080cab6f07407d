import { isRefusal } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { gridOf } from '../sheets/grid.ts'
import { columnUnfit } from './column-fit.ts'
import { ledgersOf } from './ledger.ts'
import { setRight } from './mapping.ts'
import type { LedgerTemplate } from './template.ts'

const cell = (row: number, column: number, text: string) => ({ row, column, kind: 'text' as const, text, format: null, formula: false })
const grid = (name: string, lines: readonly string[]) => gridOf({ name, hidden: false, merges: [], cells: lines.flatMap((line, row) => line.split('|').flatMap((text, column) => (text ? [cell(row, column, text)] : []))) })
const column = (name: string, type: LedgerTemplate['columns'][number]['type'], more: object = {}) => ({ name, type, ...more })
const template = (name: string): LedgerTemplate => ({ name, title: [], names: ['名称'], codes: [], checks: [], findings: {}, columns: [column('名称', 'name', { required: true, also: ['项目'] }), column('总投资', 'money', { unit: '亿元' }), column('计划开工', 'date'), column('地点', 'text')] })
const lines = ['填报单位：甲办 | 单位：万元', '项目|盘子|计划开工|地点', '甲|12|2025年3月|东', '乙|30|2025年5月|西', '甲|12|2025年3月|东']

describe('a sheet as a person says it is', () => {
  const book = { name: '表', format: 'csv' as const, grids: [grid('一', lines)] }
  const read = (mapping: Parameters<typeof ledgersOf>[2] = []) => ledgersOf(book, [template('甲表')], mapping).sheets[0]!

  it('has a form that is the same whatever its rows say and in whatever order its headings stand', () => {
    const { form } = read()
    const other = ledgersOf({ ...book, grids: [grid('二', ['填报单位：乙办 | 单位：万元', '项目|地点|计划开工|盘子', '丙|北|2026年1月|7'])] }, [template('甲表')]).sheets[0]!.form
    expect(form).toMatchObject({ template: '甲表', office: '甲办', headerRows: [2] })
    expect(other).toMatchObject({ office: '乙办', signs: form!.signs })
  })

  it('reads a heading as the column that is said, in the unit that is said, and no other as that', () => {
    const { ledger } = read([{ sheet: '一', template: '甲表', columns: [{ letter: 'B', heading: '盘子', column: '总投资', unit: '亿元' }] }])
    expect(ledger).toMatchObject({ rows: [{ fields: { 总投资: { value: '12', unit: '亿元', norm: '1200000000' } } }, {}, {}] })
    expect(read([{ sheet: '一', template: '甲表', columns: [{ letter: 'A', heading: '项目', column: null }] }]).ledger).toMatchObject({ refused: 'no-ledger', facts: { missing: '名称' } })
  })

  it('is no ledger where that is said, and leaves out the rows that are said', () => {
    expect(isRefusal(read([{ sheet: '一', template: null }]).ledger)).toBe(true)
    expect(read([{ sheet: '一', without: [{ row: 5, reason: '重复' }] }]).ledger).toMatchObject({ rows: [{ row: 3 }, { row: 4 }] })
  })

  it('stands with its cells set right, blank where nothing should stand', () => {
    const right = setRight(book.grids[0]!, [{ cell: 'B3', value: '13', reason: '' }, { cell: 'D4', value: ' ', reason: '' }])
    expect([right.at(2, 1)?.text, right.at(3, 3), right.at(3, 1)?.text, book.grids[0]!.at(2, 1)?.text]).toEqual(['13', undefined, '30', '12'])
  })
})

describe('what a column holds', () => {
  it.each([['money', '1,200万元', undefined], ['count', '三十', 'number'], ['date', '2025年3月', undefined], ['date', '明天', 'date'], ['date', '待定', undefined], ['period', '上回', 'date'], ['span', '2024-2026', undefined], ['span', '很久', 'span'], ['uscc', '91', 'uscc'], ['code', '12', 'code'], ['text', '什么都行', undefined], ['money', '', undefined], ['money', '—', undefined], [null, '什么都行', undefined]] as const)('of %s, %j must be %s', (kind, value, unfit) => {
    expect(columnUnfit(kind, value, 2025)).toBe(unfit)
  })
})
