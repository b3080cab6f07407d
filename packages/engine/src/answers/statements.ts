import { reviews, statementShapes } from '@chanye/model'
import { z } from 'zod'
import type { StatementRecord } from '../store/statements.ts'
import { reason } from '../why.ts'
import { dated, defineAnswer } from './answer.ts'
import { Picture } from './picture.ts'
import { statementRow } from './shapes.ts'

const sortKeys = ['published', 'value', 'subject', 'indicator', 'period', 'review', 'document', 'recorded'] as const
const params = z.strictObject({
  q: z.string().optional(), document: z.string().optional(), place: z.string().optional(), shape: z.enum(statementShapes).optional(), kind: z.string().optional(), status: z.string().optional(),
  review: z.enum(reviews).optional(), subject: z.string().optional(), indicator: z.string().optional(), period: z.string().optional(), doubt: z.string().optional(),
  sort: z.string().regex(new RegExp(`^-?(?:${sortKeys.join('|')})$`, 'u'), reason(`one of ${sortKeys.join(', ')}, with - for descending`, `只能是 ${sortKeys.join('、')}，前面加 - 为降序`)).optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(50), offset: z.coerce.number().int().min(0).default(0),
})

export const statements = defineAnswer({
  name: 'statements',
  question: { en: 'Which statements are held, by what they say and where they stand?', zh: '有哪些陈述？按内容和审核状态查找' },
  params,
  result: z.object({ ...dated, total: z.number(), rows: z.array(statementRow), facets: z.object({ shape: counts(), kind: counts(), status: counts(), review: counts() }) }),
  async run(asking, asked) {
    const picture = await Picture.of(asking, { ...(asked.document ? { document: asked.document } : {}), ...(asked.place ? { place: asked.place } : {}) })
    const found = picture.statements.filter((record) => fits(record, asked, picture))
    const sorted = asked.sort ? found.sort(orderBy(asked.sort, picture)) : found
    const rows = sorted.slice(asked.offset, asked.offset + asked.limit).map((record) => picture.row(record))
    return {
      ...picture.dated(rows.some((row) => row.document.invented)), total: found.length, rows,
      facets: { shape: tally(found, ({ says }) => says.shape), kind: tally(found, (record) => field(record, 'kind')), status: tally(found, (record) => field(record, 'status')), review: tally(found, ({ review }) => review) },
    }
  },
})

function counts() {
  return z.record(z.string(), z.number())
}

/** @returns a field of what a statement says, as text; null when its shape has no such field */
export function field({ says }: StatementRecord, name: string): string | null {
  const value = (says as Record<string, unknown>)[name]
  return typeof value === 'string' ? value : null
}

function tally(records: readonly StatementRecord[], key: (record: StatementRecord) => string | null): Record<string, number> {
  const found: Record<string, number> = {}
  for (const record of records) {
    const value = key(record)
    if (value !== null) found[value] = (found[value] ?? 0) + 1
  }
  return found
}

function fits(record: StatementRecord, asked: z.infer<typeof params>, picture: Picture): boolean {
  const plain = (['kind', 'status', 'period'] as const).every((name) => !asked[name] || field(record, name) === asked[name])
  const within = (['subject', 'indicator'] as const).every((name) => !asked[name] || (field(record, name) ?? '').includes(asked[name]!))
  if (!plain || !within || (asked.shape && record.says.shape !== asked.shape) || (asked.review && record.review !== asked.review)) return false
  if (asked.doubt && !(asked.doubt === 'any' ? record.doubts.length > 0 : record.doubts.some(({ doubt }) => doubt === asked.doubt))) return false
  return !asked.q || textOf(record, picture).includes(asked.q.trim().toLowerCase())
}

/** Everything of a statement a person may search for. */
export function textOf(record: StatementRecord, picture: Picture): string {
  const names = Object.values(record.says).flat().filter((value) => typeof value === 'string')
  return [...names, ...record.evidence.flatMap(({ sentence, clean }) => [sentence, clean]), picture.documents.get(record.document)?.title ?? ''].join('\n').toLowerCase()
}

function orderBy(sort: string, picture: Picture): (a: StatementRecord, b: StatementRecord) => number {
  const down = sort.startsWith('-') ? -1 : 1
  const name = sort.replace(/^-/u, '')
  const key = keyOf(name, picture)
  return (a, b) => {
    const [x, y] = [key(a), key(b)]
    if (Number.isNaN(x) || Number.isNaN(y)) return Number(Number.isNaN(x)) - Number(Number.isNaN(y))
    return (x < y ? -1 : x > y ? 1 : 0) * down || a.ordinal - b.ordinal
  }
}

function keyOf(name: string, picture: Picture): (record: StatementRecord) => string | number {
  switch (name) {
    case 'value': return (record) => Number(field(record, 'value') ?? 'NaN')
    case 'published': return ({ document }) => picture.documents.get(document)?.published_at ?? ''
    case 'document': return ({ document }) => picture.documents.get(document)?.title ?? ''
    case 'recorded': return ({ decidedAt }) => decidedAt
    case 'review': return ({ review }) => review
    default: return (record) => field(record, name) ?? field(record, 'name') ?? ''
  }
}
