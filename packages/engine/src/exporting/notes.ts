import type { CurrentFigure } from './current.ts'
import { corrected, later, rejected, type Said, waiting } from './rules.ts'

interface Ground { readonly figures: ReadonlyMap<string, CurrentFigure>; readonly titles: ReadonlyMap<string, string> }

/** @returns what is to be said of a row's cells: which were corrected, rejected, wait, or are said otherwise by a later document */
export function notesOf(sheet: string, cells: readonly string[], { figures, titles }: Ground): Said[] {
  return [...new Set(cells)].flatMap((cell) => {
    const figure = figures.get(`${sheet}!${cell}`)
    if (!figure) return []
    if (figure.value === null) return [rejected(cell, figure.printed)]
    if (figure.later) return [later(cell, figure.printed, { title: titles.get(figure.later.document) ?? figure.later.document, day: figure.later.vintage })]
    return figure.corrected ? [corrected(cell, figure.printed)] : figure.review === 'draft' ? [waiting(cell)] : []
  })
}
