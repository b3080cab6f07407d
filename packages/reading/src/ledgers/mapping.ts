import { gridOf, type Grid, placeOf } from '../sheets/grid.ts'

/** What a person says of one column: which of the template's it is, or that it is none, and its unit. */
export interface ColumnMapping {
  /** The column's letters, and the heading that must stand there. */
  readonly letter: string
  readonly heading: string
  /** Null for a heading kept as it stands; left out where only the unit is said. */
  readonly column?: string | null | undefined
  readonly unit?: string | undefined
}

/** 单元格更正: what a cell should say, and why; an empty value says that nothing stands there. */
export interface CellFix { readonly cell: string; readonly value: string; readonly reason: string }

/** A row that is not taken in, as the sheet counts it from 1, and why. */
export interface RowLeftOut { readonly row: number; readonly reason: string }

/** What a person says of one sheet, where it was understood wrongly. */
export interface SheetMapping {
  readonly sheet: string
  /** Null for a sheet that is no ledger; left out where the one that fits best is right. */
  readonly template?: string | null | undefined
  /** The first and the last row of its headings, as the sheet counts them, from 1. */
  readonly headerRows?: readonly [number, number] | undefined
  /** The month, quarter or year it closes. */
  readonly closing?: string | undefined
  readonly columns?: readonly ColumnMapping[] | undefined
  readonly cells?: readonly CellFix[] | undefined
  readonly without?: readonly RowLeftOut[] | undefined
}

/** 对应关系: what a person says of a file's sheets; a sheet that is not named is understood as it is. */
export type Mapping = readonly SheetMapping[]

/** @returns what is said of a sheet; undefined where nothing is @example mappingOf([{ sheet: '表1', template: null }], '表1')?.template // => null */
export function mappingOf(mapping: Mapping, sheet: string): SheetMapping | undefined {
  return mapping.find((one) => one.sheet === sheet)
}

/** @returns the grid as it would stand with its cells set right; the very grid where none is */
export function setRight(grid: Grid, fixes: readonly CellFix[]): Grid {
  if (fixes.length === 0) return grid
  const at = new Map(fixes.flatMap(({ cell, value }) => {
    const place = placeOf(cell)
    return place ? [[`${place.row} ${place.column}`, { ...place, value }] as const] : []
  }))
  const kept = grid.filled.flatMap((row) => grid.row(row)).filter(({ row, column }) => !at.has(`${row} ${column}`))
  const set = [...at.values()].filter(({ value }) => value.trim() !== '').map(({ row, column, value }) => ({ row, column, kind: 'text' as const, text: value, format: null, formula: false }))
  return gridOf({ name: grid.name, hidden: grid.hidden, merges: grid.merges, cells: [...kept, ...set] })
}
