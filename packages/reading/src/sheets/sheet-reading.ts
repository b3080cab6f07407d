import type { CellMeasure } from './measure.ts'
import { SAYINGS } from './rules.ts'

/** 表格单元格观测: one numeric cell taken as a figure, with all that names it. */
export interface FigureCell {
  readonly sheet: string
  /** From 0, as in the grid. */
  readonly row: number
  readonly column: number
  /** Outermost first: titles, then the path of its column, then the path of its row. */
  readonly labels: readonly string[]
  /** The labels as the sheet prints them. */
  readonly printed: readonly string[]
  /** `2017`, `2020-Q1`, `2020-04`; a month told as 1–4月 is that month with a ytd measure. */
  readonly period: string | null
  /** The exact decimal, in `unit` as the sheet prints it. */
  readonly value: string
  readonly unit: string | null
  readonly measure: CellMeasure | null
  /** Whether its row or column adds up others. */
  readonly subtotal: boolean
}

export interface SheetNote { readonly sheet: string; readonly cell: string; readonly text: string }

export type SayingCode = keyof typeof SAYINGS

/** Something left out or left open, with the reason in both languages. */
export interface SheetDoubt { readonly kind: SayingCode; readonly sheet: string; readonly cell: string | null; readonly zh: string; readonly en: string }

/** What a book of sheets was read as; `refused` where no figure could be named. */
export interface SheetReading {
  readonly cells: readonly FigureCell[]
  readonly notes: readonly SheetNote[]
  readonly doubts: readonly SheetDoubt[]
  readonly refused: { readonly zh: string; readonly en: string } | null
}

/** A doubt with its words filled in. */
export function doubtOf(kind: SayingCode, sheet: string, { cell = null, where = '', value = '', share = '' }: { cell?: string | null; where?: string; value?: string; share?: string } = {}): SheetDoubt {
  const fill = (words: string): string => words.replace('{sheet}', sheet).replace('{where}', where).replace('{value}', value).replace('{share}', share)
  return { kind, sheet, cell, zh: fill(SAYINGS[kind].zh), en: fill(SAYINGS[kind].en) }
}
