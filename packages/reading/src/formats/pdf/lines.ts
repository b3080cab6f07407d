import { isWide } from '../../wide.ts'
import { boxOf, type Run } from './drawn.ts'
import { FIGURE } from './rules.ts'
import { written } from './text.ts'

/** Runs of one line with no more between them than a word's gap. */
export interface Segment { readonly text: string; readonly x: number; readonly right: number; readonly size: number; readonly bold: boolean; readonly font: string }

/** 行: what stands on one baseline. */
export interface Line {
  readonly segments: readonly Segment[]
  readonly text: string
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
  /** Whether all of it is. */
  readonly bold: boolean
  /** The font of most of it. */
  readonly font: string
}

/** Gaps in the size of the characters beside them: what parts two segments, two figures, two words, two Chinese words. */
const APART = 1.5
const FIGURES_APART = 0.55
const WORDS_APART = 0.15
const WIDE_APART = 0.8

/**
 * Gathers runs into lines from the top, each from the left.
 * Runs are on one line when most of their height is; what is printed twice to look bold is there once.
 *
 * @example linesOf([{ text: '产值', x: 10, y: 20, width: 20, size: 10, font: 'a', bold: false }])[0]?.text // => '产值'
 */
export function linesOf(runs: readonly Run[]): Line[] {
  const rows: { first: Run; runs: Run[] }[] = []
  for (const run of [...runs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.slice(-4).reverse().find(({ first }) => sameLine(first, run))
    if (!row) rows.push({ first: run, runs: [run] })
    else {
      row.runs.push(run)
      if (run.size > row.first.size) row.first = run
    }
  }
  return rows.map((row) => lineOf(once(row.runs.sort((a, b) => a.x - b.x)))).sort((a, b) => a.y - b.y)
}

function sameLine(first: Run, run: Run): boolean {
  const [a, b] = [boxOf(first), boxOf(run)]
  return Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.6 * Math.min(first.size, run.size)
}

/** Without what is drawn a second time at the same place. */
function once(runs: readonly Run[]): Run[] {
  const kept: Run[] = []
  for (const run of runs) {
    if (!kept.slice(-4).some(({ text, x, y, size }) => text === run.text && Math.abs(x - run.x) < 0.25 * size && Math.abs(y - run.y) < 0.25 * size)) kept.push(run)
  }
  return kept
}

function lineOf(runs: readonly Run[]): Line {
  const parts: Run[][] = []
  let right = -Infinity
  for (const run of runs) {
    const before = parts.at(-1)?.at(-1)
    if (before && !areApart(before, run, run.x - right)) parts.at(-1)!.push(run)
    else parts.push([run])
    right = Math.max(right, run.x + run.width)
  }
  return lineOfSegments(parts.map(segmentOf), weightedY(runs))
}

/** @returns the line that segments on one baseline make */
export function lineOfSegments(segments: readonly Segment[], y: number): Line {
  const longest = segments.reduce((most, segment) => (segment.text.length > most.text.length ? segment : most))
  const right = segments.reduce((most, segment) => Math.max(most, segment.right), -Infinity)
  return { segments, text: segments.map(({ text }) => text).join(' '), x: segments[0]!.x, right, y, size: longest.size, bold: segments.every(({ bold }) => bold), font: longest.font }
}

/** The baseline of the largest: what is raised or lowered is smaller. */
function weightedY(runs: readonly Run[]): number {
  return runs.reduce((most, run) => (run.size > most.size * 1.02 || (run.size > most.size * 0.98 && run.text.length > most.text.length) ? run : most)).y
}

function areApart(before: Run, after: Run, gap: number): boolean {
  const size = Math.max(before.size, after.size)
  return gap > (FIGURE.test(before.text) && FIGURE.test(after.text) ? FIGURES_APART : APART) * size
}

function segmentOf(runs: readonly Run[]): Segment {
  let text = ''
  let right = runs[0]!.x
  for (const run of runs) {
    text += (text === '' || !hasBlank(text, run, run.x - right) ? '' : ' ') + run.text
    right = Math.max(right, run.x + run.width)
  }
  const longest = runs.reduce((most, run) => (run.text.length > most.text.length ? run : most))
  return { text: written(text), x: runs[0]!.x, right, size: longest.size, bold: runs.every(({ bold }) => bold), font: longest.font }
}

function hasBlank(before: string, after: Run, gap: number): boolean {
  const wide = isWide([...before].at(-1)!) || isWide([...after.text][0]!)
  return gap > (wide ? WIDE_APART : WORDS_APART) * after.size
}
