import { Fault } from '@chanye/model'

/** How a full disk is said: by the file system, by SQLite, by PostgreSQL. */
const FULL: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'SQLITE_FULL', '53100'])

/**
 * What was thrown while something was written, as the fault it is where the disk is full.
 *
 * @param where - the folder or server that is written to
 */
export function writingFault(cause: unknown, where: string): unknown {
  if (cause instanceof Fault) return cause
  const { code } = cause as { readonly code?: unknown }
  return typeof code === 'string' && FULL.has(code) ? new Fault('disk-full', { where }, cause) : cause
}
