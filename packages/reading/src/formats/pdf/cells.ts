import { type Cell, type Grid, gridOf, type Merge } from '../../sheets/grid.ts'
import { writtenCell } from '../plain-number.ts'
import type { Box } from './drawn.ts'
import { joined } from './text.ts'

/** Where a column's texts stand. */
export interface Column { readonly left: number; readonly right: number }

/** 表: a table as it stands on a page. */
export interface PageTable extends Box {
  /** Texts by row and column; undefined where nothing stands. */
  readonly rows: readonly (readonly (string | undefined)[])[]
  readonly merges: readonly Merge[]
  /** The edges between columns, to tell a table that goes on from another. */
  readonly edges: readonly number[]
  /** Where the texts of its columns stand, where no ruling tells. */
  readonly columns?: readonly Column[]
  /** Columns that no ruling closes at the table's top or bottom although it closes others: a cell that a page's end cut. */
  readonly open?: { readonly top: readonly number[]; readonly bottom: readonly number[] }
}

/** @returns a cell's text from its lines, from the top */
export function cellText(lines: readonly string[]): string | undefined {
  const text = lines.reduce(joined, '').trim()
  return text === '' ? undefined : text
}

/** @returns the grid of a table, its cells typed as those of any text table */
export function tableGrid({ rows, merges }: Pick<PageTable, 'rows' | 'merges'>, name: string): Grid {
  const cells: Cell[] = []
  for (const [row, texts] of rows.entries()) {
    for (const [column, text] of texts.entries()) {
      const cell = text === undefined ? undefined : writtenCell({ row, column }, text)
      if (cell) cells.push(cell)
    }
  }
  return gridOf({ name, hidden: false, merges, cells })
}
