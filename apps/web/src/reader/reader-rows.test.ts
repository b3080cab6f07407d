import { describe, expect, it } from 'vitest'
import { handedOut, readerRows } from './reader-rows.ts'

const block = (start: number, end: number, clean: number) => ({ kind: 'paragraph' as const, original: { start, end }, clean: { start: clean, end: clean + end - start } })

describe('reader rows', () => {
  it('keep the order of the original and show what no block covers', () => {
    const rows = readerRows('<p>abc</p>\n\ndef', [block(12, 15, 4), block(3, 6, 0)])
    expect(rows.map(({ original, clean }) => [original.start, original.end, clean === null])).toEqual([[0, 3, true], [3, 6, false], [6, 12, true], [12, 15, false]])
  })

  it('hide only blanks', () => {
    expect(readerRows('ab \n cd', [block(0, 2, 0), block(5, 7, 3)])).toHaveLength(2)
  })
})

describe('marks of rows', () => {
  it('go to every row they touch and to no other', () => {
    const rows = [{ start: 0, end: 3 }, { start: 4, end: 6 }, { start: 6, end: 9 }]
    const marks = [{ start: 0, end: 1 }, { start: 2, end: 5 }, { start: 3, end: 4 }, { start: 7, end: 8 }]
    expect(handedOut(rows, marks).map((spans) => spans.map(({ start }) => start))).toEqual([[0, 2], [2], [7]])
    expect(handedOut([], marks)).toEqual([])
  })
})
