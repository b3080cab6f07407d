import type { StatementRecord } from '../../store/statements.ts'
import type { FigureRecord, Picture } from '../picture.ts'
import { saidThere } from '../said.ts'
import type { Change, State } from '../timeline.ts'

/** A change as it is found, before its document is told of. */
export interface Event { readonly kind: Change['kind']; readonly record: StatementRecord; readonly label: string; readonly subject: string | null; readonly period: string | null; readonly before: State | null; readonly after: State; readonly sameAmount?: boolean }

/** @returns what a statement says, as one side of a change */
export function stateOf(record: StatementRecord, picture: Picture, label: string): State {
  return { ...saidThere(record, picture), label, known: picture.origin(record)?.known_on ?? picture.knownOn(record), evidence: picture.refs(record) }
}

/** @returns what a figure measures and of whom, a place by its name */
export function named(record: FigureRecord, picture: Picture): { readonly label: string; readonly subject: string | null } {
  const { indicator, place } = picture.identity(record)
  return { label: indicator, subject: place?.name ?? record.says.subject }
}
