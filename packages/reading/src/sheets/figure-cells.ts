import { contextOf } from './context.ts'
import { addressOf, type Book, type Grid } from './grid.ts'
import { TELLS_OF_OTHERS, UNNAMED_SHEET } from './rules.ts'
import { sideBySide } from './side-by-side.ts'
import { withoutRepeated } from './repeated.ts'
import { doubtOf, type FigureCell, type SheetDoubt, type SheetNote, type SheetReading } from './sheet-reading.ts'
import { tableCells } from './table-cells.ts'
import { OVER, tablesOf, type WordLine } from './tables.ts'
import { viewOf } from './view.ts'

interface OneSheet { readonly name: string; readonly cells: readonly FigureCell[]; readonly notes: readonly SheetNote[]; readonly doubts: readonly SheetDoubt[] }

/**
 * Reads a book's sheets into one figure for each numeric cell that is named: its labels, period, value, unit and measure.
 *
 * Codes, years, serial numbers and stray numbers are no figures; hidden sheets and sheets that repeat another are left out with a doubt.
 *
 * @returns `refused` with the reasons where no cell of the book could be named
 */
export function figureCells(book: Book, { title }: { readonly title?: string } = {}): SheetReading {
  const read = book.grids.map((grid) => ({ grid, sheet: sheetCells(grid, book, title) }))
  const seen = read.some(({ grid, sheet }) => !grid.hidden && sheet.cells.length > 0)
  const hidden = read.filter(({ grid, sheet }) => seen && grid.hidden && sheet.cells.length > 0).map(({ grid }) => grid.name)
  const shown = read.map(({ sheet }) => sheet).filter(({ name }) => !hidden.includes(name))
  const named = shown.some(({ name, cells }) => !UNNAMED_SHEET.test(name) && cells.length > 0)
  const beside = new Map(shown.length > 1 ? shown.flatMap((sheet) => { const kind = besideOthers(sheet, named); return kind ? [[sheet, kind]] : [] }) : [])
  const { cells, doubts } = withoutRepeated(shown.filter((sheet) => !beside.has(sheet)))
  const all = [...shown.flatMap((sheet) => (beside.has(sheet) ? doubtOf(beside.get(sheet)!, sheet.name) : sheet.doubts)), ...doubts, ...hidden.map((name) => doubtOf('hidden', name))]
  return { cells, notes: shown.flatMap(({ notes }) => notes), doubts: all, refused: cells.length > 0 ? null : refusal(book, all) }
}

/** Why a sheet none of whose figures has a time is no source beside the others: it is called an explanation, or bears no name among sheets that do and no unit. */
function besideOthers({ name, cells }: OneSheet, named: boolean): 'described' | 'jotted' | null {
  if (cells.length === 0 || cells.some(({ period }) => period !== null)) return null
  if (TELLS_OF_OTHERS.test(name)) return 'described'
  return named && UNNAMED_SHEET.test(name) && cells.every(({ unit }) => unit === null) ? 'jotted' : null
}

function refusal(book: Book, doubts: readonly SheetDoubt[]): { readonly zh: string; readonly en: string } {
  const reasons = doubts.filter(({ kind }) => kind === 'rows-unnamed' || kind === 'columns-unnamed')
  const said = reasons.length > 0 ? reasons : [doubtOf('nothing-read', book.name)]
  return { zh: said.map(({ zh }) => zh).join('\n'), en: said.map(({ en }) => en).join('\n') }
}

function sheetCells(grid: Grid, book: Book, title: string | undefined): OneSheet {
  const { tables, notes } = tablesOf(viewOf(grid))
  const noted = (line: WordLine): SheetNote => ({ sheet: grid.name, cell: addressOf(line.row, line.column), text: line.text })
  const read = tables.flatMap(sideBySide).map((table) => {
    const context = contextOf(table.lines, grid.name, { book, title })
    return { ...tableCells(table, context), rest: context.rest }
  })
  const lines = [...read.flatMap(({ rest }) => rest), ...notes].filter(({ row }) => row !== OVER)
  return { name: grid.name, cells: read.flatMap(({ cells }) => cells), doubts: read.flatMap(({ doubts }) => doubts), notes: [...new Map(lines.map((line) => [addressOf(line.row, line.column), noted(line)])).values()] }
}
