import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@chanye/model'
import { checkRules, columnKinds, columnPeriods, type LedgerTemplate } from '@chanye/reading'
import { z } from 'zod'
import { statedIn } from './stated.ts'

const columnShape = z.strictObject({
  name: z.string().min(1), type: z.enum(columnKinds), also: z.array(z.string()).optional(), required: z.boolean().optional(), unit: z.string().optional(), unitFrom: z.string().optional(),
  period: z.enum(columnPeriods).optional(), parts: z.array(z.string()).optional(), plain: z.boolean().optional(), cumulative: z.boolean().optional(), additive: z.boolean().optional(), signed: z.boolean().optional(),
  plan: z.boolean().optional(), quarter: z.number().int().min(1).max(4).optional(), plausible: z.array(z.string().regex(/^\d+$/u)).length(2).optional(), weak: z.array(z.string()).optional(),
})
/** A kind of ledger that is known, with the columns a heading may be taken for. */
export const ledgerKind = z.object({ name: z.string(), columns: z.array(z.object({ name: z.string(), type: z.enum(columnKinds) }).meta({ id: 'TemplateColumn' })).readonly() }).meta({ id: 'LedgerKind' })

const checkShape = z.object({ rule: z.enum(checkRules) }).catchall(z.union([z.string(), z.number(), z.array(z.string())]))
const templateShape = z.strictObject({ name: z.string().min(1), title: z.array(z.string()), names: z.array(z.string()).min(1), codes: z.array(z.string()), columns: z.array(columnShape).min(1), checks: z.array(checkShape) })
const findingsShape = z.record(z.string(), z.strictObject({ severity: z.enum(['error', 'doubt']), zh: z.string(), en: z.string() }))

/** The file that says each finding in words. */
const FINDINGS = 'checks.yaml'

/** Reads the templates of ledgers of a folder of packs, in the order of their files. @throws Fault bad-setting naming the file and the place in it */
export function loadLedgerTemplates(packsDir: string): LedgerTemplate[] {
  const folder = join(packsDir, 'ledgers')
  if (!existsSync(folder)) throw new Fault('bad-setting', { name: 'packs', value: folder, why: 'no such folder', whyZh: '没有这个文件夹' })
  const findings = statedIn(findingsShape, join(folder, FINDINGS), 'ledgers')
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== FINDINGS).sort()
  return names.map((name) => ({ ...statedIn(templateShape, join(folder, name), 'ledgers'), findings }))
}
