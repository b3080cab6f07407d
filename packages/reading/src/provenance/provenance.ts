import type { Provenance, Said, Span } from '@chanye/model'
import { type Line, trimmedLines } from '../lines.ts'
import type { Edit, WorkingText } from '../working-text.ts'
import { FURNITURE, LABELLED, PAGE_NUMBER, PUBLISHED, RIGHTS, SERVICE } from './rules.ts'

type Saying = keyof Provenance
type Sayings = { -readonly [saying in Saying]?: Said }

/** How many lines from either end of a document may speak about the document itself. */
const EDGE = 16
const LONGEST = 160
/** What may stand between two sayings of one line. */
const BETWEEN = /^[\s|｜　,，;；【】[\]]+/

/**
 * Reads what a document says about itself, and finds the lines that are no content.
 *
 * @returns the sayings with their places in the original, and one edit a line that leaves the clean text
 */
export function provenanceOf(working: WorkingText): { readonly provenance: Provenance; readonly edits: readonly Edit[] } {
  const lines = trimmedLines(working.text).filter(({ text }) => text !== '')
  const said: Sayings = {}
  const edits: Edit[] = []
  const title = lines.findIndex((line, i) => i < EDGE && !isNote(line.text))
  lines.forEach((line, i) => {
    const edge = i < EDGE || i >= lines.length - EDGE
    if (i === title && isTitle(line.text)) said.title = placed(working, line, line.text)
    else if (edge ? noteOf(working, line, said) : PAGE_NUMBER.test(line.text)) edits.push({ kind: 'furniture', ...withBreak(working.text, line, edits.at(-1)?.end ?? 0), after: '' })
  })
  return { provenance: said, edits }
}

/** A line with the line break that ends it; of the last line the one before it. */
function withBreak(text: string, { start, end }: Span, floor: number): Span {
  let first = start
  let last = end
  while (first > floor && /[^\S\n]/.test(text[first - 1]!)) first--
  while (last < text.length && /\s/.test(text[last]!)) if (text[last++] === '\n' && !/^\s*\n/.test(text.slice(last, last + 8))) break
  while (last === text.length && first > floor && /\s/.test(text[first - 1]!)) first--
  return { start: first, end: last }
}

function isTitle(text: string): boolean {
  return text.length <= 80 && !/[。；！？;]$/.test(text)
}

function isNote(text: string): boolean {
  return parts(text) !== undefined || FURNITURE.some((pattern) => pattern.test(text)) || PAGE_NUMBER.test(text)
}

/** Takes a line's sayings; true when the line says nothing else. */
function noteOf(working: WorkingText, line: Line, said: Sayings): boolean {
  const found = parts(line.text)
  for (const { saying, value, at } of found ?? []) said[saying] ??= placed(working, { start: line.start + at, end: line.start + at + value.length }, saying === 'publishedAt' ? moment(value) : value)
  if (found) return true
  if (line.text.length > LONGEST) return false
  takeRights(working, line, said)
  return PAGE_NUMBER.test(line.text) || FURNITURE.some((pattern) => pattern.test(line.text))
}

interface Part { readonly saying: Saying; readonly value: string; readonly at: number }

/** The sayings a line consists of; undefined for a line that holds anything else. */
function parts(text: string): readonly Part[] | undefined {
  if (text.length > LONGEST) return undefined
  const found: Part[] = []
  for (let at = 0; at < text.length;) {
    const rest = text.slice(at)
    const saying = sayingAt(rest)
    const length = saying?.length ?? lengthOf(SERVICE, rest) ?? lengthOf(BETWEEN, rest)
    if (length === undefined) return undefined
    if (saying) found.push({ saying: saying.saying, value: saying.value, at: at + saying.at })
    at += length
  }
  return found.length > 0 || text.length > 4 ? found : undefined
}

function lengthOf(pattern: RegExp, text: string): number | undefined {
  return pattern.exec(text)?.[0].length
}

function sayingAt(text: string): (Part & { readonly length: number }) | undefined {
  for (const [saying, pattern] of [['publishedAt', PUBLISHED], ...Object.entries(LABELLED)] as [Saying, RegExp][]) {
    const match = pattern.exec(text)
    const value = match?.groups?.value
    if (value !== undefined) return { saying, value, at: match![0].lastIndexOf(value), length: match![0].length }
  }
  return undefined
}

function takeRights(working: WorkingText, line: Line, said: Sayings): void {
  const match = RIGHTS.exec(line.text)
  if (!match) return
  const publisher = match.groups?.value ?? match.groups?.named ?? match.groups?.latin
  said.rights ??= placed(working, line, line.text)
  if (publisher === undefined) return
  const start = line.start + line.text.indexOf(publisher)
  said.publisher ??= placed(working, { start, end: start + publisher.length }, publisher)
}

function placed(working: WorkingText, span: Span, value: string): Said {
  return { value, ...working.place(span) }
}

/**
 * A printed moment in ISO form; pages that print no zone mean the one of China.
 *
 * @returns a day, or a moment with its zone
 * @example moment('2018年1月4日 9:05') // => '2018-01-04T09:05:00+08:00'
 */
export function moment(printed: string): string {
  const [year = '', month = '', day = '', hour, minute, second = '00'] = printed.match(/\d+/g) ?? []
  const two = (digits: string) => digits.padStart(2, '0')
  const date = `${year}-${two(month)}-${two(day)}`
  if (!hour || !minute) return date
  const zone = /[+-]\d{2}:?\d{2}$/.exec(printed)?.[0].replace(/^(...):?/, '$1:') ?? (/(?:Z|GMT|UTC)$/.test(printed) ? 'Z' : '+08:00')
  const seconds = /[:：]\d{2}[:：]\d{2}/.test(printed) ? second : '00'
  return `${date}T${two(hour)}:${minute}:${seconds}${zone}`
}
