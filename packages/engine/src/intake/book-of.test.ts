import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { addressOf, type Book, type Grid } from '@chanye/reading'
import { describe, expect, it } from 'vitest'
import { workbookOf } from '../testing/zip.ts'
import { bookOf } from './book-of.ts'

const cells = (grid: Grid | undefined) => Object.fromEntries(Array.from({ length: grid?.height ?? 0 }, (_, row) => grid!.row(row)).flat().map((cell) => [addressOf(cell.row, cell.column), `${cell.kind} ${cell.text}`]))
const text = async (content: string, name = 'a.csv') => cells((await bookOf({ name, bytes: new TextEncoder().encode(content) })).grids[0])
const count = ({ grids }: Book) => grids.map((grid) => Object.keys(cells(grid)).length)

describe('a workbook', () => {
  it('gives typed cells with addresses, formats, merges and hidden sheets', async () => {
    const bytes = workbookOf({
      strings: ['<si><t>指标</t></si>', '<si><r><t>产</t></r><r><t xml:space="preserve">值 &amp; 利</t></r><rPh sb="0" eb="1"><t>chan</t></rPh></si>'], formats: ['0.00%', 'yyyy"年"m"月"'],
      sheets: {
        表1: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>甲_x000D_乙</t></is></c></row>
          <row r="3"><c r="A3"><v>6.877E+2</v></c><c r="B3" s="2"><v>0.10199999999999999</v></c><c r="C3" s="3"><v>45366</v></c><c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c><c r="F3" t="str"><f>A1</f><v>指标</v></c><c r="G3" s="1"/></row></sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>`,
        底稿: '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>',
      },
      states: { 底稿: 'veryHidden' },
    })
    const book = await bookOf({ name: '月报.csv', bytes })
    expect(book.format).toBe('xlsx')
    expect(cells(book.grids[0])).toEqual({ A1: 'text 指标', B1: 'text 产值 & 利', C1: 'text 甲\r乙', A3: 'number 687.7', B3: 'number 0.102', C3: 'date 2024-03-15', D3: 'boolean TRUE', E3: 'error #N/A', F3: 'text 指标' })
    expect(book.grids[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }])
    expect([book.grids[0]!.at(2, 1)?.format, book.grids[0]!.at(2, 5)?.formula, book.grids[0]!.at(2, 0)?.formula]).toEqual(['0.00%', true, false])
    expect([book.grids[1]!.hidden, cells(book.grids[1])]).toEqual([true, { A1: 'number 1', B1: 'number 2' }])
  })

  it('reads names with prefixes and single quotes', async () => {
    const bytes = workbookOf({ sheets: { 表1: "<x:sheetData><x:row r='1'><x:c r='A1' t='str'><x:f>IF(1&gt;0,\"x\")</x:f><x:v>甲</x:v></x:c></x:row></x:sheetData>" } })
    expect(cells((await bookOf({ name: 'a', bytes })).grids[0])).toEqual({ A1: 'text 甲' })
  })
})

describe('a delimited text', () => {
  it('tells the delimiter, keeps codes and identity numbers as text, and reads quotes', async () => {
    expect(await text('代码,名称,产值\n001,"甲,""乙""\n丙",86.4\n500113199001011234,"十三五"规划,"1,234.5"\n\n91500113MA5U000000, 丁 ,-3\n')).toEqual({
      A1: 'text 代码', B1: 'text 名称', C1: 'text 产值', A2: 'text 001', B2: 'text 甲,"乙"\n丙', C2: 'number 86.4', A3: 'text 500113199001011234', B3: 'text "十三五"规划', C3: 'number 1234.5', A5: 'text 91500113MA5U000000', B5: 'text  丁 ', C5: 'number -3',
    })
    for (const mark of ['\t', ';', '|']) expect(await text(`指标${mark}产值\n澄湖${mark}86\n`, 'a.txt')).toEqual({ A1: 'text 指标', B1: 'text 产值', A2: 'text 澄湖', B2: 'number 86' })
    expect(await text('指标;产值\n澄湖;86,4\n')).toMatchObject({ B2: 'text 86,4' })
    expect(await text('sep=;\na;1\n')).toEqual({ A1: 'text a', B1: 'number 1' })
  })

  it('is told from a page that is named as a workbook', async () => {
    const book = await bookOf({ name: 'a.xls', bytes: new TextEncoder().encode('<html><body><table><tr><td>指标<td>产值</tr><tr><td>澄湖<td>86</table></body></html>') })
    expect([book.format, cells(book.grids[0])]).toEqual(['html', { A1: 'text 指标', B1: 'text 产值', A2: 'text 澄湖', B2: 'number 86' }])
  })

  it('is told from prose', async () => {
    await expect(text('全区经济平稳增长。\n工业投资加快。\n', 'a.txt')).rejects.toMatchObject({ code: 'no-table' })
  })
})

const sheets = resolve(import.meta.dirname, '../../../../../shared/sheets')
const shared = existsSync(sheets)

describe.skipIf(!shared)(`the sheets of others${shared ? '' : ' (left out: there is no ../shared/sheets)'}`, () => {
  it.each([
    ['s01_io2007_42_basic.xls', [2892]], ['s02_io1990_33.xls', [1963]], ['s03_trade_adjust_2007.xls', [1247, 0, 0]], ['s04_nbs_gdp_quarterly.xls', [163]], ['s05_iva_monthly_with_scratch_sheets.xls', [1812, 2648, 2020]], ['s06_revenue_mixed_freq.xls', [697, 66]],
    ['s07_fai_choice_export.xlsx', [4536]], ['s08_rd_unit_lie_no_labels.xlsx', [416]], ['s09_rd_multi_block.xlsx', [2116, ...Array.from({ length: 13 }, () => 196)]], ['s10_major_city_gdp.xls', [679]], ['s11_wastewater_annual.xls', [190]],
  ])('open with all their cells: %s', async (name, expected) => {
    expect(count(await bookOf({ name, bytes: readFileSync(resolve(sheets, name)) }))).toEqual(expected)
  })

  it('give numbers as they are stored', async () => {
    const book = await bookOf({ name: 's01.xls', bytes: readFileSync(resolve(sheets, 's01_io2007_42_basic.xls')) })
    expect(book.grids[0]!.at(10, 3)?.text).toBe('68771565.46708801')
    expect(book.grids[0]!.merges).toHaveLength(70)
  })
})
