import { radicals } from '../../repair/radical.ts'
import { isWide } from '../../wide.ts'
import { LIGATURES } from './rules.ts'

const LIGATED = new RegExp(`[${Object.keys(LIGATURES).join('')}]`, 'g')

/** Marks in the form they have between lines written downwards. */
const UPRIGHT = /[\ufe10-\ufe19\ufe30-\ufe48]/g

/**
 * The characters a writer wrote, from those a font names: a radical is the character it looks like, a ligature what it is made of.
 * The file holds glyphs and not characters, so that nothing of the original is lost.
 *
 * @example written('\u2F2F业') // => '工业'
 */
export function written(text: string): string {
  let whole = ''
  let at = 0
  for (const { start, end, after } of radicals(text)) {
    whole += text.slice(at, start) + after
    at = end
  }
  return (whole + text.slice(at)).replace(LIGATED, (mark) => LIGATURES[mark]!).replace(UPRIGHT, (mark) => mark.normalize('NFKC'))
}

/**
 * Joins what a line's end parted: without a blank beside Chinese, without the hyphen inside a word.
 *
 * @example joined('工业增', '加值') // => '工业增加值'
 */
export function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after
  if (/[a-z][-\u00ad]$/.test(before) && /^[a-z]/.test(after)) return before.slice(0, -1) + after
  return isWide(before.at(-1)!) || isWide([...after.slice(0, 2)][0]!) || /[-/]$/.test(before) ? before + after : `${before} ${after}`
}
