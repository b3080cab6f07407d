import type { Edit } from '../working-text.ts'

const ENDED = /[。！？；：!?;:”」』）)]$/u
const OPENS = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十\d]+[章节条]|表\s*\d|[【●■◆·]|\d{1,2}[.、．]\s*\D)/u

interface Line { readonly start: number; readonly end: number; readonly text: string; readonly width: number }

/**
 * Joins lines that were broken at a page's width, even between a number and its unit.
 *
 * A stretch of at least four lines counts as broken when all but its last are about equally wide and most end in mid-sentence.
 *
 * @returns one edit a line break that is none
 */
export function brokenLines(text: string): Edit[] {
  return stretches(lines(text)).flatMap(joins)
}

function lines(text: string): Line[] {
  let start = 0
  return text.split('\n').map((whole) => {
    const line = { start, end: start + whole.length, text: whole.trim(), width: width(whole.trim()) }
    start += whole.length + 1
    return line
  })
}

function width(text: string): number {
  let columns = 0
  for (const character of text) columns += character.codePointAt(0)! > 0x2e7f || '“”‘’—…'.includes(character) ? 2 : 1
  return columns
}

function stretches(all: readonly Line[]): Line[][] {
  const found: Line[][] = [[]]
  for (const line of all) {
    if (line.text === '' || OPENS.test(line.text)) found.push(line.text === '' ? [] : [line])
    else found.at(-1)!.push(line)
  }
  return found.filter((stretch) => stretch.length >= 4)
}

function joins(stretch: readonly Line[]): Edit[] {
  const body = stretch.slice(0, -1)
  const widest = Math.max(...body.map(({ width: columns }) => columns))
  const wide = body.filter(({ width: columns }) => columns >= widest * 0.7)
  const open = body.filter(({ text }) => !ENDED.test(text))
  if (widest > 160 || widest < 40 || wide.length < body.length * 0.8 || open.length < body.length * 0.5) return []
  return body.flatMap((line, i) => {
    if (line.width < widest * 0.7 && ENDED.test(line.text)) return []
    const next = stretch[i + 1]!
    return [{ kind: 'broken-line' as const, start: line.end, end: next.start + (/^\s*/u.exec(next.text)?.[0].length ?? 0), after: '', score: 0.98 }]
  })
}
