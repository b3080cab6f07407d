import { decomposition, isSeasonal, moved } from './decomposition.ts'

/** Values adjusted for the season, and the way there and back for values of the same series, whose first value keeps its place in the cycle. */
export interface Adjustment {
  readonly adjusted: Float64Array
  adjust(known: Float64Array): Float64Array
  /** @param from - how many values lie before the first of these */
  restore(path: Float64Array, from: number): Float64Array
}

/**
 * Seasonal adjustment where the values have a season: by factors, or by terms where a value is not above zero.
 */
export function adjustment(values: Float64Array, period: number): Adjustment {
  if (!isSeasonal(values, period)) return { adjusted: values, adjust: (known) => known, restore: (path) => path }
  const factors = values.every((value) => value > 0)
  const terms = decomposition(values, period, factors)
  const adjust = (known: Float64Array) => moved(known, terms, { factors, back: false, from: 0 })
  return { adjusted: adjust(values), adjust, restore: (path, from) => moved(path, terms, { factors, back: true, from: from % period }) }
}
