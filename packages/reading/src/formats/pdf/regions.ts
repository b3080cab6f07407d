import type { PageTable } from './cells.ts'
import { boxOf, median, type Run } from './drawn.ts'
import { type Line, linesOf } from './lines.ts'

/** Something that stands in a column: a line's runs, or a table. */
export interface Standing { readonly runs: readonly Run[]; readonly table: PageTable | null; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** 栏: what is read from its top to its bottom before anything beside it. */
export type Region = readonly Standing[]

const FEWEST_LINES = 4
/** How much of a column's width most lines of prose fill. */
const FILLS = 0.7
const STEP = 3
const NARROWEST = 8

/**
 * Parts a page into columns in reading order: down the left, then down the right, between what stands across both.
 * Two columns are told from a table by their lines: prose fills its column.
 *
 * @returns the page as one region where it has one column
 */
export function regionsOf(runs: readonly Run[], tables: readonly PageTable[]): Region[] {
  return parted(standingsOf(runs, tables), 0)
}

/** Runs and tables, from the top. */
function standingsOf(runs: readonly Run[], tables: readonly PageTable[]): Standing[] {
  return [...runs.map((run) => ({ runs: [run], table: null, ...boxOf(run) })), ...tables.map((table) => ({ runs: [], table, left: table.left, right: table.right, top: table.top, bottom: table.bottom }))].sort((a, b) => a.top - b.top)
}

function parted(standings: readonly Standing[], deep: number): Region[] {
  if (deep > 2 || standings.length < FEWEST_LINES) return [standings]
  const gutter = gutterOf(standings)
  if (gutter === undefined) return [standings]
  const regions: Region[] = []
  let open = false
  for (const band of bandsOf(standings, gutter)) {
    const sides = [band.filter(({ right }) => right <= gutter + 1), band.filter(({ left }) => left >= gutter - 1)] as const
    const two = sides[0].length + sides[1].length === band.length && isTwoColumns(sides[0], sides[1], gutter)
    if (two) regions.push(...parted(sides[0], deep + 1), ...parted(sides[1], deep + 1))
    else if (open) regions.push([...regions.pop()!, ...band])
    else regions.push(band)
    open = !two
  }
  return regions
}

/** The place across the page that the fewest lines cross, and where lines stand on both sides. */
function gutterOf(standings: readonly Standing[]): number | undefined {
  const left = Math.min(...standings.map((one) => one.left))
  const right = Math.max(...standings.map((one) => one.right))
  let best: { at: number; crossed: number; wide: number } | undefined
  for (let at = left + 0.28 * (right - left); at < left + 0.72 * (right - left); at += STEP) {
    const crossed = standings.filter((one) => one.left < at - NARROWEST / 2 && one.right > at + NARROWEST / 2).length
    const near = standings.filter((one) => one.right > at - NARROWEST / 2 && one.left < at + NARROWEST / 2).length
    if (!best || near + crossed < best.crossed) best = { at, crossed: near + crossed, wide: 1 }
    else if (near + crossed === best.crossed && at - best.at < STEP * best.wide + 1) best = { ...best, wide: best.wide + 1 }
  }
  return best && best.crossed < 0.3 * standings.length ? best.at + (best.wide - 1) * STEP / 2 : undefined
}

/** The page in bands from the top: what stands across the gutter, with what is beside it, and what does not, by turns. */
function bandsOf(standings: readonly Standing[], gutter: number): Standing[][] {
  const across = stripes(standings.filter(({ left, right }) => left < gutter - 1 && right > gutter + 1))
  const middle = ({ top, bottom }: Standing) => (top + bottom) / 2
  const bands: { beside: boolean; standings: Standing[] }[] = []
  let next = 0
  for (const one of [...standings].sort((a, b) => middle(a) - middle(b))) {
    while (next < across.length && across[next]!.bottom <= middle(one)) next++
    const beside = next < across.length && across[next]!.top < middle(one)
    if (bands.at(-1)?.beside === beside) bands.at(-1)!.standings.push(one)
    else bands.push({ beside, standings: [one] })
  }
  return bands.map((band) => band.standings)
}

/** The heights that things take, those that overlap as one, from the top. */
function stripes(standings: readonly Standing[]): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = []
  for (const { top, bottom } of [...standings].sort((a, b) => a.top - b.top)) {
    const last = found.at(-1)
    if (last && top <= last.bottom) last.bottom = Math.max(last.bottom, bottom)
    else found.push({ top, bottom })
  }
  return found
}

function isTwoColumns(left: readonly Standing[], right: readonly Standing[], gutter: number): boolean {
  const [a, b] = [left, right].map((side) => linesOf(side.flatMap(({ runs }) => runs))) as [Line[], Line[]]
  if (Math.min(a.length, b.length) < (isEven(a, b) ? 2 : FEWEST_LINES)) return false
  return isProse(a, Math.min(...a.map(({ x }) => x)), gutter) && isProse(b, gutter, Math.max(...b.map((line) => line.right)))
}

/** Whether two columns are as wide as each other. */
function isEven(a: readonly Line[], b: readonly Line[]): boolean {
  const [one, other] = [a, b].map((lines) => Math.max(...lines.map(({ right }) => right)) - Math.min(...lines.map(({ x }) => x))) as [number, number]
  return Math.abs(one - other) < 0.06 * one
}

function isProse(lines: readonly Line[], from: number, to: number): boolean {
  const filled = median(lines.map(({ segments }) => Math.max(...segments.map(({ x, right }) => right - x)) / (to - from)))
  return filled >= FILLS && median(lines.map(({ text }) => text.length)) >= 8
}
