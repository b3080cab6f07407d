import { describe, expect, it } from 'vitest'
import { partOf } from './month-part.ts'

describe('which of a month’s figures one is', () => {
  it.each([
    ['2025-06', '2025-06', { month: '2025-06', part: 'month' }], ['2025-H1', '2025-06', { month: '2025-06', part: 'soFar' }], ['2025-01/2025-06', '2025-06', { month: '2025-06', part: 'soFar' }],
    ['2024-H1', '2025-06', { month: '2025-06', part: 'soFarBefore' }], ['2025', '2025-12', { month: '2025-12', part: 'soFar' }], ['2024', '2025-12', { month: '2025-12', part: 'soFarBefore' }],
    ['2025', '2025-09', undefined], ['2025', null, undefined], ['2025-Q1', '2025-03', undefined], ['2025-02/2025-03', '2025-03', undefined], [null, '2025-03', undefined],
  ] as const)('%s in a table that closes %s', (period, closing, part) => {
    expect(partOf({ period, kind: 'level' }, closing)).toEqual(part)
  })
})
