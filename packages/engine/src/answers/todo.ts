import { grouped, statementLabel } from '@chanye/model'
import { z } from 'zod'
import type { StatementRecord } from '../store/statements.ts'
import { dated, defineAnswer } from './answer.ts'
import { claimRows } from './claims.ts'
import { Picture } from './picture.ts'
import { contradictionsOf } from './contradictions/all.ts'
import { type Contradiction, contradictionShape } from './contradictions.ts'
import { doubtfulOf, goalsOf } from './place-brief.ts'
import { saysAny } from './says-any.ts'
import { evidenceRef, figure, statementRow } from './shapes.ts'

/** What waits for a person: statements not yet decided, doubts on accepted ones, figures that disagree, goals that lack a part, members claimed and not named. */
const kinds = ['draft', 'doubt', 'conflict', 'missing', 'unnamed'] as const
const kindShape = z.enum(kinds)

const matter = z.object({
  kind: kindShape, id: z.string(), label: z.string(), subject: z.string().nullable(), period: z.string().nullable(),
  /** Doubts, or the parts a goal lacks, by their stable words. */
  words: z.array(z.string()),
  /** Places to fill: claimed less named. */
  open: z.number(), claimed: z.number(), named: z.number(),
  /** The values that disagree. */
  values: z.array(figure),
  /** Both sides of what disagrees, and what was decided on it before. */
  contradiction: contradictionShape.nullable(), statement: statementRow.nullable(), evidence: z.array(evidenceRef),
})
type Matter = z.infer<typeof matter>
type Kind = Matter['kind']

export const todo = defineAnswer({
  name: 'todo',
  question: { en: 'What waits for a person?', zh: '有哪些待办？' },
  params: z.strictObject({ place: z.string().optional(), document: z.string().optional(), kind: kindShape.optional(), q: z.string().optional() }),
  result: z.object({ ...dated, counts: z.record(kindShape, z.number()), matters: z.array(matter) }),
  async run(asking, { place, document, kind, q }) {
    const picture = await Picture.of(asking, { ...(place ? { place } : {}), ...(document ? { document } : {}) })
    const found = (await mattersOf(picture)).filter((one) => holds(one, q))
    const counts = Object.fromEntries(kinds.map((one) => [one, found.filter((row) => row.kind === one).length])) as Record<Kind, number>
    return { ...picture.dated(), counts, matters: found.filter((one) => kind === undefined || one.kind === kind) }
  },
})

/** All that is open in a picture, conflicts first, drafts last. */
async function mattersOf(picture: Picture): Promise<Matter[]> {
  const byId = new Map(picture.statements.map((record) => [record.id, record]))
  const of = (id: string): Matter['statement'] => { const record = byId.get(id); return record ? picture.row(record) : null }
  return [
    ...(await contradictionsOf(picture)).filter(({ state }) => state !== 'resolved').map((one) => open('conflict', one.id, { label: one.label, subject: one.subject, period: one.period, values: valuesOf(one), contradiction: one, evidence: one.sides.flatMap(({ evidence }) => evidence) })),
    ...doubtfulOf(picture).filter(({ review }) => review === 'accepted').map(({ statement, label, doubts, evidence }) => open('doubt', `doubt ${statement}`, { label, words: doubts, statement: of(statement), evidence })),
    ...goalsOf(picture).filter(({ missing }) => missing.length > 0).map(({ label, subject, missing, statement, evidence }) => open('missing', `missing ${statement}`, { label, subject, words: missing, statement: of(statement), evidence })),
    ...claimRows(picture).filter(({ atMost, claimed, namedCount }) => !atMost && claimed > namedCount).map(({ statement, counted, claimed, namedCount, period, evidence }) => open('unnamed', `unnamed ${statement}`, { label: counted, period, open: claimed - namedCount, claimed, named: namedCount, statement: of(statement), evidence })),
    ...picture.standing().filter(({ review }) => review === 'draft').map((record) => open('draft', `draft ${record.id}`, drafted(picture, record))),
  ]
}

function drafted(picture: Picture, record: StatementRecord): Partial<Matter> {
  return { label: statementLabel(record.says), words: record.doubts.map(({ doubt }) => doubt), statement: picture.row(record), evidence: picture.refs(record) }
}

/** Each value of a figure once. */
function valuesOf({ sides }: Contradiction): Matter['values'] {
  return grouped(sides.flatMap(({ figure: one }) => (one ? [one] : [])), ({ value }) => value).map(([first]) => first!)
}

function open(kind: Kind, id: string, given: Partial<Matter>): Matter {
  return { kind, id, label: '', subject: null, period: null, words: [], open: 0, claimed: 0, named: 0, values: [], contradiction: null, statement: null, evidence: [], ...given }
}

/** Whether the words asked for stand in what is open, or in a sentence it rests on. */
function holds({ label, subject, evidence }: Matter, q: string | undefined): boolean {
  return saysAny([label, subject, ...evidence.map(({ sentence }) => sentence)], q)
}
