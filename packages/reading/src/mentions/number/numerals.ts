import type { Decimal } from '@chanye/model'
import { DIGITS, SCALES } from './rules.ts'

const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/**
 * Reads a Chinese numeral: 十二, 三十五, 两百, 一千万, 上万.
 *
 * @returns the number as a decimal string, or undefined for a stretch that is no numeral
 * @example spokenNumber('三十五') // => '35'
 */
export function spokenNumber(words: string): Decimal | undefined {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const word of words) {
    const value = DIGITS[word]
    if (value !== undefined) { digit = (digit ?? 0) * (digit === undefined ? 0 : 10) + value; continue }
    const small = SMALL[word]
    if (small) { section += (digit ?? 1) * small; digit = undefined; continue }
    const power = SCALES[word]
    if (power === undefined) return undefined
    total = (total + section + (digit ?? 0) || 1) * 10 ** power
    section = 0
    digit = undefined
  }
  const result = total + section + (digit ?? 0)
  return Number.isSafeInteger(result) ? String(result) : undefined
}
