import { Fault } from '@chanye/model'
import { parse as parseYaml } from 'yaml'
import type { z } from 'zod'

/** @returns what a YAML text states, in its shape @throws Fault bad-setting naming the place and what is wrong there */
export function stated<Shape extends z.ZodType>(shape: Shape, text: string, { setting, path }: { readonly setting: string; readonly path: string }): z.infer<Shape> {
  let value: unknown
  try {
    value = parseYaml(text)
  } catch (cause) {
    throw new Fault('bad-setting', { name: setting, value: path, why: cause instanceof Error ? cause.message : String(cause) }, cause)
  }
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new Fault('bad-setting', { name: `${setting} ${issue.path.join('.')}`, value: path, why: issue.message })
}
