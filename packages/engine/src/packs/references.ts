import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault, type Industry, type NationalTable, unitCodes } from '@chanye/model'
import { parse as parseCsv } from 'csv-parse/sync'
import { z } from 'zod'
import type { References } from '../store/asking.ts'
import { statedIn } from './stated.ts'

const measures = z.array(z.strictObject({ name: z.string().min(1), en: z.string().min(1), words: z.array(z.string().min(1)).min(1), unit: z.enum(unitCodes) }))

/** @throws Fault bad-setting for a pack that is missing or not in its shape */
export function loadReferences(packsDir: string): References {
  let table: NationalTable | undefined
  return {
    industries: rowsOf(packsDir, 'industries', 'gbt4754-2017.csv').map(({ code, name, en, level, section }) => ({ code: code!, name: name!, en: en!, level: level as Industry['level'], section: section! })),
    sizeMeasures: statedIn(measures, join(packsDir, 'industries', 'measures.yaml'), 'measures'),
    inputOutput: () => (table ??= inputOutputIn(packsDir)),
  }
}

const YEAR = 2020
const FINAL = ['rural_consumption', 'urban_consumption', 'government_consumption', 'fixed_capital', 'stocks', 'exports'] as const

function inputOutputIn(packsDir: string): NationalTable {
  const sectors = rowsOf(packsDir, 'input-output', `china-${YEAR}-sectors.csv`).map((row) => ({
    code: row.code!, zh: row.zh!, en: row.en!, division: row.division!, output: Number(row.output), valueAdded: Number(row.value_added), compensation: Number(row.compensation), imports: Number(row.imports), exports: Number(row.exports),
    finalUse: FINAL.reduce((sum, use) => sum + Number(row[use]), 0),
  }))
  const deliveries = Float64Array.from(rowsOf(packsDir, 'input-output', `china-${YEAR}-transactions.csv`).flatMap((row) => sectors.map(({ code }) => Number(row[code]))))
  return { year: YEAR, sectors, deliveries }
}

function rowsOf(packsDir: string, theme: string, name: string): Record<string, string>[] {
  const path = join(packsDir, theme, name)
  if (!existsSync(path)) throw new Fault('bad-setting', { name: 'packs', value: path, why: 'no such file', whyZh: '没有这个文件' })
  return parseCsv(readFileSync(path), { columns: true, skip_empty_lines: true }) as Record<string, string>[]
}
