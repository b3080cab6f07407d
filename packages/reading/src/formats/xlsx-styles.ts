import { showsDate } from './date-serial.ts'
import { BUILT_IN_FORMATS } from './rules.ts'
import { attribute, walkXml } from './xml.ts'

/** How a cell's number is shown: the code, null for general, and whether it makes a date of it. */
export interface CellFormat { readonly code: string | null; readonly date: boolean }

/**
 * The number formats of a workbook, by the style number its cells carry.
 *
 * @returns one for each style; empty for a workbook without styles
 * @throws Fault as the XML walker
 */
export function xlsxStyles(xml: string, name: string): CellFormat[] {
  const codes = new Map(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]))
  const styles: number[] = []
  let inCells = false
  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'cellXfs') inCells = true
      else if (tag === 'xf' && inCells) styles.push(Number(attribute(attributes, 'numFmtId') ?? 0))
      else if (tag === 'numFmt') codes.set(Number(attribute(attributes, 'numFmtId')), attribute(attributes, 'formatCode') ?? '')
    },
    close(tag) { if (tag === 'cellXfs') inCells = false },
  }, { name, part: 'styles.xml' })
  const formats = new Map([...codes].map(([id, code]) => [id, formatOf(code)]))
  const general: CellFormat = { code: null, date: false }
  return styles.map((id) => formats.get(id) ?? general)
}

/** @returns what a number format's code makes of a number @example formatOf('General') // => { code: null, date: false } */
export function formatOf(code: string): CellFormat {
  return /^(?:general)?$/i.test(code) ? { code: null, date: false } : { code, date: showsDate(code) }
}
