import type { Flow, FlowPiece } from '../formats/flow.ts'
import { once } from '../once.ts'
import type { Book, Grid } from '../sheets/grid.ts'
import { UNIT_LINE } from '../sheets/rules.ts'
import { ASIDE, NO_CAPTION, NO_TITLE, NUMBERED, tableName } from './rules.ts'

/** So many lines over a table are looked at, and a longer line is a sentence. */
const MOST_LINES = 4
const LONGEST = 60

/** A title stands among so many lines at the head, in so many characters. */
const HEAD = 8
const SHORTEST = 5

/** @returns which piece is the title: the first line at the head of a document that may be one; -1 where none may */
export function titlePiece(pieces: readonly FlowPiece[]): number {
  const lines = pieces.flatMap((piece, at) => (piece.kind === 'line' ? [{ words: piece.text.trim(), at }] : [])).slice(0, HEAD)
  return lines.find(({ words }) => words.length >= SHORTEST && words.length <= LONGEST && !NO_TITLE.test(words))?.at ?? -1
}

/** @returns a document's tables as a book that is called as the document is titled, or else as its file */
export function flowBook({ name, format, pieces }: Flow): Book {
  const title = pieces[titlePiece(pieces)]
  return { name: title?.kind === 'line' ? title.text.trim() : name, format, grids: captionedTables(pieces) }
}

/**
 * The tables of a document in order, each with a name of its own and with the lines over it that speak of it: its title, unit and day.
 *
 * A table bears the number its caption gives it, where no other does, else its place in the document.
 *
 * @example captionedTables([]).length // => 0
 */
export const captionedTables = once((pieces: readonly FlowPiece[]): readonly Grid[] => {
  const names = new Set<string>()
  const tables: Grid[] = []
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind !== 'table') continue
    const over = linesOver(pieces, at)
    const place = tables.length + 1
    tables.push({ ...piece.grid, over, name: freshName(names, numberIn(over) ?? tableName(place), place) })
  }
  return tables
})

/** @returns the lines right over a piece that say what table it is: its title, its unit, who sends it */
export function linesOver(pieces: readonly FlowPiece[], table: number): string[] {
  const over: string[] = []
  let titled = false
  for (let at = table - 1; at >= 0 && over.length < MOST_LINES; at--) {
    const line = captionAt(pieces[at]!)
    if (!line || (titled && (line.heading || !YEAR.test(line.text)))) break
    over.unshift(line.text)
    const title = !isAside(line.text)
    if (titled || line.heading || (title && (YEAR.test(line.text) || NUMBERED.test(line.text)))) break
    titled = title
  }
  return over
}

const isAside = (text: string): boolean => UNIT_LINE.test(text) || ASIDE.test(text)

/** A line that may stand over a table. */
function captionAt(piece: FlowPiece): Extract<FlowPiece, { kind: 'line' }> | undefined {
  return piece.kind === 'line' && piece.text.length <= LONGEST && !NO_CAPTION.test(piece.text) ? piece : undefined
}

/** A title that tells no year may be the second line of one that does. */
const YEAR = /(?:19|20)\d{2}\s*年/u

function numberIn(over: readonly string[]): string | undefined {
  return over.map((line) => NUMBERED.exec(line)?.[0].replace(/\s/gu, '')).find((number) => number !== undefined)
}

/** A name no table before it has. */
function freshName(taken: Set<string>, wanted: string, number: number): string {
  let name = taken.has(wanted) ? tableName(number) : wanted
  for (let more = 2; taken.has(name); more++) name = `${wanted}(${more})`
  taken.add(name)
  return name
}
