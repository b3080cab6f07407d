import { describe, expect, it } from 'vitest'
import { readerRows } from './reader-rows.ts'

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
