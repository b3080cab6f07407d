/** @returns a fraction as a percentage with up to two digits, empty for none @example percentText(0.427) // => '42.7%' */
export function percentText(fraction: number | undefined): string {
  return fraction === undefined ? '' : `${new Intl.NumberFormat('en', { maximumFractionDigits: 2 }).format(fraction * 100)}%`
}
