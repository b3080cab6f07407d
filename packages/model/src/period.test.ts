import { describe, expect, it } from 'vitest'
import { chinaDay, isPeriod, periodDays } from './period.ts'

describe('period', () => {
  it('knows the forms of a period and nothing else', () => {
    for (const good of ['2017', '2017-H1', '2017-Q3', '2017-11', '2017-01/2017-09', '2010/2015', '2023-11-01/2023-11-16', '2023-11-01']) expect(isPeriod(good), good).toBe(true)
    for (const bad of ['17', '2017-Q5', '2017-13', '2017-09/2017-01', '2017年', '']) expect(isPeriod(bad), bad).toBe(false)
  })

  it('gives the first and the last day', () => {
    expect(periodDays('2017')).toEqual({ first: '2017-01-01', last: '2017-12-31' })
    expect(periodDays('2016-02')).toEqual({ first: '2016-02-01', last: '2016-02-29' })
    expect(periodDays('2017-H2')).toEqual({ first: '2017-07-01', last: '2017-12-31' })
    expect(periodDays('2017-01/2017-09')).toEqual({ first: '2017-01-01', last: '2017-09-30' })
    expect(periodDays('2010/2015')).toEqual({ first: '2010-01-01', last: '2015-12-31' })
    expect(periodDays('2023-11-01/2023-11-16')).toEqual({ first: '2023-11-01', last: '2023-11-16' })
  })

  it('throws on what is no period', () => {
    expect(() => periodDays('last year')).toThrow(RangeError)
  })

  it('counts a day from midnight in China, wherever the machine stands', () => {
    expect(['2026-02-28T15:59:59Z', '2026-02-28T16:00:00Z', '2026-03-01T00:30:00+08:00'].map(chinaDay)).toEqual(['2026-02-28', '2026-03-01', '2026-03-01'])
    expect(() => chinaDay('soon')).toThrow(RangeError)
  })
})
