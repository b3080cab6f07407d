import type { Block, Provenance, Repair, Said, Span, Statement } from '@chanye/model'
import { type PositionMap, positionMap } from '../position-map.ts'
import type { Reading } from '../read.ts'
import type { FlowText } from './flow-text.ts'

/** A document's prose without its tables, and the way back. */
export interface Prose {
  readonly text: string
  /** @returns a reading of the prose as a reading of the whole document, in which each table's rows stand as they are written */
  within(reading: Reading): Reading
}

/** Stands where a table was cut out, between blank lines, so that no line is joined to another over it. */
const MARK = '\u2060'
/** The mark with the blank line before it; the one after it is the document's own. */
const BETWEEN = `\n${MARK}\n`

/** Where each character of the prose comes from in the document; a table is where its mark stands, or where the prose begins. */
interface Cut { readonly text: string; readonly from: Int32Array; readonly to: Int32Array; readonly marks: readonly (number | null)[] }

/**
 * Cuts a document's tables out of its text, so that only its sentences are read as sentences.
 *
 * @returns the prose; of a document that is nothing but tables it is blank
 */
export function proseApart(flow: FlowText): Prose {
  const cut = cutOut(flow)
  return { text: cut.text, within: (reading) => putBack(reading, flow, cut) }
}

function cutOut({ source: { text }, tables }: FlowText): Cut {
  const parts: string[] = []
  const marks: (number | null)[] = []
  const pieces: { start: number; end: number; mark: boolean }[] = []
  let at = 0
  let length = 0
  for (const { start, end } of tables) {
    const before = text.slice(at, start)
    const begun = length > 0 || before.trim() !== ''
    parts.push(before, begun ? BETWEEN : '')
    pieces.push({ start: at, end: start, mark: false }, { start, end, mark: begun })
    marks.push(begun ? length + before.length + 1 : null)
    length += before.length + (begun ? BETWEEN.length : 0)
    at = end
  }
  parts.push(text.slice(at))
  pieces.push({ start: at, end: text.length, mark: false })
  const whole = parts.join('')
  return { text: whole, marks, ...origins(pieces, whole.length) }
}

function origins(pieces: readonly { readonly start: number; readonly end: number; readonly mark: boolean }[], length: number): { from: Int32Array; to: Int32Array } {
  const from = new Int32Array(length)
  const to = new Int32Array(length)
  let at = 0
  pieces.forEach(({ start, end, mark }, i) => {
    if (i % 2 === 0) for (let place = start; place < end; place++, at++) { from[at] = place; to[at] = place + 1 }
    else if (mark) for (const [first, last] of [[start, start], [start, end], [end, end]] as const) { from[at] = first; to[at++] = last }
  })
  return { from, to }
}

function putBack(reading: Reading, flow: FlowText, cut: Cut): Reading {
  const { source: { text }, tables } = flow
  const whole = (span: Span): Span => original(span, cut, text.length)
  const { clean, map } = cleanWhole(reading, flow, cut)
  const repairs = reading.repairs.map((repair): Repair => { const span = whole(repair); return { ...repair, ...span, before: text.slice(span.start, span.end) } })
  const marks = new Set(cut.marks)
  const prose = reading.blocks.filter((block) => !marks.has(block.original.start)).map(({ kind, original: place }) => blockAt(kind, whole(place), map))
  const rows = tables.flatMap((table) => table.rows).map((row) => blockAt('cell', row, map))
  return {
    ...reading, source: flow.source, clean, map, repairs: repairs.filter(({ before, after }) => before !== after),
    blocks: [...prose.map((block) => headed(block, flow.headings)), ...rows].sort((a, b) => a.original.start - b.original.start),
    provenance: Object.fromEntries(Object.entries(reading.provenance as Record<string, Said>).map(([name, one]) => [name, { ...one, ...whole(one) }])) as Provenance,
    statements: reading.statements.map((statement) => movedTo(statement, whole, text)),
  }
}

function original({ start, end }: Span, { from, to }: Cut, length: number): Span {
  const first = from[start] ?? length
  return { start: first, end: end > start ? to[end - 1]! : first }
}

/** The clean text of the prose with each table's rows in the place of its mark. */
function cleanWhole(reading: Reading, { source: { text }, tables }: FlowText, cut: Cut): { clean: string; map: PositionMap } {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  const keep = (until: number) => {
    for (let i = at; i < until; i++) {
      const { start, end } = original(reading.map.toOriginal({ start: i, end: i + 1 }), cut, text.length)
      from.push(start)
      to.push(end)
    }
    parts.push(reading.clean.slice(at, until))
    at = until
  }
  tables.forEach(({ start, end }, i) => {
    const mark = cut.marks[i] ?? null
    const place = mark === null ? { start: 0, end: 0 } : reading.map.toClean({ start: mark, end: mark + 1 })
    keep(Math.max(at, place.start))
    for (let position = start; position < end; position++) { from.push(position); to.push(position + 1) }
    parts.push(text.slice(start, end))
    at = Math.max(at, place.end)
  })
  keep(reading.clean.length)
  const clean = parts.join('')
  return { clean, map: positionMap({ from: Int32Array.from(from), to: Int32Array.from(to), original: text.length, clean: clean.length }) }
}

function blockAt(kind: Block['kind'], place: Span, map: PositionMap): Block {
  return { kind, original: place, clean: map.toClean(place) }
}

/** A line the document itself makes a heading. */
function headed(block: Block, headings: readonly Span[]): Block {
  const heads = block.kind === 'paragraph' && headings.some(({ start, end }) => start < block.original.end && block.original.start < end)
  return heads ? { ...block, kind: 'heading' } : block
}

function movedTo(statement: Statement, whole: (span: Span) => Span, text: string): Statement {
  return { ...statement, mentions: statement.mentions.map((mention) => {
    const span = whole(mention)
    return { ...mention, ...span, text: text.slice(span.start, span.end), sentence: whole(mention.sentence) }
  }) }
}
