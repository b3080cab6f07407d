import { Converter } from 'opencc-js/t2cn'
import type { Edit } from '../working-text.ts'
import { WRITTEN_ZHU, ZHU } from './rules.ts'
import { matches } from '../matches.ts'

const convert = Converter({ from: 't', to: 'cn' })
/** A text with this share of traditional characters is a traditional one throughout. */
const TRADITIONAL_SHARE = 0.01
/** In other texts a line must hold so many of them: a quotation, not one name. */
const IN_ONE_LINE = 3

/**
 * Turns traditional characters into simplified ones, where the text is written in them.
 *
 * @returns one edit a stretch of changed characters; none for a simplified text with a traditional character here and there
 * @example traditionalForms('產業發展').map(({ after }) => after) // => ['产业发']
 */
export function traditionalForms(text: string): Edit[] {
  const whole = convert(text)
  if (whole === text) return []
  const lines = text.split('\n')
  const converted = whole.split('\n')
  const changed = lines.map((line, i) => differing(line, converted[i] ?? line))
  const total = changed.reduce((sum, n) => sum + n, 0)
  const traditional = total >= IN_ONE_LINE && total >= text.length * TRADITIONAL_SHARE
  const edits: Edit[] = []
  let at = 0
  lines.forEach((line, i) => {
    if (traditional || changed[i]! >= IN_ONE_LINE) pushChanges(edits, at, line, overlaid(line, converted[i] ?? line))
    at += line.length + 1
  })
  return edits
}

/** How many characters differ; texts of unlike length count as wholly different. */
function differing(a: string, b: string): number {
  if (a === b) return 0
  if (a.length !== b.length) return a.length
  let n = 0
  for (let i = 0; i < a.length; i++) if (a.charCodeAt(i) !== b.charCodeAt(i)) n++
  return n
}

/** The converter's line, with 着 for each 著 that is not the one of writing: the converter leaves them all. */
function overlaid(line: string, converted: string): string {
  if (converted.length !== line.length || !line.includes(ZHU.written)) return converted
  const kept = new Set(matches(line, WRITTEN_ZHU).map(({ index }) => index))
  let at = 0
  return line.split(ZHU.written).map((part, i, { length }) => {
    const start = at
    at += part.length + 1
    return converted.slice(start, start + part.length) + (i === length - 1 ? '' : kept.has(at - 1) ? ZHU.written : ZHU.else)
  }).join('')
}

function pushChanges(edits: Edit[], at: number, line: string, after: string): void {
  if (after.length !== line.length) return pushMiddle(edits, at, line, after)
  for (let i = 0; i < line.length; i++) {
    if (line.charCodeAt(i) === after.charCodeAt(i)) continue
    const start = i
    while (i < line.length && line.charCodeAt(i) !== after.charCodeAt(i)) i++
    edits.push({ kind: 'traditional-form', start: at + start, end: at + i, after: after.slice(start, i), oneByOne: true })
  }
}

/** A line whose length changed: one edit from the first to the last character that differ. */
function pushMiddle(edits: Edit[], at: number, line: string, after: string): void {
  let first = 0
  while (line[first] === after[first] && first < line.length) first++
  let last = 0
  while (last < Math.min(line.length, after.length) - first && line.at(-1 - last) === after.at(-1 - last)) last++
  edits.push({ kind: 'traditional-form', start: at + first, end: at + line.length - last, after: after.slice(first, after.length - last) })
}
