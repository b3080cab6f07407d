import { Fault } from '@chanye/model'
import type { Cell } from '../sheets/grid.ts'
import { writtenCell } from './plain-number.ts'

export const delimiters = [',', '\t', ';', '|'] as const
export type Delimiter = (typeof delimiters)[number]

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const MARK = 0xfeff
/** Characters looked at to tell the delimiter. */
const SAMPLE = 60_000

/**
 * Cuts a delimited text into rows: quoted fields with doubled quotes and line breaks, lines ended by LF, CRLF or CR, byte-order marks left out wherever a row begins with one.
 * A field that begins with a quote but goes on after its end, as “"十三五"规划” does, is taken as it stands.
 *
 * @param onRow - gets each row's fields, also an empty line's one empty field, and the line it begins on, from 1
 * @throws Fault unbalanced-quote with the line on which a quote opens that never closes
 */
export function csvRows(text: string, { delimiter, name }: { readonly delimiter: string; readonly name: string }, onRow: (fields: string[], line: number) => void): void {
  const open = scan(text, delimiter, onRow)
  if (open !== undefined) throw new Fault('unbalanced-quote', { name, line: open })
}

/** @returns the line of a quote that never closes */
function scan(text: string, delimiter: string, onRow: (fields: string[], line: number) => unknown): number | undefined {
  const mark = delimiter.charCodeAt(0)
  const length = text.length
  let fields: string[] = []
  let line = 1
  let began = 1
  let from = 0
  let at = 0
  while (at < length) {
    const code = text.charCodeAt(at)
    if (code === mark) {
      fields.push(text.slice(from, at))
      from = ++at
    } else if (code === LF || code === CR) {
      fields.push(text.slice(from, at))
      onRow(fields, began)
      fields = []
      at += code === CR && text.charCodeAt(at + 1) === LF ? 2 : 1
      from = at
      began = ++line
    } else if (at === from && code === QUOTE) {
      const end = closing(text, at, mark)
      if (end === undefined) return line
      if (end < 0) { at++; continue }
      const quoted = text.slice(at + 1, end)
      fields.push(quoted.includes('"') ? quoted.replaceAll('""', '"') : quoted)
      line += breaksIn(quoted)
      at = afterField(text, end + 1)
      if (text.charCodeAt(at) === mark) from = ++at
      else if (at < length) at = from = endRow()
      else from = -1
    } else {
      if (at === from && code === MARK) from++
      at++
    }
  }
  if (from >= 0 && (from < length || fields.length > 0)) fields.push(text.slice(from))
  if (fields.length > 0) onRow(fields, began)
  return undefined

  function endRow(): number {
    onRow(fields, began)
    fields = []
    began = ++line
    return at + (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1)
  }
}

/** The place of the quote that ends a field; -1 when the field goes on after it; undefined when there is none. */
function closing(text: string, open: number, delimiter: number): number | undefined {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  if (at < 0) return undefined
  const after = afterField(text, at + 1)
  const code = text.charCodeAt(after)
  return after >= text.length || code === delimiter || code === LF || code === CR ? at : -1
}

/** Blanks between a closing quote and the delimiter say nothing. */
function afterField(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 0x20) at++
  return at
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++
  }
  return count
}

/** A row's cells, typed, without the empty ones. */
export interface TypedRow { readonly line: number; readonly cells: readonly Cell[] }

/**
 * Reads a delimited text into typed rows, each with the line it begins on.
 *
 * @throws Fault as `csvRows`
 */
export function typedRows(text: string, { delimiter, name }: { readonly delimiter: string; readonly name: string }, onRow: (row: TypedRow) => void): void {
  let row = 0
  csvRows(text, { delimiter, name }, (fields, line) => {
    const cells: Cell[] = []
    for (let column = 0; column < fields.length; column++) {
      const cell = writtenCell({ row, column }, fields[column]!)
      if (cell) cells.push(cell)
    }
    onRow({ line, cells })
    row++
  })
}

/**
 * The delimiter that cuts a text's lines into equally many fields.
 * Of several the one that makes more columns, unless its commas are decimal points of another's fields.
 *
 * @returns undefined when none does so for most lines: the text is no delimited table
 * @example delimiterOf('指标;产值\n澄湖;86,4\n') // => ';'
 */
export function delimiterOf(text: string): Delimiter | undefined {
  const sample = text.length <= SAMPLE ? text : text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE)
  const found = delimiters.map((delimiter) => ({ delimiter, ...evenness(sample, delimiter) })).filter(({ share, width }) => share >= 0.5 && width >= 2)
  const best = found.sort((a, b) => Math.round(b.share * 4) - Math.round(a.share * 4) || b.width - a.width)[0]
  if (best?.delimiter !== ',') return best?.delimiter
  return found.find(({ delimiter, decimals }) => delimiter !== ',' && decimals)?.delimiter ?? ','
}

/** How many of the filled rows have the commonest number of fields above one. */
function evenness(sample: string, delimiter: Delimiter): { share: number; width: number; decimals: boolean } {
  const widths = new Map<number, number>()
  let rows = 0
  let commas = 0
  let decimals = 0
  scan(sample, delimiter, (fields) => {
    if (fields.length === 1 && fields[0]!.trim() === '') return
    rows++
    widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1)
    for (const field of fields) {
      if (!field.includes(',')) continue
      commas++
      if (/^\s*[+-]?\d+,\d+\s*$/.test(field)) decimals++
    }
  })
  const [width, count] = [...widths].filter(([fields]) => fields > 1).sort((a, b) => b[1] - a[1])[0] ?? [1, 0]
  return { share: rows === 0 ? 0 : count / rows, width, decimals: commas > 0 && decimals === commas }
}

/** A line by which a spreadsheet is told the delimiter: `sep=;`. */
export function statedDelimiter(text: string): { readonly delimiter: string; readonly rest: string } | undefined {
  const stated = /^\uFEFF?"?sep=([^\r\n"])"?(?:\r\n|\n|\r)/i.exec(text)
  return stated ? { delimiter: stated[1]!, rest: text.slice(stated[0].length) } : undefined
}
