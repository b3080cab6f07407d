/** What a person says of one column. */
export interface ColumnSaid { readonly letter: string; readonly heading: string; readonly column?: string | null; readonly unit?: string }
/** What a cell should say, and why. */
export interface CellFix { readonly cell: string; readonly value: string; readonly reason: string }
export interface RowLeftOut { readonly row: number; readonly reason: string }

/** What a person says of one sheet, as the server takes it. */
export interface SheetSaid {
  readonly sheet: string
  readonly template?: string | null
  readonly headerRows?: readonly [number, number]
  readonly closing?: string
  readonly columns?: readonly ColumnSaid[]
  readonly cells?: readonly CellFix[]
  readonly without?: readonly RowLeftOut[]
}
export type Mapping = readonly SheetSaid[]

/** @returns what is said of a sheet; of one that nothing is said of, its name alone @example saidOf([], 'a') // => { sheet: 'a' } */
export function saidOf(mapping: Mapping, sheet: string): SheetSaid {
  return mapping.find((one) => one.sheet === sheet) ?? { sheet }
}

/** @returns the mapping with something else said of a sheet @example withSheet([], 'a', { template: null }) // => [{ sheet: 'a', template: null }] */
export function withSheet(mapping: Mapping, sheet: string, change: Partial<SheetSaid>): Mapping {
  return [...mapping.filter((one) => one.sheet !== sheet), { ...saidOf(mapping, sheet), ...change }]
}

/** The sheet as another kind of ledger: what was said of its columns falls, for they were another kind's. */
export function withTemplate(mapping: Mapping, sheet: string, template: string | null): Mapping {
  return [...mapping.filter((one) => one.sheet !== sheet), { sheet, template, ...(saidOf(mapping, sheet).closing ? { closing: saidOf(mapping, sheet).closing! } : {}) }]
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
