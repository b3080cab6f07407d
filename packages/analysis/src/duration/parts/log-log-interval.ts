/** An interval around an estimate; null where it cannot be told. */
export interface Bounds { readonly lower: number | null; readonly upper: number | null }

/**
 * An interval of a probability that stays within 0 and 1, even on the scale of log(−log p) (Kalbfleisch and Prentice 1980).
 *
 * @param reach - standard errors to either side
 * @param logError - the standard error of log p
 * @returns nulls for a probability of 0 or 1, where the scale has no value
 */
export function logLogInterval(probability: number, reach: number, logError: number): Bounds {
  if (!(probability > 0 && probability < 1 && Number.isFinite(logError))) return { lower: null, upper: null }
  const width = (reach * logError) / -Math.log(probability)
  return { lower: probability ** Math.exp(width), upper: probability ** Math.exp(-width) }
}
