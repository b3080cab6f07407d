import type { FigureStatement } from '@chanye/model'
import type { Asking } from '../../store/asking.ts'
import type { DocumentRow } from '../../store/documents.ts'
import { namesOfPlace } from '../../store/places.ts'
import { projectRows } from '../../store/project-rows.ts'
import { type Says, statementById, type StatementRecord, statementsWhere } from '../../store/statements.ts'
import { keyOf, type KnownValue, knownValues, measuredBy } from '../known-values.ts'

/** What stands now of a figure that a cell said. */
export interface CurrentFigure {
  readonly says: Says & Pick<FigureStatement, 'value' | 'unit'>
  /** As the file has it. */
  readonly printed: string
  /** Null for a figure that was rejected. */
  readonly value: string | null
  readonly review: StatementRecord['review']
  /** Whether it says something else than the file. */
  readonly corrected: boolean
  /** The document that says something else later, and the day it was known. */
  readonly later: { readonly document: string; readonly vintage: string } | null
}

/** @returns by cell, `表1!D4`, what stands now of the figures a document said: as corrected, and as others said later */
export async function currentFigures(asking: Asking, document: DocumentRow): Promise<ReadonlyMap<string, CurrentFigure>> {
  const known = await knownValues(asking, document.place)
  const placeNames = await namesOfPlace(asking.registry, document.place)
  const found = new Map<string, CurrentFigure>()
  for (const record of await statementsWhere(asking, { document: document.id, shape: 'figure' })) {
    const cell = record.evidence[0]?.cell
    if (!cell) continue
    const newest = await newestOf(asking, record)
    const says = newest.says as CurrentFigure['says']
    const measured = projectRows(newest.says, { vintage: document.known_on, sentence: newest.evidence[0]!.sentence, placeNames }).flatMap(measuredBy)[0]
    const later = laterThan(newest, measured ? known.get(keyOf(measured)) : undefined)
    found.set(cell, { says, printed: record.evidence[0]!.quote, value: newest.review === 'rejected' ? null : later?.value ?? says.value, review: newest.review, corrected: newest.id !== record.id, later })
  }
  return found
}

/** What another document says last of an accepted figure; null where that is nothing else. */
function laterThan({ review, says, document }: StatementRecord, known: readonly KnownValue[] = []): KnownValue | null {
  const [last] = known
  return review === 'accepted' && last && last.value !== (says as CurrentFigure['says']).value && last.document !== document ? last : null
}

async function newestOf(asking: Asking, record: StatementRecord): Promise<StatementRecord> {
  let newest = record
  while (newest.review === 'superseded' && newest.replacedBy !== null) newest = await statementById(asking, newest.replacedBy)
  return newest
}
