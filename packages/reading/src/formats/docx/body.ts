import type { XmlListener } from '../xml.ts'
import { numberSaid, said } from './attributes.ts'
import { type DocxSheet, takeProperty, takeRun, takeSign, takeText } from './paragraph.ts'
import { type DocxHeard, placing, type Placing } from './placing.ts'
import { type OpenCell, WIDEST } from './table.ts'

/** Not of the text: what a change took away, how things were before it, and what is said again for old programs. */
const LEFT_OUT = new Set(['moveFrom', 'Fallback', 'pPrChange', 'rPrChange', 'tblPrChange', 'tblGridChange', 'tcPrChange', 'trPrChange', 'sectPrChange', 'numberingChange', 'tblPrExChange', 'instrText', 'delText', 'delInstrText', 'sectPr', 'rubyPr', 'rt'])
const PROPERTIES = new Set(['pPr', 'rPr', 'trPr', 'tcPr', 'sdtPr'])

/**
 * A listener for the body of a document, or its notes: paragraphs with their numbers, and tables as cells with merges.
 *
 * What tracked changes took out, hidden text, the words that only hold a place for others and the table of contents are left out.
 */
export function docxBody(name: string, sheet: DocxSheet, heard: DocxHeard): XmlListener {
  const places = placing(name, sheet, heard)
  const properties: string[] = []
  let leftOut = 0
  let runs = 0
  let placeholder = false
  const begin: Readonly<Record<string, (attributes: string) => void>> = {
    ...places.begin,
    r: () => { runs++; const open = places.paragraph(); if (open) open.hidden = false },
    sdtContent: () => { if (placeholder) leftOut++; placeholder = false },
    footnoteReference: (attributes) => heard.note('footnote', said(attributes, 'id') ?? ''),
    endnoteReference: (attributes) => heard.note('endnote', said(attributes, 'id') ?? ''),
    footnote: (attributes) => heard.beginNote(said(attributes, 'id') ?? ''),
    endnote: (attributes) => heard.beginNote(said(attributes, 'id') ?? ''),
    ins: () => heard.tracked(), del: () => { heard.tracked(); leftOut++ },
  }
  const end: Readonly<Record<string, () => void>> = { ...places.end, r: () => { runs-- } }
  return {
    listening: false,
    open(tag, attributes) {
      const open = places.paragraph()
      if (leftOut === 0 && tag === 'moveFrom') heard.tracked()
      if (leftOut > 0 || LEFT_OUT.has(tag)) leftOut++
      else if (PROPERTIES.has(tag)) properties.push(tag)
      else if (properties.length > 0) { placeholder ||= tag === 'showingPlcHdr'; property(places, sheet, { properties, tag, attributes }) }
      else if (Object.hasOwn(begin, tag)) begin[tag]!(attributes)
      else if (open && runs > 0) { this.listening ||= tag === 't'; takeSign(open, tag, attributes) }
    },
    close(tag) {
      if (leftOut > 0) leftOut--
      else if (PROPERTIES.has(tag)) properties.pop()
      else if (tag === 't') this.listening = false
      else if (properties.length === 0 && Object.hasOwn(end, tag)) end[tag]!()
    },
    text(raw) {
      const open = places.paragraph()
      if (open) takeText(open, raw)
    },
  }
}

interface Property { readonly properties: readonly string[]; readonly tag: string; readonly attributes: string }

function property(places: Placing, sheet: DocxSheet, { properties, tag, attributes }: Property): void {
  const open = places.paragraph()
  const cell = places.cell()
  switch (properties.join(' ')) {
    case 'trPr': return rowProperty(places, tag, attributes)
    case 'tcPr': return cell && takeCell(cell, tag, attributes)
    case 'pPr': return open && takeProperty(open, tag, attributes)
    case 'pPr rPr': if (open && tag === 'del') open.joined = true; return
    case 'rPr': return open && takeRun(open, sheet, { tag, attributes })
    default:
  }
}

function rowProperty(places: Placing, tag: string, attributes: string): void {
  if (tag === 'del') places.table()?.dropRow()
  else if (tag === 'gridBefore') places.table()?.skip(numberSaid(attributes, { most: WIDEST }))
}

function takeCell(cell: OpenCell, tag: string, attributes: string): void {
  const way = said(attributes, 'val') === 'restart' ? 'begins' : 'goes on'
  if (tag === 'gridSpan') cell.span = numberSaid(attributes, { most: WIDEST, fallback: 1 })
  else if (tag === 'vMerge') cell.down = way
  else if (tag === 'hMerge') cell.sideways = way
}
