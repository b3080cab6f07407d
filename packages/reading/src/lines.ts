import type { Span } from '@chanye/model'

/** A line of a text with its place. */
export interface Line extends Span { readonly text: string }

/** @returns the lines of a text as they stand, without their breaks @example linesOf('甲\r\n乙')[1] // => { start: 3, end: 4, text: '乙' } */
export function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map((whole) => {
    const start = at
    at += whole.length + 1
    const line = whole.endsWith('\r') ? whole.slice(0, -1) : whole
    return { start, end: start + line.length, text: line }
  })
}

/** @returns the lines of a text without the white space at their ends @example trimmedLines(' 甲 ')[0] // => { start: 1, end: 2, text: '甲' } */
export function trimmedLines(text: string): Line[] {
  return linesOf(text).map((line) => {
    const start = line.start + line.text.length - line.text.trimStart().length
    const words = line.text.trim()
    return { start, end: start + words.length, text: words }
  })
}
