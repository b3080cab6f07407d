import { Fault } from '@chanye/model'
import { type Cell, exactDecimal, formatOf, numberCell } from '@chanye/reading'
import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx'
import type { BookSink } from './sink.ts'

const ERRORS: Readonly<Record<number, string>> = { 0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA' }

/**
 * Hands on an old binary workbook (BIFF 5 to 8). Only ever called in a process of its own.
 *
 * @throws Fault encrypted-document, not-a-table-file for a compound file that is no workbook, broken-document
 */
export async function readXls(bytes: Buffer, name: string, sink: BookSink): Promise<void> {
  const [{ CFB, read, set_cptable: setCodepages }, codepages] = await Promise.all([import('@e965/xlsx'), import('@e965/xlsx/dist/cpexcel.full.mjs')])
  setCodepages(codepages)
  if (bytes[0] === 0xd0) requireWorkbook((CFB.read(bytes, { type: 'buffer' }) as { FullPaths: string[] }).FullPaths, name)
  const book = opened(() => read(bytes, { type: 'buffer', dense: true, cellNF: true, cellText: false, cellHTML: false, bookVBA: false }), name)
  const from1904 = book.Workbook?.WBProps?.date1904 === true
  for (const [i, sheet] of book.SheetNames.entries()) {
    const content = book.Sheets[sheet]!
    if (!isTable(content)) continue
    sink.begin(sheet, isHidden(book, i))
    for (const cell of cellsOf(content, from1904)) sink.cell(cell)
    await sink.end((content['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })))
  }
}

/** Sheets of charts, dialogs and macros are no tables. */
function isTable(sheet: WorkSheet): boolean {
  return sheet['!type'] === undefined || sheet['!type'] === 'sheet'
}

function isHidden({ Workbook }: WorkBook, sheet: number): boolean {
  return (Workbook?.Sheets?.[sheet]?.Hidden ?? 0) !== 0
}

function requireWorkbook(paths: readonly string[], name: string): void {
  const holds = (part: RegExp) => paths.some((path) => part.test(path))
  if (holds(/\/EncryptedPackage$/i)) throw new Fault('encrypted-document', { name })
  if (holds(/\/(?:Workbook|Book)$/i)) return
  if (holds(/\/WordDocument$/i)) throw new Fault('old-document', { name })
  throw new Fault('not-a-table-file', { name, format: holds(/\/PowerPoint Document$/i) ? 'PPT' : 'OLE' })
}

function opened<T>(read: () => T, name: string): T {
  try {
    return read()
  } catch (error) {
    const why = (error as Error).message
    if (/password|encrypt/i.test(why)) throw new Fault('encrypted-document', { name })
    throw new Fault('broken-document', { name, why, whyZh: 'XLS 内容无法解析' })
  }
}

function* cellsOf(sheet: WorkSheet, from1904: boolean): Generator<Cell> {
  const rows = (sheet['!data'] ?? []) as (CellObject[] | undefined)[]
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      const read = cell && valueOf(cell, from1904)
      if (read && read.text !== '') yield { row, column, ...read, formula: cell.f !== undefined || cell.F !== undefined }
    }
  }
}

function valueOf({ t, v, z }: CellObject, from1904: boolean): Pick<Cell, 'kind' | 'text' | 'format'> | undefined {
  const format = formatOf(String(z ?? ''))
  switch (t) {
    case 'n': return { ...numberCell(exactDecimal(String(v)) ?? String(v), format, from1904), format: format.code }
    case 's': return { kind: 'text', text: String(v), format: format.code }
    case 'b': return { kind: 'boolean', text: v === true ? 'TRUE' : 'FALSE', format: format.code }
    case 'e': return { kind: 'error', text: ERRORS[Number(v)] ?? '#ERROR', format: format.code }
    default: return undefined
  }
}
