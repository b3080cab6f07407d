import { Fault } from '@chanye/model'
import { type Book, delimiterOf, type Grid, htmlTables, magicOf, statedDelimiter, textOf, typedRows } from '@chanye/reading'
import type { BookLimits } from './book-limits.ts'
import type { BookSink } from './sink.ts'
import { readXls } from './xls.ts'
import { type Opened, readXlsx, workbookPart } from './xlsx.ts'
import { zipDirectory } from './zip-directory.ts'

/** A file in the process that reads it. */
export interface Given { readonly name: string; readonly bytes: Buffer; readonly limits: BookLimits }

/**
 * Reads a table file into a sink, whatever it is, deciding by its first bytes and its parts.
 *
 * @returns what it was
 * @throws Fault as `bookOf`
 */
export async function readBook(given: Given, sink: BookSink): Promise<Book['format']> {
  const { name, bytes } = given
  const magic = magicOf(bytes)
  if (magic === undefined) return isBareBiff(bytes) ? xls(given, sink) : textTables(given, sink)
  if (magic.startsWith('ZIP')) return archive(given, sink)
  if (magic === 'DOC / XLS') return xls(given, sink)
  throw new Fault('not-a-table-file', { name, format: magic })
}

/** Workbooks of BIFF 2 to 5 that stand in no compound file. */
function isBareBiff(bytes: Buffer): boolean {
  return bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!) && bytes[3] === 0x00
}

async function xls({ name, bytes }: Given, sink: BookSink): Promise<'xls'> {
  await readXls(bytes, name, sink)
  return 'xls'
}

async function archive({ name, bytes, limits }: Given, sink: BookSink): Promise<Book['format']> {
  const unpacking = { bytes, name, limits, left: limits.inflated }
  const opened: Opened = { archive: unpacking, entries: zipDirectory(unpacking) }
  const workbook = await workbookPart(opened)
  if (workbook !== undefined) {
    await readXlsx(opened, workbook, sink)
    return 'xlsx'
  }
  throw new Fault('not-a-table-file', { name, format: officeOf(opened) })
}

async function textTables({ name, bytes }: Given, sink: BookSink): Promise<Book['format']> {
  const { text, format } = await textOf(bytes, name)
  if (format === 'html') return pageTables(htmlTables(text), name, sink)
  const stated = statedDelimiter(text)
  const delimiter = stated?.delimiter ?? delimiterOf(text)
  if (delimiter === undefined && !/\.(?:csv|tsv)$/i.test(name)) throw new Fault('no-table', { name })
  sink.begin(name.replace(/^.*[\\/]|\.[^.\\/]*$/g, ''), false)
  typedRows(stated?.rest ?? text, { delimiter: delimiter ?? ',', name }, ({ cells }) => { for (const cell of cells) sink.cell(cell) })
  await sink.end([])
  return 'csv'
}

async function pageTables(grids: readonly Grid[], name: string, sink: BookSink): Promise<'html'> {
  if (grids.length === 0) throw new Fault('no-table', { name })
  for (const grid of grids) {
    sink.begin(grid.name, grid.hidden)
    for (const row of grid.filled) for (const cell of grid.row(row)) sink.cell(cell)
    await sink.end(grid.merges)
  }
  return 'html'
}

/** What an archive without a workbook is, by the part every file of its kind holds. */
function officeOf({ entries }: Opened): string {
  return OFFICE.find(([part]) => entries.has(part))?.[1] ?? 'ZIP'
}

const OFFICE = [['word/document.xml', 'Word (DOCX)'], ['ppt/presentation.xml', 'PowerPoint (PPTX)']] as const
