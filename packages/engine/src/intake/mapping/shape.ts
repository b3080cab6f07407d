import { Fault } from '@chanye/model'
import type { Mapping } from '@chanye/reading'
import { z } from 'zod'
import { reason, whyOf } from '../../why.ts'
import { noJson } from './rules.ts'
import { unfitAt } from './unfit.ts'

const text = z.string().trim().min(1).max(200)
const because = z.string().trim().min(1).max(500)
const letter = z.string().regex(/^[A-Z]{1,3}$/u, reason('a column as spreadsheets name it: D', '应为列号，如 D'))
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u, reason('a cell as spreadsheets name it: D7', '应为单元格编号，如 D7'))
const closing = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/u, reason('a month 2025-09, a quarter 2025-Q3 or a year 2025', '应为月份 2025-09、季度 2025-Q3 或年份 2025'))

/** What a person may say of how a table file is to be understood. */
const mappingShape: z.ZodType<Mapping> = z.array(z.strictObject({
  sheet: z.string().min(1).max(200),
  template: text.nullable().optional(),
  headerRows: z.tuple([z.number().int().min(1).max(2000), z.number().int().min(1).max(2000)]).optional(),
  closing: closing.optional(),
  columns: z.array(z.strictObject({ letter, heading: z.string().max(500), column: text.nullable().optional(), unit: text.optional() })).max(500).optional(),
  cells: z.array(z.strictObject({ cell, value: z.string().max(1000), reason: because })).max(1000).optional(),
  without: z.array(z.strictObject({ row: z.number().int().min(1).max(2_000_000), reason: because })).max(1000).optional(),
})).max(100)

/** The same as it is sent: what is remembered of a form bears the headings of the file at hand, however long. */
export const mappingSaid = z.array(z.object({
  sheet: z.string(),
  /** Null for a sheet that is no ledger; left out where the one that fits best is right. */
  template: z.string().nullable().optional(),
  /** The first and the last row of its headings, as the sheet counts them, from 1. */
  headerRows: z.tuple([z.number(), z.number()]).readonly().optional(),
  /** The month, quarter or year it closes. */
  closing: z.string().optional(),
  columns: z.array(z.object({ letter: z.string(), heading: z.string(), column: z.string().nullable().optional(), unit: z.string().optional() }).meta({ id: 'ColumnSaid' })).readonly().optional(),
  cells: z.array(z.object({ cell: z.string(), value: z.string(), reason: z.string() }).meta({ id: 'CellFix' })).readonly().optional(),
  without: z.array(z.object({ row: z.number(), reason: z.string() }).meta({ id: 'RowLeftOut' })).readonly().optional(),
}).meta({ id: 'SheetSaid' })).readonly() satisfies z.ZodType<Mapping>

/** @returns what a person says of how a table is to be understood, from JSON @throws Fault bad-parameter where it is none; bad-mapping naming the place, its value and what is wrong */
export function mappingIn(text: string): Mapping {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch (cause) {
    throw new Fault('bad-parameter', { name: 'mapping', value: text.slice(0, 200), ...noJson }, cause)
  }
  const parsed = mappingShape.safeParse(given)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw unfitAt(given, issue?.path ?? [], whyOf(issue, given))
}
