import { type DrawnPage, median, type Run } from './drawn.ts'
import { type Line, linesOf } from './lines.ts'
import { PAGE_NUMBER } from './rules.ts'

/** How much of a page's height is its edge, and how many lines stand there. */
const EDGE = 0.14
const MOST_LINES = 3

/**
 * Leaves out what a printer sets on every page: numbers of pages, and lines apart from the text that stand again at the same place of other pages.
 *
 * @returns the pages without it
 */
export function withoutFurniture(pages: readonly DrawnPage[]): DrawnPage[] {
  const edges = pages.map((page) => edgeLines(page))
  const often = new Map<string, number>()
  for (const lines of edges) for (const key of new Set(lines.flatMap((line) => keysOf(line)))) often.set(key, (often.get(key) ?? 0) + 1)
  const least = Math.max(2, pages.length * 0.4)
  return pages.map((page, i) => {
    const gone = edges[i]!.filter((line) => keysOf(line).some((key) => often.get(key)! >= least) || isPageNumber(line, page))
    return gone.length === 0 ? page : { ...page, runs: page.runs.filter((run) => !gone.some((line) => isOf(run, line))) }
  })
}

/** Lines in a page's edges that stand apart from the text, or are smaller, or number the page. */
function edgeLines(page: DrawnPage): Line[] {
  const lines = linesOf(page.runs)
  const size = median(lines.map((line) => line.size))
  const leading = median(lines.slice(1).map(({ y }, i) => y - lines[i]!.y))
  const top = edgeOf(lines.filter(({ y }) => y < EDGE * page.height).slice(0, MOST_LINES + 1), lines, { size, leading, page })
  const bottom = edgeOf(lines.filter(({ y }) => y > (1 - EDGE) * page.height).slice(-MOST_LINES - 1).reverse(), [...lines].reverse(), { size, leading, page })
  return [...new Set([...top, ...bottom])]
}

/** From the edge inwards, as far as the last line that is parted from the text. */
function edgeOf(near: readonly Line[], lines: readonly Line[], { size, leading, page }: { readonly size: number; readonly leading: number; readonly page: DrawnPage }): Line[] {
  const last = near.slice(0, MOST_LINES).findLastIndex((line, i) => {
    const inner = lines[i + 1]
    return line.size < 0.92 * size || !inner || Math.abs(inner.y - line.y) > 1.5 * leading || isPageNumber(line, page)
  })
  return near.slice(0, last + 1)
}

function isOf({ x, y, width, size }: Run, line: Line): boolean {
  return Math.abs(y - line.y) < 0.6 * Math.max(size, line.size) && x >= line.x - 1 && x + width <= line.right + 1
}

/** What a line says, its numbers aside, and where; a line between two places has both. */
function keysOf({ text, y }: Line): string[] {
  const says = text.replace(/\s+/g, '').replace(/\d+/g, '#')
  return [Math.floor(y / 6), Math.round(y / 6)].map((place) => `${place} ${says}`)
}

function isPageNumber({ text, x, right, y }: Line, { width, height }: DrawnPage): boolean {
  if (!PAGE_NUMBER.test(text.trim())) return false
  const middle = (x + right) / 2 / width
  return (y > 0.9 * height || y < 0.09 * height) && (Math.abs(middle - 0.5) < 0.08 || middle < 0.2 || middle > 0.8)
}
