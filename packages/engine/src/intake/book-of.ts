import { Fault, type FaultCode } from '@chanye/model'
import { type Book, type Cell, type Grid, gridOf, type Merge } from '@chanye/reading'
import { type BookLimits, bookLimits } from './book-limits.ts'
import { childReading } from './child.ts'
import { type Message, parcelReader } from './sink.ts'

/** A table file as it arrives. */
export interface TableFile {
  readonly name: string
  readonly bytes: Uint8Array
  readonly limits?: Partial<BookLimits> | undefined
}

/** What hears a book as it is read. */
interface BookListener {
  sheet(name: string, hidden: boolean): void
  cell(cell: Cell): void
  end(merges: readonly Merge[]): void
}

/**
 * Reads any table file into its sheets, deciding by its content and not by its name.
 * The bytes are parsed in a process of their own, with a limit of memory and of time: what they do there harms nobody here.
 *
 * @throws Fault empty-document, too-large, not-a-table-file, no-table, unsafe-document, encrypted-document, unbalanced-quote, too-much-content, broken-document, not-a-text, reader-stopped
 */
export async function bookOf(file: TableFile): Promise<Book> {
  const grids: Grid[] = []
  let cells: Cell[] = []
  let sheet = { name: '', hidden: false }
  const format = await eachCell(file, {
    sheet(name, hidden) {
      checkSheet(file, name, grids)
      sheet = { name, hidden }
      cells = []
    },
    cell: (cell) => { cells.push(cell) },
    end(merges) { grids.push(gridOf({ ...sheet, merges, cells })) },
  })
  return { name: file.name, format, grids }
}

/**
 * Reads a table file cell by cell, keeping none, for files too large to hold.
 *
 * @returns the format
 * @throws Fault as `bookOf`; what was heard before it is then worth nothing
 */
export async function eachCell({ name, bytes, limits: asked }: TableFile, listener: BookListener): Promise<Book['format']> {
  const limits = { ...bookLimits, ...asked }
  if (bytes.length === 0) throw new Fault('empty-document', { name })
  if (bytes.length > limits.bytes) throw new Fault('too-large', { name, bytes: bytes.length, limit: limits.bytes })
  const unpack = parcelReader()
  let format: Book['format'] | undefined
  await childReading({ name, bytes, limits }, (message: Message) => {
    switch (message.say) {
      case 'sheet': return listener.sheet(message.name, message.hidden)
      case 'cells': return unpack(message.parcel, (cell) => listener.cell(cell))
      case 'end': return listener.end(message.merges)
      case 'done': format = message.format; return
      case 'fault': throw new Fault(message.code as FaultCode, message.values)
    }
  })
  if (format === undefined) throw new Fault('reader-stopped', { name, why: 'its reader ended without a word', whyZh: '读取进程意外结束' })
  return format
}

/** A workbook names each sheet once, and has no more of them than a person could look at. */
function checkSheet({ name, limits }: TableFile, sheet: string, before: readonly Grid[]): void {
  const most = limits?.sheets ?? bookLimits.sheets
  if (before.length >= most) throw new Fault('too-much-content', { name, what: 'sheets', whatZh: '工作表数', limit: most })
  if (before.some((grid) => grid.name === sheet)) throw new Fault('broken-document', { name, why: `it has two sheets named "${sheet}"`, whyZh: `有两张工作表都叫“${sheet}”` })
}
