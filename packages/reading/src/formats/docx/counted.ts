import { BRANCHES, COUNTING, LEGAL, STEMS } from './rules.ts'

type Numerals = typeof COUNTING | typeof LEGAL

/** Counts in the ways of office documents. */
const WAYS: Readonly<Record<string, (n: number) => string>> = {
  decimal: String, decimalZero: (n) => String(n).padStart(2, '0'), decimalFullWidth: (n) => shifted(String(n), 0xfee0), decimalFullWidth2: (n) => shifted(String(n), 0xfee0),
  decimalEnclosedCircle: circled, decimalEnclosedCircleChinese: circled, decimalEnclosedParen: (n) => `(${n})`, decimalEnclosedFullstop: (n) => `${n}.`,
  chineseCounting: (n) => inWords(n, COUNTING), chineseCountingThousand: (n) => inWords(n, COUNTING), taiwaneseCounting: (n) => inWords(n, COUNTING), taiwaneseCountingThousand: (n) => inWords(n, COUNTING), japaneseCounting: (n) => inWords(n, COUNTING),
  ideographDigital: (n) => [...String(n)].map((digit) => COUNTING.digits[Number(digit)]).join(''), taiwaneseDigital: (n) => [...String(n)].map((digit) => COUNTING.digits[Number(digit)]).join(''),
  chineseLegalSimplified: (n) => inWords(n, LEGAL), ideographLegalTraditional: (n) => inWords(n, LEGAL),
  ideographTraditional: (n) => STEMS[(n - 1) % STEMS.length] ?? '', ideographZodiac: (n) => BRANCHES[(n - 1) % BRANCHES.length] ?? '',
  upperLetter: (n) => letters(n, 65), lowerLetter: (n) => letters(n, 97), upperRoman: roman, lowerRoman: (n) => roman(n).toLowerCase(), bullet: () => '', none: () => '',
}

/**
 * A number as a list counts it.
 *
 * @returns digits for a way of counting that is not known; nothing for bullets
 * @example counted(12, 'chineseCounting') // => '十二'
 */
export function counted(n: number, way: string): string {
  const found = Object.hasOwn(WAYS, way) ? WAYS[way] : undefined
  return n < 1 || found === undefined ? String(n) : found(n)
}

function shifted(text: string, by: number): string {
  return String.fromCharCode(...[...text].map((digit) => digit.charCodeAt(0) + by))
}

function circled(n: number): string {
  return n <= 20 ? String.fromCodePoint(0x245f + n) : String(n)
}

function inWords(n: number, { digits, tens }: Numerals): string {
  if (n >= 10_000) return String(n)
  const parts = [...String(n)].map((digit, i, all) => ({ digit: Number(digit), place: all.length - 1 - i }))
  const words = parts.map(({ digit, place }) => (digit === 0 ? digits[0]! : digits[digit]! + tens[place]!)).join('')
  const zero = digits[0]!
  const spoken = words.replace(new RegExp(`${zero}{2,}`, 'gu'), zero).replace(new RegExp(`${zero}$`, 'u'), '')
  return n < 20 && tens[1] === '十' ? spoken.replace(/^一十/u, '十') : spoken
}

/** A, B, … Z, AA, BB, as office programs go on. */
function letters(n: number, from: number): string {
  return String.fromCharCode(from + ((n - 1) % 26)).repeat(Math.min(Math.ceil(n / 26), 9))
}

function roman(n: number): string {
  if (n > 3999) return String(n)
  let left = n
  let text = ''
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign
  return text
}

const ROMAN = [[1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']] as const
