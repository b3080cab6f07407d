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

/** @returns a text as printed, in one line */
export function oneLine(text: string): string {
  return text.replace(/[\u200b\ufeff]/gu, '').trim().replace(/\s*[\r\n]+\s*/gu, (_, at: number, whole: string) => (/[\w,.]/u.test(whole[at - 1] ?? '') ? ' ' : '')).replace(/(?<=[\u3400-\u9fff])[ \u3000]+(?=[\u3400-\u9fff])/gu, '')
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
  return cell.kind === 'number' && DECIMAL.test(cell.text) ? shownNumber(tidy(cell.text), format.split(';')[0]!) : cell.text
}

/** @returns the number a cell holds, which its format may show less of: 3.1 under 0 is seen as 3; undefined for a cell that holds no number */
export function held(cell: Cell): Decimal | undefined {
  return cell.kind === 'number' && DECIMAL.test(cell.text) ? tidy(cell.text) : undefined
}

function shownNumber(stored: Decimal, format: string): string {
  const cut = /[0#](?:\.(?<places>0+))?(?:_\)|[ %]|$)/u.exec(format)
  const places = cut?.groups?.places?.length ?? 0
  if (format.includes('%')) return `${rounded(scaled(stored, 2), places)}%`
  return cut && /0/u.test(format) && !format.includes('E') ? padded(rounded(stored, places), stored, places) : stored
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
  return format.replace(FORMAT_WORDS, (...match) => {
    const { quoted, escaped, token, other } = match.at(-1) as Readonly<Record<string, string | undefined>>
    return quoted ?? escaped ?? (token ? said[token.toLowerCase()] : other?.replace('@', '')) ?? ''
  })
}

/** @returns how fine a date cell's format is: a format without a day names a month, without a month a year */
export function fineness(format: string | null): 'day' | 'month' | 'year' {
  const code = (format ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./gu, '')
  if (!/[ymd]/iu.test(code) || /d/iu.test(code)) return 'day'
  return /m/iu.test(code) ? 'month' : 'year'
}
