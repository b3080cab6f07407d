import { compareDecimals, type Decimal, difference, fraction } from '@chanye/model'

/**
 * Sets a growth as stated beside the growth its two levels make.
 *
 * @param level - of the period, exact
 * @param before - a year earlier, exact, above zero
 * @param percent - growth as printed, 10.2 for 10.2 %
 * @returns the growth of the levels and how far it lies from the stated one, both as fractions; null where the earlier level is not above zero
 * @example growthGap('110', '100', '12')?.gap.toFixed(3) // => '-0.020'
 */
export function growthGap(level: Decimal, before: Decimal, percent: Decimal): { readonly computed: number; readonly gap: number } | null {
  if (compareDecimals(before, '0') <= 0) return null
  const computed = Number(difference(level, before)) / Number(before)
  return { computed, gap: computed - fraction(percent) }
}
