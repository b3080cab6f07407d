import iconv from 'iconv-lite'
import { Converter } from 'opencc-js/t2cn'
import { CHARACTERS, PAIRS } from './rules.ts'

/** How unlikely a character is, by its kind, in nats: the less the commoner. */
const COST = { mark: 2.2, common: 4, digit: 6, level1: 9, level2: 12.5, other: 14, private: 18 } as const
/** What a known pair takes off. */
const PAIR_GAIN = 5
const MARKS = /[，。、；：“”（）！？《》\n]/

let costs: Float32Array | undefined
const pairs = new Set(PAIRS)
const followers = new Map<string, string[]>()
for (const pair of PAIRS) followers.set(pair[0]!, [...(followers.get(pair[0]!) ?? []), pair[1]!])

/**
 * How unlikely a text is as Chinese public prose, in nats a character.
 *
 * @returns about 4 to 7 for prose, above 10 for a text decoded wrongly; 0 for an empty text
 * @example unlikelihood('提前投产') < unlikelihood('崆巴懂姘') // => true
 */
export function unlikelihood(text: string): number {
  if (text === '') return 0
  let sum = 0
  for (let i = 0; i < text.length; i++) sum += costOf(text[i]!) - (i > 0 && isPair(text[i - 1]!, text[i]!) ? PAIR_GAIN : 0)
  return sum / text.length
}

/** How unlikely one character is between its neighbours, which may be empty. */
export function unlikelihoodBetween(before: string, character: string, after: string): number {
  return costOf(character) - (isPair(before, character) ? PAIR_GAIN : 0) - (isPair(character, after) ? PAIR_GAIN : 0)
}

/** What commonly follows a character, commonest first. */
export function commonAfter(character: string): readonly string[] {
  return followers.get(character) ?? []
}

/** Whether a character is rare in prose: beyond the first level of GB 2312, or none at all. */
export function isRare(character: string): boolean {
  return costOf(character) >= COST.level2
}

function isPair(a: string, b: string): boolean {
  return pairs.has(a + b)
}

function costOf(character: string): number {
  costs ??= costTable()
  return costs[character.charCodeAt(0)]!
}

function costTable(): Float32Array {
  const table = new Float32Array(0x10000).fill(COST.other)
  table.fill(COST.digit, 0x20, 0x7f)
  table.fill(COST.digit, 0xff01, 0xff5f)
  table.fill(COST.private, 0xe000, 0xf900)
  table[0xfffd] = COST.private
  for (const character of block(0xd8, 0xf7)) table[character.charCodeAt(0)] = COST.level2
  for (const character of block(0xb0, 0xd7)) table[character.charCodeAt(0)] = COST.level1
  ;[...CHARACTERS].forEach((character, rank) => { table[character.charCodeAt(0)] = COST.common + Math.log1p(rank / 60) })
  for (let code = 0; code < 0x10000; code++) if (MARKS.test(String.fromCharCode(code))) table[code] = COST.mark
  traditionalToo(table)
  return table
}

/** A traditional character is as common as its simplified form. */
function traditionalToo(table: Float32Array): void {
  const convert = Converter({ from: 't', to: 'cn' })
  const all = Array.from({ length: 0x9fff - 0x4e00 + 1 }, (_, i) => String.fromCharCode(0x4e00 + i))
  convert(all.join('\n')).split('\n').forEach((simplified, i) => {
    const code = all[i]!.charCodeAt(0)
    table[code] = Math.min(table[code]!, table[simplified.charCodeAt(0)]! + 0.3)
  })
}

/** The characters of GB 2312 whose first byte lies in a range. */
function block(first: number, last: number): string {
  const bytes: number[] = []
  for (let lead = first; lead <= last; lead++) for (let trail = 0xa1; trail <= 0xfe; trail++) bytes.push(lead, trail)
  return iconv.decode(Buffer.from(bytes), 'gb18030')
}
