import type { Cell } from './grid.ts'
import { meant } from './printed.ts'
import { MISSING, NUMERAL, ZERO_LED } from './rules.ts'
import { timeIn } from './time.ts'

/** What a cell looks like by itself: a year may still be a figure, and a figure a code. */
export type Glance = 'blank' | 'figure' | 'year' | 'time' | 'missing' | 'text'

const isYear = (text: string): boolean => /^(?:19[4-9]\d|20[0-9]\d)$/u.test(text)

/** What a cell looks like by itself. */
export function glanceAt(cell: Cell | undefined): Glance {
  if (cell === undefined) return 'blank'
  if (cell.kind === 'number') return isYear(cell.text) ? 'year' : 'figure'
  if (cell.kind === 'date') return 'time'
  return cell.kind === 'text' ? glanceAtText(meant(cell.text)) : 'missing'
}

function glanceAtText(text: string): Glance {
  if (text === '') return 'blank'
  if (MISSING.test(text)) return 'missing'
  if (isYear(text)) return 'year'
  if (ZERO_LED.test(text)) return 'text'
  if (NUMERAL.test(text)) return 'figure'
  return timeIn(text)?.rest === '' ? 'time' : 'text'
}

/** A figure as an exact decimal, and % where the cell itself prints it; null where the cell holds none. */
export function figureOf(cell: Cell): { readonly value: string; readonly percent: boolean } | null {
  if (cell.kind === 'number') {
    const percent = cell.format?.includes('%') === true
    return { value: percent ? shifted(plain(cell.text), 2) : plain(cell.text), percent }
  }
  if (cell.kind !== 'text') return null
  const text = meant(cell.text)
  const found = NUMERAL.exec(text)
  return found === null ? null : { value: text.replace(/[,%+]/gu, '').replace('−', '-').replace(/^(-?)\./u, '$10.'), percent: found.groups?.percent !== undefined }
}

/** A decimal written without an exponent. */
function plain(text: string): string {
  const found = /^(-?[\d.]+)e([+-]?\d+)$/iu.exec(text)
  return found === null ? text : shifted(found[1]!, Number(found[2]))
}

/** A decimal with its point moved to the right; no digit is lost. */
function shifted(text: string, by: number): string {
  const sign = text.startsWith('-') ? '-' : ''
  const [whole = '', part = ''] = text.replace('-', '').split('.')
  const digits = '0'.repeat(Math.max(0, -by)) + whole + part + '0'.repeat(Math.max(0, by))
  const point = Math.max(0, -by) + whole.length + by
  const moved = `${digits.slice(0, point).replace(/^0+(?=\d)/u, '') || '0'}.${digits.slice(point)}`.replace(/\.?0+$/u, '')
  return sign + moved
}
