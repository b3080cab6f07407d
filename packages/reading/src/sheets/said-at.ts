import type { Doubt, Mention, Statement } from '@chanye/model'
import type { Draft } from '../draft.ts'
import { addressOf } from './grid.ts'
import type { CellPlaces } from './sheet-text.ts'

/** A statement a table makes, with the cell that makes it: row and column from 0. */
export interface Told { readonly says: Draft['says']; readonly sheet: string; readonly row: number; readonly column: number; readonly doubts?: readonly Doubt[] }

/** @returns what a cell says as a statement at its place in a text, with its row around it; none where the cell has no place there */
export function saidAt({ says, sheet, row, column, doubts = [] }: Told, places: CellPlaces | undefined, text: string): Statement[] {
  const span = places?.spanOf(row, column)
  const sentence = places?.lineOf(row)
  if (!span || !sentence) return []
  const mention: Mention = { ...span, text: text.slice(span.start, span.end), sentence, cell: `${sheet}!${addressOf(row, column)}` }
  return [{ ...says, mentions: [mention], doubts } as Statement]
}
