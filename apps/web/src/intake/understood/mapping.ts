import type { CellFix, ColumnSaid, Mapping, RowLeftOut, SheetSaid } from '../../api/shapes.ts'

/** Reads the file anew by what a person says of it. @returns whether it was read so */
export type OnMap = (mapping: Mapping) => Promise<boolean>

/** @returns what is said of a sheet; of one that nothing is said of, its name alone @example saidOf([], 'a') // => { sheet: 'a' } */
export function saidOf(mapping: Mapping, sheet: string): SheetSaid {
  return mapping.find((one) => one.sheet === sheet) ?? { sheet }
}

/** @returns the mapping with something else said of a sheet @example withSheet([], 'a', { template: null }) // => [{ sheet: 'a', template: null }] */
export function withSheet(mapping: Mapping, sheet: string, change: Partial<SheetSaid>): Mapping {
  return [...mapping.filter((one) => one.sheet !== sheet), { ...saidOf(mapping, sheet), ...change }]
}

/** The sheet as another kind of ledger: what was said of its columns falls, for they were another kind's; of one that is no ledger also its cells and rows, which only a ledger has. */
export function withTemplate(mapping: Mapping, sheet: string, template: string | null): Mapping {
  const { columns: _, cells, without, ...rest } = saidOf(mapping, sheet)
  return [...mapping.filter((one) => one.sheet !== sheet), { ...rest, template, ...(template === null ? {} : { ...(cells && { cells }), ...(without && { without }) }) }]
}

/** @returns whether anything is said of a sheet's form, and not only of this file's cells, rows and closing month @example speaksOfForm({ sheet: 'a', cells: [] }) // => false */
export function speaksOfForm({ template, columns }: SheetSaid): boolean {
  return template !== undefined || columns !== undefined
}

/** @returns the mapping without what is said of a sheet's form; what is said of this file alone stays @example withoutForm([{ sheet: 'a', template: 't', closing: '2025' }], 'a') // => [{ sheet: 'a', closing: '2025' }] */
export function withoutForm(mapping: Mapping, sheet: string): Mapping {
  const { template: _, columns: __, ...rest } = saidOf(mapping, sheet)
  const others = mapping.filter((one) => one.sheet !== sheet)
  return Object.keys(rest).length > 1 ? [...others, rest] : others
}

/** The mapping with something else said of a column of a kind of ledger; a column that another heading had before goes over to this one. */
export function withColumn(mapping: Mapping, of: { readonly sheet: string; readonly template: string | null }, said: ColumnSaid): Mapping {
  const { sheet, template } = of
  const { columns = [], ...rest } = saidOf(mapping, sheet)
  const before = columns.find(({ letter }) => letter === said.letter)
  const others = columns.filter(({ letter, column }) => letter !== said.letter && (typeof said.column !== 'string' || column !== said.column))
  return withSheet(mapping, sheet, { ...rest, ...(template === null ? {} : { template }), columns: [...others, { ...before, ...said }] })
}

/** The mapping with its headings on other rows: what was said of its columns falls, for they stood elsewhere. */
export function withHeader(mapping: Mapping, of: { readonly sheet: string; readonly template: string | null }, headerRows: readonly [number, number]): Mapping {
  const { columns: _, template = of.template, ...rest } = saidOf(mapping, of.sheet)
  return [...mapping.filter(({ sheet }) => sheet !== of.sheet), { ...rest, headerRows, ...(template === null ? {} : { template }) }]
}

/** @returns the mapping with a cell set right, in place of what was said of it before */
export function withCell(mapping: Mapping, sheet: string, fix: CellFix): Mapping {
  return withSheet(mapping, sheet, { cells: [...(saidOf(mapping, sheet).cells ?? []).filter(({ cell }) => cell !== fix.cell), fix] })
}

/** @returns the mapping with a row left out */
export function withoutRow(mapping: Mapping, sheet: string, left: RowLeftOut): Mapping {
  return withSheet(mapping, sheet, { without: [...(saidOf(mapping, sheet).without ?? []).filter(({ row }) => row !== left.row), left] })
}

/** @returns the mapping without what was said of a cell or of a row */
export function takenBack(mapping: Mapping, sheet: string, of: { readonly cell?: string; readonly row?: number }): Mapping {
  const { cells = [], without = [] } = saidOf(mapping, sheet)
  return withSheet(mapping, sheet, { cells: cells.filter(({ cell }) => cell !== of.cell), without: without.filter(({ row }) => row !== of.row) })
}
