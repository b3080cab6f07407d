import { bounds, grades, projectStages, repairKinds, reviews, statementShapes, statuses, unitCodes } from '@chanye/model'
import { z } from 'zod'
import { content, doubt } from '../shapes.ts'
import { choiceNote } from './vintages.ts'

const span = z.object({ start: z.number().int(), end: z.number().int() }).meta({ id: 'Span' })

export const evidenceRef = z.object({
  evidence: z.string(), statement: z.string().nullable(), document: z.string(), documentTitle: z.string().nullable(), published: z.string().nullable(),
  quote: z.string(), sentence: z.string(), repaired: z.boolean(), invented: z.boolean(),
  /** The cell it stands in, `表1!D11`; null in a text. */
  cell: z.string().nullable(),
}).meta({ id: 'EvidenceRef' })
export type EvidenceRef = z.infer<typeof evidenceRef>

export const figure = z.object({
  value: z.string(), valueHigh: z.string().nullable(), unit: z.enum(unitCodes), bound: z.enum(bounds), status: z.enum(statuses), period: z.string().nullable(),
  printed: z.string(), statement: z.string(), review: z.enum(reviews), vintage: z.string(),
  /** Which of several published values this is beside; null where only one is known. */
  choice: choiceNote.nullable(), evidence: z.array(evidenceRef),
}).meta({ id: 'Figure' })
export type Figure = z.infer<typeof figure>

export const placeRef = z.object({ code: z.string(), name: z.string(), en: z.string().nullable(), invented: z.boolean() }).meta({ id: 'PlaceRef' })
export type PlaceRef = z.infer<typeof placeRef>

export const statementRow = z.object({
  id: z.string(), shape: z.enum(statementShapes), content, review: z.enum(reviews), decidedBy: z.string().nullable(), decidedAt: z.string().nullable(),
  replacedBy: z.string().nullable(), place: placeRef.nullable(), document: z.object({ id: z.string(), title: z.string().nullable(), published: z.string().nullable(), invented: z.boolean() }),
  doubts: z.array(doubt), evidence: z.array(evidenceRef), ordinal: z.number(),
}).meta({ id: 'StatementRow' })
export type StatementRow = z.infer<typeof statementRow>

const said = z.object({ value: z.string(), start: z.number(), end: z.number() }).nullable()
export const provenance = { title: said, author: said, editor: said, publishedAt: said, takenFrom: said, publisher: said, rights: said }

export const documentRow = z.object({
  id: z.string(), name: z.string(), title: z.string().nullable(), author: z.string().nullable(), published: z.string().nullable(), takenFrom: z.string().nullable(),
  publisher: z.string().nullable(), place: placeRef.nullable(), format: z.string(), encoding: z.string(), confidence: z.number(), repairs: z.number(), guesses: z.number(),
  statements: z.number(), accepted: z.number(), drafts: z.number(), rejected: z.number(), recordedAt: z.string(), invented: z.boolean(), kind: z.enum(['source', 'correction']), source: z.string().nullable(),
  /** Of what grade its publisher is; for a copy, the one it was copied from. */
  grade: z.enum(grades),
  /** The document this is a copy of, or the copies of it that are held. */
  copyOf: z.string().nullable(), copies: z.array(z.string()),
  /** What is doubted of the document as a whole. */
  doubts: z.array(doubt),
}).meta({ id: 'DocumentRow' })
export type DocumentRow = z.infer<typeof documentRow>

export const repair = z.object({
  kind: z.enum(repairKinds), ...span.shape, before: z.string(), after: z.string(), score: z.number(), otherReadings: z.array(z.string()),
  bytes: z.object({ before: z.string(), after: z.string() }).optional(), clean: span,
}).meta({ id: 'Repair' })
export const block = z.object({ kind: z.enum(['title', 'heading', 'paragraph', 'cell', 'furniture']), clean: span, original: span }).meta({ id: 'Block' })
export const spanShape = span

export const claimRow = z.object({
  statement: z.string(), counted: z.string(), claimed: z.number(), named: z.array(z.string()), namedCount: z.number(), atMost: z.boolean(), tie: z.enum(['listed', 'following', 'none', 'scheme']),
  stage: z.enum(projectStages).nullable(), status: z.enum(statuses), period: z.string().nullable(), review: z.enum(reviews), evidence: z.array(evidenceRef),
}).meta({ id: 'ClaimRow' })
export type ClaimRow = z.infer<typeof claimRow>

export const aliasProposal = z.object({
  id: z.string(), a: z.object({ id: z.string(), name: z.string() }), b: z.object({ id: z.string(), name: z.string() }), why: z.object({ zh: z.string(), en: z.string() }),
  score: z.number(), state: z.enum(['open', 'same', 'different']), decidedBy: z.string().nullable(),
}).meta({ id: 'AliasProposal' })
export const organisationRow = z.object({ id: z.string(), name: z.string(), names: z.array(z.string()), codes: z.array(z.string()), statements: z.number(), projects: z.number(), roles: z.number(), proposals: z.number() }).meta({ id: 'OrganisationRow' })
