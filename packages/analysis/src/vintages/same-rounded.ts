import type { Decimal } from '@chanye/model'

/** A figure with fewer digits than these is too coarse to be another one rounded. */
const FEWEST_DIGITS = 3

/**
 * Whether two printed values are one figure, written with more digits in one place than in the other: 781.2 and 781.22.
 *
 * @example sameRounded('78120000000', '78122000000') // => true
 * @example sameRounded('130', '132') // => false
 */
export function sameRounded(a: Decimal, b: Decimal): boolean {
  if (a === b) return true
  const [one, other] = [parted(a), parted(b)]
  const [coarse, fine] = one.power >= other.power ? [one, other] : [other, one]
  if (coarse.digits.toString().replace('-', '').length < FEWEST_DIGITS || coarse.power === fine.power) return false
  const step = 10n ** BigInt(coarse.power - fine.power)
  const half = fine.digits < 0n ? -step / 2n : step / 2n
  return (fine.digits + half) / step === coarse.digits
}

/** A decimal as whole digits without zeros at their end, and the power of ten they are of. */
function parted(value: Decimal): { readonly digits: bigint; readonly power: number } {
  const [whole = '0', rest = ''] = value.split('.')
  const digits = (whole + rest).replace(/0+$/u, '')
  if (digits === '' || digits === '-') return { digits: 0n, power: 0 }
  return { digits: BigInt(digits), power: whole.length + rest.length - digits.length - rest.length }
}
