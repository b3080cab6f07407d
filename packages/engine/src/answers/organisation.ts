import { Fault } from '@chanye/model'
import { z } from 'zod'
import type { StatementRecord } from '../store/statements.ts'
import { reason, type Why } from '../why.ts'
import { dated, defineAnswer } from './answer.ts'
import { documentRowsOf } from './documents.ts'
import { firmOf } from './firm.ts'
import { Picture, proposalsOf } from './picture.ts'
import { documentRow, evidenceRef, figure, statementRow } from './shapes.ts'

const neither: Why = { why: 'id or name is needed', whyZh: '请给出编号或名称' }
const cited = { statement: z.string(), evidence: z.array(evidenceRef) }

export const organisation = defineAnswer({
  name: 'organisation',
  question: { en: 'What is known of this firm: names, roles, projects, honours, relations, documents?', zh: '企业画像：名称、角色、项目、荣誉、关系和文档' },
  params: z.strictObject({ id: z.string().optional(), name: z.string().optional() }).refine(({ id, name }) => Boolean(id ?? name), { message: reason(neither.why, neither.whyZh), path: ['id'] }),
  result: z.object({
    ...dated, organisation: z.object({ id: z.string(), name: z.string(), names: z.array(z.string()), codes: z.array(z.string()) }),
    proposals: z.array(z.object({ id: z.string(), other: z.object({ id: z.string(), name: z.string() }), why: z.object({ zh: z.string(), en: z.string() }), score: z.number(), state: z.enum(['open', 'same', 'different']) })),
    roles: z.array(z.object({ role: z.string(), of: z.string(), n: z.number().nullable(), ...cited })), projects: z.array(z.object({ name: z.string(), stage: z.string(), status: z.string(), ...cited })),
    honours: z.array(z.object({ title: z.string(), level: z.string(), status: z.string(), ...cited })), figures: z.array(z.object({ label: z.string(), figure })), claims: z.array(z.object({ counted: z.string(), claimed: z.number(), namedCount: z.number(), ...cited })),
    statements: z.array(statementRow), documents: z.array(documentRow),
  }),
  async run(asking, { id, name }) {
    const wanted = id ?? name
    if (!wanted) throw new Fault('bad-parameter', { name: 'id', value: '', ...neither })
    const { organisation: one, told, speaks } = await firmOf(asking, wanted)
    const picture = await Picture.of(asking, told)
    const about = picture.standing().filter(speaks)
    const documents = [...new Set(about.map(({ document }) => document))].flatMap((document) => picture.documents.get(document) ?? []).sort((a, b) => b.known_on.localeCompare(a.known_on) || b.recorded_at.localeCompare(a.recorded_at) || a.id.localeCompare(b.id))
    const cite = (record: StatementRecord) => ({ statement: record.id, evidence: picture.refs(record) })
    return {
      ...picture.dated(documents.some(({ invented }) => invented === 1)), organisation: { id: one.id, name: one.name, names: [...one.names], codes: [...one.codes] },
      proposals: (await proposalsOf(asking, new Set(one.ids))).map(({ id: proposal, a, b, why, score, state }) => ({ id: proposal, other: one.ids.includes(a.id) ? b : a, why, score, state })),
      roles: about.flatMap((record) => (record.says.shape === 'lead' ? [{ role: 'lead', of: record.says.followers, n: record.says.n, ...cite(record) }] : [])),
      projects: about.flatMap((record) => (record.says.shape === 'project' ? [{ name: record.says.name, stage: record.says.stage, status: record.says.status, ...cite(record) }] : [])),
      honours: about.flatMap((record) => (record.says.shape === 'honour' ? [{ title: record.says.title, level: record.says.level, status: record.says.status, ...cite(record) }] : [])),
      claims: about.flatMap((record) => (record.says.shape === 'claim' ? [{ counted: record.says.counted, claimed: record.says.claimed, namedCount: record.says.named.length, ...cite(record) }] : [])),
      figures: about.flatMap((record) => (record.says.shape === 'figure' ? [{ label: record.says.indicator, figure: picture.figure([record as Parameters<typeof picture.figure>[0][number]]) }] : [])),
      statements: about.map((record) => picture.row(record)), documents: await documentRowsOf(picture, documents),
    }
  },
})
