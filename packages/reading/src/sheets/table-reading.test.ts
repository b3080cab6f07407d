import { describe, expect, it } from 'vitest'
import { emptyLexicon } from '../lexicon.ts'
import { type Cell, gridOf } from './grid.ts'
import type { Told } from './said-at.ts'
import { tableReading } from './table-reading.ts'

const cell = (row: number, column: number, text: string): Cell => ({ row, column, kind: 'text', text, format: null, formula: false })
const book = { name: '月报.xlsx', format: 'xlsx' as const, grids: [gridOf({ name: '一月', hidden: false, merges: [], cells: [cell(0, 0, '企业'), cell(0, 1, '产值(万元)'), cell(1, 0, '湖芯半导体'), cell(1, 1, '3500')] })] }
const told: Told = { says: { shape: 'figure', kind: 'level', value: '35000000', valueHigh: null, unit: 'CNY', bound: 'exact', status: 'actual', period: '2024-01', indicator: '产值', subject: '湖芯半导体', basis: null, wording: [], minor: false }, sheet: '一月', row: 1, column: 1 }
const found = { told: [told], doubts: [], title: null, decoding: { encoding: 'utf-8', confidence: 1 } }

describe('a table file as a reading', () => {
  it('holds each statement at its cell, with the row around it', () => {
    const reading = tableReading(book, found, {}, emptyLexicon)
    const [statement] = reading.statements
    const [mention] = statement!.mentions
    expect(mention).toMatchObject({ text: '3500', cell: '一月!B2' })
    expect(reading.clean.slice(mention!.start, mention!.end)).toBe('3500')
    expect(reading.clean.slice(mention!.sentence.start, mention!.sentence.end)).toBe('湖芯半导体\t3500')
    expect(reading.map.toClean(mention!)).toEqual({ start: mention!.start, end: mention!.end })
    expect(reading.blocks.map(({ kind, clean }) => [kind, reading.clean.slice(clean.start, clean.end)])).toEqual([['heading', '一月'], ['cell', '企业\t产值(万元)'], ['cell', '湖芯半导体\t3500']])
  })

  it('is called by its own title, else by the file, and leaves out what stands in no cell', () => {
    expect(tableReading(book, { ...found, title: '重点企业月报' }, {}, emptyLexicon).title).toBe('重点企业月报')
    expect(tableReading(book, found, {}, emptyLexicon).title).toBe('月报')
    expect(tableReading(book, { ...found, told: [{ ...told, row: 7 }] }, {}, emptyLexicon).statements).toEqual([])
  })
})
