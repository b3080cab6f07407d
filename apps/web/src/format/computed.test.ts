import { describe, expect, it } from 'vitest'
import { computedScale, fixed, share } from './computed.ts'

describe('computed numbers', () => {
  it('are printed with as many digits as told, commas and a minus sign', () => {
    expect([fixed(-1234.567, 1), fixed(-0.0001, 2), fixed(12, 0), share(0.1234)]).toEqual(['−1,234.6', '0.00', '12', '12.3%'])
  })

  it('are money in one scale for a column, and other things as they are', () => {
    expect([computedScale('CNY', 'zh').unit, computedScale('CNY', 'zh').text(23770510000), computedScale('person', 'zh').text(1234)]).toEqual(['亿元', '237.71', '1,234'])
    expect(computedScale('CNY', 'en').text(23770510000)).toBe('23.77')
  })
})
