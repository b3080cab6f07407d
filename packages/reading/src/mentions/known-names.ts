/** Names met so far, asked whether one of them is a name or holds it: 晨曜光电 is known after 晨曜光电科技. */
export interface KnownNames {
  readonly add: (name: string) => void
  readonly has: (name: string) => boolean
}

/**
 * Remembers names by the pairs of characters in them, so that asking does not grow with how many there are.
 *
 * @returns an empty memory
 * @example const known = knownNames(); known.add('晨曜光电科技'); known.has('晨曜光电') // => true
 */
export function knownNames(): KnownNames {
  const whole = new Set<string>()
  const byPair = new Map<string, string[]>()
  const pairs = (name: string) => Array.from({ length: Math.max(1, name.length - 1) }, (_, i) => name.slice(i, i + 2))
  return {
    add: (name) => {
      if (whole.has(name)) return
      whole.add(name)
      for (const pair of new Set(pairs(name))) {
        const same = byPair.get(pair)
        if (same) same.push(name)
        else byPair.set(pair, [name])
      }
    },
    has: (name) => whole.has(name) || (rarest(pairs(name), byPair)?.some((other) => other.includes(name)) ?? false),
  }
}

/** The fewest names that share a pair; undefined where a pair is in none. */
function rarest(pairs: readonly string[], byPair: ReadonlyMap<string, string[]>): readonly string[] | undefined {
  let fewest: readonly string[] | undefined
  for (const pair of pairs) {
    const names = byPair.get(pair)
    if (!names) return undefined
    if (!fewest || names.length < fewest.length) fewest = names
  }
  return fewest
}
