import { addressOf } from '../sheets/grid.ts'
import { periodOf } from './column-period.ts'
import { type ColumnSense, fieldOf, isNumeric } from './fields.ts'
import { headingOf } from './heading.ts'
import type { Line, Places } from './lines.ts'
import type { MatchedColumn } from './match.ts'
import { oneLine, plain, shown } from './printed.ts'
import type { LedgerField, LedgerRow, Tell } from './reading.ts'
import { DITTO, ORDINAL_BEFORE_NAME } from './rules.ts'
import type { Sheet } from './sheet.ts'
import type { ColumnKind, LedgerTemplate } from './template.ts'

/** A matched column with how its cells are read. */
export interface SensedColumn extends MatchedColumn { readonly sense: ColumnSense }

/** A row with the line it stands on. */
export interface TableRow { readonly row: LedgerRow; readonly line: Line; readonly name: string }
/** A total row with what it says. */
export interface TableTotal { readonly line: Line; readonly fields: Readonly<Record<string, LedgerField>> }
/** A ledger's rows and totals. */
export interface Table { readonly rows: readonly TableRow[]; readonly totals: readonly TableTotal[]; readonly columns: readonly SensedColumn[] }

export interface TableSigns {
  readonly template: LedgerTemplate
  readonly senses: readonly SensedColumn[]
  readonly closing: string | null
  readonly tell: Tell
  /** Whether a note says that blanks under a heading repeat what stands above. */
  readonly blanksAbove: (heading: string) => boolean
}

/** @returns where the columns stand that tell rows from totals, groups and notes */
export function placesOf(template: LedgerTemplate, columns: readonly MatchedColumn[]): Places {
  const placed = (name: string | undefined) => columns.find(({ as }) => as?.name === name)?.column.places ?? []
  const name = placed(template.names.find((one) => placed(one).length > 0))
  const number = columns.filter(({ as }) => as?.type === 'number-in-list').flatMap(({ column }) => column.places)
  const own = columns.filter(({ as }) => as !== null && !isNumeric(as.type) && as.type !== 'number-in-list' && as.type !== 'date')
  const texts = own.flatMap(({ column }) => column.places).filter((place) => !name.includes(place))
  return { name, number, texts, matched: columns.filter(({ as }) => as).map(({ column }) => column.places[0]!), ordinal: columns.some(({ as }) => as?.type === 'figure') && template.codes.length === 0 }
}

/** @returns the rows and totals of the lines, each cell read as its column says */
export function tableOf(sheet: Sheet, lines: readonly Line[], signs: TableSigns): Table {
  const above = new Map<string, LedgerField>()
  const read = lines.filter(({ kind }) => kind !== 'note').map((line) => ({ line, ...fieldsOf(sheet, line, signs, above) }))
  const of = (kind: Line['kind']) => read.filter(({ line }) => line.kind === kind)
  const named = nameColumn(signs, of('row').map(({ fields }) => fields))
  const rows = of('row').flatMap(({ line, fields, attributes }) => {
    const name = nameIn(fields[named]?.value ?? signs.template.names.map((one) => fields[one]?.value).find(Boolean) ?? '')
    const row: LedgerRow = { row: line.top + 1, key: keyOf(fields, signs.template, name), fields, attributes, ...(line.group === undefined ? {} : { group: line.group }) }
    return name === '' ? [] : [{ row, line, name }]
  })
  return { rows, totals: of('total').map(({ line, fields }) => ({ line, fields })), columns: signs.senses }
}

/** The naming column that tells the rows apart, else the first there is. */
function nameColumn({ template: { names } }: TableSigns, rows: readonly Readonly<Record<string, LedgerField>>[]): string {
  const there = names.filter((name) => rows.some((fields) => fields[name]))
  const apart = [...there].reverse().find((name) => new Set(rows.map((fields) => fields[name]?.value ?? '')).size === rows.length)
  return apart ?? there[0] ?? names[0]!
}

/** @returns a name without the numbering or the unit printed with it */
export function nameIn(text: string): string {
  const bare = oneLine(text).replace(ORDINAL_BEFORE_NAME, '')
  const { words, units } = headingOf(bare)
  return units.length > 0 && words.length >= 2 && /[)）\]]$/u.test(bare) ? bare.slice(0, bare.length - (/[(（[【][^(（[【]*[)）\]】]$/u.exec(bare)?.[0].length ?? 0)).trim() || bare : bare
}

function keyOf(fields: Readonly<Record<string, LedgerField>>, { codes, columns }: LedgerTemplate, name: string): string {
  for (const code of codes) {
    const { norm, value } = fields[code] ?? {}
    if (typeof norm === 'string') return norm
    if (value && columns.some((column) => column.name === code && column.type === 'serial') && name === '') return value
  }
  return name
}

const REPEATABLE: ReadonlySet<ColumnKind> = new Set(['text', 'organisation', 'office', 'person', 'name', 'unit', 'date', 'span', 'stage', 'yes-no', 'period'])

function fieldsOf(sheet: Sheet, line: Line, signs: TableSigns, above: Map<string, LedgerField>): Pick<LedgerRow, 'fields' | 'attributes'> {
  const { senses, closing } = signs
  const [fields, attributes]: [Record<string, LedgerField>, Record<string, LedgerField>] = [{}, {}]
  const rowUnit = unitOfRow(sheet, line, senses)
  const rowClosing = periodOfRow(sheet, line, signs)
  for (const sensed of senses) {
    const name = nameOf(sensed)
    const sense = rowClosing === closing ? sensed.sense : { ...sensed.sense, period: periodOf(sensed.as?.period, rowClosing) }
    const field = fieldAt(sheet, line, { ...sensed, sense }, { signs, before: above.get(name), rowUnit, rowClosing })
    if (!field) continue
    if (line.kind === 'row') above.set(name, field)
    ;(sensed.as ? fields : attributes)[name] ??= field
  }
  return { fields, attributes }
}

const nameOf = ({ as, column }: SensedColumn) => as?.name ?? column.heading

interface Standing { readonly signs: TableSigns; readonly before: LedgerField | undefined; readonly rowUnit: string | null; readonly rowClosing: string | null }

/** A line's field under a column; what stands above it where the sheet says it is the same. */
function fieldAt(sheet: Sheet, line: Line, sensed: SensedColumn, { signs: { tell, blanksAbove }, before, rowUnit, rowClosing }: Standing): LedgerField | undefined {
  const cell = cellOf(sheet, line, sensed)
  if (!cell) return before && blanksAbove(sensed.column.heading) && line.kind === 'row' && REPEATABLE.has(sensed.as?.type ?? 'text') ? { ...before, cell: addressOf(line.top, sensed.column.places[0]!) } : undefined
  if (DITTO.test(plain(shown(cell)))) return before && { ...before, cell: addressOf(cell.row, cell.column) }
  return fieldOf(cell, sensed.sense, { closing: rowClosing, rowUnit, tell: line.kind === 'row' ? tell : UNTOLD })
}

/** The words of a total or a heading among the rows are none of its columns'. */
const UNTOLD: Tell = () => undefined

/** The cell of a line under a column; of a cell with parts, that part. */
function cellOf(sheet: Sheet, { top, bottom }: Line, { column, portion }: SensedColumn) {
  for (let row = top; row <= bottom; row++) {
    for (const place of column.places) {
      const cell = sheet.seen(row, place)
      if (!cell || cell.text.trim() === '' || cell.row < top && sheet.mergeAt(row, place) === undefined) continue
      if (!portion) return cell
      const parts = cell.text.split(/\s*[/；;\n|、]\s*/u)
      if (parts.length === portion.of) return { ...cell, text: parts[portion.at]! }
      return portion.at === 0 ? cell : undefined
    }
  }
  return undefined
}

function unitOfRow(sheet: Sheet, line: Line, senses: readonly SensedColumn[]): string | null {
  const unitColumn = senses.find(({ as }) => as?.type === 'unit')
  const cell = unitColumn && cellOf(sheet, line, unitColumn)
  if (cell) return plain(shown(cell))
  const name = senses.find(({ as }) => as?.type === 'name')
  const named = name && cellOf(sheet, line, name)
  return named ? headingOf(named.text).units[0] ?? null : null
}

function periodOfRow(sheet: Sheet, line: Line, { senses, closing, tell }: Pick<TableSigns, 'senses' | 'closing' | 'tell'>): string | null {
  const column = senses.find(({ as }) => as?.type === 'period')
  const cell = column && cellOf(sheet, line, column)
  const norm = cell && fieldOf(cell, column.sense, { closing, rowUnit: null, tell })?.norm
  return norm && typeof norm === 'object' && 'date' in norm && norm.date ? norm.date.slice(0, 7) : closing
}
