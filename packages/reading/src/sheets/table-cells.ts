import { difference } from '@chanye/model'
import { type Columns, columnsOf } from './columns.ts'
import type { TableContext } from './context.ts'
import { type CellFigure, figureOf } from './glance.ts'
import { addressOf } from './grid.ts'
import { headNamings } from './heads.ts'
import { type CellMeasure, measureOf } from './measure.ts'
import type { Naming } from './naming.ts'
import { CUMULATIVE, CURRENT, GROWTH, OF_YEAR, RANK, TOTAL } from './rules.ts'
import { doubtOf, type FigureCell, type SheetDoubt } from './sheet-reading.ts'
import { stubNamings } from './stubs.ts'
import type { Table } from './tables.ts'
import { filled, periodOf, timeIn, type TimePart } from './time.ts'
import { unitOfCell } from './unit-of-cell.ts'
import { unitsBeside } from './units-beside.ts'
import { upIsMinus } from './up-is-minus.ts'

export interface TableReading { readonly cells: readonly FigureCell[]; readonly doubts: readonly SheetDoubt[] }

interface Axes { readonly table: Table; readonly columns: Columns; readonly heads: readonly Naming[]; readonly stubs: readonly Naming[]; readonly context: TableContext; readonly said: { readonly heads: LinesSay; readonly stubs: LinesSay; /** The titles without the times they say. */ readonly undated: readonly string[] } }

/** What the lines of one axis say among them: any time, and any sum of the year so far. */
interface LinesSay { readonly times: boolean; readonly adds: boolean }

/** The figures of one table: each numeric cell with a name to its row and its column. */
export function tableCells(table: Table, context: TableContext): TableReading {
  const columns = columnsOf(table)
  const [heads, stubs] = [headNamings(table, columns), stubNamings(table, columns)]
  const axes: Axes = { table, columns, heads, stubs, said: { heads: linesSay(heads), stubs: linesSay(stubs), undated: context.titles.map((title) => timeIn(title)?.rest ?? title) }, context: { ...context, units: context.units.length > 0 ? context.units : unitsBeside(table, columns) } }
  const unnamed = unnamedAxis(axes)
  if (unnamed !== null) return { cells: [], doubts: [unnamed] }
  const doubts: SheetDoubt[] = []
  const cells: FigureCell[] = []
  const minus = upIsMinus(table, columns.figures)
  const [openColumns, openRows] = [unknownColumns(axes), unknownRows(axes)]
  table.body.forEach((row, at) => {
    columns.figures.forEach((column, place) => {
      const cell = table.view.grid.at(row, column)
      const figure = cell === undefined ? null : figureOf(cell)
      if (figure === null) return
      const kept = (!isOpen(axes.heads[place]!) || openColumns.has(place)) && (!isOpen(axes.stubs[at]!) || openRows.has(at))
      if (kept) cells.push(cellAt(axes, { row, column, at, place }, minus && figure.mark === 'up' ? { ...figure, value: difference('0', figure.value) } : figure))
      else doubts.push(doubtOf('stray', table.view.grid.name, { cell: addressOf(row, column), where: addressOf(row, column), value: figure.value }))
    })
  })
  for (const place of openColumns) doubts.push(doubtOf('no-period', table.view.grid.name, { cell: addressOf(table.head[0] ?? 0, columns.figures[place]!), where: addressOf(table.head.at(-1) ?? 0, columns.figures[place]!) }))
  return { cells, doubts }
}

const adds = ({ times }: Naming): boolean => times.some(({ cumulative }) => cumulative === true)

const linesSay = (namings: readonly Naming[]): LinesSay => ({ times: namings.some(({ times }) => times.length > 0), adds: namings.some(adds) })

const isOpen = ({ names, times }: Naming): boolean => names.length === 0 && times.length === 0

/** Why a table cannot be read at all: no row or no column of several is named. */
function unnamedAxis({ table, columns, heads, stubs, context }: Axes): SheetDoubt | null {
  const sheet = table.view.grid.name
  const filledRows = table.body.filter((row) => columns.figures.some((column) => table.view.glance(row, column) === 'figure'))
  const where = `${addressOf(filledRows[0] ?? 0, columns.figures[0] ?? 0)}:${addressOf(filledRows.at(-1) ?? 0, columns.figures.at(-1) ?? 0)}`
  const titled = context.titles.length > 0
  if (stubs.every(isOpen) && (filledRows.length > 1 || !titled)) return doubtOf('rows-unnamed', sheet, { cell: where, where })
  if (heads.every(isOpen) && (columns.figures.length > 1 || !titled)) return doubtOf('columns-unnamed', sheet, { cell: where, where })
  return null
}

/** Columns without a heading in a row of times that are filled like their neighbours: figures of an unknown period. */
function unknownColumns({ table, columns, heads }: Axes): ReadonlySet<number> {
  return likeNeighbours(heads, columns.figures, (column) => table.body.filter((row) => table.view.glance(row, column) === 'figure').length)
}

function unknownRows({ table, columns, stubs }: Axes): ReadonlySet<number> {
  return likeNeighbours(stubs, table.body, (row) => columns.figures.filter((column) => table.view.glance(row, column) === 'figure').length)
}

/** Places of lines without a name that stand close to lines of times and are at least half as full; `figuresOf` counts the figures of a line. */
function likeNeighbours(namings: readonly Naming[], lines: readonly number[], figuresOf: (line: number) => number): ReadonlySet<number> {
  const named = namings.filter((naming) => !isOpen(naming))
  const onlyTimes = named.filter(({ names }) => names.length === 0)
  const found = new Set<number>()
  if (named.length === namings.length || named.length < 3 || onlyTimes.length < 0.8 * named.length) return found
  const counts = lines.map(figuresOf)
  const usual = namings.reduce((sum, naming, at) => (isOpen(naming) ? sum : sum + counts[at]!), 0) / named.length
  namings.forEach((naming, at) => {
    const close = at > 0 && lines[at]! - lines[at - 1]! <= 2 && (!isOpen(namings[at - 1]!) || found.has(at - 1) || counts[at - 1]! === 0)
    if (isOpen(naming) && close && (counts[at]! >= 0.5 * usual || (found.has(at - 1) && counts[at]! > 0))) found.add(at)
  })
  return found
}

interface Place { readonly row: number; readonly column: number; readonly at: number; readonly place: number }

function cellAt(axes: Axes, { row, column, at, place }: Place, { value, percent, unit: own }: CellFigure): FigureCell {
  const { context, table } = axes
  const [head, stub] = [axes.heads[place]!, axes.stubs[at]!]
  const time = ofWholeYear(timeOf(axes, head, stub), head, stub)
  const unit = percent ? '%' : own ?? unitOfCell(head, stub, context)
  const names = [...head.names, ...stub.names]
  return {
    sheet: table.view.grid.name, row, column, value, unit,
    ...labelsOf(context.titles, head, stub),
    period: periodOf(time, head.frequency ?? stub.frequency),
    measure: isSetOrRank(head, stub) ? 'level' : ofMonth(axes, { head, stub }, measureOf(names.some((name) => GROWTH.test(name) || CUMULATIVE.test(name)) ? names : [...titlesFor(axes, head, stub), ...names], unit, time.cumulative === true && !isCurrent(names))),
    subtotal: [head, stub].some((naming) => TOTAL.test(naming.names.at(-1) ?? '')),
  }
}

const saysWhich = ({ times }: Naming): boolean => times.some(({ month, quarter, wholeYear }) => month !== undefined || quarter !== undefined || wholeYear === true)

/** What is set for a year is of the year, in whichever month a table shows it. */
function ofWholeYear(time: TimePart, head: Naming, stub: Naming): TimePart {
  if (saysWhich(head) || saysWhich(stub) || ![...head.names, ...stub.names].some((name) => OF_YEAR.test(name))) return time
  const { month: _month, quarter: _quarter, day: _day, cumulative: _cumulative, ...year } = time
  return year
}

/** A rank, or what is set for a year: neither adds up nor grows, whatever is said over it. */
const isSetOrRank = (head: Naming, stub: Naming): boolean => [head, stub].some(({ names }) => OF_YEAR.test(names.at(-1) ?? '') || RANK.test(names.at(-1) ?? ''))

/** The titles over a cell; where its own line says of which month, quarter or whole year it is, without the months they say. */
const titlesFor = ({ context, said }: Axes, head: Naming, stub: Naming): readonly string[] => (saysWhich(head) || saysWhich(stub) ? said.undated : context.titles)

/** A month beside sums of the year so far is of that month alone. */
function ofMonth({ said }: Axes, { head, stub }: { readonly head: Naming; readonly stub: Naming }, measure: CellMeasure | null): CellMeasure | null {
  const alone = ({ times }: Naming) => times.some(({ month, cumulative }) => month !== undefined && cumulative !== true)
  return measure === 'level' && ((said.heads.adds && alone(head)) || (said.stubs.adds && alone(stub))) ? 'period_level' : measure
}

/** Of one month or quarter, whatever the table's period adds up. */
const isCurrent = (names: readonly string[]): boolean => names.some((name) => CURRENT.test(name) && !CUMULATIVE.test(name))

function labelsOf(titles: readonly string[], head: Naming, stub: Naming): Pick<FigureCell, 'labels' | 'printed'> {
  const said = [...head.names, ...stub.names]
  const over = titles.filter((title) => !said.some((name) => name === title))
  return { labels: [...over, ...head.names, ...head.codes, ...stub.names, ...stub.codes], printed: [...over, ...head.printed, ...head.codes, ...stub.printed, ...stub.codes] }
}

/** The time of a cell: what its row and column say, and for what they leave open what stands over the table. */
function timeOf({ said, context }: Axes, head: Naming, stub: Naming): TimePart {
  const parts = [...[...stub.times].reverse(), ...[...head.times].reverse()]
  const own = parts.reduce<TimePart>((time, part) => filled(time, part), {})
  if (context.time === null || own.year !== undefined) return own
  const { relative, ...bare } = own
  if (relative !== undefined) return { ...filled(bare, context.time), ...(relative === 'last' && context.time.year !== undefined ? { year: context.time.year - 1 } : {}) }
  if (parts.length > 0) return filled(own, context.time)
  return isUntold(said, head, stub) ? {} : context.time
}

/** Whether a cell whose line says no time stands among lines that do. */
function isUntold({ heads: { times: across }, stubs: { times: down } }: Axes['said'], head: Naming, stub: Naming): boolean {
  return (across && down) || (across && isOpen(head)) || (down && isOpen(stub))
}
