/** A function at the lowest place found. */
export interface Lowest { readonly at: Float64Array; readonly value: number }

/** How a search goes: the first step in every direction, how often the function may be asked, and how near to each other its values are where it rests. */
export interface Search { readonly step: number; readonly most: number; readonly within: number }

/**
 * The lowest place of a function of few variables, by the simplex of Nelder and Mead (1965): no slopes, no promise that no lower place lies elsewhere.
 */
export function minimise(start: ArrayLike<number>, value: (at: Float64Array) => number, { step, most, within }: Search): Lowest {
  const size = start.length
  const corners = Array.from({ length: size + 1 }, (_, corner) => Float64Array.from({ length: size }, (_, k) => start[k]! + (corner === k + 1 ? step : 0)))
  const values = Float64Array.from(corners, value)
  const [centre, tried, further] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)]
  const place = (into: Float64Array, from: Float64Array, by: number) => { for (let k = 0; k < size; k++) into[k] = centre[k]! + by * (from[k]! - centre[k]!); return value(into) }
  for (let asked = size + 1; asked < most;) {
    const { low, high, second } = order(values)
    if (values[high]! - values[low]! <= within) break
    const worst = corners[high]!
    centreOf(corners, high, centre)
    const reflected = place(tried, worst, -1)
    asked++
    if (reflected < values[low]!) {
      const expanded = place(further, worst, -2)
      asked++
      replace(worst, expanded < reflected ? further : tried)
      values[high] = Math.min(expanded, reflected)
    } else if (reflected < values[second]!) {
      replace(worst, tried)
      values[high] = reflected
    } else {
      const contracted = reflected < values[high]! ? place(further, tried, 0.5) : place(further, worst, 0.5)
      asked++
      if (contracted < Math.min(reflected, values[high]!)) {
        replace(worst, further)
        values[high] = contracted
      } else asked += shrink(corners, values, { low, value })
    }
  }
  const { low } = order(values)
  return { at: corners[low]!, value: values[low]! }
}

function order(values: Float64Array): { low: number; high: number; second: number } {
  let [low, high] = [0, 0]
  for (let k = 1; k < values.length; k++) {
    if (values[k]! < values[low]!) low = k
    if (values[k]! > values[high]!) high = k
  }
  let second = low
  for (let k = 0; k < values.length; k++) if (k !== high && values[k]! > values[second]!) second = k
  return { low, high, second }
}

function centreOf(corners: readonly Float64Array[], without: number, centre: Float64Array): void {
  centre.fill(0)
  for (let corner = 0; corner < corners.length; corner++) if (corner !== without) for (let k = 0; k < centre.length; k++) centre[k]! += corners[corner]![k]! / centre.length
}

function replace(into: Float64Array, from: Float64Array): void {
  for (let k = 0; k < into.length; k++) into[k] = from[k]!
}

function shrink(corners: readonly Float64Array[], values: Float64Array, { low, value }: { low: number; value: (at: Float64Array) => number }): number {
  for (let corner = 0; corner < corners.length; corner++) {
    if (corner === low) continue
    for (let k = 0; k < corners[corner]!.length; k++) corners[corner]![k] = (corners[corner]![k]! + corners[low]![k]!) / 2
    values[corner] = value(corners[corner]!)
  }
  return corners.length - 1
}
