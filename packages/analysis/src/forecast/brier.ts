/**
 * Brier score: the mean square of stated probability less what came, 1 or 0; low is good.
 *
 * Always saying ½ scores 0.25.
 *
 * Source: Brier 1950.
 *
 * @param probabilities - fractions, of the event that came or not
 * @throws RangeError for lists of unequal length or empty ones, or a probability not from 0 to 1
 * @example brier([0.8, 0.4], [true, false]) // => 0.1
 */
export function brier(probabilities: readonly number[], came: readonly boolean[]): number {
  if (probabilities.length !== came.length || came.length === 0) throw new RangeError(`one probability for each event, and one at least, is needed: ${probabilities.length} and ${came.length}`)
  const wrong = probabilities.find((probability) => !(probability >= 0 && probability <= 1))
  if (wrong !== undefined) throw new RangeError(`probabilities must lie from 0 to 1: ${wrong}`)
  return probabilities.reduce((sum, probability, t) => sum + (probability - Number(came[t])) ** 2, 0) / came.length
}
