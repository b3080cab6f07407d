import { Fault, type Statement, statementShapes, unitCodes, isPeriod, statuses, bounds, figureKinds } from '@chanye/model'
import { z } from 'zod'
import { recordDecision } from '../store/decisions.ts'
import { hashOf } from '../store/ids.ts'
import { recordDocument, type Writing } from '../store/record.ts'
import type { Registry } from '../store/registry.ts'
import type { Says, StatementRecord } from '../store/statements.ts'

const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u)
const text = z.string().trim().min(1).max(200)
/** Which fields a person may correct, and what may stand in them. */
export const correctable = z.strictObject({
  value: decimal.optional(), valueHigh: decimal.nullable().optional(), unit: z.enum(unitCodes).optional(), bound: z.enum(bounds).optional(), kind: z.enum(figureKinds).optional(),
  status: z.enum([...statuses, 'granted']).optional(), period: z.string().refine(isPeriod, 'not a period').nullable().optional(), indicator: text.optional(), subject: text.nullable().optional(),
  name: text.optional(), stage: z.enum(['planned', 'signed', 'started', 'under_construction', 'in_production', 'full_capacity']).optional(), owner: text.nullable().optional(),
  title: text.optional(), level: z.enum(['global', 'national', 'provincial', 'municipal', 'other']).optional(), holder: text.nullable().optional(),
  lead: text.optional(), followers: text.optional(), n: z.number().int().nonnegative().nullable().optional(), claimed: z.number().int().nonnegative().optional(), named: z.array(text).optional(), counted: text.optional(),
})
export type Correction = z.infer<typeof correctable>

/** What a correction is written into. */
export interface Correcting { readonly registry: Registry; readonly keep: (id: string, bytes: Uint8Array) => void; readonly writing: Writing; readonly reason: string }

/**
 * Takes a person's correction in as a document of its own, whose author is the person, and lets its statement supersede the old one.
 *
 * @returns the new statement's id
 * @throws Fault bad-parameter for a field this kind of statement does not have, or a correction that changes nothing
 */
export async function correct(record: StatementRecord, fields: Correction, { registry, keep, writing, reason }: Correcting): Promise<string> {
  const says = { ...record.says, ...fields } as Says
  for (const field of Object.keys(fields)) if (!(field in record.says)) throw new Fault('bad-parameter', { name: field, value: String(fields[field as keyof Correction]), why: `a ${record.says.shape} has no such field (${statementShapes.join(', ')})` })
  const changed = Object.entries(fields).filter(([key, value]) => JSON.stringify(record.says[key as keyof Says]) !== JSON.stringify(value))
  if (changed.length === 0) throw new Fault('bad-parameter', { name: 'content', value: JSON.stringify(fields), why: 'it changes nothing' })
  const form = formOf(record, changed, reason)
  const bytes = new TextEncoder().encode(`${form}\n${writing.by} ${writing.at}\n`)
  const id = hashOf(bytes)
  const body = new TextDecoder().decode(bytes)
  keep(id, bytes)
  const statement = { ...says, mentions: [{ start: 0, end: form.length, text: form, sentence: { start: 0, end: form.length } }], doubts: [] } as Statement
  return registry.transaction().execute(async (tx) => {
    const [corrected] = await recordDocument(tx, {
      document: { id, name: `${record.id}.txt`, format: 'text', bytes: bytes.length, kind: 'correction', title: form.split('\n')[0]!, region: null, place: record.place, published_at: writing.at, known_on: writing.at.slice(0, 10), encoding: 'utf-8', confidence: 1, invented: await inventedOf(tx, record.document), provenance: JSON.stringify({ author: { value: writing.by, start: form.length + 1, end: form.length + 1 + writing.by.length } }), source: null },
      text: { version: 'manual', original: body, clean: body, repairs: '[]', blocks: '[]', segments: '[]', doubts: '[]' },
      original: body, cleanAt: ({ start, end }) => body.slice(start, end), entering: [{ statement, review: 'accepted', rule: 'correction' }], extractor: 'manual',
    }, writing)
    await recordDecision(tx, record, { review: 'superseded', reason, replacedBy: corrected! }, writing)
    return corrected!
  })
}

async function inventedOf(tx: { selectFrom: Registry['selectFrom'] }, document: string): Promise<number> {
  return (await tx.selectFrom('document').select('invented').where('id', '=', document).executeTakeFirstOrThrow()).invented
}

function formOf(record: StatementRecord, changed: readonly (readonly [string, unknown])[], reason: string): string {
  const lines = changed.map(([key, value]) => `${key}: ${JSON.stringify(record.says[key as keyof Says] ?? null)} → ${JSON.stringify(value ?? null)}`)
  return [`correction of ${record.id}`, ...lines, `reason: ${reason}`].join('\n')
}
