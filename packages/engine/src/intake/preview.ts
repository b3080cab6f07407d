import { Fault } from '@chanye/model'
import { z } from 'zod'
import { content, doubt } from '../shapes.ts'
import type { Asking } from '../store/asking.ts'
import { hashOf } from '../store/ids.ts'
import { namesOfPlace } from '../store/places.ts'
import { projectRows } from '../store/project-rows.ts'
import type { NewDocument } from '../store/record.ts'
import type { Says } from '../store/statements.ts'
import { keyOf, knownValue, knownValues, measuredBy } from './known-values.ts'
import { ledgerBefore, ledgerBeforeShape } from './ledger-before.ts'
import type { WrittenSheet } from '../written-sheet.ts'
import { findingsSheets } from './mapping/findings-sheet.ts'
import type { FixesDocument } from './mapping/fixes.ts'
import { recall } from './mapping/recall.ts'
import { noTable } from './mapping/rules.ts'
import { mappingSaid } from './mapping/shape.ts'
import { understoodSheet, understoodSheets } from './mapping/understood.ts'
import type { Read } from './read-upload.ts'
import { earlierUnread } from './rules.ts'
import { heldDocument, newDocument, readStaged, setRightIn, settled, statementCounts, summary, takenBefore, type Taking, type Upload } from './take.ts'
import { turn } from './turn.ts'

/** A figure that says something else than what is known. */
const differingShape = z.object({
  says: content,
  /** As printed, and where: the cell, or the sentence. */
  quote: z.string(), cell: z.string().nullable(), sentence: z.string(),
  /** What else is known, newest first. */
  known: z.array(knownValue).readonly(),
}).meta({ id: 'Differing' })
type Differing = z.infer<typeof differingShape>

/** A figure that does not fit what is known of its series in other documents. */
const heldFigure = differingShape.omit({ known: true }).extend({ doubts: z.array(doubt).readonly() }).meta({ id: 'HeldFigure' })
type HeldFigure = z.infer<typeof heldFigure>

/** What taking a document in would bring; nothing is stored. */
export const previewShape = z.object({
  document: z.string(),
  /** The same bytes are here: taking them would change nothing. */
  already: z.boolean(),
  title: z.string().nullable(), place: z.string().nullable(), format: z.string(), counts: statementCounts, accepted: z.number(), drafts: z.number(),
  /** Figures against what is known: not known before, last known with the same value, last known with another. */
  figures: z.object({ fresh: z.number(), same: z.number(), differing: z.array(differingShape).readonly() }),
  /** Figures that do not fit what is known of their series: a unit slip, a sum that falls, a growth its levels do not make. */
  held: z.array(heldFigure).readonly(),
  /** The ledger before of the same kind and place, with what changed; null where there is none. */
  before: ledgerBeforeShape.nullable(),
  /** What was understood of a table's sheets; none of a text. */
  sheets: z.array(understoodSheet).readonly(),
  /** By which mapping: as sent, or as what is remembered of the forms says. */
  mapping: mappingSaid,
  doubts: z.array(doubt).readonly(),
}).meta({ id: 'Preview' })
export type Preview = z.infer<typeof previewShape>

/**
 * Says what taking a document in would bring, set against what the asker may know already.
 *
 * @returns counts, and each figure that differs with what is known; nothing is stored
 * @throws Fault what taking it would throw
 */
export async function preview(asking: Asking, upload: Upload, taking: Taking): Promise<Preview> {
  return previewOf(asking, upload, { taking, read: await readStaged(upload, taking) })
}

/** The same of what was read already. */
export async function previewOf(asking: Asking, upload: Upload, { taking, read }: { readonly taking: Taking; readonly read: Read }): Promise<Preview> {
  const id = hashOf(upload.bytes)
  const { reading, ledger, table } = read
  const at = taking.now().toISOString()
  const given = await heldDocument(newDocument(upload, read, taking), { read, upload }, taking)
  const { place, title, format } = given.document
  const { fixes } = setRightIn(given, read, { writing: { by: taking.by, at }, policy: taking.policy })
  await turn()
  const figures = await compared(asking, { given, fixes }, taking)
  await turn()
  const { counts, accepted, drafts } = summary(given, 0, fixes)
  const { before, unread } = await ledgerBefore(asking, ledger, { document: id, place }, taking)
  const sheets = table ? understoodSheets(table, await recall(asking, table.plain, () => place)) : []
  return { document: id, already: await takenBefore(taking.registry, id) !== undefined, title, place, format, counts, accepted, drafts, figures, held: heldIn(given, taking), before, sheets, mapping: table?.mapping ?? [], doubts: [...reading.doubts, ...unread.map(earlierUnread)] }
}

/** @returns the rows of a table in error and in doubt, each with why @throws Fault what taking it would throw; bad-parameter where it is no ledger */
export async function findings(upload: Upload, language: 'zh' | 'en', taking: Taking): Promise<WrittenSheet[]> {
  const { table } = await readStaged(upload, taking)
  if (!table) throw new Fault('bad-parameter', { name: 'file', value: upload.name, ...noTable })
  return findingsSheets(table, language)
}

/** Each figure of a document set against what the asker may know. */
async function compared(asking: Asking, { given, fixes }: { readonly given: NewDocument; readonly fixes: FixesDocument | undefined }, { registry }: Taking): Promise<Preview['figures']> {
  const { place, known_on: vintage } = given.document
  const known = await knownValues(asking, place)
  const placeNames = await namesOfPlace(registry, place)
  const differing: Differing[] = []
  const figures = { fresh: 0, same: 0 }
  for (const entering of settled(given, fixes)) {
    const { mentions: [mention], doubts: _, ...says } = entering.statement
    const from = fixes?.given.entering.includes(entering) ? fixes.given : given
    const sentence = mention ? from.cleanAt(mention.sentence) : ''
    const measured = projectRows(says as Says, { vintage, sentence, placeNames }).flatMap(measuredBy)[0]
    if (!measured || !mention) continue
    const others = known.get(keyOf(measured)) ?? []
    const [newest] = others
    if (!newest) figures.fresh++
    else if (newest.value === measured.value && newest.valueHigh === measured.valueHigh) figures.same++
    else differing.push({ says: says as Says, quote: mention.text, cell: mention.cell ?? null, sentence, known: others })
  }
  return { ...figures, differing }
}

/** The figures of a document that bear a doubt of what is known. */
function heldIn({ entering, cleanAt }: NewDocument, { packs }: Taking): HeldFigure[] {
  const names = new Set(packs.knownChecks.map(({ name }) => name))
  return entering.flatMap(({ statement: { mentions: [mention], doubts, ...says } }) => {
    const found = doubts.filter(({ doubt }) => names.has(doubt))
    return mention && found.length > 0 ? [{ says: says as Says, quote: mention.text, cell: mention.cell ?? null, sentence: cleanAt(mention.sentence), doubts: found }] : []
  })
}
