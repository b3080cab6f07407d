import { addressOf } from '@chanye/reading'
import { workbookOf } from '../zip.ts'

/** A sheet as a clerk fills it in: rows of texts and numbers, and ranges that are merged. */
export interface Sheet { readonly name: string; readonly rows: readonly (readonly (string | number | null)[])[]; readonly merges?: readonly string[] }

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** @returns the bytes of a workbook with one sheet */
export function xlsxOf({ name, rows, merges = [] }: Sheet): Buffer {
  const cell = (value: string | number | null, row: number, column: number) => {
    if (value === null || value === '') return ''
    const at = addressOf(row, column)
    return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
  }
  const data = rows.map((row, i) => `<row r="${i + 1}">${row.map((value, column) => cell(value, i, column)).join('')}</row>`).join('')
  const merged = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`
  return workbookOf({ sheets: { [name]: `<sheetData>${data}</sheetData>${merged}` } })
}

/** @returns the bytes of a text table */
export function csvOf({ rows }: Sheet): Buffer {
  return Buffer.from(`${rows.map((row) => row.map((value) => quoted(value === null ? '' : String(value))).join(',')).join('\r\n')}\r\n`)
}

const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
