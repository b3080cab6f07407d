const DAY = 86_400_000
const LAST = 2_958_465
const EPOCH_1900 = Date.UTC(1899, 11, 30)
const EPOCH_1904 = Date.UTC(1904, 0, 1)
const DAYS_1904 = 1462

/**
 * A spreadsheet's count of days as a date, with the time of day where it has one.
 * In the 1900 system day 60 is 1900-02-29, which never was, and is given as spreadsheets show it.
 *
 * @returns `2024-03-15`, `2024-03-15T08:30` or with seconds; undefined before the first and after the last day a spreadsheet knows
 * @example dateOfSerial(45366, false) // => '2024-03-15'
 */
export function dateOfSerial(serial: number, from1904: boolean): string | undefined {
  const seconds = Math.round(serial * 86_400)
  const day = Math.floor(seconds / 86_400)
  if (!(serial >= (from1904 ? 0 : 1)) || day > LAST - (from1904 ? DAYS_1904 : 0)) return undefined
  const time = timeOf(seconds - day * 86_400)
  if (!from1904 && day === 60) return `1900-02-29${time}`
  const epoch = from1904 ? EPOCH_1904 : day < 60 ? EPOCH_1900 + DAY : EPOCH_1900
  const date = new Date(epoch + day * DAY)
  return `${date.getUTCFullYear()}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}${time}`
}

function timeOf(seconds: number): string {
  if (seconds === 0) return ''
  const clock = `T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}`
  return seconds % 60 === 0 ? clock : `${clock}:${two(seconds % 60)}`
}

function two(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}

/**
 * Whether a number format shows a day: a year, a day or a month without hours. A clock's time or a duration is none.
 *
 * @example showsDate('yyyy"-"m') // => true
 */
export function showsDate(code: string): boolean {
  const first = code.replace(/"[^"]*"|\\.|_.|\*./gsu, '').split(';')[0]!
  if (/\[(?:h+|m+|s+)\]/i.test(first)) return false
  const bare = first.replace(/\[[^\]]*\]/g, '').replace(/general|AM\/PM|A\/P/gi, '').toLowerCase()
  if (/[#?%0]/.test(bare.replace(/s\.0+/g, 's'))) return false
  return /[yd]|a{3,4}|b{2,4}|e/.test(bare) || (/m/.test(bare) && !/[hs]/.test(bare))
}
