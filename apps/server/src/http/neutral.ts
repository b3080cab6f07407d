/**
 * Marks a cell a spreadsheet would take for a formula as text; a plain negative number stays one.
 *
 * @returns the cell as it may stand in a CSV
 * @example neutral('=1+1') // => "'=1+1"
 */
export function neutral(value: string): string {
  return /^\s*[=+@\-＝＋＠－]|^[\t\r\n]/u.test(value) && !/^-\d+(?:\.\d+)?$/u.test(value) ? `'${value}` : value
}
