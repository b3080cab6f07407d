import type { Block, Provenance, Repair, Said, Span, Statement } from '@chanye/model'
import { type PositionMap, positionMap } from '../position-map.ts'
import type { Reading } from '../read.ts'
import { WorkingText } from '../working-text.ts'
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

/** The document with each table cut out, and where in the prose each was: a mark with the blank lines around it. */
interface Cut { readonly prose: WorkingText; readonly places: readonly Span[] }

/**
 * Cuts a document's tables out of its text, so that only its sentences are read as sentences.
 *
 * @returns the prose; of a document that is nothing but tables it is blank
 */
export function proseApart(flow: FlowText): Prose {
  const cut = cutOut(flow)
  return { text: cut.prose.text, within: (reading) => putBack(reading, flow, cut) }
}

function cutOut({ source: { text }, tables }: FlowText): Cut {
  let moved = 0
  const places = tables.map(({ start, end }): Span => {
    const at = start + moved
    moved += BETWEEN.length - (end - start)
    return { start: at, end: at + BETWEEN.length }
  })
  // The blank lines come of no place in the document, so that a repair of one touches no table.
  const edits = tables.flatMap(({ start, end }) => [{ start, end: start, after: '\n' }, { start, end, after: MARK }, { start: end, end, after: '\n' }])
  return { prose: WorkingText.of(text).with(edits.map((edit) => ({ ...edit, kind: 'markup' }))), places }
}

function putBack(reading: Reading, flow: FlowText, cut: Cut): Reading {
  const { source: { text }, tables } = flow
  const whole = (span: Span): Span => cut.prose.place(span)
  const { clean, map } = cleanWhole(reading, flow, cut)
  const repairs = reading.repairs.map((repair): Repair => { const span = whole(repair); return { ...repair, ...span, before: text.slice(span.start, span.end) } })
  const marks = new Set(cut.places.map(({ start }) => start + 1))
  const said = Object.entries(reading.provenance as Record<string, Said>).filter(([, { value }]) => value !== MARK)
  const prose = reading.blocks.filter((block) => !marks.has(block.original.start)).map(({ kind, original: place }) => blockAt(kind, whole(place), map))
  const rows = tables.flatMap((table) => table.rows).map((row) => blockAt('cell', row, map))
  return {
    ...reading, title: reading.title === MARK ? null : reading.title, source: flow.source, clean, map, repairs: repairs.filter(({ before, after }) => before !== after),
    blocks: [...prose.map((block) => headed(block, flow.headings)), ...rows].sort((a, b) => a.original.start - b.original.start),
    provenance: Object.fromEntries(said.map(([name, one]) => [name, { ...one, ...whole(one) }])) as Provenance,
    statements: reading.statements.map((statement) => movedTo(statement, whole, text)),
  }
}

/** The clean text of the prose with each table's rows in the place of its mark and the blank lines around it. */
function cleanWhole(reading: Reading, { source: { text }, tables }: FlowText, cut: Cut): { clean: string; map: PositionMap } {
  const parts: string[] = []
  const from: number[] = []
  const to: number[] = []
  let at = 0
  const keep = (until: number) => {
    for (let i = at; i < until; i++) {
      const { start, end } = cut.prose.place(reading.map.toOriginal({ start: i, end: i + 1 }))
      from.push(start)
      to.push(end)
    }
    parts.push(reading.clean.slice(at, until))
    at = until
  }
  tables.forEach(({ start, end }, i) => {
    const place = reading.map.toClean(cut.places[i]!)
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
