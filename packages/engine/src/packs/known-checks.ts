import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault, figureKinds } from '@chanye/model'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'

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
  const path = join(packsDir, 'policy', 'known-checks.yaml')
  const parsed = fileShape.safeParse(contentOf(path))
  if (parsed.success) return parsed.data.checks
  const issue = parsed.error.issues[0]!
  throw new Fault('bad-setting', { name: `known-checks ${issue.path.join('.')}`, value: path, why: issue.message })
}

function contentOf(path: string): unknown {
  try {
    return parseYaml(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new Fault('bad-setting', { name: 'known-checks', value: path, why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
}
