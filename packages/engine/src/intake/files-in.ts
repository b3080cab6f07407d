import { Fault } from '@chanye/model'
import { magicOf } from '@chanye/reading'
import { archiveLimits } from './book-limits.ts'
import { eachCell, type TableFile } from './book-of.ts'
import type { FilePart } from './sink.ts'

/** A file of an archive: its path inside, and its bytes. */
export type FileInside = FilePart

/** What programs leave in an archive beside a person's files. */
const LEFTOVER = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|~\$|\._)/iu
const ARCHIVES: ReadonlySet<string> = new Set(['ZIP', 'GZIP', 'RAR', '7Z'])

/**
 * The files of an archive, in its order; its directory is checked before anything is unpacked, in a process of its own.
 *
 * @returns undefined for what is no archive, and for an office file, which is one too but one document
 * @throws Fault as `openedFile`; empty-document for an archive without a file
 */
export async function filesIn(file: TableFile): Promise<readonly FileInside[] | undefined> {
  if (!magicOf(file.bytes)?.startsWith('ZIP')) return undefined
  const files: FileInside[] = []
  const format = await eachCell({ ...file, limits: { files: archiveLimits.files } }, { sheet() {}, cell() {}, end() {}, file: (one) => { files.push(one) } })
  if (format !== 'zip') return undefined
  const kept = files.filter(({ path }) => !LEFTOVER.test(path))
  if (kept.length === 0) throw new Fault('empty-document', { name: file.name })
  return kept
}

/** @returns why a file inside an archive is not opened: it is an archive itself */
export function nested({ path, bytes }: FileInside): Fault | null {
  const magic = magicOf(bytes)
  const archive = magic !== undefined && (ARCHIVES.has(magic) || (magic.startsWith('ZIP') && /\.zip$/iu.test(path)))
  return archive ? new Fault('archive-inside', { name: path }) : null
}
