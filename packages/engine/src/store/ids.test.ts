import { describe, expect, it } from 'vitest'
import { canonical, contentId, idAfter, nextId } from './ids.ts'

describe('ids', () => {
  it('sort in the order things happen, even after one made by a clock that runs ahead', () => {
    const ids = Array.from({ length: 100 }, nextId)
    expect([...ids].sort()).toEqual(ids)
    const ahead = `7${ids[0]!.slice(1)}`
    expect(idAfter(ahead) > ahead).toBe(true)
    expect(idAfter(ids[0]) > ids[0]!).toBe(true)
    expect(idAfter(undefined)).toHaveLength(26)
  })

  it('of content are the same whatever the order of its fields', () => {
    expect(contentId('st', { a: 1, b: [{ d: null, c: 'x' }] })).toBe(contentId('st', { b: [{ c: 'x', d: null }], a: 1 }))
    expect(contentId('st', { a: 1 })).not.toBe(contentId('st', { a: '1' }))
    expect(canonical({ b: undefined, a: null })).toBe('{"a":null}')
  })
})
