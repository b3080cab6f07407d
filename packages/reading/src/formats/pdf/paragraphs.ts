import { UNIT_LINE } from '../../sheets/rules.ts'
import { median } from './drawn.ts'
import { type Line, lineOfSegments } from './lines.ts'
import { begins, type Body, INDENT, isHeading, type Margins, type Setting } from './openings.ts'
import { ENDS_A_SENTENCE, OPENS } from './rules.ts'
import { joined } from './text.ts'

/** 段: a paragraph with what tells whether another goes on from it. */
export interface Paragraph {
  readonly text: string
  readonly heading: boolean
  readonly note: boolean
  readonly page: number
  readonly size: number
  /** Its first line is indented, or begins as only a new paragraph does. */
  readonly opens: boolean
  /** Its last line reaches the right edge. */
  readonly full: boolean
}

/** @returns the size and font most characters are printed in, and whether paragraphs are indented */
export function bodyOf(regions: readonly (readonly Line[])[]): Body {
  const lines = regions.flat()
  const size = commonest(lines.map((line) => [Math.round(line.size * 2) / 2, line.text.length]))
  const font = commonest(lines.filter((line) => Math.abs(line.size - size) < 0.5).map((line) => [line.font, line.text.length]))
  const pairs = regions.flatMap((region) => { const { left } = marginsOf(region, size); return region.filter((line) => Math.abs(line.size - size) < 0.5).map((line) => (line.x - left) / line.size) })
  const indented = pairs.filter((indent) => indent > INDENT && indent < 3.5).length
  return { size, font, bold: commonest(lines.map((line) => [line.bold, line.text.length])), indents: indented >= Math.max(1, 0.08 * pairs.length) }
}

function commonest<T>(weighed: readonly (readonly [T, number])[]): T {
  const weights = new Map<T, number>()
  for (const [value, weight] of weighed) weights.set(value, (weights.get(value) ?? 0) + weight)
  return [...weights].reduce((most, one) => (one[1] > most[1] ? one : most), [undefined as T, 0] as const)[0]
}

/** @returns the left and right edge of a region's lines of a size, and the distance between two lines */
export function marginsOf(lines: readonly Line[], size: number): Margins {
  const own = lines.filter((line) => Math.abs(line.size - size) < 1)
  const some = own.length > 0 ? own : lines
  return { lines: lines.length, left: leftOf(some), right: some.reduce((most, { right }) => Math.max(most, right), 0), leading: median(lines.slice(1).map((line, i) => line.y - lines[i]!.y).filter((gap) => gap > 0)) }
}

/** So many lines of a column tell where it begins. */
const MOST_LOOKED_AT = 300

/** The leftmost place at which a good part of the text begins. */
function leftOf(every: readonly Line[]): number {
  const lines = every.slice(0, MOST_LOOKED_AT)
  const all = lines.reduce((sum, { text }) => sum + text.length, 0)
  const weightAt = (at: number) => lines.reduce((sum, { x, text }) => sum + (Math.abs(x - at) < 2 ? text.length : 0), 0)
  const places = [...new Set(lines.map(({ x }) => x))].sort((a, b) => a - b)
  return places.find((at) => weightAt(at) >= 0.15 * all) ?? places[0] ?? 0
}

/**
 * Joins the lines of a region into paragraphs.
 * A paragraph begins with an indent, after a line that stops short of the edge, after a gap, with another size, or as points of a list do.
 */
export function paragraphsOf(given: readonly Line[], setting: Setting): Paragraph[] {
  const lines = given.flatMap((line) => unitApart(line))
  const paragraphs: Line[][] = []
  for (const [i, line] of lines.entries()) {
    const before = lines[i - 1]
    if (before && !begins(line, before, setting)) paragraphs.at(-1)!.push(line)
    else paragraphs.push([line])
  }
  return paragraphs.map((some) => paragraphOf(some, setting))
}

/** A table's unit on the line of its title is a line of its own. */
function unitApart(line: Line): Line[] {
  if (line.segments.length < 2 || !line.segments.some(({ text }) => UNIT_LINE.test(text))) return [line]
  return line.segments.map((segment) => lineOfSegments([segment], line.y))
}

function paragraphOf(lines: readonly Line[], setting: Setting): Paragraph {
  const { page, margins, notes } = setting
  const [first, last] = [lines[0]!, lines.at(-1)!]
  const text = lines.map((line) => line.text).reduce(joined)
  return {
    text, page, note: notes, size: first.size, heading: !notes && isHeading(text, lines, setting),
    opens: (first.x - margins.left) / first.size >= INDENT || OPENS.test(first.text), full: margins.lines > 2 && (margins.right - last.right) / last.size < 3,
  }
}

/**
 * Whether a paragraph of the next column or page goes on from one: nothing says that it begins, and the other's last line is full.
 */
export function goesOn(before: Paragraph, after: Paragraph, body: Body): boolean {
  if (before.heading || after.heading || before.note !== after.note || after.opens || !before.full || after.page - before.page > 1) return false
  if (Math.abs(before.size - after.size) > 0.12 * before.size || UNIT_LINE.test(after.text) || UNIT_LINE.test(before.text)) return false
  return body.indents || !ENDS_A_SENTENCE.test(before.text)
}
