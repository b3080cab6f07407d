import { type Doubt, Fault, isFlowFormat } from '@chanye/model'
import { type Book, type Cell, type Flow, flowBook, type FlowPiece, type Grid, gridOf, type Merge } from '@chanye/reading'
import { type BookLimits, bookLimits } from './book-limits.ts'
import { childReading } from './child.ts'
import { type FileFormat, type FilePart, type FlowLine, type Message, parcelReader } from './sink.ts'

/** A table file as it arrives. */
export interface TableFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits?: Partial<BookLimits> | undefined
}

/** What hears a book as it is read. */
interface BookListener {
  sheet(name: string, hidden: boolean, page: number | null): void
  cell(cell: Cell): void
  end(merges: readonly Merge[]): void
  /** A paragraph between the tables of a document. */
  line?(line: FlowLine): void
  doubt?(doubt: Doubt): void
  /** A file of an archive of files; whoever hears none is told of an archive by its format. */
  file?(file: FilePart): void
}

/** A file as its reading process tells it: the sheets of a workbook, or the paragraphs and tables of a document. */
export type Opened = { readonly book: Book; readonly flow?: undefined } | { readonly flow: Flow; readonly book?: undefined }

/**
 * Reads any table file, or any document of prose and tables, deciding by its content and not by its name.
 * The bytes are parsed in a process of their own, with a limit of memory and of time: what they do there harms nobody here.
 *
 * @throws Fault empty-document, too-large, not-a-table-file, no-table, unsafe-document, encrypted-document, unbalanced-quote, too-much-content, broken-document, not-a-text, archive-of-files, reader-stopped
 */
export async function openedFile(file: TableFile): Promise<Opened> {
  const { name } = file
  const pieces: FlowPiece[] = []
  const doubts: Doubt[] = []
  const sheets = new Set<string>()
  let cells: Cell[] = []
  let sheet = { name: '', hidden: false, page: null as number | null }
  const format = await eachCell(file, {
    sheet(title, hidden, page) {
      checkSheet(file, title, sheets)
      sheet = { name: title, hidden, page }
      cells = []
    },
    cell: (cell) => { cells.push(cell) },
    end(merges) { pieces.push({ kind: 'table', page: sheet.page, grid: gridOf({ name: sheet.name, hidden: sheet.hidden, merges, cells }) }) },
    line: (line) => { pieces.push({ kind: 'line', ...line }) },
    doubt: (doubt) => { doubts.push(doubt) },
  })
  if (format === 'zip') throw new Fault('archive-of-files', { name })
  if (format === 'text' || isFlowFormat(format)) return { flow: { name, format, pieces, doubts } }
  return { book: { name, format, grids: withLines(pieces) } }
}

/** The sheets of a file, each with the lines that came before it. */
function withLines(pieces: readonly FlowPiece[]): Grid[] {
  const grids: Grid[] = []
  let over: string[] = []
  for (const piece of pieces) {
    if (piece.kind === 'line') { over.push(piece.text); continue }
    grids.push(over.length === 0 ? piece.grid : { ...piece.grid, over })
    over = []
  }
  return grids
}

/**
 * Reads any table file into its sheets; of a document of prose and tables its tables, each with the lines that stand over it.
 *
 * @throws Fault as `openedFile`; no-table for a document without one
 */
export async function bookOf(file: TableFile): Promise<Book> {
  const opened = await openedFile(file)
  const book = booked(opened)
  if (opened.flow && book.grids.length === 0) throw new Fault('no-table', { name: file.name })
  return book
}

/** @returns the sheets of a workbook, or the tables of a document, each with the lines over it */
export function booked({ book, flow }: Opened): Book {
  return book ?? flowBook(flow)
}

/**
 * Reads a table file cell by cell, keeping none, for files too large to hold.
 *
 * @returns the format
 * @throws Fault as `bookOf`; what was heard before it is then worth nothing
 */
export async function eachCell({ name, bytes, limits: asked }: TableFile, listener: BookListener): Promise<FileFormat> {
  const limits = { ...bookLimits, ...asked }
  if (bytes.length === 0) throw new Fault('empty-document', { name })
  if (bytes.length > limits.bytes) throw new Fault('too-large', { name, bytes: bytes.length, limit: limits.bytes })
  const unpack = parcelReader()
  let format: FileFormat | undefined
  await childReading({ name, bytes, limits }, (message: Message) => {
    switch (message.say) {
      case 'sheet': return listener.sheet(message.name, message.hidden, message.page)
      case 'lines': return message.lines.forEach((line) => listener.line?.(line))
      case 'file': return listener.file?.(message.file)
      case 'doubt': return listener.doubt?.(message.doubt)
      case 'cells': return unpack(message.parcel, (cell) => listener.cell(cell))
      case 'end': return listener.end(message.merges)
      case 'done': format = message.format; return
      case 'fault': throw new Fault(...[message.code, message.values] as ConstructorParameters<typeof Fault>)
    }
  })
  if (format === undefined) throw new Fault('reader-stopped', { name, why: 'its reader ended without a word', whyZh: '读取进程意外结束' })
  return format
}

/** A workbook names each sheet once, and has no more of them than a person could look at. */
function checkSheet({ name, limits }: TableFile, sheet: string, before: Set<string>): void {
  const most = limits?.sheets ?? bookLimits.sheets
  if (before.size >= most) throw new Fault('too-much-content', { name, what: 'sheets', whatZh: '工作表数', limit: most })
  if (before.has(sheet)) throw new Fault('broken-document', { name, why: `it has two sheets named "${sheet}"`, whyZh: `有两张工作表都叫“${sheet}”` })
  before.add(sheet)
}
