import type { Provenance, Said } from '@chanye/model'
import type { Edit, WorkingText } from '../working-text.ts'
import { FURNITURE, RIGHTS, SAYINGS } from './rules.ts'

interface Line { readonly start: number; readonly end: number; readonly text: string }

/** How far from either end of a document a line may stand and still speak about the document itself. */
const EDGE = 12

/**
 * Reads what a document says about itself, and the lines that are no content.
 *
 * @returns the sayings with their places in the original, and one edit a line that leaves the clean text
 */
export function provenanceOf(working: WorkingText): { readonly provenance: Provenance; readonly edits: readonly Edit[] } {
  const lines = linesOf(working.text).filter(({ text }) => text !== '')
  const edge = lines.length > 2 * EDGE ? [...lines.slice(0, EDGE), ...lines.slice(-EDGE)] : lines
  const said: Record<string, Said> = {}
  const edits: Edit[] = []
  const title = lines[0] && titleOf(lines[0])
  if (title) said.title = placed(working, title, title.text)
  for (const line of edge) {
    if (line === lines[0] && title) continue
    if (noteOf(working, line, said)) edits.push({ kind: 'furniture', start: line.start, end: line.end, after: '' })
  }
  return { provenance: said, edits }
}

function noteOf(working: WorkingText, line: Line, said: Record<string, Said>): boolean {
  for (const [key, pattern] of Object.entries(SAYINGS)) {
    const value = pattern.exec(line.text)?.groups?.value
    if (value === undefined) continue
    const at = line.start + line.text.lastIndexOf(value)
    said[key] ??= placed(working, { start: at, end: at + value.length }, key === 'publishedAt' ? moment(value) : value)
    return true
  }
  const publisher = RIGHTS.exec(line.text)?.groups?.value
  if (publisher) {
    said.publisher ??= placed(working, { start: line.start, end: line.start + publisher.length }, publisher)
    said.rights ??= placed(working, line, line.text.replace(/所有\?(?=\d{4})/u, '所有©'))
  }
  return FURNITURE.some((pattern) => pattern.test(line.text))
}

function placed(working: WorkingText, span: { start: number; end: number }, value: string): Said {
  return { value, ...working.place(span) }
}

function titleOf(line: Line): Line | undefined {
  return line.text.length <= 80 && !/[。；！？]$/u.test(line.text) ? line : undefined
}

/** A printed moment in ISO form; Chinese pages without a zone mean +08:00. */
function moment(printed: string): string {
  const [year = '', month = '', day = '', hour, minute, second = '00'] = printed.match(/\d+/g) ?? []
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return hour && minute ? `${date}T${hour.padStart(2, '0')}:${minute}:${second}+08:00` : date
}

/** @returns the lines of a text without the white space at their ends, with their places */
export function linesOf(text: string): Line[] {
  let at = 0
  return text.split('\n').map((whole) => {
    const start = at + (whole.length - whole.trimStart().length)
    at += whole.length + 1
    return { start, end: start + whole.trim().length, text: whole.trim() }
  })
}
