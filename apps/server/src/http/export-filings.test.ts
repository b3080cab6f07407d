import { expect, it } from 'vitest'
import { firmSeriesRows } from './export-filings.ts'

const told = { value: '800000', valueHigh: null, bound: 'exact', printed: '80', status: 'actual', review: 'accepted', doubts: 0, cell: '3月!E8', documentTitle: '月报', sender: '区经信局', vintage: '2025-03-31' }
const answer = (sayings: readonly object[]) => ({
  asOf: '2025-05-01', invented: true, organisation: { name: '云汐新材有限公司', codes: [] },
  series: [{ indicator: '工业总产值', unit: 'CNY', parts: ['month', 'soFar'], months: [{ month: '2025-03', state: 'reported', points: [{ part: 'month', conflict: false, sayings }] }, { month: '2025-04', state: 'no-table', points: [] }] }],
}) as unknown as Parameters<typeof firmSeriesRows>[0]

it('every row of the table of a firm has a cell under each heading, with both ends of a range, what waits and what is doubted', () => {
  const [headings, ...rows] = firmSeriesRows(answer([{ ...told, valueHigh: '900000', printed: '80—90', review: 'draft', doubts: 2, earlier: [{ ...told, doubts: 0 }] }]), 'en')
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => headings!.length))
  const cells = rows.map((row) => ['state', 'value', 'upper value', 'review', 'doubts', 'cell', 'as of'].map((name) => row[headings!.indexOf(name)]).map((cell) => (typeof cell === 'object' ? cell.number : cell)))
  expect(cells).toEqual([
    ['reported', '800000', '900000', 'Draft', '2', '3月!E8', '2025-05-01'], ['reported before', '800000', '', 'Accepted', '', '3月!E8', '2025-05-01'],
    ['not filled in', '', '', '', '', '', '2025-05-01'], ['no table received', '', '', '', '', '', '2025-05-01'],
  ])
})
