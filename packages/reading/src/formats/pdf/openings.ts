import { UNIT_LINE } from '../../sheets/rules.ts'
import { isWide } from '../../wide.ts'
import type { Line } from './lines.ts'
import { ENDS, ENDS_A_SENTENCE, FOOTNOTE, LEADERS, NO_HEADING, NUMBERED, OPENS } from './rules.ts'

/** What the body of a document is printed in. */
export interface Body { readonly size: number; readonly font: string; readonly bold: boolean; /** Whether its paragraphs begin with an indent. */ readonly indents: boolean }

/** The edges of the lines of a region. */
export interface Margins { readonly left: number; readonly right: number; readonly leading: number; /** How many lines tell so. */ readonly lines: number }


/** How lines are set: page, edges, what the body is, and whether these are notes at the page's foot. */
export interface Setting { readonly page: number; readonly margins: Margins; readonly body: Body; readonly notes: boolean }

/** From here on a first line is indented, in the size of its characters. */
export const INDENT = 1.2
/** Lines of one paragraph are no further apart, in the size of their characters. */
const WIDEST_LEADING = 2.2
const LONGEST_HEADING = 45
/** A bold line longer than this is a sentence with weight. */
const LONGEST_BOLD_HEADING = 25

/**
 * Whether a line begins a paragraph after another: by its indent, after a line that stops short of the edge, after a gap,
 * with another size, or as points of a list do.
 */
export function begins(line: Line, before: Line, setting: Setting): boolean {
  const { margins, body, notes } = setting
  if (isTitle(line, margins, body) && isTitle(before, margins, body) && isAlike(line, before)) return NUMBERED.test(line.text) || line.y - before.y > WIDEST_LEADING * line.size
  return isSetApart(line, before, margins) || stopsShort(before, line, margins.right) || opensByWords(line.text, before.text, notes) || (isIndented(line, before, margins) && isNewIndent(line, before, setting))
}

function opensByWords(text: string, before: string, notes: boolean): boolean {
  return (notes && FOOTNOTE.test(text)) || (OPENS.test(text) && (ENDS.test(before) || NUMBERED.test(text)))
}

function isAlike(line: Line, before: Line): boolean {
  return Math.abs(line.size - before.size) < 0.02 * before.size && line.bold === before.bold
}

function isSetApart(line: Line, before: Line, margins: Margins): boolean {
  const gap = line.y - before.y
  return isSignature(line, margins) || isSignature(before, margins) || Math.abs(line.size - before.size) > 0.12 * before.size || gap < 0.1 || gap > 1.5 * Math.min(Math.max(margins.leading, before.size), WIDEST_LEADING * before.size)
}

/** Away from the edge, and not only because it is the rest of a line in the middle. */
function isIndented(line: Line, before: Line, margins: Margins): boolean {
  const indent = (line.x - margins.left) / line.size
  return indent >= INDENT && !(indent > 4 && isCentred(line, margins) && !ENDS.test(before.text))
}

/** Not only the indent that the line before has too, as in a list. */
function isNewIndent(line: Line, before: Line, { margins, body }: Setting): boolean {
  return Math.abs(line.x - before.x) > 0.4 * line.size || (body.indents && (before.x - margins.left) / before.size < 3.5) || OPENS.test(line.text) || ENDS_A_SENTENCE.test(before.text)
}

/** A large line in the middle. */
function isTitle(line: Line, margins: Margins, body: Body): boolean {
  return line.size > 1.15 * body.size && isCentred(line, margins)
}

function isCentred(line: Line, { left, right }: Margins): boolean {
  return Math.abs((line.x - left) - (right - line.right)) < 2.5 * line.size
}

/** Who signs, and the day: they stand at the right. */
function isSignature(line: Line, margins: Margins): boolean {
  return line.x - margins.left > 0.45 * (margins.right - margins.left) && !isCentred(line, margins)
}

/** Whether a line ended before the edge although what follows would have fitted. */
function stopsShort(line: Line, next: Line, edge: number): boolean {
  const word = isWide([...next.text][0] ?? '') ? 1 : (/^[\w.,%+\-/]+/.exec(next.text)?.[0].length ?? 1) * 0.55
  return (edge - line.right) / line.size > word + 1.6
}

/** Whether a paragraph is a heading: larger than the body, or numbered or in heavier print on a line of its own. */
export function isHeading(text: string, lines: readonly Line[], { margins, body, notes }: Setting): boolean {
  const { size } = lines[0]!
  if (notes || lines.length > 3 || !mayHead(text)) return false
  if (size >= 1.15 * body.size) return true
  if (size < 0.9 * body.size || margins.right - lines.at(-1)!.right <= 2 * size) return false
  return NUMBERED.test(text) || (lines.length === 1 && text.length <= LONGEST_BOLD_HEADING && isHeavy(lines[0]!, body))
}

function mayHead(text: string): boolean {
  return text.length <= LONGEST_HEADING && !NO_HEADING.test(text) && !UNIT_LINE.test(text) && !LEADERS.test(text) && /\p{L}/u.test(text)
}

function isHeavy({ bold, font, text }: Line, body: Body): boolean {
  return ((bold && !body.bold) || font !== body.font) && /^\p{L}/u.test(text)
}
