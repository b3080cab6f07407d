import { contradictionKinds, grades, projectStages, publications, resolutions } from '@chanye/model'
import { z } from 'zod'
import { dated, defineAnswer } from './answer.ts'
import { contradictionsOf } from './contradictions/all.ts'
import { Picture } from './picture.ts'
import { saysAny } from './says-any.ts'
import { evidenceRef, figure } from './shapes.ts'

const side = z.object({
  statement: z.string(), document: z.string(), documentTitle: z.string().nullable(), known: z.string(), publisher: z.string().nullable(), grade: z.enum(grades),
  /** What it says: a figure and how far it has come, the stage of a project, or the links of a chain. */
  figure: figure.nullable(), publication: z.enum(publications).nullable(), stage: z.enum(projectStages).nullable(), links: z.array(z.string()), whole: z.boolean(),
  /** Said to be wrong, or passed over by time, by who resolved it. */
  fell: z.boolean(), evidence: z.array(evidenceRef),
})
export const contradictionShape = z.object({
  id: z.string(), kind: z.enum(contradictionKinds), label: z.string(), subject: z.string().nullable(), period: z.string().nullable(),
  /** `reopened`: resolved, and something was said since that the resolution does not cover. */
  state: z.enum(['open', 'reopened', 'resolved']),
  /** Sources of their own among the sides: copies of one text and one publisher's repeats are one. */
  sources: z.number(), sides: z.array(side),
  /** Everything decided on it, oldest first. */
  decisions: z.array(z.object({ resolution: z.enum(resolutions), reason: z.string(), by: z.string(), at: z.string() })),
})
export type Contradiction = z.infer<typeof contradictionShape>
export type Side = z.infer<typeof side>

export const contradictions = defineAnswer({
  name: 'contradictions',
  question: { en: 'Which documents contradict each other, and who decided what about it?', zh: '哪些文档互相矛盾？谁作了什么处理？' },
  params: z.strictObject({ place: z.string().optional(), kind: z.enum(contradictionKinds).optional(), state: z.enum(['open', 'resolved']).optional(), q: z.string().optional() }),
  result: z.object({ ...dated, counts: z.object({ open: z.number(), resolved: z.number() }), rows: z.array(contradictionShape) }),
  async run(asking, { place, kind, state, q }) {
    const picture = await Picture.of(asking, place ? { place } : {})
    const found = (await contradictionsOf(picture)).filter((one) => (!kind || one.kind === kind) && holds(one, q))
    const isResolved = (one: Contradiction) => one.state === 'resolved'
    const rows = found.filter((one) => !state || isResolved(one) === (state === 'resolved'))
    const resolved = found.filter(isResolved).length
    return { ...picture.dated(rows.length === 0 ? undefined : rows.some(({ sides }) => sides.some(({ evidence }) => evidence.some(({ invented }) => invented)))), counts: { open: found.length - resolved, resolved }, rows }
  },
})

function holds({ label, subject, sides }: Contradiction, q: string | undefined): boolean {
  return saysAny([label, subject, ...sides.flatMap(({ evidence }) => evidence.map(({ sentence }) => sentence))], q)
}
