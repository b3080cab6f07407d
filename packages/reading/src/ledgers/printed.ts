import { type Decimal, quotient, scaled } from '@chanye/model'
import type { Cell } from '../sheets/grid.ts'

/** @returns a text in half width, in one line, without blanks at its ends or between Chinese characters */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\u200b\ufeff]/gu, '').replace(/−|^[–—](?=\d)/gu, '-').replace(/[\r\n]+/gu, ' ').replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/gu, '').replace(/\s+/gu, ' ').trim()
}

/** @returns a text without any white space, in half width */
export function tight(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '')
}

/** A number as stored without the noise of binary fractions: at most fifteen digits that count. */
export function tidy(decimal: Decimal): Decimal {
  if (decimal.replace(/^-?0*\.?0*|\./gu, '').length <= 15) return decimal
  const short = String(Number(Number(decimal).toPrecision(12)))
  return short.includes('e') ? decimal : short
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/u

/**
 * A cell as it is seen on the sheet: percents as percents, decimals as the format cuts them, dates as the format spells them.
 *
 * @returns the stored text where the format says nothing we know
 */
export function shown(cell: Cell): string {
  const format = cell.format ?? ''
  if (cell.kind === 'date') return shownDate(cell.text, format)
  if (cell.kind !== 'number' || !DECIMAL.test(cell.text)) return cell.text
  const stored = tidy(cell.text)
  const main = format.split(';')[0]!
  const places = /[0#](?:\.(?<places>0+))?(?:_\)|[ %]|$)/u.exec(main)
  if (main.includes('%')) return `${rounded(scaled(stored, 2), places?.groups?.places?.length ?? 0)}%`
  if (!/0/u.test(main) || !places || main.includes('E')) return stored
  return padded(rounded(stored, places.groups?.places?.length ?? 0), stored, places.groups?.places?.length ?? 0)
}

function rounded(decimal: Decimal, places: number): Decimal {
  return (decimal.split('.')[1]?.length ?? 0) > places ? quotient(decimal, '1', places) : decimal
}

/** 2024.1 under 0.00 is seen as 2024.10: a month, where a year stands before it. */
function padded(text: Decimal, stored: Decimal, places: number): string {
  return places === 2 && /^(?:19|20)\d\d\.\d$/u.test(stored) ? `${text}0` : text
}

const FORMAT_WORDS = /"(?<quoted>[^"]*)"|\\(?<escaped>.)|\[[^\]]*\]|;.*$|(?<token>yyyy|yy|mm?|dd?|hh?|ss?)|(?<other>.)/giu

function shownDate(text: string, format: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/u.exec(text) ?? []
  if (!year || !month || !day) return text
  if (!/[ymd]/iu.test(format) || /mmm/iu.test(format) || /h/iu.test(format)) return `${year}-${month}-${day}`
  const said: Readonly<Record<string, string>> = { yyyy: year, yy: year.slice(2), mm: month, m: String(Number(month)), dd: day, d: String(Number(day)) }
  return format.replace(FORMAT_WORDS, (whole, quoted: string | undefined, escaped: string | undefined, token: string | undefined, other: string | undefined) => (whole.startsWith('[') || whole.startsWith(';') ? '' : quoted ?? escaped ?? (token ? said[token.toLowerCase()] ?? '' : other === '@' ? '' : other ?? '')))
}

/** @returns how fine a date cell's format is: a format without a day names a month, without a month a year */
export function fineness(format: string | null): 'day' | 'month' | 'year' {
  const code = (format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')
  if (!/[ymd]/iu.test(code) || /d/iu.test(code)) return 'day'
  return /m/iu.test(code) ? 'month' : 'year'
}
