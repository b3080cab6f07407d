import { describe, expect, it } from 'vitest'
import { chinaDay, isMonth, isPeriod, monthAfter, monthToDate, periodDays, yearBefore, yearToDate } from './period.ts'

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

  it('writes a year up to a month in one way and reads it in every way', () => {
    expect(['2024-01', '2024-03', '2024-06', '2024-12'].map(yearToDate)).toEqual(['2024-01', '2024-01/2024-03', '2024-H1', '2024'])
    expect(['2024-01', '2024-Q1', '2024-01/2024-03', '2024-H1', '2024-01/2024-06', '2024', '2024-01/2024-12'].map(monthToDate)).toEqual(['2024-01', '2024-03', '2024-03', '2024-06', '2024-06', '2024-12', '2024-12'])
    expect(['2024-02', '2024-Q2', '2024-02/2024-06', '2023/2024', '2024-01-01/2024-03-15', '2024-01-01'].map(monthToDate)).toEqual(Array(6).fill(undefined))
    for (const bad of ['2024', '2024-13', '2024-Q1']) for (const of of [yearToDate, monthAfter]) expect(() => of(bad), bad).toThrow(RangeError)
  })

  it('counts months on and years back, in every form', () => {
    expect(['2024-09', '2024-12'].map(monthAfter)).toEqual(['2024-10', '2025-01'])
    expect(['2024', '2024-H1', '2024-01/2024-09', '2024-02'].map(yearBefore)).toEqual(['2023', '2023-H1', '2023-01/2023-09', '2023-02'])
    expect(() => yearBefore('now')).toThrow(RangeError)
    expect(['2024-02', '2024-Q2', '2024-00'].map(isMonth)).toEqual([true, false, false])
  })

  it('counts a day from midnight in China, wherever the machine stands', () => {
    expect(['2026-02-28T15:59:59Z', '2026-02-28T16:00:00Z', '2026-03-01T00:30:00+08:00'].map(chinaDay)).toEqual(['2026-02-28', '2026-03-01', '2026-03-01'])
    expect(() => chinaDay('soon')).toThrow(RangeError)
  })
})
