import type { FlowPiece } from '../formats/flow.ts'
import type { Grid } from '../sheets/grid.ts'
import { ASIDE, NO_CAPTION, NUMBERED, tableName } from './rules.ts'

/** So many lines over a table are looked at, and a longer line is a sentence. */
const MOST_LINES = 4
const LONGEST = 60

/**
 * The tables of a document in order, each with a name of its own and with the lines over it that speak of it: its title, unit and day.
 *
 * A table bears the number its caption gives it, where no other does, else its place in the document.
 *
 * @example captionedTables([]).length // => 0
 */
export function captionedTables(pieces: readonly FlowPiece[]): Grid[] {
  const tables = pieces.flatMap((piece, at) => (piece.kind === 'table' ? [{ grid: piece.grid, over: linesOver(pieces, at) }] : []))
  const names = new Set<string>()
  return tables.map(({ grid, over }, i) => ({ ...grid, over, name: freshName(names, numberIn(over) ?? tableName(i + 1), i + 1) }))
}

function linesOver(pieces: readonly FlowPiece[], table: number): string[] {
  const over: string[] = []
  for (let at = table - 1; at >= 0 && over.length < MOST_LINES; at--) {
    const piece = pieces[at]!
    if (piece.kind !== 'line' || piece.text.length > LONGEST || NO_CAPTION.test(piece.text)) break
    over.unshift(piece.text)
    if (piece.heading || !ASIDE.test(piece.text)) break
  }
  return over
}

function numberIn(over: readonly string[]): string | undefined {
  return over.map((line) => NUMBERED.exec(line)?.[0].replace(/\s/gu, '')).find((number) => number !== undefined)
}

/** A name no table before it has. */
function freshName(taken: Set<string>, wanted: string, number: number): string {
  const name = [wanted, tableName(number), ...Array.from({ length: taken.size + 1 }, (_, i) => `${wanted}(${i + 2})`)].find((one) => !taken.has(one))!
  taken.add(name)
  return name
}
