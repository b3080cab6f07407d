import { Fault } from '@chanye/model'
import { type Book, type Cell, type Grid, gridOf } from '@chanye/reading'
import { type CellObject, read, SSF, utils, type WorkBook } from '@e965/xlsx'

/** Reads a workbook in this process. @throws Fault broken-document */
export async function bookOf({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }): Promise<Book> {
  let workbook: WorkBook
  try {
    workbook = await Promise.resolve(read(bytes, { cellNF: true }))
  } catch (cause) {
    throw new Fault('broken-document', { name, why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
  return { name, format: 'xlsx', grids: workbook.SheetNames.map((sheet, i) => gridIn(workbook, sheet, Boolean(workbook.Workbook?.Sheets?.[i]?.Hidden))) }
}

function gridIn(workbook: WorkBook, name: string, hidden: boolean): Grid {
  const sheet = workbook.Sheets[name]!
  const cells = Object.keys(sheet).filter((address) => !address.startsWith('!')).map((address): Cell => {
    const { r: row, c: column } = utils.decode_cell(address)
    return { row, column, ...typed(sheet[address] as CellObject) }
  })
  return gridOf({ name, hidden, merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })), cells })
}

function typed(cell: CellObject): Omit<Cell, 'row' | 'column'> {
  const format = typeof cell.z === 'string' && cell.z !== 'General' ? cell.z : null
  const formula = cell.f !== undefined
  if (cell.t === 'n' && format && SSF.is_date(format)) {
    const { y, m, d } = SSF.parse_date_code(Number(cell.v)) as { y: number; m: number; d: number }
    return { kind: 'date', text: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`, format, formula }
  }
  if (cell.t === 'n') return { kind: 'number', text: String(cell.v), format, formula }
  return { kind: cell.t === 'b' ? 'boolean' : cell.t === 'e' ? 'error' : 'text', text: cell.t === 'b' ? String(cell.v).toUpperCase() : String(cell.w ?? cell.v ?? ''), format, formula }
}
