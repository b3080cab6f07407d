import { Fault } from '@chanye/model'
import type { Mapping } from '@chanye/reading'
import { z } from 'zod'
import { whyOf } from '../../why.ts'
import { noJson } from './rules.ts'

const text = z.string().trim().min(1).max(200)
const reason = z.string().trim().min(1).max(500)
const letter = z.string().regex(/^[A-Z]{1,3}$/u, 'a column as spreadsheets name it: D')
const cell = z.string().regex(/^[A-Z]{1,3}[1-9]\d{0,6}$/u, 'a cell as spreadsheets name it: D7')
const closing = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]))?$/u, 'a month 2025-09, a quarter 2025-Q3 or a year 2025')

/** What a person may say of how a table file is to be understood. */
const mappingShape: z.ZodType<Mapping> = z.array(z.strictObject({
  sheet: z.string().min(1).max(200),
  template: text.nullable().optional(),
  headerRows: z.tuple([z.number().int().min(1).max(2000), z.number().int().min(1).max(2000)]).optional(),
  closing: closing.optional(),
  columns: z.array(z.strictObject({ letter, heading: z.string().max(500), column: text.nullable().optional(), unit: text.optional() })).max(500).optional(),
  cells: z.array(z.strictObject({ cell, value: z.string().max(1000), reason })).max(1000).optional(),
  without: z.array(z.strictObject({ row: z.number().int().min(1).max(2_000_000), reason })).max(1000).optional(),
})).max(100)

/** @returns what a person says of how a table is to be understood, from JSON @throws Fault bad-parameter naming the place, its value and what is wrong */
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
  const path = issue?.path.map(String) ?? []
  const value = path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], given)
  throw new Fault('bad-parameter', { name: ['mapping', ...path].join('.'), value: JSON.stringify(value ?? null).slice(0, 200), ...whyOf(issue, value) })
}
