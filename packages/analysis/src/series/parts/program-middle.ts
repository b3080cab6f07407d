/** Segments as short as this are sorted by insertion. */
const SHORT = 10

/**
 * Twice the middle of the distances as R's program for STL gets it: not always the median.
 *
 * It asks a partial sort (Hoare 1961, split at the middle of three as in Singleton 1969) for the two places in the middle, the upper first, where it wants them rising;
 * so the sort narrows down on one segment even where a split falls between the two, and leaves the other as it lies. For an odd number of values it is the median.
 *
 * @param values - put in another order
 */
export function programMiddle(values: Float64Array): number {
  const upper = values.length >> 1
  const lower = values.length - 1 - upper
  let [from, to] = [0, values.length - 1]
  while (to - from > SHORT || (from === 0 && to > 0)) {
    const { left, right } = split(values, from, to)
    const below = left - from <= to - right ? lower <= left : upper < right
    if (below) to = left
    else from = right
  }
  if (from < to) values.subarray(from, to + 1).sort()
  return values[lower]! + values[upper]!
}

/** Parts a segment at the middle one of its first, middle and last value: none above it up to `left`, none below it from `right` on. */
function split(values: Float64Array, from: number, to: number): { readonly left: number; readonly right: number } {
  // The places are counted from one in the program, which matters for what is halved.
  const half = ((from + to + 2) >> 1) - 1
  if (values[from]! > values[half]!) swap(values, from, half)
  if (values[to]! < values[half]!) swap(values, half, to)
  if (values[from]! > values[half]!) swap(values, from, half)
  const middle = values[half]!
  let [left, right] = [to, from]
  for (;;) {
    do left--; while (values[left]! > middle)
    do right++; while (values[right]! < middle)
    if (right > left) return { left, right }
    swap(values, left, right)
  }
}

function swap(values: Float64Array, one: number, other: number): void {
  const held = values[one]!
  values[one] = values[other]!
  values[other] = held
}
