import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDecimals, difference, fraction, percentOf, quotient, scaled, sum } from './quantity.ts'

const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: -6, max: 6 }))
  .map(([units, power]) => scaled(units.toString(), power))

describe('decimals', () => {
  it('turns 亿 into yuan without a float', () => {
    expect(scaled('1234.56', 8)).toBe('123456000000')
    expect(scaled('12345', -4)).toBe('1.2345')
  })

  it('keeps what binary floats lose', () => {
    expect(sum('0.1', '0.2')).toBe('0.3')
    expect(difference('0.3', '0.1')).toBe('0.2')
  })

  it('rounds half away from zero and says zero without a sign', () => {
    expect(quotient('1', '8', 2)).toBe('0.13')
    expect(quotient('-1', '8', 2)).toBe('-0.13')
    expect(quotient('-1', '1000', 2)).toBe('0')
    expect(quotient('-132', '-19', 2)).toBe('6.95')
    expect(percentOf('132', '500', 1)).toBe('26.4')
  })

  it('makes a printed percent a fraction', () => {
    expect(fraction('10.2')).toBe(0.102)
  })

  it('throws on what is no decimal, and on a division by zero', () => {
    expect(() => sum('1e3')).toThrow(RangeError)
    expect(() => quotient('1', '0', 2)).toThrow(RangeError)
  })

  it('adds in any order, and subtraction undoes addition', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => {
      expect(sum(a, b)).toBe(sum(b, a))
      expect(compareDecimals(difference(sum(a, b), b), a)).toBe(0)
    }))
  })

  it('scales there and back', () => {
    fc.assert(fc.property(decimal, fc.integer({ min: -12, max: 12 }), (a, power) => {
      expect(compareDecimals(scaled(scaled(a, power), -power), a)).toBe(0)
    }))
  })

  it('is never further from the true quotient than half of its last digit', () => {
    fc.assert(fc.property(decimal, decimal.filter((b) => compareDecimals(b, '0') !== 0), (a, b) => {
      const exact = Number(a) / Number(b)
      expect(Math.abs(Number(quotient(a, b, 3)) - exact)).toBeLessThanOrEqual(0.0005 + Math.abs(exact) * 1e-12)
    }))
  })
})
