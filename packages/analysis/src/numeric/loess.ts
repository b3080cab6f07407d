/** How a local regression is drawn through evenly spaced values. */
export interface Loess {
  /** How many of the nearest values a point is fitted to; odd. */
  readonly window: number
  /** 0 fits a local mean, 1 a local line. */
  readonly degree: 0 | 1
  /** Every how many places a fit is made; between them lie straight lines. */
  readonly jump: number
  /** What each value counts beside its distance; all the same where left out. */
  readonly weights?: Float64Array
}

/** The fit at a place, which may lie outside, to the values from `left` to `right`; NaN where all of these weigh nothing. */
export type LocalFit = (at: number, left: number, right: number) => number

/**
 * Local regression at single places of evenly spaced values, weighted by the tricube of the distance.
 *
 * Cleveland 1979; a window wider than the series reaches out by half of what it is wider, as in Cleveland et al. 1990.
 */
export function localFit(values: Float64Array, { window, degree, weights }: Loess): LocalFit {
  const wider = Math.max(0, Math.floor((window - values.length) / 2))
  const leastSpread = (0.001 * (values.length - 1)) ** 2
  const kernel = new Float64Array(values.length + 1)
  let reach = -1
  return (at, left, right) => {
    const needed = Math.max(at - left, right - at) + wider
    if (needed !== reach) tricube(kernel, reach = needed)
    let [sum, first, second, fitted, sloped] = [0, 0, 0, 0, 0]
    for (let place = left; place <= right; place++) {
      const apart = place - at
      const near = kernel[apart < 0 ? -apart : apart]!
      const weight = weights ? near * weights[place]! : near
      const moment = weight * apart
      const weighed = weight * values[place]!
      sum += weight
      first += moment
      second += moment * apart
      fitted += weighed
      sloped += weighed * apart
    }
    if (sum <= 0) return Number.NaN
    const [centre, level] = [first / sum, fitted / sum]
    const spread = second / sum - centre * centre
    return degree === 0 || spread <= leastSpread ? level : level - centre * (sloped / sum - centre * level) / spread
  }
}

function tricube(kernel: Float64Array, reach: number): void {
  const [near, far] = [0.001 * reach, 0.999 * reach]
  for (let apart = 0; apart < kernel.length; apart++) {
    const part = apart / reach
    const rest = 1 - part * part * part
    kernel[apart] = apart <= near ? 1 : apart <= far ? rest * rest * rest : 0
  }
}

/**
 * Evenly spaced values smoothed by local regression.
 *
 * @param smooth - written to, from its start; as long as the values
 * @returns the fit it was drawn with, for places outside
 */
export function loess(values: Float64Array, how: Loess, smooth: Float64Array): LocalFit {
  const [fit, last, jump] = [localFit(values, how), values.length - 1, Math.max(1, Math.min(how.jump, values.length - 1))]
  const width = Math.min(how.window, values.length)
  const fitAt = (at: number) => {
    const left = Math.max(0, Math.min(at - (width >> 1), last + 1 - width))
    const fitted = fit(at, left, left + width - 1)
    smooth[at] = Number.isNaN(fitted) ? values[at]! : fitted
  }
  fitAt(0)
  for (let from = 0; from < last; from += jump) {
    const to = Math.min(from + jump, last)
    fitAt(to)
    const slope = (smooth[to]! - smooth[from]!) / (to - from)
    for (let at = from + 1; at < to; at++) smooth[at] = smooth[from]! + slope * (at - from)
  }
  return fit
}
