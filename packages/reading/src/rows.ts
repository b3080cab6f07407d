import type { Statement } from '@chanye/model'
import type { Reading } from './read.ts'

/** One row of the corpus scorer: a plain object in its field names. */
export type Row = Readonly<Record<string, string | number | boolean | null>>

/** @returns one row a mention of every figure, in the field names of the corpus */
export function factRows(doc: string, reading: Reading): Row[] {
  return reading.statements.flatMap((statement) => statement.shape !== 'figure' ? [] : statement.mentions.map((mention) => ({
    doc, number_text: mention.text, start: mention.start, end: mention.end, kind: statement.kind, value: Number(statement.value),
    value_high: statement.valueHigh === null ? null : Number(statement.valueHigh), unit: statement.unit, bound: statement.bound,
    modality: statement.status, period: statement.period, indicator: statement.indicator, subject: statement.subject, basis: statement.basis, optional: statement.minor,
  }))).sort((a, b) => a.start - b.start)
}

/** @returns one row an enterprise, project, lead relation, honour and missing link of a chain (the corpus marks no weak ones), in the field names of the corpus */
export function entityRows(doc: string, reading: Reading): Row[] {
  return reading.statements.flatMap((statement) => {
    const says = entity(statement)
    const mention = statement.mentions[0]!
    return says ? [{ doc, type: statement.shape === 'lead' ? 'leads' : statement.shape, evidence: mention.text, start: mention.start, end: mention.end, ...says }] : []
  })
}

function entity(statement: Statement): Row | undefined {
  switch (statement.shape) {
    case 'enterprise': return { name: statement.name }
    case 'project': return { name: statement.name, stage: statement.stage, modality: statement.status }
    case 'lead': return { lead: statement.lead, ...(statement.n === null ? {} : { n: statement.n }), followers: statement.followers }
    case 'honour': return { title: statement.title, level: statement.level, status: statement.status, holder: statement.holder }
    case 'gap': return statement.status === 'weak' ? undefined : { links: statement.links.join(';'), chain: statement.chain, status: statement.status }
    default: return undefined
  }
}
