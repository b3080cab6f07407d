import { describe, expect, it } from 'vitest'
import { sameRounded } from './same-rounded.ts'

describe('one figure written with more digits and with fewer', () => {
  it.each([
    ['781.2', '781.22', true], ['78120000000', '78122000000', true], ['781.3', '781.22', false], ['615', '614.9', true], ['-2.85', '-2.8', false], ['-12.85', '-12.849', true],
    ['709', '709', true], ['709', '710', false], ['130', '132', false], ['0', '0.4', false], ['154309000000', '175283000000', false], ['19500.27', '19500', true], ['1000', '1000.4', false],
  ] as const)('%s and %s: %s', (a, b, same) => {
    expect([sameRounded(a, b), sameRounded(b, a)]).toEqual([same, same])
  })
})
