import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { streak } from './streak.ts'

const first = (rank: number) => rank === 1
const growing = (growth: number) => growth > 0
const quarters = (...values: (number | null)[]) => values.map((value, at) => ({ period: `${2020 + Math.floor(at / 4)}-Q${(at % 4) + 1}`, value }))

describe('streak', () => {
  it('counts on end and begins anew after a miss', () => {
    expect(streak(quarters(1, 1, 2, 1), first)).toEqual([1, 2, 0, 1])
    expect(streak(quarters(0.1, 0.2, -0.1, 0, 0.3), growing)).toEqual([1, 2, 0, 0, 1])
  })

  it('goes on over the turn of a year', () => {
    expect(streak(quarters(1, 1, 1, 1, 1), first).at(-1)).toBe(5)
    expect(streak([{ period: '2023-12', value: 1 }, { period: '2024-01', value: 1 }], first)).toEqual([1, 2])
    expect(streak([{ period: '2023', value: 1 }, { period: '2024', value: 1 }], first)).toEqual([1, 2])
  })

  it('is broken by a period without a value, and by one that is missing', () => {
    expect(streak(quarters(1, null, 1), first)).toEqual([1, 0, 1])
    expect(streak([{ period: '2024-01', value: 1 }, { period: '2024-03', value: 1 }], first)).toEqual([1, 1])
  })

  it('throws on periods out of order, one given twice, one inside another, no period and NaN', () => {
    for (const [one, other] of [['2024-02', '2024-01'], ['2024-Q1', '2024-Q1'], ['2024', '2024-Q4'], ['2024-Q1', '2024-Q5']] as const) {
      expect(() => streak([{ period: one, value: 1 }, { period: other, value: 1 }], first)).toThrow(other)
    }
    expect(() => streak(quarters(Number.NaN), first)).toThrow(/NaN in 2020-Q1/u)
  })

  it('is never longer than the periods there are, and grows by one or falls to nothing', () => {
    fc.assert(fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 2 })), { maxLength: 40 }), (values) => {
      for (const [at, length] of streak(quarters(...values), first).entries()) expect(length).toBe(values[at] === 1 ? 1 + at - (values.slice(0, at).findLastIndex((value) => value !== 1) + 1) : 0)
    }))
  })
})
