import { describe, expect, it } from 'vitest'
import { takenBack, withCell, withColumn, withoutForm, withoutRow, withTemplate } from './mapping.ts'

describe('what a person says of a sheet', () => {
  const of = { sheet: 'a', template: 't' }

  it('keeps what was said before, and lets a column be one heading\'s only', () => {
    const once = withColumn([], of, { letter: 'D', heading: 'x', unit: 'u' })
    expect(once).toEqual([{ sheet: 'a', template: 't', columns: [{ letter: 'D', heading: 'x', unit: 'u' }] }])
    const twice = withColumn(withColumn(once, of, { letter: 'D', heading: 'x', column: 'c' }), of, { letter: 'E', heading: 'y', column: null })
    expect(twice[0]!.columns).toEqual([{ letter: 'D', heading: 'x', unit: 'u', column: 'c' }, { letter: 'E', heading: 'y', column: null }])
    expect(withColumn(twice, of, { letter: 'F', heading: 'z', column: 'c' })[0]!.columns!.map(({ letter }) => letter)).toEqual(['E', 'F'])
  })

  const ofThisFile = { closing: '2025-09', headerRows: [3, 4], cells: [{ cell: 'D4', value: '1', reason: 'r' }], without: [{ row: 6, reason: 'r' }] } as const

  it('lets its columns fall with another kind of ledger, and keeps its headings, cells, rows and closing month', () => {
    expect(withTemplate([{ sheet: 'a', template: 't', columns: [], ...ofThisFile }, { sheet: 'b' }], 'a', 'u')).toEqual([{ sheet: 'b' }, { sheet: 'a', template: 'u', ...ofThisFile }])
  })

  it('has neither cells nor rows to set right in a sheet that is no ledger', () => {
    expect(withTemplate([{ sheet: 'a', template: 't', columns: [], ...ofThisFile }], 'a', null)).toEqual([{ sheet: 'a', template: null, closing: '2025-09', headerRows: [3, 4] }])
  })

  it('keeps the cells, rows and headings set right in this file when what is remembered of its form is not to count', () => {
    expect(withoutForm([{ sheet: 'a', template: 't', columns: [], ...ofThisFile }, { sheet: 'b' }], 'a')).toEqual([{ sheet: 'b' }, { sheet: 'a', ...ofThisFile }])
    expect(withoutForm([{ sheet: 'a', template: 't', columns: [] }], 'a')).toEqual([])
  })

  it('sets a cell right once, leaves a row out, and takes either back', () => {
    const fixed = withoutRow(withCell(withCell([], 'a', { cell: 'D4', value: '1', reason: 'r' }), 'a', { cell: 'D4', value: '2', reason: 'r' }), 'a', { row: 6, reason: 'r' })
    expect(fixed).toEqual([{ sheet: 'a', cells: [{ cell: 'D4', value: '2', reason: 'r' }], without: [{ row: 6, reason: 'r' }] }])
    expect(takenBack(takenBack(fixed, 'a', { cell: 'D4' }), 'a', { row: 6 })).toEqual([{ sheet: 'a', cells: [], without: [] }])
  })
})
