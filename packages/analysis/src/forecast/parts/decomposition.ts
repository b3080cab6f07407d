import { mean } from '../../numeric/spread.ts'

/**
 * Values without their seasonal terms, or with them again; `from` is the place in the cycle of the first value.
 */
export function moved(values: Float64Array, terms: Float64Array, { factors, back, from }: { factors: boolean; back: boolean; from: number }): Float64Array {
  const result = new Float64Array(values.length)
  const steps = terms.map((term) => (factors ? (back ? term : 1 / term) : back ? term : -term))
  for (let t = 0, place = from; t < values.length; t++) {
    result[t] = factors ? values[t]! * steps[place]! : values[t]! + steps[place]!
    if (++place === steps.length) place = 0
  }
  return result
}

/**
 * Seasonal terms by the classical decomposition: each value against its centred moving average over one cycle, averaged by place in the cycle.
 *
 * @param values - two whole cycles or more
 * @returns by place in the cycle counted from the first value; their mean is one (factors) or zero (terms)
 */
export function decomposition(values: Float64Array, period: number, factors: boolean): Float64Array {
  const [sums, counts] = [new Float64Array(period), new Float64Array(period)]
  const half = Math.floor(period / 2)
  const outer = period % 2 === 0 ? 0.5 : 0
  let cycle = 0
  for (let t = 0; t < period; t++) cycle += values[t]!
  for (let t = half; t + half < values.length; t++) {
    const [first, next] = [values[t - half]!, values[t - half + period] ?? 0]
    const trend = (cycle + outer * (next - first)) / period
    sums[t % period]! += factors ? values[t]! / trend : values[t]! - trend
    counts[t % period]!++
    cycle += next - first
  }
  const terms = sums.map((sum, place) => sum / counts[place]!)
  const middle = mean(terms)
  for (let place = 0; place < period; place++) terms[place] = factors ? terms[place]! / middle : terms[place]! - middle
  return terms
}

/**
 * Whether the values swing with the period: their autocorrelation at that lag stands out at the 90 % level (Bartlett's standard error), as the theta method of the M3 competition asks.
 */
export function isSeasonal(values: Float64Array, period: number): boolean {
  if (period < 2 || values.length <= 2 * period) return false
  const middle = mean(values)
  const product = (lag: number) => {
    let sum = 0
    for (let t = lag; t < values.length; t++) sum += (values[t]! - middle) * (values[t - lag]! - middle)
    return sum
  }
  const whole = product(0)
  if (!(whole > 0)) return false
  let squares = 0
  for (let lag = 1; lag < period; lag++) squares += (product(lag) / whole) ** 2
  return Math.abs(product(period) / whole) > STANDS_OUT * Math.sqrt((1 + 2 * squares) / values.length)
}

/** Normal quantile at 95 %, one-sided. */
const STANDS_OUT = 1.6448536269514722
