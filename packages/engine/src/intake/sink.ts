import { type Doubt, Fault } from '@chanye/model'
import { type Book, type Cell, cellKinds, type Flow, type FlowPiece, type Merge } from '@chanye/reading'
import type { BookLimits } from './book-limits.ts'

/** Where a reader puts what it reads. */
export interface BookSink {
  readonly limits: BookLimits
  /** A sheet, or a table of a document, begins; with the page it stands on where the document has pages. */
  begin(sheet: string, hidden: boolean, page?: number | null): void
  cell(cell: Cell): void
  /** Waits until what was put has been taken, so that no more than a piece of a file is held. */
  settled(): Promise<void> | undefined
  end(merges: readonly Merge[]): Promise<void>
  /** A paragraph of a document of prose and tables, between its tables. */
  line(line: FlowLine): void
  /** What is doubted of the file as a whole. */
  doubt(doubt: Doubt): void
  /** A file of an archive of files. */
  file(file: FilePart): Promise<void>
}

/** A file of an archive: its path inside, and its bytes. */
export interface FilePart { readonly path: string; readonly bytes: Uint8Array }

/** A paragraph of a document. */
export type FlowLine = Omit<Extract<FlowPiece, { kind: 'line' }>, 'kind'>

/** Puts a whole document into a sink, its tables by their place. @returns its format */
export async function putFlow({ format, pieces, doubts = [] }: Flow, sink: BookSink): Promise<Flow['format']> {
  let tables = 0
  for (const piece of pieces) {
    if (piece.kind === 'line') { sink.line({ text: piece.text, heading: piece.heading, page: piece.page }); continue }
    sink.begin(`${++tables}`, false, piece.page)
    for (const row of piece.grid.filled) for (const cell of piece.grid.row(row)) sink.cell(cell)
    await sink.end(piece.grid.merges)
  }
  for (const doubt of doubts) sink.doubt(doubt)
  await sink.settled()
  return format
}

/** Cells of one sheet on their way between processes, column by column; `formats` counts in the list that `newFormats` grows. */
export interface Parcel {
  readonly rows: Int32Array
  readonly columns: Uint16Array
  /** The kind's number, and 16 more for a formula. */
  readonly kinds: Uint8Array
  readonly formats: Uint16Array
  readonly newFormats: readonly string[]
  readonly texts: readonly string[]
}

/** What a file may turn out to be. */
export type FileFormat = Book['format'] | 'zip'

/** What goes from the reading process to the one that asked. */
export type Message =
  | { readonly say: 'sheet'; readonly name: string; readonly hidden: boolean; readonly page: number | null }
  | { readonly say: 'lines'; readonly lines: readonly FlowLine[] }
  | { readonly say: 'doubt'; readonly doubt: Doubt }
  | { readonly say: 'file'; readonly file: FilePart }
  | { readonly say: 'cells'; readonly parcel: Parcel }
  | { readonly say: 'end'; readonly merges: readonly Merge[] }
  | { readonly say: 'done'; readonly format: FileFormat }
  | { readonly say: 'fault'; readonly code: string; readonly values: Readonly<Record<string, string | number>> }

const PARCEL = 8192
const FORMULA = 16
const MOST_FORMATS = 60_000

/** @returns a function that counts the cells and paragraphs that are put and throws Fault too-much-content beyond the limits */
function counting(name: string, limits: BookLimits): (put: { readonly text: string }) => void {
  let cells = 0
  let characters = 0
  return ({ text }) => {
    characters += text.length
    if (++cells > limits.cells) throw new Fault('too-much-content', { name, what: 'cells and paragraphs', whatZh: '单元格和段落数', limit: limits.cells })
    if (characters > limits.characters) throw new Fault('too-much-content', { name, what: 'characters', whatZh: '字符数', limit: limits.characters })
  }
}

/** Numbers of formats, from 1; `fresh` gives those met since it was last asked. */
function knownFormats(): { numberOf(format: string | null): number; fresh(): string[] } {
  const known = new Map<string, number>()
  let fresh: string[] = []
  return {
    numberOf(format) {
      const found = format === null ? 0 : known.get(format)
      if (found !== undefined) return found
      if (known.size >= MOST_FORMATS) return 0
      fresh.push(format!)
      known.set(format!, known.size + 1)
      return known.size
    },
    fresh() {
      const given = fresh
      fresh = []
      return given
    },
  }
}

/** Cells as they travel. */
function parcelOf(cells: readonly Cell[], known: ReturnType<typeof knownFormats>): Parcel {
  const formats = Uint16Array.from(cells, ({ format }) => known.numberOf(format))
  return {
    rows: Int32Array.from(cells, ({ row }) => row), columns: Uint16Array.from(cells, ({ column }) => column), formats, newFormats: known.fresh(), texts: cells.map(({ text }) => text),
    kinds: Uint8Array.from(cells, ({ kind, formula }) => cellKinds.indexOf(kind) + (formula ? FORMULA : 0)),
  }
}

/** A sink that hands messages to another process. */
export function sendingSink(name: string, limits: BookLimits, send: (message: Message) => Promise<void>): BookSink {
  const count = counting(name, limits)
  const known = knownFormats()
  let cells: Cell[] = []
  let lines: FlowLine[] = []
  let sent: Promise<void> | undefined
  const flush = () => {
    if (cells.length > 0) queue({ say: 'cells', parcel: parcelOf(cells, known) })
    cells = []
  }
  const flushLines = () => {
    if (lines.length > 0) queue({ say: 'lines', lines })
    lines = []
  }
  const queue = (message: Message) => {
    const before = sent
    const now = send(message)
    sent = before ? before.then(() => now) : now
  }
  return {
    limits,
    begin(sheet, hidden, page = null) {
      flushLines()
      queue({ say: 'sheet', name: sheet, hidden, page })
    },
    line(line) {
      count(line)
      lines.push(line)
      if (lines.length >= PARCEL) flushLines()
    },
    doubt: (doubt) => queue({ say: 'doubt', doubt }),
    file: (file) => send({ say: 'file', file }),
    cell(cell) {
      count(cell)
      cells.push(cell)
      if (cells.length >= PARCEL) flush()
    },
    settled() {
      if (cells.length === 0) flushLines()
      const waiting = sent
      sent = undefined
      return waiting
    },
    async end(merges) {
      flush()
      queue({ say: 'end', merges })
      await this.settled()
    },
  }
}

/** @returns a function that unpacks the parcels of one book in the order they were sent */
export function parcelReader(): (parcel: Parcel, onCell: (cell: Cell) => void) => void {
  const formats: (string | null)[] = [null]
  return ({ rows, columns, kinds, formats: numbers, newFormats, texts }, onCell) => {
    formats.push(...newFormats)
    for (let i = 0; i < texts.length; i++) {
      onCell({ row: rows[i]!, column: columns[i]!, kind: cellKinds[kinds[i]! & (FORMULA - 1)]!, text: texts[i]!, format: formats[numbers[i]!] ?? null, formula: kinds[i]! >= FORMULA })
    }
  }
}
