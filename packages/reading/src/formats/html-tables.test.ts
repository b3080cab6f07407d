import { describe, expect, it } from 'vitest'
import { htmlTables } from './html-tables.ts'

const rows = (source: string) => htmlTables(source).map((grid) => Array.from({ length: grid.height }, (_, row) => Array.from({ length: grid.width }, (__, column) => grid.at(row, column)?.text ?? '')))

describe('the tables of a page', () => {
  it('stand cell by cell, with spans as merges and cells from above left free', () => {
    const source = '<p>前言</p><table><tr><th rowspan=2>指标<th colspan="2">产值&amp;税收</tr><tr><td>本月<td>累计</tr><tr><td>澄湖</td><td>1,234.5</td><td><p>8</p></td></tr></table>'
    expect(rows(source)).toEqual([[['指标', '产值&税收', ''], ['', '本月', '累计'], ['澄湖', '1234.5', '8']]])
    expect(htmlTables(source)[0]!.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }, { top: 0, left: 1, bottom: 0, right: 2 }])
  })

  it('are told apart when one stands inside another', () => {
    expect(rows('<table><tr><td><table><tr><td>甲<td>1</table></td></tr></table>')).toEqual([[['甲', '1']]])
  })

  it('hold no more cells than are written, whatever spans they claim', () => {
    const [grid] = htmlTables(`<table>${'<tr><td colspan=99999 rowspan=99999>甲<td>1'.repeat(50)}</table>`)
    expect(grid!.width).toBeLessThanOrEqual(16_384)
  })
})
