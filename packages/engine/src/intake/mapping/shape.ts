import type { Mapping } from '@chanye/reading'
import { z } from 'zod'

const text = z.string().trim().min(1).max(200)
const reason = z.string().trim().min(1).max(500)
const letter = z.string().regex(/^[A-Z]{1,3}$/u, 'a column as spreadsheets name it: D')
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u, 'a cell as spreadsheets name it: D7')
const closing = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/u, 'a month 2025-09, a quarter 2025-Q3 or a year 2025')

/** What a person may say of how a table file is to be understood. */
export const mappingShape: z.ZodType<Mapping> = z.array(z.strictObject({
  sheet: z.string().min(1).max(200),
  template: text.nullable().optional(),
  headerRows: z.tuple([z.number().int().min(1).max(2000), z.number().int().min(1).max(2000)]).optional(),
  closing: closing.optional(),
  columns: z.array(z.strictObject({ letter, heading: z.string().max(500), column: text.nullable().optional(), unit: text.optional() })).max(500).optional(),
  cells: z.array(z.strictObject({ cell, value: z.string().max(1000), reason })).max(1000).optional(),
  without: z.array(z.strictObject({ row: z.number().int().min(1).max(2_000_000), reason })).max(1000).optional(),
})).max(100)
