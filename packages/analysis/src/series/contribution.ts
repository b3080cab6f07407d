import type { Refusal } from '@chanye/model'

export interface PartContribution {
  /** Of the part itself; null where it had nothing, or less, before. */
  readonly growth: number | null
  /** 拉动: percentage points of the whole's growth; those of all parts sum to it. */
  readonly points: number
  /** 贡献率: share of the whole's change; null where the whole did not change. */
  readonly share: number | null
}

export interface Contribution {
  /** Of the whole. */
  readonly growth: number
  /** In the order given. */
  readonly parts: readonly PartContribution[]
}

/**
 * 拉动与贡献率: what each part adds to the growth of their sum.
 *
 * Δpart / whole before, in points; Δpart / Δwhole as a share. Eurostat 2013, Handbook on quarterly national accounts.
 *
 * @param before - the parts a year before, in the unit of `now`; single parts may be below zero
 * @param now - the same parts in the same order
 * @returns a refusal where the whole before was nothing, or less
 * @throws RangeError for lists of different lengths, or an amount that is no finite number
 * @example contribution([60, 40], [66, 44]).parts[0].points // => 6.0
 */
export function contribution(before: readonly number[], now: readonly number[]): Contribution | Refusal<'no-base'> {
  if (before.length !== now.length) throw new RangeError(`before and now must be of one length: ${before.length} and ${now.length}`)
  const odd = [...before, ...now].find((amount) => !Number.isFinite(amount))
  if (odd !== undefined) throw new RangeError(`amounts must be finite: ${odd}`)
  const whole = sum(before)
  if (whole <= 0) return { refused: 'no-base', need: `a whole above zero to grow from; it was ${whole}`, facts: { whole } }

  const change = sum(now) - whole
  const parts = before.map((earlier, at) => {
    const own = now[at]! - earlier
    return { growth: earlier > 0 ? own / earlier : null, points: (100 * own) / whole, share: change === 0 ? null : own / change }
  })
  return { growth: change / whole, parts }
}

const sum = (amounts: readonly number[]) => amounts.reduce((total, amount) => total + amount, 0)
