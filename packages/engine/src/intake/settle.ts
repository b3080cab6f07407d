import { Fault, type Resolution, visibilities } from '@chanye/model'
import type { Asking } from '../store/asking.ts'
import { recordContradictionDecision } from '../store/contradictions.ts'
import { documentById } from '../store/documents.ts'
import { statementsWhere } from '../store/statements.ts'
import { nothingToSettle, whichFell } from './rules.ts'

/** What a person decides on a contradiction: how it is resolved, which statements fall, and why. */
export interface Settling { readonly resolution: Resolution; readonly wrong: readonly string[]; readonly reason: string; readonly by: string }

/** A contradiction by its id and the statements that are its sides. */
export interface Contested { readonly id: string; readonly statements: readonly string[] }

/**
 * Writes down how a contradiction is resolved; the statements stay as they are, and a later decision goes before an earlier one.
 *
 * @throws Fault bad-parameter where one side is said to fall and none, all, or another statement is named; or a resolution has no reason
 */
export async function settle(asking: Asking, { id, statements }: Contested, { resolution, wrong, reason, by }: Settling, at: string): Promise<void> {
  const falls = resolution === 'wrong' || resolution === 'superseded'
  const named = wrong.filter((one) => statements.includes(one))
  if (falls ? named.length === 0 || named.length === statements.length || named.length < wrong.length : wrong.length > 0) throw new Fault('bad-parameter', { name: 'wrong', value: wrong.join(', '), ...whichFell(falls) })
  if (resolution !== 'open' && reason.trim() === '') throw new Fault('bad-parameter', { name: 'reason', value: reason, ...nothingToSettle })
  const records = await statementsWhere(asking, { ids: statements })
  const documents = await Promise.all([...new Set(records.map(({ document }) => document))].map((document) => documentById(asking, document)))
  const narrowest = documents.map(({ visibility }) => visibility).sort((a, b) => visibilities.indexOf(b as never) - visibilities.indexOf(a as never))[0]!
  const newest = [...documents].sort((a, b) => b.known_on.localeCompare(a.known_on))[0]!
  await recordContradictionDecision(asking, { contradiction: id, document: newest.id, resolution, wrong: named, covers: statements, reason: reason.trim() }, { by, at, visibility: narrowest })
}
