import { describe, expect, it } from 'vitest'
import { dayText, momentText, monthEnd, monthOf, monthsOf, periodText } from './when.ts'

describe('times', () => {
  it('says every form of a period in both languages', () => {
    const said = (period: string) => [periodText(period, 'zh'), periodText(period, 'en')]
    expect(said('2017')).toEqual(['2017年', '2017'])
    expect(said('2017-H1')).toEqual(['2017年上半年', '2017 H1'])
    expect(said('2017-H2')).toEqual(['2017年下半年', '2017 H2'])
    expect(said('2017-Q3')).toEqual(['2017年三季度', '2017 Q3'])
    expect(said('2017-11')).toEqual(['2017年11月', '2017-11'])
    expect(said('2017-01/2017-09')).toEqual(['2017年1—9月', '2017-01 to 2017-09'])
    expect(said('2010/2015')).toEqual(['2010年至2015年', '2010 to 2015'])
    expect(said('2023-11-01/2023-11-16')).toEqual(['2023-11-01至2023-11-16', '2023-11-01 to 2023-11-16'])
  })

  it('gives nothing for no period and what is no period as it came', () => {
    expect(periodText(null, 'zh')).toBe('')
    expect(periodText('soon', 'en')).toBe('soon')
  })

  it('ends a month on its last day, and knows no month in other texts', () => {
    expect(monthEnd('2018-01')).toBe('2018-01-31')
    expect(monthEnd('2020-02')).toBe('2020-02-29')
    for (const other of [undefined, '', '2018', '2018-13', 'x']) expect(monthEnd(other)).toBeUndefined()
  })

  it('knows the months of a year', () => {
    expect(monthsOf(2018)).toHaveLength(12)
    expect(monthsOf(2018).at(-1)).toBe('2018-12')
    expect(monthOf(new Date(2018, 0, 14))).toBe('2018-01')
  })

  it('keeps the zone of a moment', () => {
    expect(momentText('2018-01-14T19:45:57+08:00')).toBe('2018-01-14 19:45:57 +08:00')
    expect(momentText('2026-11-24T05:00:00.123Z')).toBe('2026-11-24 05:00:00 UTC')
    expect(momentText('2018-01')).toBe('2018-01')
    expect(momentText(null)).toBe('')
    expect(dayText('2018-01-14T19:45:57+08:00')).toBe('2018-01-14')
    expect(dayText('2026-11-26T17:02:03.004Z'), 'noted in UTC: the day it was in China').toBe('2026-11-27')
  })
})
