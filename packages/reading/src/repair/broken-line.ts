import { type Line as Placed, trimmedLines } from '../lines.ts'
import { columnsOf } from '../wide.ts'
import type { Edit } from '../working-text.ts'
import { OPENS_A_LINE, UNIT_BEGINS } from './rules.ts'

const ENDED = /[。！？；：!?;:”」』）)…]$/
/** What only sentences hold; 、 and ： stand in headings and lists too. */
const MARK = /[，。；,;]/

/** Lines shorter than this are headings and cells, broken or not. */
const SHORTEST = 15
/** How many characters or columns a line may fall short of the page's width. */
const SLACK = 4
/** So many lines at least show that a text was broken at a width. */
const FEWEST = 3

interface Line extends Placed { readonly length: number }

/**
 * Joins lines that were broken at a page's width, even between a number and its unit.
 * A text counts as broken when most lines that end in mid-sentence are equally wide, in characters or in columns.
 *
 * @returns one edit a line break that is none; such a join is all but certain, so it bears a score below 1
 */
export function brokenLines(text: string): Edit[] {
  if (!text.includes('\n')) return []
  const placed = trimmedLines(text)
  const measured = (measure: (line: string) => number): Line[] => placed.map((line) => ({ ...line, length: measure(line.text) }))
  const lines = measured((line) => line.length)
  for (const some of [measured(columnsOf), lines]) {
    const width = widthOf(some)
    if (width !== undefined) return joins(some, (line, next) => atWidth(line, next, width), 0.98)
  }
  return isRagged(lines) ? joins(lines, midSentence, 0.9) : joins(lines, betweenNumberAndUnit, 0.9)
}

/** The width of the page, when the lines that end in mid-sentence show one. */
function widthOf(lines: readonly Line[]): number | undefined {
  const open = lines.filter((line, i) => line.text.length >= SHORTEST && !ENDED.test(line.text) && (lines[i + 1]?.text ?? '') !== '')
  if (open.length < FEWEST) return undefined
  const width = open.reduce((most, { length }) => Math.max(most, length), 0)
  const atIt = open.filter(({ length }) => length >= width - SLACK)
  const marked = open.filter(({ text }) => MARK.test(text))
  return atIt.length >= Math.max(FEWEST, open.length * 0.6) && marked.length >= open.length * 0.5 ? width : undefined
}

/** Prose of which most lines stop in mid-sentence was broken somewhere, at whatever width. */
function isRagged(lines: readonly Line[]): boolean {
  const prose = lines.filter(({ text }, i) => text.length >= SHORTEST && MARK.test(text) && (lines[i + 1]?.text ?? '') !== '')
  return prose.filter(({ text }) => !ENDED.test(text)).length >= Math.max(FEWEST, prose.length * 0.5)
}

/** A line of prose that stops in mid-sentence, before one that goes on. */
function midSentence(line: Line, next: Line): boolean {
  return line.text.length >= SHORTEST && (MARK.test(line.text) || MARK.test(next.text)) && !ENDED.test(line.text) && !OPENS_A_LINE.test(next.text)
}

function atWidth(line: Line, next: Line, width: number): boolean {
  if (line.length < width * 0.7 || OPENS_A_LINE.test(next.text)) return false
  return line.length >= width - SLACK || !ENDED.test(line.text)
}

/** A single break that no writer would make: after a figure in a sentence and before its unit. */
function betweenNumberAndUnit(line: Line, next: Line): boolean {
  return line.text.length >= SHORTEST && /\d$/.test(line.text) && MARK.test(line.text) && UNIT_BEGINS.test(next.text) && MARK.test(next.text)
}

function joins(lines: readonly Line[], join: (line: Line, next: Line) => boolean, score: number): Edit[] {
  return lines.slice(0, -1).flatMap((line, i) => {
    const next = lines[i + 1]!
    if (line.text === '' || next.text === '' || !join(line, next)) return []
    const blank = /[A-Za-z]$/.test(line.text) && /^[A-Za-z]/.test(next.text) ? ' ' : ''
    return [{ kind: 'broken-line' as const, start: line.end, end: next.start, after: blank, score }]
  })
}
