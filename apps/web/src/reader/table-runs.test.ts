import { describe, expect, it } from 'vitest'
import type { ReaderRow } from './reader-rows.ts'
import { tableRuns } from './table-runs.ts'

const text = '正文。\n指标\t产值\n\t86\n末段。\n孤行'
const at = (words: string, kind: ReaderRow['kind'] = 'cell'): ReaderRow => { const start = text.indexOf(words); return { kind, original: { start, end: start + words.length }, clean: { start, end: start + words.length } } }

describe('the rows of a document', () => {
  it('stand together where they are rows of one table, cell by cell', () => {
    const runs = tableRuns(text, [at('正文。', 'paragraph'), at('指标\t产值'), at('\t86'), at('末段。', 'paragraph'), at('孤行')], () => true)
    expect(runs.map((run) => ('table' in run ? run.table.map(({ cells }) => cells?.map(({ start, end }) => text.slice(start, end))) : text.slice(run.row.row.original.start, run.row.row.original.end)))).toEqual(['正文。', [['指标', '产值'], ['', '86']], '末段。', '孤行'])
    expect(runs.map((run) => ('table' in run ? run.table.map(({ index }) => index) : run.row.index))).toEqual([0, [1, 2], 3, 4])
  })

  it('stand alone where both sides differ', () => {
    expect(tableRuns(text, [at('指标\t产值'), at('\t86')], () => false).every((run) => 'row' in run)).toBe(true)
  })
})
