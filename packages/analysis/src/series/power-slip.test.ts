import { scaled } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { powerSlip } from './power-slip.ts'

describe('power slip', () => {
  it('tells a figure ten thousand times its series, and one that is that part of it', () => {
    expect(powerSlip('7090000000000', ['643000000', '702000000'], 4)).toBe('up')
    expect(powerSlip('64300', ['643000000', '702000000'], 4)).toBe('down')
  })

  it('says nothing of growth, of a jump by a hundred, of zeros and of a series that is at odds with itself', () => {
    expect([powerSlip('800', ['643', '702'], 4), powerSlip('70000', ['643'], 4), powerSlip('64300', ['0'], 4), powerSlip('0', ['643'], 4), powerSlip('6430000', ['643', '6430000'], 4), powerSlip('643', [], 4)]).toEqual([null, null, null, null, null, null])
  })

  it('does not depend on the unit, and sees the same slip from the other side', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: -6, max: 6 }), (value, unit) => {
      const [own, other] = [scaled(String(value), 4 + unit), scaled(String(value), unit)]
      expect([powerSlip(own, [other], 4), powerSlip(other, [own], 4)]).toEqual(['up', 'down'])
    }))
  })
})
