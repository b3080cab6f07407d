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
