/**
 * A series as an array of doubles, once it is seen to be one.
 *
 * @throws RangeError for a value that is no finite number, too few of them, or a period or horizon that is not whole and above zero
 */
export function checkedSeries(values: readonly number[], { period = 1, horizon, least }: { period?: number; horizon: number; least: number }): Float64Array {
  for (const [name, count] of Object.entries({ period, horizon })) if (!(Number.isInteger(count) && count >= 1)) throw new RangeError(`${name} must be a whole number above zero: ${count}`)
  if (values.length < least) throw new RangeError(`at least ${least} values are needed: ${values.length}`)
  const wrong = values.findIndex((value) => !Number.isFinite(value))
  if (wrong >= 0) throw new RangeError(`values must be finite: ${values[wrong]} at ${wrong + 1} of ${values.length}`)
  return Float64Array.from(values)
}
