import { join } from 'node:path'
import { figureKinds } from '@chanye/model'
import { z } from 'zod'
import { statedIn } from './stated.ts'

const every = { name: z.string().min(1), kinds: z.array(z.enum(figureKinds)).min(1), except: z.array(z.string().min(1)), zh: z.string().min(1), en: z.string().min(1) }
const checkShape = z.discriminatedUnion('rule', [
  z.strictObject({ ...every, rule: z.literal('power'), power: z.number().int().min(2).max(12) }),
  z.strictObject({ ...every, rule: z.literal('not-falling') }),
  z.strictObject({ ...every, rule: z.literal('growth'), points: z.number().positive() }),
])
const fileShape = z.strictObject({ checks: z.array(checkShape) })

/** One way a figure is held to what is known of its series: the rule, of which figures it holds, and what is said where it does not. */
export type KnownCheck = z.infer<typeof checkShape>

/** Reads how figures are held to what is known. @throws Fault bad-setting naming the file and the place in it */
export function loadKnownChecks(packsDir: string): readonly KnownCheck[] {
  return statedIn(fileShape, join(packsDir, 'policy', 'known-checks.yaml'), 'known-checks').checks
}
