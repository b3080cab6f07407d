/** How a stage is left: on which day of it, where to, with which probability; and the probability not to have left while watched. */
export interface Leaving {
  readonly moves: readonly { readonly day: number; readonly to: string; readonly share: number }[]
  readonly stays: number
  /** Longest time any was watched in the stage. */
  readonly watched: number
}

/** The probability to come to and to leave each stage on each day from now. */
export interface Arrivals { readonly arrivals: ReadonlyMap<string, Float64Array>; readonly departures: ReadonlyMap<string, Float64Array> }

/**
 * Arrivals by day, stage after stage: those in one, each spread over the days it takes to leave it.
 *
 * @param states - in their order, of which none leads back
 * @param ways - whole days; the first in order is where it stands now
 */
export function arrivalsBy(states: readonly string[], ways: ReadonlyMap<string, Leaving>): Arrivals {
  const longest = [...ways.values()].reduce((sum, { watched }) => sum + watched, 0)
  const days = () => new Map(states.map((state) => [state, new Float64Array(longest + 1)]))
  const [arrivals, departures] = [days(), days()]
  const stages = states.filter((state) => ways.has(state))
  if (stages[0] !== undefined) arrivals.get(stages[0])![0] = 1
  for (const stage of stages) {
    const [here, left] = [arrivals.get(stage)!, departures.get(stage)!]
    for (const { day, to, share } of ways.get(stage)!.moves) {
      const there = arrivals.get(to)!
      for (let from = 0; from + day <= longest; from++) {
        const moved = here[from]! * share
        left[from + day]! += moved
        there[from + day]! += moved
      }
    }
  }
  return { arrivals, departures }
}
