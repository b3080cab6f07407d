import { grouped } from '@chanye/model'
import { z } from 'zod'
import type { StatementRecord } from '../store/statements.ts'
import { dated, defineAnswer } from './answer.ts'
import { Picture } from './picture.ts'
import { type ClaimRow, claimRow } from './shapes.ts'

export const claims = defineAnswer({
  name: 'claims',
  question: { en: 'How many are claimed, and how many of them are named?', zh: '声称了多少，点名了多少？' },
  params: z.strictObject({ place: z.string().optional(), document: z.string().optional() }),
  result: z.object({ ...dated, rows: z.array(claimRow) }),
  async run(asking, filter) {
    const picture = await Picture.of(asking, { ...(filter.place ? { place: filter.place } : {}), ...(filter.document ? { document: filter.document } : {}) })
    const rows = claimRows(picture)
    return { ...picture.dated(rows.some(({ evidence }) => evidence.some(({ invented }) => invented))), rows }
  },
})

/** Every claim of a picture, the same claim of several documents once, with schemes as claims of at most so many members. */
export function claimRows(picture: Picture): ClaimRow[] {
  const standing = picture.standing().filter(({ says }) => says.shape === 'claim' || says.shape === 'scheme')
  return grouped(standing, ({ says, place }) => JSON.stringify([place, says.shape === 'claim' ? [says.counted, says.claimed, says.named, says.status] : says])).map((records) => rowOf(records, picture))
}

function rowOf(records: readonly StatementRecord[], picture: Picture): ClaimRow {
  const [first] = records
  const says = first!.says
  const common = { statement: first!.id, review: first!.review, evidence: records.flatMap((record) => picture.refs(record)) }
  if (says.shape === 'claim') return { ...common, counted: says.counted, claimed: says.claimed, named: [...says.named], namedCount: says.named.length, atMost: false, tie: says.tie, stage: says.stage, status: says.status, period: says.period }
  if (says.shape === 'scheme') return { ...common, counted: says.name, claimed: says.declared, named: [...says.members], namedCount: says.members.length, atMost: true, tie: 'scheme', stage: null, status: 'actual', period: null }
  throw new RangeError(`no claim: ${says.shape}`)
}
