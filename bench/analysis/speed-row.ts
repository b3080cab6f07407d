/** One thing timed: alone against seconds, or in turns with a peer. */
export interface SpeedRow {
  readonly name: string
  readonly rounds: number
  ours(): void
  readonly peer?: () => void
  /** What is asked: `seconds` ours may take at most, `ratio` of the peer's seconds to ours at least. */
  readonly floor?: { readonly name: string; readonly seconds?: number; readonly ratio?: number }
}
