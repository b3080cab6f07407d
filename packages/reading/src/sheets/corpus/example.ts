import type { Grid } from '../grid.ts'

/** A sheet of an invented district, and some of the figures it gives: cell, labels, period, value with its unit, measure. */
export interface SheetExample { readonly told: string; readonly name?: string; readonly grids: readonly Grid[]; readonly count: number; readonly doubts: readonly string[]; readonly notes: readonly string[]; readonly gives: readonly string[] }

/** A cell that is empty. */
export const N = null
