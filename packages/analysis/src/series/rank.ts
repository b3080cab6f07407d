/**
 * 位次: the place of each value among its peers, 1 for the highest.
 *
 * One more than how many are higher: equals share the better place, and the next place after them stays empty.
 *
 * @param values - of one period; null for a peer without a figure, which takes no place
 * @returns in the order given; null where there is no value
 * @throws RangeError for NaN
 * @example rank([5.1, 7.2, 5.1, null, 3]) // => [2, 1, 2, null, 4]
 */
export function rank(values: readonly (number | null)[]): (number | null)[] {
  const falling = values.filter((value) => value !== null).sort((one, other) => other - one)
  if (falling.some((value) => Number.isNaN(value))) throw new RangeError('a value must be a number: NaN')
  const places = new Map<number, number>()
  for (const [higher, value] of falling.entries()) if (!places.has(value)) places.set(value, higher + 1)
  return values.map((value) => (value === null ? null : places.get(value)!))
}
