import { describe, expect, it } from 'vitest'
import { gaussSeidel } from './gauss-seidel.ts'
import { matrixOf } from './matrix.ts'

describe('sweeps', () => {
  it('settle where x = A x + b', () => {
    const x = gaussSeidel(matrixOf([[0.15, 0.25], [0.2, 0.05]]), [600, 1500])!
    expect(x[0]).toBeCloseTo(1247.5247524752, 9)
    expect(x[1]).toBeCloseTo(1841.5841584158, 9)
  })

  it('settle slowly where little is left over', () => {
    const x = gaussSeidel(matrixOf([[0, 0.9], [0.9, 0]]), [1, 1])!
    expect(x[0]).toBeCloseTo(10, 12)
  })

  it('give up where nothing is left over, and where less than nothing is', () => {
    expect(gaussSeidel(matrixOf([[0, 1], [1, 0]]), [1, 1])).toBeNull()
    expect(gaussSeidel(matrixOf([[0, 3], [3, 0]]), [1, 1])).toBeNull()
    expect(gaussSeidel(matrixOf([[1]]), [1])).toBeNull()
  })

  it('leave zero where nothing is asked', () => {
    expect(gaussSeidel(matrixOf([[0.5, 0.1], [0.1, 0.5]]), [0, 0])).toEqual(new Float64Array(2))
  })
})
