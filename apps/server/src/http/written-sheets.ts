import type { WrittenCell, WrittenSheet } from '@chanye/engine'
import { stringify } from 'csv-stringify/sync'
import type { FastifyReply } from 'fastify'
import writeXlsx from 'write-excel-file/node'
import { neutral } from './neutral.ts'

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A row of a table that is sent: text, or a number that stays one in a workbook. */
export type TableRow = readonly (string | { readonly number: string })[]

/** @returns the sheet of a table @example sheetOf('a', [['n'], [{ number: '1' }]]).rows[1] // => [{ text: '1', number: true }] */
export function sheetOf(name: string, rows: readonly TableRow[]): WrittenSheet {
  return { name, rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? { text: cell, number: false } : { text: cell.number, number: true }))) }
}

/** Sends sheets as a file: a workbook, or a CSV in which they stand one under the other. No cell is ever a formula. */
export async function sendSheets(reply: FastifyReply, sheets: readonly WrittenSheet[], { name, format, headed = false }: { readonly name: string; readonly format: SheetFormat; readonly headed?: boolean }): Promise<FastifyReply> {
  void reply.header('content-disposition', `attachment; filename="${name}.${format}"`).header('x-content-type-options', 'nosniff')
  if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(`\uFEFF${csvOf(sheets)}`)
  const names = sheetNames(sheets)
  const file = await writeXlsx(sheets.map(({ rows }, i) => ({ sheet: names[i]!, data: rows.map((row, at) => row.map((cell) => xlsxCell(cell, headed && at === 0))), ...(headed ? { stickyRowsCount: 1 } : {}) }))).toBuffer()
  return reply.type(XLSX).send(file)
}

function csvOf(sheets: readonly WrittenSheet[]): string {
  return sheets.map(({ rows }) => stringify(rows.map((row) => row.map((cell) => (cell ? neutral(cell.text) : ''))))).join('\n')
}

/** A number stays one where nothing of it is lost; all else is text. */
function xlsxCell(cell: WrittenCell | null, heading: boolean) {
  if (!cell) return null
  if (heading) return { value: cell.text, type: String as StringConstructor, fontWeight: 'bold' as const }
  const number = Number(cell.text)
  return cell.number && String(number) === cell.text ? { value: number, type: Number as NumberConstructor } : { value: cell.text, type: String as StringConstructor }
}

/** Names as a workbook takes them: no more than 31 characters, none of its own signs, each once. */
function sheetNames(sheets: readonly WrittenSheet[]): string[] {
  const names: string[] = []
  for (const { name } of sheets) {
    const bare = name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 27) || 'Sheet'
    names.push(names.includes(bare) ? `${bare} ${names.length + 1}` : bare)
  }
  return names
}
