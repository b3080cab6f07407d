import { scaled } from '@chanye/model'
import type { Cell } from './grid.ts'
import { meant } from './printed.ts'
import { MISSING, NOTE_MARK_BEHIND, NUMERAL, ZERO_LED } from './rules.ts'
import { timeIn } from './time.ts'

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
  if (MISSING.test(text)) return 'missing'
  if (isYear(text)) return 'year'
  if (ZERO_LED.test(text)) return 'text'
  if (NUMERAL.test(unmarked(text))) return 'figure'
  return timeIn(text)?.rest === '' ? 'time' : 'text'
}

/** A figure as an exact decimal, and % where the cell itself prints it; null where the cell holds none. */
export function figureOf(cell: Cell): { readonly value: string; readonly percent: boolean } | null {
  if (cell.kind === 'number') {
    const percent = cell.format?.includes('%') === true
    return { value: percent ? scaled(cell.text, 2) : cell.text, percent }
  }
  if (cell.kind !== 'text') return null
  const text = unmarked(meant(cell.text))
  const found = NUMERAL.exec(text)
  return found === null ? null : { value: text.replace(/[,%+]/gu, '').replace('−', '-').replace(/^(-?)\./u, '$10.'), percent: found.groups?.percent !== undefined }
}

/** A printed number without the mark of a note behind it. */
const unmarked = (text: string): string => text.replace(NOTE_MARK_BEHIND, '')
