import { bounds, clusterMaturities, Fault, figureKinds, gapStatuses, honourLevels, isPeriod, planLevels, projectStages, type StatementShape, statuses, unitCodes } from '@chanye/model'
import { z } from 'zod'
import { reason, type Why, whyOf } from '../why.ts'
import { noSuchField } from './rules.ts'

const text = z.string().trim().min(1).max(200)
const list = z.array(text).max(100)
const count = z.number().int().nonnegative()
const decimal = z.string().regex(/^-?\d+(?:\.\d+)?$/u, reason('digits, with a point where there are decimals', '应为数字，小数用点号'))
const done = z.enum(['actual', 'target'])
const period = z.string().refine(isPeriod, reason('a period such as 2025, 2025-09 or 2025-Q3', '应为时期，如 2025、2025-09、2025-Q3')).nullable()

/** Which fields of each shape a person may correct, and what may stand in them. */
const byShape = {
  figure: { value: decimal, valueHigh: decimal.nullable(), unit: z.enum(unitCodes), bound: z.enum(bounds), kind: z.enum(figureKinds), status: z.enum(statuses), period, indicator: text, subject: text.nullable() },
  enterprise: { name: text },
  project: { name: text, owner: text.nullable(), stage: z.enum(projectStages), status: done, period },
  lead: { lead: text, followers: text, n: count.nullable() },
  honour: { title: text, level: z.enum(honourLevels), status: z.enum(['granted', 'target']), holder: text.nullable() },
  gap: { links: list.min(1), chain: text.nullable(), status: z.enum(gapStatuses) },
  claim: { counted: text, claimed: count, named: list, stage: z.enum(projectStages).nullable(), status: z.enum(statuses), period },
  scheme: { name: text, declared: count, members: list },
  cluster: { name: text, maturity: z.enum(clusterMaturities) },
  role: { organisation: text, role: text, status: done, period },
  office: { person: text, office: text, body: text.nullable(), period },
  session: { name: text, body: text, term: count, number: count, period },
  plan: { name: text, level: z.enum(planLevels).nullable(), status: done, period },
  intent: { wording: text, aim: text, means: text.nullable(), status: done, period },
  standing: { indicator: text, peers: text.nullable(), standing: text, status: done, period },
  product: { name: text, category: text.nullable(), owner: text.nullable(), claim: text },
  platform: { name: text, owner: text.nullable(), status: done, period },
} satisfies Record<StatementShape, z.ZodRawShape>

/** The fields of any shape; which of them fit a statement is known once the statement is. */
export const correctable = z.strictObject({
  ...byShape.figure, ...byShape.lead, ...byShape.honour, ...byShape.gap, ...byShape.claim, ...byShape.scheme, ...byShape.cluster, ...byShape.role, ...byShape.office, ...byShape.session, ...byShape.intent, ...byShape.standing, ...byShape.product, ...byShape.platform, ...byShape.project,
  body: text.nullable(), level: z.enum([...honourLevels, ...planLevels]).nullable(), stage: z.enum(projectStages).nullable(), status: z.enum([...statuses, 'granted', ...gapStatuses]),
}).partial()
export type Correction = z.infer<typeof correctable>

/**
 * Holds a correction to the fields of a statement's shape.
 *
 * @throws Fault bad-parameter naming the field and the value it cannot take
 */
export function checkCorrection(shape: StatementShape, fields: Correction): void {
  const parsed = z.strictObject(byShape[shape]).partial().safeParse(fields)
  if (parsed.success) return
  const [issue] = parsed.error.issues
  if (issue?.code === 'unrecognized_keys') throw unfitFault(fields, issue.keys[0]!, noSuchField(shape, Object.keys(byShape[shape])))
  throw unfitFault(fields, String(issue?.path[0] ?? 'content'), whyOf(issue, fields))
}

function unfitFault(fields: Correction, name: string, why: Why): Fault {
  return new Fault('bad-parameter', { name, value: JSON.stringify(fields[name as keyof Correction] ?? null), ...why })
}
