/** An exact decimal number as a string: optional minus, digits, optional fraction. Never a float, never an exponent. */
export type Decimal = string

const FORM = /^(-?)(\d+)(?:\.(\d+))?$/

interface Scaled { readonly units: bigint; readonly places: number }

function parse(value: Decimal): Scaled {
  const match = FORM.exec(value)
  if (!match) throw new RangeError(`not a decimal: ${value}`)
  const [, sign, whole, fraction = ''] = match
  return { units: BigInt(`${sign}${whole}${fraction}`), places: fraction.length }
}

function write({ units, places }: Scaled): Decimal {
  const negative = units < 0n
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0')
  const whole = digits.slice(0, digits.length - places)
  const fraction = places > 0 ? digits.slice(-places).replace(/0+$/, '') : ''
  const text = fraction ? `${whole}.${fraction}` : whole
  return negative && /[1-9]/.test(text) ? `-${text}` : text
}

function aligned(a: Decimal, b: Decimal): { a: bigint; b: bigint; places: number } {
  const [x, y] = [parse(a), parse(b)]
  const places = Math.max(x.places, y.places)
  return { a: x.units * 10n ** BigInt(places - x.places), b: y.units * 10n ** BigInt(places - y.places), places }
}

/**
 * Multiplies by a power of ten, exactly.
 *
 * @throws RangeError for a string that is no decimal
 * @example scaled('709', 8) // => '70900000000'
 */
export function scaled(value: Decimal, power: number): Decimal {
  const { units, places } = parse(value)
  return power >= 0
    ? write({ units: units * 10n ** BigInt(power), places })
    : write({ units, places: places - power })
}

/** @returns the exact sum @example sum('0.1', '0.2') // => '0.3' */
export function sum(...values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => {
    const { a, b, places } = aligned(total, value)
    return write({ units: a + b, places })
  }, '0')
}

/** @returns a − b, exactly @example difference('500', '132') // => '368' */
export function difference(a: Decimal, b: Decimal): Decimal {
  const both = aligned(a, b)
  return write({ units: both.a - both.b, places: both.places })
}

/** @returns negative, zero or positive as a is below, equal to or above b @example compareDecimals('2', '10') < 0 // => true */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const both = aligned(a, b)
  return both.a < both.b ? -1 : both.a > both.b ? 1 : 0
}

/**
 * Divides, rounded half away from zero to `places` digits after the point.
 *
 * @throws RangeError when the divisor is zero
 * @example quotient('132', '19', 2) // => '6.95'
 */
export function quotient(a: Decimal, b: Decimal, places: number): Decimal {
  const both = aligned(a, b)
  if (both.b === 0n) throw new RangeError(`division by zero: ${a} / ${b}`)
  const numerator = both.a * 10n ** BigInt(places) * 2n
  const negative = numerator < 0n !== both.b < 0n
  const [n, d] = [numerator < 0n ? -numerator : numerator, both.b < 0n ? -both.b : both.b]
  const rounded = (n / d + 1n) / 2n
  return write({ units: negative ? -rounded : rounded, places })
}

/** @returns a as a percentage of b, to `places` digits @example percentOf('132', '500', 1) // => '26.4' */
export function percentOf(a: Decimal, b: Decimal, places: number): Decimal {
  return quotient(scaled(a, 2), b, places)
}

/** The one place where a printed percent becomes a fraction for analysis. @example fraction('10.2') // => 0.102 */
export function fraction(percent: Decimal): number {
  return Number(scaled(percent, -2))
}

/** @returns how large a number is, as the power of ten, whatever its sign; null of zero @example magnitude('-1000') // => 3 */
export function magnitude(value: Decimal): number | null {
  const size = Math.abs(Number(value))
  return size === 0 ? null : Math.log10(size)
}
