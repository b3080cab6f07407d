import { Fault, isRefusal } from '@chanye/model'
import type { SheetRead } from '@chanye/reading'
import { headRows, rowsOf, type WrittenSheet } from '../../written-sheet.ts'
import type { TableRead } from '../table.ts'
import { BETWEEN, noLedgerSheet, REASON } from './rules.ts'
import { foundCells } from './understood.ts'

/**
 * The sheets of a table with the rows in error and in doubt alone: under their own headings, with a column that says why.
 *
 * @returns one sheet for each that is a ledger; of one without a finding the headings alone
 * @throws Fault bad-parameter where no sheet is a ledger
 */
export function findingsSheets({ sheets, standing, reading }: TableRead, language: 'zh' | 'en'): WrittenSheet[] {
  const ledgers = sheets.filter(({ ledger }) => !isRefusal(ledger))
  if (ledgers.length === 0) throw new Fault('bad-parameter', { name: 'file', value: reading.source.name, ...noLedgerSheet })
  return ledgers.map((sheet) => findingsSheet(sheet, standing.find(({ grid }) => grid.name === sheet.grid.name)!, language))
}

function findingsSheet({ ledger }: SheetRead, own: SheetRead, language: 'zh' | 'en'): WrittenSheet {
  if (isRefusal(ledger)) return { name: own.grid.name, rows: [] }
  const head = Math.max(...ledger.header_row_numbers)
  const reasons = new Map<number, string[]>()
  for (const { row, cell, ...said } of foundCells(ledger, own)) if (row > head) reasons.set(row, [...reasons.get(row) ?? [], `${cell} ${said[language]}`])
  const rowOf = rowsOf(own.grid)
  const over = headRows(own.grid, head).map((cells, i) => (i === head - 1 ? [...cells, { text: REASON[language], number: false }] : cells))
  const rows = [...reasons].sort(([a], [b]) => a - b).map(([row, why]) => [...rowOf(row - 1), { text: why.join(BETWEEN[language]), number: false }])
  return { name: own.grid.name, rows: [...over, ...rows] }
}
