import { describe, expect, it } from 'vitest'
import { isDatedLater, knownOn } from './known-on.ts'

const taken = '2026-03-01T08:00:00Z'

describe('knownOn', () => {
  it('is the day of publication, or the last day of the month or year that is said [M3]', () => {
    expect(['2018-01-14T19:45:57+08:00', '2018-01-14', '2018-01', '2018'].map((published) => knownOn(published, taken))).toEqual(['2018-01-14', '2018-01-14', '2018-01-31', '2018-12-31'])
  })

  it('is the day of taking in, in China, where no date is said or none that can be read', () => {
    expect([knownOn(null, taken), knownOn('lately', taken), knownOn(null, '2026-03-01T17:00:00Z')]).toEqual(['2026-03-01', '2026-03-01', '2026-03-02'])
  })

  it('is never later than the day of taking in', () => {
    expect(knownOn('2026', taken)).toBe('2026-03-01')
    expect(knownOn('2031-01-05', taken)).toBe('2026-03-01')
    expect([isDatedLater('2031-01-05', taken), isDatedLater('2026', taken), isDatedLater(null, taken)]).toEqual([true, false, false])
  })
})
