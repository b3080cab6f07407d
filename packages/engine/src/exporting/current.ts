import type { FigureStatement } from '@chanye/model'
import { type FigureRecord, isFigure, Picture } from '../answers/picture.ts'
import type { Asking } from '../store/asking.ts'
import { newestOf, type Says, type StatementRecord } from '../store/statements.ts'

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

/** @returns by cell, `表1!D4`, what stands now of the figures a document said: as corrected, and as others say where the rule of choice takes theirs */
export async function currentFigures(asking: Asking, document: string): Promise<ReadonlyMap<string, CurrentFigure>> {
  const picture = await Picture.of(asking, { document })
  const said = picture.statements.filter(isFigure)
  const newest = await newestOf(asking, said)
  return new Map(said.flatMap((record, i) => {
    const [own, now] = [record.evidence[0], newest[i]!]
    if (!own?.cell || !isFigure(now)) return []
    const later = now.review === 'accepted' ? otherUsed(picture, now) : undefined
    const value = now.review === 'rejected' ? null : later?.says.value ?? now.says.value
    return [[own.cell, { says: now.says, printed: own.quote, value, review: now.review, corrected: now.id !== record.id, later: later ? { document: later.document, vintage: picture.knownOn(later) } : null }] as const]
  }))
}

/** What is used in place of a figure, as every answer uses it; undefined where the figure itself is, or none. */
function otherUsed({ vintages }: Picture, record: FigureRecord): FigureRecord | undefined {
  const { used } = vintages.verdict(vintages.of(record))
  return used.some(({ record: one }) => one.id === record.id || one.says.value === record.says.value) ? undefined : used.find(({ record: one }) => one.says.valueHigh === null)?.record
}
