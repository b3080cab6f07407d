import { describe, expect, it } from 'vitest'
import { correctionFields, typedFrom, valueOf } from './correction-fields.ts'
import { sortedBy } from './sorted-by.ts'

const field = (kind: 'text' | 'decimal' | 'number' | 'list' | 'period', optional = false) => ({ name: 'x', label: 'column.value', kind, optional } as const)

describe('correction fields', () => {
  it('take what can be meant and refuse the rest', () => {
    expect(valueOf(field('decimal'), ' 12.5 ')).toBe('12.5')
    expect(valueOf(field('decimal'), '12,5')).toBeUndefined()
    expect(valueOf(field('number'), '19')).toBe(19)
    expect(valueOf(field('number'), '1.5')).toBeUndefined()
    expect(valueOf(field('period'), '2017-Q3')).toBe('2017-Q3')
    expect(valueOf(field('period'), '2017-Q9')).toBeUndefined()
  })

  it('let an optional field be empty, no other', () => {
    expect(valueOf(field('text', true), '')).toBeNull()
    expect(valueOf(field('text'), ' ')).toBeUndefined()
    expect(valueOf(field('list', true), '')).toEqual([])
    expect(valueOf(field('list'), '')).toBeUndefined()
  })

  it('read lists with the commas of both languages and write them back', () => {
    expect(valueOf(field('list'), '甲厂、乙厂，丙厂; D')).toEqual(['甲厂', '乙厂', '丙厂', 'D'])
    expect(typedFrom(['a', 'b'])).toBe('a, b')
    expect(typedFrom(null)).toBe('')
  })

  it('exist for the shapes that can be corrected', () => {
    const bare = Object.entries(correctionFields).filter(([, fields]) => fields.length === 0).map(([shape]) => shape)
    expect(bare).toEqual(['gap'])
  })
})

describe('sorted tables', () => {
  const rows = [{ name: 'b', n: 10 }, { name: 'a', n: 9 }]
  const keys = { name: (row: { name: string }) => row.name, n: (row: { n: number }) => row.n }

  it('sort numbers as numbers, both ways', () => {
    expect(sortedBy(rows, 'n', keys, 'en').map(({ n }) => n)).toEqual([9, 10])
    expect(sortedBy(rows, '-n', keys, 'zh').map(({ n }) => n)).toEqual([10, 9])
  })

  it('have values below zero and parts of one in their order, and rows alike as they came', () => {
    const values = [{ id: 'a', n: 0.5 }, { id: 'b', n: -Infinity }, { id: 'c', n: -1.2 }, { id: 'd', n: 0.5 }, { id: 'e', n: 0.25 }]
    expect(sortedBy(values, '-n', { n: (row) => row.n }, 'en').map(({ id }) => id)).toEqual(['a', 'd', 'e', 'c', 'b'])
  })

  it('leave the order alone for a word they do not know', () => {
    expect(sortedBy(rows, 'junk', keys, 'en')).toBe(rows)
  })
})
