/** 无法作答: why an answer cannot be given, and what would be needed for one. A value, not an error. */
export interface Refusal<Why extends string = string> {
  /** A stable word for the reason, for programs and translations. */
  readonly refused: Why
  /** What is missing, in plain English; surfaces translate by `refused` and `facts`. */
  readonly need: string
  /** The values the sentence speaks of, so that any language can say it. */
  readonly facts?: Readonly<Record<string, string | number>>
}

/**
 * Tells a refusal from any other value.
 *
 * @example isRefusal({ refused: 'no-year', need: 'the year the target is due' }) // => true
 */
export function isRefusal(value: unknown): value is Refusal {
  return typeof value === 'object' && value !== null && 'refused' in value && 'need' in value
}
