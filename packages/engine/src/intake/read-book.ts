import { Fault } from '@chanye/model'
import { delimiterOf, flowOfText, type Grid, htmlTables, magicOf, statedDelimiter, textOf, typedRows } from '@chanye/reading'
import { documentPart, readDocx } from './docx.ts'
import { pdfFlow } from './pdf.ts'
import { type BookSink, type FileFormat, putFlow } from './sink.ts'
import { readXls } from './xls.ts'
import { type Opened, readXlsx, workbookPart } from './xlsx.ts'
import { zipDirectory } from './zip-directory.ts'
import { unpacked } from './zip-entry.ts'
import { archiveLimits, type BookLimits } from './book-limits.ts'

/** A file in the process that reads it. */
export interface Given { readonly name: string; readonly bytes: Buffer; readonly limits: BookLimits }

/**
 * Reads a table file, or a document of prose and tables, into a sink, whatever it is, deciding by its first bytes and its parts.
 *
 * @returns what it was
 * @throws Fault as `bookOf`
 */
export async function readBook(given: Given, sink: BookSink): Promise<FileFormat> {
  const { name, bytes } = given
  const magic = magicOf(bytes)
  if (magic === undefined) return isBareBiff(bytes) ? xls(given, sink) : textTables(given, sink)
  if (magic.startsWith('ZIP')) return archive(given, sink)
  if (magic === 'DOC / XLS') return xls(given, sink)
  if (magic === 'PDF') return putFlow(await pdfFlow(given), sink)
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

async function archive({ name, bytes, limits }: Given, sink: BookSink): Promise<FileFormat> {
  const unpacking = { bytes, name, limits, left: limits.inflated }
  const opened: Opened = { archive: unpacking, entries: zipDirectory(unpacking) }
  const workbook = await workbookPart(opened)
  if (workbook !== undefined) {
    await readXlsx(opened, workbook, sink)
    return 'xlsx'
  }
  const document = await documentPart(opened)
  if (document !== undefined) {
    await readDocx(opened, document, sink)
    return 'docx'
  }
  const office = officeOf(opened)
  if (office !== undefined) throw new Fault('not-a-table-file', { name, format: office })
  await unpackFiles(opened, sink)
  return 'zip'
}

/** Hands on the files of an archive that is no office file, its size known before anything is unpacked. */
async function unpackFiles({ archive, entries }: Opened, sink: BookSink): Promise<void> {
  const { name } = archive
  if (sink.limits.files === 0) return
  const claimed = [...entries.values()].reduce((sum, { size }) => sum + size, 0)
  if (entries.size > sink.limits.files) throw new Fault('too-much-content', { name, what: 'files in the archive', whatZh: '包内文件数', limit: sink.limits.files })
  if (claimed > archiveLimits.inflated) throw new Fault('too-much-content', { name, what: 'bytes once unpacked', whatZh: '解压后字节数', limit: archiveLimits.inflated })
  const bounded = { ...archive, left: archiveLimits.inflated }
  for (const entry of entries.values()) {
    const pieces: Buffer[] = []
    for await (const piece of unpacked(bounded, entry)) pieces.push(piece)
    await sink.file({ path: entry.path, bytes: Buffer.concat(pieces) })
  }
}

async function textTables({ name, bytes }: Given, sink: BookSink): Promise<FileFormat> {
  const decoded = await textOf(bytes, name)
  const { text, format } = decoded
  if (format === 'html') return pageTables(htmlTables(text), name, sink)
  const flow = /\.(?:csv|tsv)$/i.test(name) ? undefined : flowOfText(decoded)
  if (flow) return putFlow(flow, sink)
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
    for (const text of grid.over ?? []) sink.line({ text, heading: false, page: null })
    sink.begin(grid.name, grid.hidden)
    for (const row of grid.filled) for (const cell of grid.row(row)) sink.cell(cell)
    await sink.end(grid.merges)
  }
  return 'html'
}

/** What an archive is that is an office file but none that is read, by the part every file of its kind holds; undefined for an archive of files. */
function officeOf({ entries }: Opened): string | undefined {
  return OFFICE.find(([part]) => entries.has(part))?.[1]
}

const OFFICE = [['ppt/presentation.xml', 'PowerPoint (PPTX)'], ['ofd.xml', 'OFD'], ['mimetype', 'OpenDocument / EPUB'], ['[content_types].xml', 'Office']] as const
