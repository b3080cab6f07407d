import { Fault } from '@chanye/model'
import { addressOf, type Cell, type Merge, placeOf } from '../sheets/grid.ts'
import { dateOfSerial } from './date-serial.ts'
import { exactDecimal } from './exact-decimal.ts'
import { attribute, unescaped, type XmlListener } from './xml.ts'
import { isCanonical, type QuickCell, quickCell, wholeNumber } from './xlsx-quick-cell.ts'
import { officeText, runText } from './xlsx-strings.ts'
import type { CellFormat } from './xlsx-styles.ts'

/** What a sheet's cells point to. */
export interface SheetSurroundings {
  /** The file's name and the sheet's, for faults. */
  readonly name: string
  readonly sheet: string
  readonly strings: readonly string[]
  readonly formats: readonly CellFormat[]
  readonly from1904: boolean
}

export const LAST_ROW = 1_048_575
export const LAST_COLUMN = 16_383
const GENERAL: CellFormat = { code: null, date: false }
const MOST_MERGES = 200_000

/**
 * A listener for a sheet's XML that hands on each filled cell, typed, and gathers its merges.
 *
 * @throws Fault broken-document, naming the cell, for a place no sheet has or a shared string that is not there
 */
export function sheetCells(around: SheetSurroundings, onCell: (cell: Cell) => void): XmlListener & { readonly merges: Merge[] } {
  const runs = runText()
  const merges: Merge[] = []
  const place = { row: -1, column: -1 }
  let type: string | undefined
  let format = GENERAL
  let [formula, inline] = [false, false]
  let value = ''
  const begin = (attributes: string) => {
    moveTo(place, attribute(attributes, 'r'), around)
    type = attribute(attributes, 't')
    format = formatAt(around, Number(attribute(attributes, 's') ?? -1))
    formula = false
    value = ''
  }
  const finish = () => {
    const cell = type === 'inlineStr' ? textCell(runs.taken()) : value === '' ? undefined : typed({ place, type, value, format }, around)
    if (cell) onCell({ row: place.row, column: place.column, kind: cell.kind, text: cell.text, format: format.code, formula })
  }
  return {
    listening: false,
    merges,
    quick: quickCells(around, place, onCell),
    open(name, attributes) {
      if (name === 'v') this.listening = true
      else if (name === 'c') begin(attributes)
      else if (name === 'f') formula = true
      else if (name === 'row') startRow(place, attribute(attributes, 'r'), around)
      else if (name === 'is') inline = true
      else if (name === 'mergeCell') addMerge(merges, attribute(attributes, 'ref') ?? '')
      else if (inline) {
        runs.open(name, attributes)
        this.listening = runs.listening
      }
    },
    close(name) {
      if (name === 'v') this.listening = false
      else if (name === 'c') finish()
      else if (name === 'is') inline = false
      else if (inline) {
        runs.close(name)
        this.listening = runs.listening
      }
    },
    text(raw) {
      if (inline) runs.text(raw)
      else value = value === '' ? raw : value + raw
    },
  }
}

/** Hands on the cells that are written in the common way; the others are walked. */
function quickCells(around: SheetSurroundings, place: Place, onCell: (cell: Cell) => void): NonNullable<XmlListener['quick']> {
  const found: QuickCell = { row: 0, column: 0, style: -1, shared: false, from: 0, to: 0 }
  return (source, bytes, start) => {
    const end = quickCell(bytes, start, found)
    if (end < 0 || isOutside(found)) return -1
    place.row = found.row
    place.column = found.column
    if (found.to === found.from) return end
    const format = formatAt(around, found.style)
    const text = found.shared ? around.strings[wholeNumber(bytes, found.from, found.to)] : source.slice(found.from, found.to)
    if (text === undefined) return -1
    if (found.shared || (!format.date && isCanonical(bytes, found.from, found.to))) {
      if (text !== '') onCell({ row: found.row, column: found.column, kind: found.shared ? 'text' : 'number', text, format: format.code, formula: false })
    } else {
      const cell = numberCell(text, format, around.from1904)
      onCell({ row: found.row, column: found.column, kind: cell.kind, text: cell.text, format: format.code, formula: false })
    }
    return end
  }
}

/** The format of a style; general for a cell without one, -1. */
function formatAt({ formats }: SheetSurroundings, style: number): CellFormat {
  return style < 0 ? GENERAL : formats[style] ?? GENERAL
}

function isOutside({ row, column }: Place): boolean {
  return !(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)
}

interface Place { row: number; column: number }

/** Rows and cells without a reference follow the one before. */
function startRow(place: Place, reference: string | undefined, around: SheetSurroundings): void {
  place.row = reference === undefined ? place.row + 1 : Number(reference) - 1
  place.column = -1
  if (!(place.row >= 0 && place.row <= LAST_ROW)) throw outside(around, `row ${reference ?? place.row + 1}`, `第 ${reference ?? place.row + 1} 行`)
}

function moveTo(place: Place, reference: string | undefined, around: SheetSurroundings): void {
  if (reference === undefined) place.column++
  else {
    let column = 0
    let at = 0
    for (; at < reference.length; at++) {
      const letter = reference.charCodeAt(at) & 0xdf
      if (letter < 65 || letter > 90) break
      column = column * 26 + letter - 64
    }
    let row = 0
    for (; at < reference.length; at++) row = row * 10 + reference.charCodeAt(at) - 48
    place.column = column - 1
    place.row = row - 1
  }
  if (isOutside(place)) throw outside(around, `cell ${reference ?? 'without a reference'}`, `单元格 ${reference ?? ''}`)
}

function outside({ name, sheet }: SheetSurroundings, place: string, placeZh: string): Fault {
  return new Fault('broken-document', { name, why: `sheet "${sheet}", ${place}: no sheet reaches beyond ${addressOf(LAST_ROW, LAST_COLUMN)}`, whyZh: `工作表“${sheet}”${placeZh}超出表格范围（${addressOf(LAST_ROW, LAST_COLUMN)}）` })
}

type Typed = Pick<Cell, 'kind' | 'text'>
interface Raw { readonly place: Place; readonly type: string | undefined; readonly value: string; readonly format: CellFormat }

function typed({ place, type, value, format }: Raw, around: SheetSurroundings): Typed | undefined {
  switch (type) {
    case undefined: case 'n': return numberCell(value, format, around.from1904)
    case 's': return sharedCell(place, value, around)
    case 'str': return textCell(officeText(value))
    case 'b': return { kind: 'boolean', text: /^(?:1|true)$/i.test(value) ? 'TRUE' : 'FALSE' }
    case 'e': return { kind: 'error', text: unescaped(value) }
    case 'd': return { kind: 'date', text: value.replace(/(?:T00:00(?::00)?(?:\.0+)?)?Z?$/, '').replace(/(T\d\d:\d\d):00(?:\.0+)?$/, '$1') }
    default: return textCell(unescaped(value))
  }
}

function sharedCell(place: Place, value: string, { strings, name, sheet }: SheetSurroundings): Typed | undefined {
  const text = strings[Number(value)]
  if (text === undefined) {
    const cell = addressOf(place.row, place.column)
    throw new Fault('broken-document', { name, why: `sheet "${sheet}", cell ${cell} points to shared text ${value}; there are ${strings.length}`, whyZh: `工作表“${sheet}”单元格 ${cell} 指向第 ${value} 条共享文本，而全书只有 ${strings.length} 条` })
  }
  return text === '' ? undefined : { kind: 'text', text }
}

function textCell(text: string): Typed | undefined {
  return text === '' ? undefined : { kind: 'text', text }
}

/** @returns a number, or a date where its format shows one; text when it is no number at all @example numberCell('45366', { code: 'yyyy/m/d', date: true }, false) // => { kind: 'date', text: '2024-03-15' } */
export function numberCell(value: string, format: CellFormat, from1904: boolean): Typed {
  const date = format.date ? dateOfSerial(Number(value), from1904) : undefined
  if (date !== undefined) return { kind: 'date', text: date }
  const text = exactDecimal(value)
  return text === undefined ? { kind: 'text', text: unescaped(value) } : { kind: 'number', text }
}

function addMerge(merges: Merge[], reference: string): void {
  const [first, last] = reference.split(':', 2).map(placeOf)
  if (!first || !last || merges.length >= MOST_MERGES) return
  const [left, right] = [first.column, last.column].sort((a, b) => a - b)
  const [top, bottom] = [first.row, last.row].sort((a, b) => a - b)
  if (top! >= 0 && bottom! <= LAST_ROW && right! <= LAST_COLUMN) merges.push({ top: top!, left: left!, bottom: bottom!, right: right! })
}
