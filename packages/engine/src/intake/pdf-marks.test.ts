import { describe, expect, it } from 'vitest'
import { marksOf } from './pdf-marks.ts'

const font = { name: 'f', matrix: [0.001, 0, 0, 0.001, 0, 0], vertical: false, bold: false }
const text = (unicode: string) => [['beginText', []], ['setFont', ['f', 10]], ['showText', [[{ unicode, width: 1000 }]]]] as const
const marks = (operators: readonly (readonly [string, readonly unknown[]])[]) => marksOf({ operators, fontOf: () => font, view: { transform: [1, 0, 0, 1, 0, 0], width: 500, height: 500 } })

describe('what a page draws', () => {
  it('stands where it is drawn after a mask, whose own groups and marks are left out', () => {
    const mask = [['beginGroup', [{ smask: {} }]], ['beginGroup', [{}]], ['transform', [1, 0, 0, 1, 7, 7]], ...text('罩'), ['endGroup', []], ['endGroup', []]] as const
    const { runs } = marks([['save', []], ['transform', [1, 0, 0, 1, 72, 100]], ...mask, ...text('产'), ['restore', []], ...text('值')])
    expect(runs.map(({ text: said, x, y }) => [said, x, y])).toEqual([['产', 72, 100], ['值', 0, 0]])
  })
})
