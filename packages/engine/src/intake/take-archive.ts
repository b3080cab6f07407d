import { Fault, faultText } from '@chanye/model'
import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { Asking } from '../store/asking.ts'
import { keepBytes } from '../store/documents.ts'
import type { Tables } from '../store/schema.ts'
import type { Read } from './read-upload.ts'
import { filesIn, type FileInside, nested } from './files-in.ts'
import { previewOf, previewShape } from './preview.ts'
import { notChosen } from './rules.ts'
import { heldDocument, newDocument, type Ready, readStaged, recordIn, type Taken, takenBefore, takenShape, type Taking, type Upload } from './take.ts'

/** One file of an archive before it is taken in: what it would bring, or why it cannot be read. */
export const filePreview = z.object({ path: z.string(), preview: previewShape.nullable(), fault: z.object({ fault: z.string(), zh: z.string(), en: z.string() }).nullable() }).meta({ id: 'FilePreview' })
export type FilePreview = z.infer<typeof filePreview>

/** What an archive brought: its files in order, each a document of its own; those left out by choice are named. */
export const takenArchive = z.object({ taken: z.array(takenShape.extend({ path: z.string() }).meta({ id: 'TakenFile' })).readonly(), left: z.array(z.string()).readonly() }).meta({ id: 'TakenArchive' })
export type TakenArchive = z.infer<typeof takenArchive>

/** Where an archive's files were read: each with its reading, or with the fault it ended on. */
interface Inside { readonly path: string; readonly upload: Upload; readonly read: Read | null; readonly fault: Fault | null }

/**
 * Says what each file of an archive would bring; nothing is stored.
 *
 * @throws Fault as `filesIn` for the archive as a whole; not-an-archive for an office file
 */
export async function previewArchive(asking: Asking, upload: Upload, taking: Taking): Promise<readonly FilePreview[]> {
  const files = await insides(upload, taking)
  const previews: FilePreview[] = []
  for (const { path, upload: one, read, fault } of files) {
    previews.push({ path, preview: read ? await previewOf(asking, one, { taking, read }) : null, fault: fault && { fault: fault.code, zh: faultText(fault.code, fault.values, 'zh'), en: faultText(fault.code, fault.values, 'en') } })
  }
  return previews
}

/**
 * Takes every file of an archive in as a document of its own, all in one transaction or none.
 *
 * @param leaveOut - paths of files that are not to be taken in; one that cannot be read must be among them
 * @throws Fault files-unread where a file can neither be read nor was left out by choice, naming all of them; bad-parameter for a path that is not there
 */
export async function takeArchive(upload: Upload, leaveOut: readonly string[], taking: Taking): Promise<TakenArchive> {
  const files = await insides(upload, taking, leaveOut)
  const unread = files.filter(({ fault }) => fault !== null)
  if (unread.length > 0) throw new Fault('files-unread', { name: upload.name, ...notChosen(unread.map(({ path, fault }) => ({ path, fault: fault! }))) })
  const ready = files.map(({ path, upload: one, read }): Ready & { readonly path: string } => ({ path, upload: one, read: read!, given: newDocument(one, read!, taking) }))
  for (const { upload: one, given } of ready) if (await takenBefore(taking.registry, given.document.id) === undefined) keepBytes(taking.dataDir, given.document.id, one.bytes)
  try {
    return { taken: await taking.registry.transaction().execute((tx) => takenIn(tx, ready, taking)), left: leaveOut }
  } catch (cause) {
    const others = await Promise.all(ready.map(({ given }) => takenBefore(taking.registry, given.document.id)))
    if (others.includes(undefined)) throw cause
    return { taken: ready.map(({ path }, i) => ({ ...others[i]!, path })), left: leaveOut }
  }
}

/** Records the files in the order of the days they are known from, each held to those before it; given in the archive's own order. */
async function takenIn(tx: Transaction<Tables>, ready: readonly (Ready & { readonly path: string })[], taking: Taking): Promise<TakenArchive['taken']> {
  const within = { ...taking, asking: { ...taking.asking, registry: tx } }
  const taken = new Map<string, Taken>()
  for (const { path, ...one } of ready.toSorted((a, b) => a.given.document.known_on.localeCompare(b.given.document.known_on))) {
    taken.set(path, await takenBefore(tx, one.given.document.id) ?? await recordIn(tx, { ...one, given: await heldDocument(one.given, one, within) }, {}, within))
  }
  return ready.map(({ path }) => ({ ...taken.get(path)!, path }))
}

async function insides(upload: Upload, taking: Taking, leaveOut: readonly string[] = []): Promise<Inside[]> {
  const { name, bytes, hints: { title: _, ...hints } = {} } = upload
  if (bytes.length > taking.limit) throw new Fault('too-large', { name, bytes: bytes.length, limit: taking.limit })
  const files = await filesIn({ name, bytes })
  if (files === undefined) throw new Fault('not-an-archive', { name })
  const stray = leaveOut.find((path) => !files.some((file) => file.path === path))
  if (stray !== undefined) throw new Fault('bad-parameter', { name: 'leave', value: stray, why: 'no such file in the archive', whyZh: '压缩包里没有这个文件' })
  const read: Inside[] = []
  for (const file of files.filter(({ path }) => !leaveOut.includes(path))) read.push(await insideOf(file, { ...upload, hints }, taking))
  return read
}

async function insideOf(file: FileInside, upload: Upload, taking: Taking): Promise<Inside> {
  const { path, bytes } = file
  const one: Upload = { ...upload, name: `${upload.name}/${path}`, bytes }
  const fault = nested(file)
  if (fault) return { path, upload: one, read: null, fault }
  try {
    return { path, upload: one, read: await readStaged(one, taking), fault: null }
  } catch (error) {
    if (error instanceof Fault) return { path, upload: one, read: null, fault: error }
    throw error
  }
}
