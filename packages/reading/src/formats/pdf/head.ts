import type { Merge } from '../../sheets/grid.ts'
import { cellText, type Column } from './cells.ts'
import type { Line, Segment } from './lines.ts'

interface Head { readonly lines: { readonly y: number; readonly text: string }[]; readonly from: number; readonly to: number; readonly size: number }

/** How far apart the lines of one head are, in the size of their characters. */
const ONE_HEAD = 1.75

/**
 * The rows above a table's figures: lines of one head are one cell, a head over several columns is merged,
 * and one that stands beside several rows of heads reaches over all of them.
 */
export function tableHead(lines: readonly Line[], columns: readonly Column[]): { readonly rows: (string | undefined)[][]; readonly merges: Merge[] } {
  const heads: Head[] = []
  for (const line of lines) {
    for (const [i, segment] of line.segments.entries()) {
      const { from, to } = reach(segment, columns, { left: line.segments[i - 1], right: line.segments[i + 1] })
      const above = heads.findLast((head) => head.from === from && head.to === to)
      if (above && line.y - above.lines.at(-1)!.y <= ONE_HEAD * segment.size) above.lines.push({ y: line.y, text: segment.text })
      else heads.push({ lines: [{ y: line.y, text: segment.text }], from, to, size: segment.size })
    }
  }
  const levels = levelsOf(heads)
  const rows = levels.map(() => columns.map((): string | undefined => undefined))
  const merges: Merge[] = []
  for (const head of heads) {
    const alone = !heads.some((other) => other !== head && other.from <= head.to && other.to >= head.from)
    const top = alone ? 0 : levelOf(head, levels)
    const bottom = alone ? levels.length - 1 : top
    rows[top]![head.from] = cellText([rows[top]![head.from] ?? '', ...head.lines.map(({ text }) => text)])
    if (head.to > head.from || bottom > top) merges.push({ top, left: head.from, bottom, right: head.to })
  }
  return { rows, merges }
}

const middleOf = ({ lines }: Head) => (lines[0]!.y + lines.at(-1)!.y) / 2

/** Heights of the rows of heads; a head with no other above or below it makes none, unless there is nothing else. */
function levelsOf(heads: readonly Head[]): number[] {
  const stacked = heads.filter((head) => heads.some((other) => other !== head && other.from <= head.to && other.to >= head.from))
  const levels: number[] = []
  for (const head of [...(stacked.length > 0 ? stacked : heads)].sort((a, b) => middleOf(a) - middleOf(b))) {
    if (levels.length === 0 || (stacked.length > 0 && middleOf(head) - levels.at(-1)! > 0.7 * head.size)) levels.push(middleOf(head))
  }
  return levels
}

function levelOf(head: Head, levels: readonly number[]): number {
  const far = levels.map((level) => Math.abs(level - middleOf(head)))
  return far.indexOf(Math.min(...far))
}

/** The columns a head stands over: those it covers, and as many as lie nearer to it than to its neighbours, as long as it stands over their middle. */
function reach(head: Segment, columns: readonly Column[], { left, right }: { readonly left: Segment | undefined; readonly right: Segment | undefined }): { from: number; to: number } {
  const middle = (head.x + head.right) / 2
  const room = Math.min(left ? middle - (left.x + left.right) / 2 : Infinity, right ? (right.x + right.right) / 2 - middle : Infinity) / 2
  const covered = columns.flatMap((column, i) => (head.x < column.right && head.right > column.left ? [i] : []))
  const within = columns.flatMap((column, i) => (Number.isFinite(room) && Math.abs(middleOfColumn(column) - middle) < room * 0.98 ? [i] : []))
  const all = [...covered, ...within]
  if (covered.length === 0) return balanced(middle, columns.map((column, i) => ({ ...column, i })).filter((column) => !(left && column.right <= left.right) && !(right && column.left >= right.x)), nearest(middle, columns))
  const [from, to] = [Math.min(...all), Math.max(...all)]
  if (covered.length !== 1) return { from, to }
  const over = (columns[from]!.left + columns[to]!.right) / 2
  return Math.abs(over - middle) < Math.abs(middleOfColumn(columns[covered[0]!]!) - middle) ? { from, to } : { from: covered[0]!, to: covered[0]! }
}

/** The neighbouring columns over whose middle a head stands that is over none of them. */
function balanced(middle: number, columns: readonly (Column & { readonly i: number })[], otherwise: number): { from: number; to: number } {
  let best = { from: otherwise, to: otherwise, far: Infinity }
  for (const [a, first] of columns.entries()) {
    for (const last of columns.slice(a)) {
      const far = Math.abs((first.left + last.right) / 2 - middle)
      if (far < best.far) best = { from: first.i, to: last.i, far }
    }
  }
  return { from: best.from, to: best.to }
}

function middleOfColumn({ left, right }: Column): number {
  return (left + right) / 2
}

/** @returns the column nearest to a place across the page */
export function nearest(middle: number, columns: readonly Column[]): number {
  const far = columns.map(({ left, right }) => Math.max(left - middle, middle - right, 0))
  return far.indexOf(Math.min(...far))
}
