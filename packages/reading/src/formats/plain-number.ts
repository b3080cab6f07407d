import type { Cell } from '../sheets/grid.ts'

const GROUPED = /^[+-]?[1-9]\d{0,2}(?:,\d{3})+(?:\.(\d+))?$/
/** So many digits a spreadsheet's number keeps; longer ones are names of things. */
const MOST_DIGITS = 15

/**
 * Whether a text is plainly a number: no leading zero (a code), at most 15 digits (an identity number), no exponent.
 *
 * @example plainNumber('007') // => false
 */
export function plainNumber(text: string): boolean {
  let at = 0
  const sign = text.charCodeAt(0)
  if (sign === 0x2d || sign === 0x2b) at = 1
  const whole = digitsFrom(text, at)
  if (whole === at || (whole - at > 1 && text.charCodeAt(at) === 0x30)) return false
  if (whole === text.length) return whole - at <= MOST_DIGITS
  if (text.charCodeAt(whole) !== 0x2e) return false
  const end = digitsFrom(text, whole + 1)
  return end === text.length && end > whole + 1 && end - at <= MOST_DIGITS + 5
}

function digitsFrom(text: string, from: number): number {
  let at = from
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code < 0x30 || code > 0x39) break
    at++
  }
  return at
}

/**
 * A cell of a text table: a number where it plainly is one, else text as it stands.
 * Digits in groups lose their commas, and the format says so.
 *
 * @returns undefined for a cell of blanks only
 * @example writtenCell({ row: 0, column: 0 }, '1,234.5')?.text // => '1234.5'
 */
export function writtenCell({ row, column }: { readonly row: number; readonly column: number }, written: string): Cell | undefined {
  if (written === '') return undefined
  const first = written.charCodeAt(0)
  const mayBeNumber = first <= 0x39 || first === 0x3000 || first === 0xa0
  const text = mayBeNumber || written.charCodeAt(written.length - 1) <= 0x20 ? written.trim() : written
  if (text === '') return undefined
  if (mayBeNumber) {
    if (plainNumber(text)) return { row, column, kind: 'number', text: first === 0x2b ? text.slice(1) : text, format: null, formula: false }
    const grouped = GROUPED.exec(text)
    if (grouped) return { row, column, kind: 'number', text: text.replaceAll(',', '').replace('+', ''), format: `#,##0${grouped[1] ? `.${'0'.repeat(grouped[1].length)}` : ''}`, formula: false }
  }
  return { row, column, kind: 'text', text: written, format: null, formula: false }
}
