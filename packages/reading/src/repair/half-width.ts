import type { Edit } from '../working-text.ts'
import { isRare } from './commonness/commonness.ts'
import { WIDE_MARKS } from './rules.ts'

const HAN = 1
const WIDE = 2
const DIGIT = 3
/** Quotation marks, CJK marks, full-width forms. */
const WIDE_RANGES = [[0x2018, 0x201d], [0x3001, 0x301f], [0xff01, 0xff5e]] as const

/**
 * Restores Chinese punctuation that was folded to half its width, by what stands around it.
 *
 * @returns one edit a mark; marks inside numbers, times, ratios, addresses and Latin words stay
 * @example halfWidth('介绍,2018年增长1,234.5%').map(({ start, after }) => [start, after]) // => [[2, '，']]
 */
export function halfWidth(text: string): Edit[] {
  const edits: Edit[] = []
  const opened: number[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 0x0a) opened.length = 0
    else if (code === 0x28) opened.push(at)
    else if (code === 0x29) pushBrackets(edits, text, opened.pop(), at)
    else if ((code === 0x2c || code === 0x3b || code === 0x3a || code === 0x21 || code === 0x3f) && isWide(text, at, code)) edits.push(edit(text, at))
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** A pair of brackets is Chinese when it holds a Chinese character and follows none but Chinese or a line's beginning. */
function pushBrackets(edits: Edit[], text: string, open: number | undefined, close: number): void {
  if (open === undefined || close - open > 60 || !/[\u4e00-\u9fff]/.test(text.slice(open + 1, close))) return
  const before = kindAt(text, open - 1)
  if (before === HAN || before === WIDE || before === DIGIT || /^[\s%]?$/.test(text[open - 1] ?? '')) edits.push(edit(text, open), edit(text, close))
}

function isWide(text: string, at: number, code: number): boolean {
  const before = kindAt(text, at - 1)
  const after = kindAt(text, at + 1)
  if (code === 0x3a) return before === HAN && text[at + 1] !== '/'
  if (code === 0x2c || code === 0x3b) return before === HAN || before === WIDE || after === HAN || (after === WIDE && before !== 0)
  return before === HAN && (after === WIDE || goesOn(text, at + 1))
}

/** What follows is prose or the line's end; a rare character may be the remains of a shifted clause. */
function goesOn(text: string, at: number): boolean {
  return endsLine(text, at) || (kindAt(text, at) === HAN && !isRare(text[at]!))
}

function endsLine(text: string, at: number): boolean {
  return at >= text.length || text.charCodeAt(at) === 0x0a || text.charCodeAt(at) === 0x0d
}

function kindAt(text: string, at: number): number {
  const code = at >= 0 && at < text.length ? text.charCodeAt(at) : 0
  if (code >= 0x3400 && code <= 0x9fff) return HAN
  if (code >= 0x30 && code <= 0x39) return DIGIT
  return WIDE_RANGES.some(([first, last]) => code >= first && code <= last) ? WIDE : 0
}

function edit(text: string, at: number): Edit {
  return { kind: 'half-width', start: at, end: at + 1, after: WIDE_MARKS[text[at]!]!, oneByOne: true }
}
