import type { Span } from '@chanye/model'
import { hashOf } from '../store/ids.ts'
import type { NewDocument } from '../store/record.ts'
import type { Writing } from '../store/writing.ts'

/** What a person wrote: the name it is kept under, its first line, its text, and what enters by it, each with the places it stands at. */
export interface Own { readonly name: string; readonly title: string; readonly text: string; readonly entering: NewDocument['entering'] }

/** The document a person speaks of, whose place and day the person's own shares. */
type Source = Pick<NewDocument['document'], 'region' | 'place' | 'known_on' | 'invented'>

/** @returns a person's own words as a document whose author is the person, with its bytes; it speaks for the place and the day of the document it is of */
export function ownDocument({ name, title, text, entering }: Own, { region, place, known_on, invented }: Source, { by, at }: Pick<Writing, 'by' | 'at'>): { readonly given: NewDocument; readonly bytes: Uint8Array } {
  const bytes = new TextEncoder().encode(text)
  const said = (value: string) => ({ value, ...lastOf(text, value) })
  return {
    bytes,
    given: {
      document: {
        id: hashOf(bytes), name, format: 'text', bytes: bytes.length, kind: 'correction', title, region, place, published_at: at, known_on,
        encoding: 'utf-8', confidence: 1, invented, provenance: JSON.stringify({ title: said(title), author: said(by) }), source: null,
      },
      text: { version: 'manual', original: text, clean: text, repairs: '[]', blocks: JSON.stringify(blocksOf(text)), segments: JSON.stringify(entering.map(({ statement }) => statement.mentions.map(({ start, end }) => ({ start, end })))), doubts: '[]' },
      cleanAt: ({ start, end }) => text.slice(start, end), entering, extractor: 'manual',
    },
  }
}

/** @returns the last place of some words in a text: the person's own come after what is quoted */
export function lastOf(text: string, words: string): Span {
  const start = text.lastIndexOf(words)
  return { start, end: start + words.length }
}

function blocksOf(text: string): object[] {
  let at = 0
  return text.split('\n').flatMap((line, i) => {
    const span = { start: at, end: at + line.length }
    at = span.end + 1
    return line === '' ? [] : [{ kind: i === 0 ? 'title' : 'paragraph', clean: span, original: span }]
  })
}
