import { Fault } from '@chanye/model'
import { type Quoted, quotedField } from './csv-quotes.ts'

const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a
const MARK = 0xfeff
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
export function scan(text: string, delimiter: string, onRow: (fields: string[], line: number) => unknown): number | undefined {
  const mark = delimiter.charCodeAt(0)
  let fields: string[] = []
  let line = 1
  let began = 1
  let from = 0
  /** A quoted field stands ready, and what follows it is its end. */
  let quoted: Quoted | undefined
  const endField = (at: number) => {
    fields.push(quoted === undefined ? text.slice(from, at) : quoted.field)
    quoted = undefined
  }
  const endRow = (at: number): number => {
    endField(at)
    onRow(fields, began)
    fields = []
    began = ++line
    from = afterBreak(text, at)
    return from
  }
  /** What begins a field and is none of it: a mark, or a quote; -1 for a quote that never closes. */
  const beginField = (at: number): number => {
    if (text.charCodeAt(at) === MARK) return ++from
    const found = quotedField(text, at, mark)
    if (!found) return found === undefined ? -1 : at + 1
    quoted = found
    line += found.breaks
    return found.next
  }
  const endText = () => { if (quoted !== undefined || from < text.length || fields.length > 0) endRow(text.length) }
  let at = 0
  while (at >= 0 && at < text.length) {
    const code = text.charCodeAt(at)
    if (code === mark) {
      endField(at)
      from = ++at
    } else if (code === LF || code === CR) at = endRow(at)
    else if (at === from && (code === QUOTE || code === MARK)) at = beginField(at)
    else at++
  }
  if (at < 0) return line
  endText()
  return undefined
}

function afterBreak(text: string, at: number): number {
  return at + (text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? 2 : 1)
}
