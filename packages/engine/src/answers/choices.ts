import { choosableReadings } from '@chanye/model'
import { z } from 'zod'
import { chosenFrom, decisionsIn, standingChoices, twoReadings } from '../store/choices.ts'
import { type DecisionRow, decisionsOf, statementById, type StatementRecord, statementsWhere } from '../store/statements.ts'
import type { Asking } from '../store/asking.ts'
import type { Picture } from './picture.ts'
import { statementRow } from './shapes.ts'

const value = z.union([z.string(), z.number(), z.null()])

/** A doubt with both its readings, and which of them a person took; `statement` is where the choice is made. */
export const choiceShape = z.object({
  statement: z.string(), doubt: z.string(), zh: z.string(), en: z.string(), fields: z.array(z.object({ field: z.string(), first: value, other: value })),
  chosen: z.object({ reading: z.enum(choosableReadings), by: z.string(), at: z.string() }).nullable(),
})
export type ChoiceRow = z.infer<typeof choiceShape>

/** What stands in the place of a superseded statement. */
export const standsAsShape = statementRow.pick({ id: true, content: true, review: true }).nullable()

/** @returns the doubts of a statement that keep two readings, with the choice that stands; none where a plain correction has settled it */
export function choicesOf(record: StatementRecord, decisions: readonly DecisionRow[], replacement: StatementRecord | undefined): ChoiceRow[] {
  const fell = record.review === 'superseded' && replacement?.review === 'rejected'
  const standing = fell ? [] : standingChoices(decisions)
  if (record.review === 'superseded' && !fell && standing.length === 0) return []
  return twoReadings(record).map(({ doubt: { doubt, zh, en }, fields }) => {
    const chosen = standing.find((one) => one.doubt === doubt)
    return { statement: record.id, doubt, zh, en, fields: [...fields], chosen: chosen ? { reading: chosen.reading, by: chosen.by, at: chosen.at } : null }
  })
}

/** The choices at one statement; at one that a choice brought about, those of the statement it was chosen from, so that they can be changed there too. */
export async function choicesAt(asking: Asking, record: StatementRecord): Promise<ChoiceRow[]> {
  const from = await chosenFrom(asking, record.id)
  const source = from ? await statementById(asking, from) : record
  if (twoReadings(source).length === 0 || (from && source.replacedBy !== record.id)) return []
  const replacement = source.replacedBy ? await statementById(asking, source.replacedBy) : undefined
  return choicesOf(source, await decisionsOf(asking, source.id), replacement)
}

/** The choices and the replacements of all statements of a document, by statement. */
export async function choicesIn(picture: Picture, document: string): Promise<(record: StatementRecord) => { choices: ChoiceRow[]; standsAs: z.infer<typeof standsAsShape> }> {
  const { asking, statements } = picture
  const decisions = statements.some((record) => twoReadings(record).length > 0) ? await decisionsIn(asking, document) : new Map<string, DecisionRow[]>()
  const replaced = statements.flatMap(({ review, replacedBy }) => (review === 'superseded' && replacedBy ? [replacedBy] : []))
  const replacements = new Map(replaced.length === 0 ? [] : (await statementsWhere(asking, { ids: replaced })).map((record) => [record.id, record]))
  return (record) => {
    const replacement = record.review === 'superseded' && record.replacedBy ? replacements.get(record.replacedBy) : undefined
    const stands = replacement && replacement.review !== 'rejected' ? { id: replacement.id, content: { ...replacement.says }, review: replacement.review } : null
    return { choices: choicesOf(record, decisions.get(record.id) ?? [], replacement), standsAs: stands }
  }
}
