import { describe, expect, it } from 'vitest'
import { matrixOf } from '../numeric/matrix.ts'
import { inputOutputTable } from './input-output-table.ts'

const sectors = ['farms', 'mills']
const flows = [[150, 500], [200, 100]]
const output = [1000, 2000]

describe('an input-output table', () => {
  it('takes as final demand what output leaves over', () => {
    expect(inputOutputTable({ sectors, flows, output })).toEqual({ sectors, flows: matrixOf(flows), output: Float64Array.of(1000, 2000), finalDemand: Float64Array.of(350, 1700) })
  })

  it('refuses a row that does not add up, and names it with its sum and its output', () => {
    expect(inputOutputTable({ sectors, flows, output, finalDemand: [350, 1690] })).toEqual({
      refused: 'unbalanced', need: 'rows that add up to their output; the flows and final demand of "mills" sum to 1990, its output is 2000', facts: { sector: 'mills', sum: 1990, output: 2000 } })
    expect(inputOutputTable({ sectors, flows, output, finalDemand: [350, 1690], tolerance: 0.01 })).toMatchObject({ finalDemand: Float64Array.of(350, 1690) })
    expect(inputOutputTable({ sectors, flows, output, finalDemand: [350.5, 1699] })).toMatchObject({ sectors })
  })

  it('refuses a flow below zero unless told to let it through, and says from where to where it goes', () => {
    const negative = [[150, -5], [200, 100]]
    expect(inputOutputTable({ sectors, flows: negative, output })).toMatchObject({ refused: 'negative-flow', facts: { from: 'farms', to: 'mills', flow: -5 } })
    expect(inputOutputTable({ sectors, flows: negative, output, negativeFlows: true })).toMatchObject({ finalDemand: Float64Array.of(855, 1700) })
  })

  it('keeps a sector without output, and refuses one that buys inputs all the same', () => {
    expect(inputOutputTable({ sectors, flows: [[150, 0], [0, 0]], output: [1000, 0] })).toMatchObject({ finalDemand: Float64Array.of(850, 0) })
    expect(inputOutputTable({ sectors, flows: [[150, 7], [0, 0]], output: [1000, 0] })).toMatchObject({ refused: 'inputs-without-output', facts: { from: 'farms', to: 'mills', flow: 7 } })
  })

  it('throws for what is no table, and shows what is wrong', () => {
    const wrong = (found: Partial<Parameters<typeof inputOutputTable>[0]>) => () => inputOutputTable({ sectors, flows, output, ...found })
    expect(wrong({ flows: [[150, 500]] })).toThrow('1 rows and 2 columns')
    expect(wrong({ sectors: ['farms'] })).toThrow('sectors must be as many as the rows of the table, 2: 1')
    expect(wrong({ sectors: ['farms', 'farms'] })).toThrow('"farms" stands twice')
    expect(wrong({ columns: ['mills', 'farms'] })).toThrow('row 1 is "farms", column 1 is "mills"')
    expect(wrong({ output: [1000] })).toThrow(RangeError)
    expect(wrong({ output: [1000, -2] })).toThrow('-2 of "mills"')
    expect(wrong({ flows: [[150, Number.NaN], [200, 100]] })).toThrow('NaN from "farms" to "mills"')
    expect(wrong({ finalDemand: [Infinity, 1] })).toThrow('Infinity of "farms"')
  })
})
