import { Converter } from 'opencc-js/t2cn'
import type { Edit } from '../working-text.ts'
import { OVERLAY, WRITTEN_ZHU } from './rules.ts'

const convert = Converter({ from: 't', to: 'cn' })
let marks: ReadonlySet<string> | undefined

/** Characters that only a traditional text has; made once, from the converter itself. */
function traditionalOnly(): ReadonlySet<string> {
  if (marks) return marks
  const found = new Set<string>()
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    if (convert(character) !== character) found.add(character)
  }
  marks = found
  return found
}

/**
 * Turns traditional characters into simplified ones, where the text is written in them.
 *
 * @returns one edit a stretch of changed characters; empty for a text with fewer than three traditional characters
 * @example traditionalForms('產業發展').map(({ after }) => after).join('') // => '产业发展'
 */
export function traditionalForms(text: string): Edit[] {
  const only = traditionalOnly()
  let seen = 0
  for (const character of text) if (only.has(character) && ++seen >= 3) break
  if (seen < 3) return []
  const edits: Edit[] = []
  let at = 0
  for (const line of text.split('\n')) {
    edits.push(...lineEdits(line, at))
    at += line.length + 1
  }
  return edits
}

function lineEdits(line: string, at: number): Edit[] {
  const after = simplified(line)
  if (after === line) return []
  if (after.length !== line.length) return [{ kind: 'traditional-form', start: at, end: at + line.length, after }]
  const edits: Edit[] = []
  for (let i = 0; i < line.length; i++) {
    if (line[i] === after[i]) continue
    const start = i
    while (i < line.length && line[i] !== after[i]) i++
    edits.push({ kind: 'traditional-form', start: at + start, end: at + i, after: after.slice(start, i) })
  }
  return edits
}

function simplified(line: string): string {
  const kept = new Set([...line.matchAll(WRITTEN_ZHU)].map(({ index }) => index))
  const converted = convert(line)
  if (converted.length !== line.length) return converted
  let text = ''
  for (let i = 0; i < line.length; i++) {
    const character = line[i]!
    if (character === '著') text += kept.has(i) ? '著' : '着'
    else text += OVERLAY[character] ?? converted[i]
  }
  return text
}
