import type { WrittenCell, WrittenSheet } from '@chanye/engine'
import { stringify } from 'csv-stringify/sync'
import type { FastifyReply } from 'fastify'
import writeXlsx from 'write-excel-file/node'
import { neutral } from './neutral.ts'

export const sheetFormats = ['xlsx', 'csv'] as const
export type SheetFormat = (typeof sheetFormats)[number]

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Sends sheets as a file: a workbook, or a CSV in which they stand one under the other. No cell is ever a formula. */
export async function sendSheets(reply: FastifyReply, sheets: readonly WrittenSheet[], { name, format }: { readonly name: string; readonly format: SheetFormat }): Promise<FastifyReply> {
  void reply.header('content-disposition', `attachment; filename="${name}.${format}"`).header('x-content-type-options', 'nosniff')
  if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(`\uFEFF${csvOf(sheets)}`)
  const names = sheetNames(sheets)
  const file = await writeXlsx(sheets.map(({ rows }, i) => ({ sheet: names[i]!, data: rows.map((row) => row.map(xlsxCell)) }))).toBuffer()
  return reply.type(XLSX).send(file)
}

function csvOf(sheets: readonly WrittenSheet[]): string {
  return sheets.map(({ rows }) => stringify(rows.map((row) => row.map((cell) => (cell ? neutral(cell.text) : ''))))).join('\n')
}

/** A number stays one where nothing of it is lost; all else is text. */
function xlsxCell(cell: WrittenCell | null) {
  if (!cell) return null
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
