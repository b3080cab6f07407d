/**
 * A stored number as a plain decimal: 1.5E+3 is 1500, without a step through binary fractions.
 * Where a program printed a double with 17 digits, the shortest decimal of that same double is given: 1.1000000000000001 is 1.1.
 *
 * @returns undefined for what is no finite number or longer than any double prints
 * @example exactDecimal('6.877E+2') // => '687.7'
 */
export function exactDecimal(stored: string): string | undefined {
  const text = stored.trim()
  if (text.length < 16 && PLAIN.test(text)) return text
  const parts = NUMBER.exec(text)
  if (!parts || text.length > 400) return undefined
  const value = Number(text)
  const digits = (parts[2]! + (parts[3] ?? '')).replace(/^0+/, '')
  if (digits.length > 15 && digits.length <= 17 && Number.isFinite(value)) return expanded(shorter(text, value))
  return expanded(text)
}

const PLAIN = /^(?!-0$)-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/
const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/

/** The shortest print of the double, if the stored text is its longest. */
function shorter(text: string, value: number): string {
  const shortest = String(value)
  const meant = expanded(text)
  return [17, 16].some((digits) => expanded(value.toPrecision(digits)) === meant) ? shortest : text
}

/** Moves the point by the exponent and strips what says nothing; a zero has no sign. */
function expanded(text: string): string | undefined {
  const [, sign, whole, fraction = '', exponent = '0'] = NUMBER.exec(text) ?? []
  if (whole === undefined || whole + fraction === '' || Math.abs(Number(exponent)) > 400) return undefined
  const plain = pointed(whole + fraction, whole.length + Number(exponent))
  return sign === '-' && plain !== '0' ? `-${plain}` : plain
}

/** Digits with the point after so many of them. */
function pointed(digits: string, point: number): string {
  const padded = point <= 0 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0')
  const place = Math.max(1, point)
  const whole = padded.slice(0, place).replace(/^0+(?=\d)/, '')
  const after = padded.slice(place).replace(/0+$/, '')
  return after === '' ? whole : `${whole}.${after}`
}
