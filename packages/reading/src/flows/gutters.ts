import { columnsOf } from '../wide.ts'

/** A column of lines that are set out under each other. */
export interface Column {
  /** @returns which characters of a line stand in it */
  in(line: string): { readonly from: number; readonly to: number }
}

/** So many places blank in every line part two columns. */
const GUTTER = 2

/**
 * The columns of lines set out with blanks, a Chinese character taking two places: what stands between stretches that are blank in all of them.
 *
 * @returns fewer than two where nothing parts the lines
 * @example columnsBetween(['指标  产值', '甲    8.6']).length // => 2
 */
export function columnsBetween(lines: readonly string[]): Column[] {
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length * 2), 0)
  const filled = new Uint8Array(width)
  for (const line of lines) {
    let at = 0
    for (const character of line.trimEnd()) {
      const next = at + columnsOf(character)
      if (!/\s/u.test(character)) filled.fill(1, at, next)
      at = next
    }
  }
  return partedBy(filled)
}

function partedBy(filled: Uint8Array): Column[] {
  const bounds: number[] = []
  let blank = 0
  filled.forEach((one, at) => {
    if (one === 1 && blank >= GUTTER && blank < at) bounds.push(at)
    blank = one === 1 ? 0 : blank + 1
  })
  return [0, ...bounds].map((first, i, all) => ({ in: (line) => ({ from: indexAt(line, first), to: indexAt(line, all[i + 1] ?? Infinity) }) }))
}

/** The first character of a line that begins at a place or after it. */
function indexAt(line: string, place: number): number {
  let at = 0
  let index = 0
  for (const character of line) {
    if (at >= place) return index
    at += columnsOf(character)
    index += character.length
  }
  return line.length
}
