import { describe, expect, it } from 'vitest'
import { inUnit } from './in-unit.ts'

describe('a figure in the unit a sheet prints', () => {
  it.each([
    ['3500000000', 'CNY', '亿元', '35'], ['3500', 'person', '万人', '0.35'], ['12.5', 'percent', '%', '12.5'], ['2500', 'kW', '兆瓦', '2.5'], ['1.25', 'percentage_point', '百分点', '1.25'],
    ['3500', 'person', '万户', undefined], ['3500', 'CNY', '万美元', undefined], ['3500', 'CNY', null, undefined], ['3', 'rank', '位', undefined],
  ] as const)('is %s %s in %s: %s', (value, base, printed, found) => {
    expect(inUnit(value, base, printed)).toBe(found)
  })
})
