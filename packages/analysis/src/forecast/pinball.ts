/**
 * 分位数损失: the mean loss of forecasts of one quantile; low is good, in the unit of the series.
 *
 * p · (actual − quantile) where more came, (1 − p) · (quantile − actual) where less did.
 *
 * Source: Koenker and Bassett 1978.
 *
 * @param probability - p, that no more than the quantile comes
 * @throws RangeError for lists of unequal length or empty ones, a value that is no finite number, or a probability not between 0 and 1
 * @example pinball([5, 9], [6, 6], 0.9) // => 1.4
 */
export function pinball(actual: readonly number[], quantiles: readonly number[], probability: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`probability must lie between 0 and 1: ${probability}`)
  if (actual.length !== quantiles.length || actual.length === 0) throw new RangeError(`one quantile for each actual value, and one at least, is needed: ${quantiles.length} and ${actual.length}`)
  let sum = 0
  for (let t = 0; t < actual.length; t++) {
    const above = actual[t]! - quantiles[t]!
    if (!Number.isFinite(above)) throw new RangeError(`values must be finite: ${actual[t]} and ${quantiles[t]}, at ${t + 1}`)
    sum += above >= 0 ? probability * above : (probability - 1) * above
  }
  return sum / actual.length
}
