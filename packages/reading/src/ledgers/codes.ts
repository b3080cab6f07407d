import { tight } from './printed.ts'

/** Why a code is none. */
export type CodeFlaw = 'length' | 'form' | 'check' | 'month'

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'
/** GB 32100: weights of the seventeen characters before the check character. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/**
 * A unified social credit code checked by GB 32100.
 *
 * @returns the code in capitals without blanks, or what is wrong with it
 */
export function socialCreditCode(text: string): { readonly code: string } | { readonly flaw: CodeFlaw } {
  const code = tight(text).toUpperCase().replace(/[-'‘’]/gu, '')
  if (code.length !== 18) return { flaw: 'length' }
  const values = [...code].map((character) => CHARACTERS.indexOf(character))
  if (values.includes(-1)) return { flaw: 'form' }
  const total = WEIGHTS.reduce((sum, weight, i) => sum + weight * values[i]!, 0)
  return (31 - (total % 31)) % 31 === values[17] ? { code } : { flaw: 'check' }
}

/**
 * A project code of the online approval platform: year and month, division, two kinds, serial.
 *
 * @returns the code with its strokes, or what is wrong with it
 */
export function projectCode(text: string): { readonly code: string } | { readonly flaw: CodeFlaw } {
  const digits = tight(text).replace(/[-—–―－_'‘’]/gu, '')
  if (!/^\d+$/u.test(digits)) return { flaw: 'form' }
  if (digits.length !== 20) return { flaw: 'length' }
  const [, year, month, division] = /^(\d\d)(\d\d)(\d{6})/u.exec(digits)!
  if (Number(month) < 1 || Number(month) > 12 || Number(year) < 10 || Number(year) > 49) return { flaw: 'month' }
  if (!/^[1-9]\d/u.test(division!)) return { flaw: 'form' }
  return { code: [digits.slice(0, 4), digits.slice(4, 10), digits.slice(10, 12), digits.slice(12, 14), digits.slice(14)].join('-') }
}
