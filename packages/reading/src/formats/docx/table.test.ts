import { describe, expect, it } from 'vitest'
import { type OpenCell, openTable } from './table.ts'

type Given = string | readonly [text: string, more: Partial<Omit<OpenCell, 'texts'>>]
const cellOf = (given: Given): OpenCell => { const [text, more] = typeof given === 'string' ? [given, {}] : given; return { texts: [text], span: 1, down: null, sideways: null, ...more } }

/** A table of rows; one that begins with `null` was taken out by a tracked change. */
function ended(...rows: readonly (readonly (Given | null)[])[]) {
  const table = openTable('报告.docx')
  for (const row of rows) {
    table.beginRow()
    if (row[0] === null) table.dropRow()
    for (const given of row) if (given !== null) table.put(cellOf(given))
    table.endRow()
  }
  const { cells, merges } = table.ended()
  return { cells: cells.map(({ row, column, text }) => `${row} ${column} ${text}`), merges }
}

const begins = { down: 'begins' } as const
const on = ['', { down: 'goes on' }] as const

describe('a row that a tracked change took out', () => {
  it('leaves none of its merges behind', () => {
    expect(ended(['指标', '总量'], [null, ['合计', { span: 2 }]], ['产值', '86'])).toEqual({ cells: ['0 0 指标', '0 1 总量', '1 0 产值', '1 1 86'], merges: [] })
  })

  it('makes no merge that reaches down over it taller', () => {
    expect(ended([['工业', begins], '甲'], [null, on, '乙'], [on, '丙'], ['农业', '丁']).merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }])
    expect(ended([['工业', begins], '甲'], [null, on, '乙'], ['农业', '丁']).merges).toEqual([])
    expect(ended([['工业', begins], '甲'], [null, on, ['', { sideways: 'goes on' }]], ['农业', '丁']).merges).toEqual([])
  })

  it('takes the beginning of a merge with it: what went on from there is not taken for a part of the merge above', () => {
    expect(ended([['工业', begins], '甲'], [on, '乙'], [null, ['农业', begins], '丙'], [on, '丁']).merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }])
  })
})
