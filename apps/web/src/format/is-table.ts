const tables: ReadonlySet<string> = new Set(['xlsx', 'xls', 'csv'])

/** @returns whether a document came as a table file @example isTable('xlsx') // => true */
export function isTable(format: string): boolean {
  return tables.has(format)
}
