import { scaled } from '@chanye/model'
import type { Cell } from './grid.ts'
import { meant } from './printed.ts'
import { BOUNDED, DOWN_MARK, IN_BRACKETS, MISSING, NOTE_MARK_BEHIND, NUMERAL, UP_MARK, WITH_UNIT, ZERO_LED } from './rules.ts'
import { timeIn } from './time.ts'
import { isUnit } from './unit.ts'

/** What a cell looks like by itself: a year may still be a figure, and a figure a code. */
export type Glance = 'blank' | 'figure' | 'year' | 'time' | 'missing' | 'text'

const isYear = (text: string): boolean => /^(?:19[4-9]\d|20[0-9]\d)$/u.test(text)

/** What a cell looks like by itself. */
export function glanceAt(cell: Cell): Glance {
  if (cell.kind === 'number') return isYear(cell.text) ? 'year' : 'figure'
  if (cell.kind === 'date') return 'time'
  return cell.kind === 'text' ? glanceAtText(meant(cell.text)) : 'missing'
}

function glanceAtText(text: string): Glance {
  if (text === '') return 'blank'
  if (MISSING.test(text) || BOUNDED.test(text)) return 'missing'
  if (isYear(unmarked(text))) return 'year'
  if (ZERO_LED.test(text)) return 'text'
  if (numeralIn(text) !== null) return 'figure'
  if (timeIn(text)?.rest === '') return 'time'
  return unitBehind(text) === null ? 'text' : 'figure'
}

/** A figure of a cell: exact, with % or the unit the cell itself prints; `mark` where a sign of up or down stands before it. */
export interface CellFigure { readonly value: string; readonly percent: boolean; readonly unit: string | null; readonly mark: 'up' | 'down' | null }

/** A figure as an exact decimal, and the unit where the cell itself prints it; null where the cell holds none. */
export function figureOf(cell: Cell): CellFigure | null {
  if (cell.kind === 'number') {
    const percent = cell.format?.includes('%') === true
    return { value: percent ? scaled(cell.text, 2) : cell.text, percent, unit: null, mark: null }
  }
  if (cell.kind !== 'text') return null
  const text = meant(cell.text)
  const bare = numeralIn(text)
  if (bare !== null) return bare
  const behind = unitBehind(text)
  return behind === null ? null : { ...numeralIn(behind.figure)!, unit: behind.unit }
}

/** A printed number, its sign or its brackets, and whether it is in per cent; null for any other text. */
function numeralIn(text: string): CellFigure | null {
  const accounted = IN_BRACKETS.exec(text)?.groups?.figure
  const printed = accounted === undefined ? unmarked(text) : `-${accounted}`
  const found = NUMERAL.exec(printed)
  if (found === null) return null
  const mark = DOWN_MARK.test(printed) ? 'down' : UP_MARK.test(printed) ? 'up' : null
  const bare = printed.replace(/[▲△▼▽↑↓,%+\s]/gu, '').replace('−', '-').replace(/^(-?)\./u, '$10.')
  return { value: mark === 'down' && Number(bare) !== 0 ? `-${bare}` : bare, percent: found.groups?.percent !== undefined, unit: null, mark }
}

/** A number with its unit behind it: 56.2亿元, 8个. */
function unitBehind(text: string): { readonly figure: string; readonly unit: string } | null {
  const { figure, unit } = WITH_UNIT.exec(text)?.groups ?? {}
  return figure !== undefined && unit !== undefined && isUnit(unit) ? { figure, unit } : null
}

/** A printed number without the mark of a note behind it. */
const unmarked = (text: string): string => text.replace(NOTE_MARK_BEHIND, '')
