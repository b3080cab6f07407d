import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { segments } from './segments.ts'

const text = 'abcdefghijklmnopqrstuvwxyz'
const span = fc.tuple(fc.nat(26), fc.nat(26)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }))

describe('segments', () => {
  it('cuts at every border and says what covers each stretch', () => {
    const marks = [{ start: 1, end: 4 }, { start: 2, end: 6 }]
    expect(segments('abcdef', { start: 0, end: 6 }, marks).map((piece) => [piece.text, piece.marks.length])).toEqual([['a', 0], ['b', 1], ['cd', 2], ['ef', 1]])
  })

  it('gives nothing for an empty range, and ignores empty spans', () => {
    expect(segments('abc', { start: 1, end: 1 }, [])).toEqual([])
    expect(segments('abc', { start: 0, end: 3 }, [{ start: 1, end: 1 }])).toHaveLength(1)
  })

  it('together is always exactly the range, whatever the spans', () => {
    fc.assert(fc.property(span, fc.array(span, { maxLength: 8 }), (range, spans) => {
      const pieces = segments(text, range, spans)
      expect(pieces.map((piece) => piece.text).join('')).toBe(text.slice(range.start, range.end))
      for (const piece of pieces) for (const mark of piece.marks) expect(mark.start <= piece.start && mark.end >= piece.end).toBe(true)
    }))
  })
})
