import { type Decimal, magnitude } from '@chanye/model'

/** How far from the whole power a slipped figure may lie, in tens: within a factor of four. */
const NEAR = 0.6

/**
 * Tells a figure written in the wrong unit: about 10^power times the figures of its own series, or that part of them.
 *
 * @param value - exact decimal, in the unit of the others
 * @param others - figures of the same series at other periods or by other publishers
 * @param power - of ten: 4 for 万元 and 亿元
 * @returns `up` where it is so many times too large, `down` where too small, else null; null where the others do not agree among themselves, or there are none but zeros
 * @example powerSlip('7090000000000', ['643000000', '702000000'], 4) // => 'up'
 */
export function powerSlip(value: Decimal, others: readonly Decimal[], power: number): 'up' | 'down' | null {
  const own = magnitude(value)
  const theirs = others.flatMap((other) => magnitude(other) ?? [])
  if (own === null || theirs.length === 0 || Math.max(...theirs) - Math.min(...theirs) > 1) return null
  const apart = own - middle(theirs)
  if (Math.abs(Math.abs(apart) - power) > NEAR) return null
  return apart > 0 ? 'up' : 'down'
}

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)]!
}
