import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { whyOf } from '@chanye/engine'
import { type DocumentHints, Fault } from '@chanye/model'
import { z } from 'zod'

const metaShape = z.array(z.looseObject({ doc: z.string(), title: z.string().nullish(), date: z.string().nullish(), region: z.string().nullish() }))

/** @returns a file's bytes @throws Fault file-not-found */
export function bytesOfFile(path: string): Uint8Array {
  try {
    return readFileSync(path)
  } catch (cause) {
    throw new Fault('file-not-found', { name: path }, cause)
  }
}

/** @returns the document's name without its extension, as META and the rows know it */
export function docName(path: string): string {
  return basename(path, extname(path))
}

/** @returns what META says of each document @throws Fault bad-parameter when it is no such list */
export function metaOf(path: string | undefined): Map<string, DocumentHints> {
  if (path === undefined) return new Map()
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytesOfFile(path)))
  } catch (cause) {
    if (cause instanceof Fault) throw cause
    throw new Fault('bad-parameter', { name: 'meta', value: path, why: cause instanceof Error ? cause.message : String(cause), whyZh: '不是 JSON' }, cause)
  }
  const parsed = metaShape.safeParse(value)
  if (!parsed.success) throw new Fault('bad-parameter', { name: 'meta', value: path, ...unlike(parsed.error.issues[0], value) })
  return new Map(parsed.data.map(({ doc, title, date, region }) => [doc, { ...(title ? { title } : {}), ...(date ? { date } : {}), ...(region ? { region } : {}) }]))
}

function unlike(issue: z.core.$ZodIssue | undefined, given: unknown) {
  const { why, whyZh } = whyOf(issue, given)
  const at = issue?.path.join('.') ?? ''
  return { why: `${at}: ${why}`, whyZh: `${at}：${whyZh}` }
}

/** Writes a file whole or not at all. */
export function writeWhole(path: string, text: string): void {
  const temporary = `${path}.${process.pid}.new`
  try {
    writeFileSync(temporary, text)
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, { force: true })
    throw new Fault('bad-parameter', { name: 'output', value: path, why: cause instanceof Error ? cause.message : String(cause), whyZh: '写不了这个文件' }, cause)
  }
}
