import { UNIT_LINE } from '../../sheets/rules.ts'
import { cellText, type Column, type PageTable } from './cells.ts'
import { median } from './drawn.ts'
import type { Line, Segment } from './lines.ts'
import { nearest, tableHead } from './head.ts'
import { CONTINUED, ENDS, FIGURE, LEADERS, OPENS, STANDS_BELOW } from './rules.ts'

/** A part of a text: lines of prose, or a table that no ruling draws. */
export type Stretch = { readonly kind: 'lines'; readonly lines: readonly Line[] } | { readonly kind: 'table'; readonly table: PageTable }

const FEWEST_ROWS = 3
/** Lines between two rows that have no figures of their own: the rest of a name, a group's name. */
const MOST_BETWEEN = 2
const MOST_COLUMNS = 200
/** A lot of lines as long as this is looked at once. */
const LONG = 200

/**
 * Parts lines into prose and the tables that alignment alone draws: three rows and more whose texts stand in the same columns.
 *
 * @param going - the columns of a table that ends the page before: fewer rows than three may go on with it
 * @returns stretches in the order of the lines
 */
export function stretchesOf(lines: readonly Line[], going?: readonly Column[]): Stretch[] {
  const found: Stretch[] = []
  let prose: Line[] = []
  for (let at = 0; at < lines.length;) {
    const end = isRow(lines[at]!) ? endOfRows(lines, at) : at
    const over = end > at ? headsOver(prose, lines[at]!) : 0
    const table = end > at ? tableOf(lines.slice(at - over, end)) ?? (at === 0 && going && goingOn(lines.slice(0, end), going)) : undefined
    if (!table) {
      const passed = end - at > LONG ? end : at + 1
      prose.push(...lines.slice(at, passed))
      at = passed
      continue
    }
    prose.splice(prose.length - over)
    if (prose.length > 0) found.push({ kind: 'lines', lines: prose })
    prose = []
    found.push({ kind: 'table', table })
    at = end
  }
  if (prose.length > 0) found.push({ kind: 'lines', lines: prose })
  return found
}

/** How many lines above the first row are heads of it: close above and right of its first text, or that with the head of the names between. */
function headsOver(above: readonly Line[], row: Line): number {
  const [first, second] = [above.at(-1), above.at(-2)]
  if (!first || !isCloseHead(first, row)) return 0
  if (first.x > row.segments[0]!.right) return 1
  return second && first.right < row.x && isCloseHead(second, row) && second.x > first.right ? 2 : 0
}

function isCloseHead({ segments, text, y, size }: Line, row: Line): boolean {
  return segments.length === 1 && text.length <= 15 && row.y - y < 1.9 * size && !UNIT_LINE.test(text)
}

function isRow({ segments, text }: Line): boolean {
  return segments.length >= 2 && !LEADERS.test(text) && !segments.some((segment) => UNIT_LINE.test(segment.text))
}

/** The line after the last row of what begins at a row. */
function endOfRows(lines: readonly Line[], start: number): number {
  let end = start + 1
  const near = lines.slice(start, start + 12)
  const pitch = median(near.slice(1).map((line, i) => line.y - near[i]!.y))
  for (let at = start + 1; at < lines.length && at - end <= MOST_BETWEEN; at++) {
    const line = lines[at]!
    if (line.y - lines[at - 1]!.y > Math.max(2.6 * pitch, 4 * line.size)) break
    if (isRow(line)) end = at + 1
    else if (!mayStandBetween(line, lines.slice(Math.max(start, at - 4), at + 4).filter(isRow))) break
  }
  const rest = lines[end]
  return rest && end - start >= FEWEST_ROWS && mayStandBetween(rest, lines.slice(end - 3, end).filter(isRow)) && rest.y - lines[end - 1]!.y < 0.75 * pitch ? end + 1 : end
}

/** A line that keeps to one column of the rows about it: the rest of a name, or a group's name. */
function mayStandBetween({ text, segments, x, right }: Line, rows: readonly Line[]): boolean {
  const full = rows.reduce<Line | undefined>((most, row) => (row.segments.length > (most?.segments.length ?? 0) ? row : most), undefined)
  if (!full || segments.length > 1 || UNIT_LINE.test(text) || CONTINUED.test(text) || STANDS_BELOW.test(text) || (OPENS.test(text) && ENDS.test(text))) return false
  return full.segments.filter((segment) => segment.x < right && segment.right > x).length <= 1 && right < full.right + full.size && (right - x < 0.6 * (full.right - full.x))
}

function tableOf(lines: readonly Line[]): PageTable | undefined {
  const body = lines.filter(({ segments }) => segments.length >= 2 && segments.some(({ text }) => FIGURE.test(text)))
  const most = Math.max(0, ...body.map(({ segments }) => segments.length))
  const counted = body.length >= FEWEST_ROWS ? body.filter(({ segments }) => segments.length >= Math.max(2, most * 0.6)) : lines.filter(isRow)
  if (counted.length < FEWEST_ROWS) return undefined
  const columns = columnsOf(counted)
  if (columns.length < 2 || columns.length > MOST_COLUMNS || !isTabular(counted, columns)) return undefined
  return tableIn(lines, columns, counted)
}

/** The rest of a table that ends the page before, as long as its texts stand in the columns of that. */
function goingOn(lines: readonly Line[], columns: readonly Column[]): PageTable | undefined {
  const body = lines.filter(({ segments }) => segments.some(({ text }) => FIGURE.test(text)))
  const fits = ({ x, right }: Segment) => columns.some((column) => x < column.right + 1 && right > column.left - 1)
  return body.length > 0 && lines.every(({ segments }) => segments.every(fits)) ? tableIn(lines, columns, body) : undefined
}

function tableIn(lines: readonly Line[], columns: readonly Column[], counted: readonly Line[]): PageTable {
  const heads = lines.findIndex((line) => counted.includes(line))
  const head = tableHead(lines.slice(0, heads), columns)
  const xs = [columns[0]!.left, ...columns.slice(1).map(({ left }, i) => (left + columns[i]!.right) / 2), columns.at(-1)!.right]
  return {
    left: Math.min(...lines.map(({ x }) => x)), right: Math.max(...lines.map(({ right }) => right)), top: lines[0]!.y - lines[0]!.size, bottom: lines.at(-1)!.y, edges: xs, columns,
    rows: [...head.rows, ...rowsOf(lines.slice(heads), columns, counted)], merges: head.merges,
  }
}

/** Where texts of the rows stand one below another. */
function columnsOf(rows: readonly Line[]): Column[] {
  const columns: { left: number; right: number }[] = []
  for (const { x, right } of rows.flatMap(({ segments }) => segments).sort((a, b) => a.x - b.x)) {
    const last = columns.at(-1)
    if (last && x < last.right + 1) last.right = Math.max(last.right, right)
    else columns.push({ left: x, right })
  }
  return columns
}

/** Whether the columns are held: most rows fill them, and either figures stand in one or their edges are in line. */
function isTabular(rows: readonly Line[], columns: readonly Column[]): boolean {
  const filled = columns.map(({ left, right }) => rows.filter(({ segments }) => segments.some((segment) => segment.x < right && segment.right > left)))
  if (filled.filter((some) => some.length >= Math.min(FEWEST_ROWS, rows.length)).length < 2) return false
  const figures = rows.filter(({ segments }) => segments.some(({ text }) => FIGURE.test(text))).length
  if (figures >= 0.6 * rows.length) return true
  return rows.length > FEWEST_ROWS && columns.every(({ left, right }, i) => {
    const some = filled[i]!.flatMap(({ segments }) => segments.filter((segment) => segment.x < right && segment.right > left))
    return [(segment: Segment) => segment.x, (segment: Segment) => segment.right, (segment: Segment) => (segment.x + segment.right) / 2].some((edge) => some.filter((segment) => Math.abs(edge(segment) - median(some.map(edge))) < 3).length >= 0.8 * some.length)
  })
}

/** Rows of figures; the lines a name is broken into are one row with the figures beside them. */
function rowsOf(lines: readonly Line[], columns: readonly Column[], counted: readonly Line[]): (string | undefined)[][] {
  const pitch = median(counted.slice(1).map(({ y }, i) => y - counted[i]!.y))
  const rows = lines.map((line) => ({ y: line.y, first: line.y, cells: columns.map((_, i) => line.segments.filter((segment) => nearest((segment.x + segment.right) / 2, columns) === i).map(({ text }) => text)) }))
  const isPart = (row: typeof rows[number]) => row.cells.every((texts, i) => i === 0 || texts.length === 0) && row.cells[0]!.length > 0
  const whole: typeof rows = []
  for (const row of rows) {
    const last = whole.at(-1)
    const close = last !== undefined && row.first - last.y < 0.8 * pitch
    const goesOn = close && last && (isPart(row) || (isPart(last) && row.cells[0]!.length === 0))
    if (goesOn) {
      last.cells.forEach((texts, i) => texts.push(...row.cells[i]!))
      last.y = row.y
    } else whole.push(row)
  }
  return whole.map(({ cells }) => cells.map(cellText))
}
