/**
 * Gives each row at most one column so that the scores add up to the most (the Hungarian method with potentials).
 *
 * @param scores - one row of scores each, all of one length; 0 is no match
 * @returns for each row its column, or -1 where it has none
 */
export function assign(scores: readonly (readonly number[])[]): number[] {
  const found = scores.map(() => -1)
  const able = scores.flatMap((row, at) => (row.some((score) => score > 0) ? [at] : []))
  assigned(able.map((at) => scores[at]!)).forEach((column, i) => { found[able[i]!] = column })
  return found
}

/** A row that matches nothing stays out: it would only be carried along. */
function assigned(scores: readonly (readonly number[])[]): number[] {
  const count = scores.length
  const width = Math.max(count, scores[0]?.length ?? 0)
  const cost = (row: number, column: number) => -(scores[row]![column] ?? 0)
  const rowPotential = Array.from({ length: count + 1 }, () => 0)
  const columnPotential = Array.from({ length: width + 1 }, () => 0)
  const taken = Array.from({ length: width + 1 }, () => 0)
  for (let row = 1; row <= count; row++) {
    const way = pathFor(row, { taken, rowPotential, columnPotential, cost, width })
    let column = way.end
    while (column !== 0) {
      const before = way.from[column]!
      taken[column] = taken[before]!
      column = before
    }
  }
  const found = Array.from({ length: count }, () => -1)
  for (let column = 1; column <= width; column++) {
    const row = taken[column]! - 1
    if (row >= 0 && (scores[row]![column - 1] ?? 0) > 0) found[row] = column - 1
  }
  return found
}

interface Board {
  readonly taken: number[]
  readonly rowPotential: number[]
  readonly columnPotential: number[]
  readonly cost: (row: number, column: number) => number
  readonly width: number
}

/** The cheapest way by which a row gets a column, others giving way. */
function pathFor(row: number, { taken, rowPotential, columnPotential, cost, width }: Board): { readonly end: number; readonly from: number[] } {
  taken[0] = row
  const least = Array.from({ length: width + 1 }, () => Infinity)
  const from = Array.from({ length: width + 1 }, () => 0)
  const used = Array.from({ length: width + 1 }, () => false)
  let at = 0
  do {
    used[at] = true
    const here = taken[at]!
    let [next, delta] = [0, Infinity]
    for (let column = 1; column <= width; column++) {
      if (used[column]) continue
      const reduced = cost(here - 1, column - 1) - rowPotential[here]! - columnPotential[column]!
      if (reduced < least[column]!) { least[column] = reduced; from[column] = at }
      if (least[column]! < delta) { delta = least[column]!; next = column }
    }
    for (let column = 0; column <= width; column++) {
      if (used[column]) { rowPotential[taken[column]!]! += delta; columnPotential[column]! -= delta }
      else least[column]! -= delta
    }
    at = next
  } while (taken[at] !== 0)
  return { end: at, from }
}
