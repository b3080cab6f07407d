import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '@chanye/model'
import { parse as parseYaml, YAMLParseError } from 'yaml'
import type { z } from 'zod'
import { whyOf } from '../why.ts'

/** @returns what a YAML text states, in its shape @throws Fault bad-setting naming the place and what is wrong there */
export function stated<Shape extends z.ZodType>(shape: Shape, text: string, { setting, path }: { readonly setting: string; readonly path: string }): z.infer<Shape> {
  const given = orFault(() => parseYaml(text) as unknown, { setting, path })
  const parsed = shape.safeParse(given)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]!
  throw new Fault('bad-setting', { name: `${setting} ${issue.path.join('.')}`, value: path, ...whyOf(issue, given) })
}

/** @returns what a YAML file states, in its shape @throws Fault bad-setting, also for a file that cannot be read */
export function statedIn<Shape extends z.ZodType>(shape: Shape, path: string, setting: string): z.infer<Shape> {
  return stated(shape, orFault(() => readFileSync(path, 'utf8'), { setting, path }), { setting, path })
}

function orFault<T>(give: () => T, { setting, path }: { readonly setting: string; readonly path: string }): T {
  try {
    return give()
  } catch (cause) {
    throw new Fault('bad-setting', { name: setting, value: path, why: cause instanceof Error ? cause.message : String(cause), whyZh: unreadZh(cause) }, cause)
  }
}

function unreadZh(cause: unknown): string {
  if (!(cause instanceof YAMLParseError)) return '这个文件读不了'
  return `不是合法的 YAML${cause.linePos ? `，问题在第 ${cause.linePos[0].line} 行` : ''}`
}

/** @returns the path of a setting: the data folder's own, else the one that comes with the packs */
export function ownElse(dataDir: string, name: string, packed: string): string {
  const own = join(dataDir, name)
  return existsSync(own) ? own : packed
}
