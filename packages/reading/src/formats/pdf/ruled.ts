import type { Merge } from '../../sheets/grid.ts'
import { type PageTable, cellText } from './cells.ts'
import { type Box, boxOf, type Ruling, type Run } from './drawn.ts'
import { type Line, linesOf } from './lines.ts'
import { FIGURE } from './rules.ts'

/** How far two rulings may miss each other and still meet. */
const NEAR = 3
/** What is nearer than this is one edge. */
const ONE_EDGE = 4
/** How much of a cell's side a ruling must cover to part it from the next. */
const COVERS = 0.6
const MOST_RULINGS = 4000
const MOST_EDGES = 250

/** Rulings that run along one edge: at `at` across, from `from` to `to`. */
interface Bar { readonly at: number; readonly from: number; to: number }

interface Lattice { readonly xs: readonly number[]; readonly ys: readonly number[]; readonly across: readonly Bar[]; readonly down: readonly Bar[] }

/**
 * The tables that rulings draw, each with the runs inside it set into cells; cells that no ruling parts are merged.
 *
 * @returns tables from the top; boxes of fewer than four cells or of less than two filled cells are none
 */
export function ruledTables(rulings: readonly Ruling[], runs: readonly Run[]): PageTable[] {
  const across = bars(rulings.filter(({ x1, x2, y1, y2 }) => x2 - x1 > y2 - y1).map(({ x1, x2, y1, y2 }) => ({ at: (y1 + y2) / 2, from: x1, to: x2 })))
  const down = bars(rulings.filter(({ x1, x2, y1, y2 }) => x2 - x1 <= y2 - y1).map(({ x1, x2, y1, y2 }) => ({ at: (x1 + x2) / 2, from: y1, to: y2 })))
  if (across.length + down.length > MOST_RULINGS) return []
  return lattices(across, down).flatMap((lattice) => tableOf(lattice, runs) ?? []).sort((a, b) => a.top - b.top)
}

/** Joins pieces of one line. */
function bars(pieces: readonly Bar[]): Bar[] {
  const sorted = [...pieces].sort((a, b) => a.at - b.at)
  const levels: Bar[][] = []
  for (const piece of sorted) {
    const level = levels.at(-1)
    if (level && piece.at - level[0]!.at < 1.5) level.push(piece)
    else levels.push([piece])
  }
  return levels.flatMap((level) => {
    const whole: Bar[] = []
    for (const piece of level.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1)
      if (last && piece.from <= last.to + NEAR) last.to = Math.max(last.to, piece.to)
      else whole.push({ ...piece })
    }
    return whole
  })
}

/** Rulings that meet, each lot a lattice of its own. */
function lattices(across: readonly Bar[], down: readonly Bar[]): Lattice[] {
  const group = Array.from({ length: across.length + down.length }, (_, i) => i)
  const rootOf = (i: number): number => {
    let root = i
    while (group[root] !== root) root = group[root]!
    group[i] = root
    return root
  }
  for (const [i, bar] of across.entries()) {
    for (const [j, other] of down.entries()) if (meet(bar, other)) group[rootOf(i)] = rootOf(across.length + j)
  }
  const lots = new Map<number, { across: Bar[]; down: Bar[] }>()
  for (const i of group.keys()) {
    const lot = lots.get(rootOf(i)) ?? { across: [], down: [] }
    lots.set(rootOf(i), lot)
    if (i < across.length) lot.across.push(across[i]!)
    else lot.down.push(down[i - across.length]!)
  }
  return [...lots.values()].map(({ across: a, down: d }) => ({ across: a, down: d, xs: edges(d, a), ys: edges(a, d) }))
}

function meet(across: Bar, down: Bar): boolean {
  return down.at > across.from - NEAR && down.at < across.to + NEAR && across.at > down.from - NEAR && across.at < down.to + NEAR
}

/** Where bars stand, and where those that cross them end: a table open at its sides ends there. */
function edges(bars: readonly Bar[], crossing: readonly Bar[]): number[] {
  if (bars.length === 0) return []
  const ends = [Math.min(...crossing.map(({ from }) => from)), Math.max(...crossing.map(({ to }) => to))]
  const found: number[] = []
  for (const at of [...bars.map((bar) => bar.at), ...ends].sort((a, b) => a - b)) if (found.length === 0 || at - found.at(-1)! > ONE_EDGE) found.push(at)
  return found
}

function tableOf(lattice: Lattice, runs: readonly Run[]): PageTable | undefined {
  const { xs, ys } = lattice
  if (xs.length < 3 || ys.length < 2 || (xs.length - 1) * (ys.length - 1) < 3 || xs.length > MOST_EDGES || ys.length > MOST_EDGES) return undefined
  const box: Box = { left: xs[0]!, right: xs.at(-1)!, top: ys[0]!, bottom: ys.at(-1)! }
  const inside = runs.filter((run) => isInside(run, box))
  const width = xs.length - 1
  const merges = mergesOf(lattice)
  const owners = ownersOf(merges, width)
  const places = new Map<number, Run[]>()
  for (const run of inside) {
    const place = placeOf(run, lattice)
    const owner = owners.get(place) ?? place
    const there = places.get(owner)
    if (there) there.push(run)
    else places.set(owner, [run])
  }
  if (places.size < 2) return undefined
  const bands = Array.from({ length: ys.length - 1 }, (_, row) => Array.from({ length: width }, (__, column) => linesOf(places.get(row * width + column) ?? [])))
  return { ...box, edges: xs, open: { top: openAt(lattice, ys[0]!), bottom: openAt(lattice, ys.at(-1)!) }, ...unfolded(bands, merges) }
}

/** @returns whether a run's middle is inside a box */
export function isInside(run: Run, { left, right, top, bottom }: Box): boolean {
  const { left: x1, right: x2, top: y1, bottom: y2 } = boxOf(run)
  const [x, y] = [(x1 + x2) / 2, (y1 + y2) / 2]
  return x > left - 1 && x < right + 1 && y > top - 1 && y < bottom + 1
}

/** The number of the cell in which a run's middle stands, counted row by row. */
function placeOf(run: Run, { xs, ys }: Lattice): number {
  const box = boxOf(run)
  const column = Math.min(Math.max(xs.findLastIndex((x) => x <= (box.left + box.right) / 2), 0), xs.length - 2)
  const row = Math.min(Math.max(ys.findLastIndex((y) => y <= (box.top + box.bottom) / 2), 0), ys.length - 2)
  return row * (xs.length - 1) + column
}

/** For each cell inside a merge, the cell at its top left. */
function ownersOf(merges: readonly Merge[], width: number): Map<number, number> {
  const owners = new Map<number, number>()
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) owners.set(row * width + column, top * width + left)
  }
  return owners
}

/** Cells that no ruling parts, as far as they make a whole oblong. */
function mergesOf({ xs, ys, across, down }: Lattice): Merge[] {
  const width = xs.length - 1
  const height = ys.length - 1
  const taken = new Set<number>()
  const [downAt, acrossAt] = [xs.map((x) => barsAt(down, x)), ys.map((y) => barsAt(across, y))]
  const openRight = (row: number, column: number) => column + 1 < width && !covered(downAt[column + 1]!, ys[row]!, ys[row + 1]!)
  const openBelow = (row: number, column: number) => row + 1 < height && !covered(acrossAt[row + 1]!, xs[column]!, xs[column + 1]!)
  const merges: Merge[] = []
  for (let place = 0; place < width * height; place++) {
    if (taken.has(place)) continue
    const [top, left] = [Math.floor(place / width), place % width]
    let right = left
    while (openRight(top, right) && !taken.has(top * width + right + 1)) right++
    const columns = Array.from({ length: right - left + 1 }, (_, i) => left + i)
    const goesOn = (row: number) => columns.every((column) => openBelow(row, column) && (column === right || openRight(row + 1, column)))
    let bottom = top
    while (goesOn(bottom)) bottom++
    for (let row = top; row <= bottom; row++) for (const column of columns) taken.add(row * width + column)
    if (right > left || bottom > top) merges.push({ top, left, bottom, right })
  }
  return merges
}

/** The columns that no ruling closes at a height where it closes others. */
function openAt({ xs, across }: Lattice, y: number): number[] {
  const closing = barsAt(across, y)
  const open = xs.slice(1).flatMap((right, column) => (covered(closing, xs[column]!, right) ? [] : [column]))
  return open.length === xs.length - 1 ? [] : open
}

function barsAt(bars: readonly Bar[], edge: number): Bar[] {
  return bars.filter(({ at }) => Math.abs(at - edge) <= ONE_EDGE)
}

/** Whether bars at an edge cover most of a side. */
function covered(bars: readonly Bar[], from: number, to: number): boolean {
  const length = bars.reduce((sum, bar) => sum + Math.max(0, Math.min(bar.to, to) - Math.max(bar.from, from)), 0)
  return length >= COVERS * (to - from)
}

/** Rows of text where no ruling parts them: a band in which figures stand one below another in several columns is as many rows. */
function unfolded(bands: readonly (readonly (readonly Line[])[])[], merges: readonly Merge[]): Pick<PageTable, 'rows' | 'merges'> {
  const rows: (string | undefined)[][] = []
  const firstRow: number[] = []
  for (const [i, band] of bands.entries()) {
    firstRow.push(rows.length)
    const levels = merges.some(({ top, bottom }) => bottom > top && i >= top && i <= bottom) ? undefined : levelsOf(band)
    if (levels) rows.push(...levels.map((level) => band.map((lines) => cellText(lines.filter(({ y }) => level.some((at) => Math.abs(at - y) < 2)).map(({ text }) => text)))))
    else rows.push(band.map((lines) => cellText(lines.map(({ text }) => text))))
  }
  firstRow.push(rows.length)
  return { rows, merges: merges.flatMap(({ top, bottom, left, right }) => {
    const moved = { top: firstRow[top]!, bottom: firstRow[bottom + 1]! - 1, left, right }
    return bottom === top && moved.bottom > moved.top ? Array.from({ length: moved.bottom - moved.top + 1 }, (_, i) => ({ top: moved.top + i, bottom: moved.top + i, left, right })) : [moved]
  }) }
}

/** The baselines of the rows in a band, where there are several. */
function levelsOf(band: readonly (readonly Line[])[]): number[][] | undefined {
  const levels: { ys: number[]; filled: number; figures: number }[] = []
  for (const { y, text } of band.flat().sort((a, b) => a.y - b.y)) {
    let level = levels.at(-1)
    if (!level || y - level.ys[0]! > 3) levels.push(level = { ys: [], filled: 0, figures: 0 })
    level.ys.push(y)
    level.filled++
    if (FIGURE.test(text)) level.figures++
  }
  const whole = levels.filter(({ filled, figures }) => filled >= 2 && figures >= 1)
  return levels.length >= 2 && whole.length >= 0.6 * levels.length && whole.length >= 2 ? levels.map(({ ys }) => ys) : undefined
}
