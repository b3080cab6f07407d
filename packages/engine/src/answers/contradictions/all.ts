import { type ContradictionKind, Fault } from '@chanye/model'
import type { Asking } from '../../store/asking.ts'
import type { StatementRecord } from '../../store/statements.ts'
import type { Contradiction, Side } from '../contradictions.ts'
import { type FigureRecord, Picture } from '../picture.ts'
import { saidThere } from '../said.ts'
import { publisherOf, type Sources } from '../sources.ts'
import { contradictionId } from '../vintages.ts'
import { inChains } from './chains.ts'
import { inFigures } from './figures.ts'
import { inStages } from './stages.ts'

/** Statements of two documents that do not agree, before anything is said of how that was resolved. */
export interface Clash {
  readonly kind: ContradictionKind
  /** What it is about, the same whatever more is said. */
  readonly key: string
  readonly label: string
  readonly subject: string | null
  readonly period: string | null
  readonly sides: readonly StatementRecord[]
}

/** @returns everything in which documents of a picture contradict each other, open ones first, of these the newest first */
export async function contradictionsOf(picture: Picture): Promise<Contradiction[]> {
  const clashes = clashesIn(picture)
  if (clashes.length === 0) return []
  const sources = await picture.sources()
  const found = clashes.map((clash) => told(clash, { picture, sources }))
  const key = ({ state, sides }: Contradiction) => `${state === 'resolved' ? 0 : 1} ${sides.map(({ known }) => known).sort().at(-1)}`
  return found.sort((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0))
}

/** @returns one contradiction of all an asker knows @throws Fault no-such-id */
export async function contradictionById(asking: Asking, id: string): Promise<Contradiction> {
  const found = (await contradictionsOf(await Picture.of(asking))).find((one) => one.id === id)
  if (!found) throw new Fault('no-such-id', { thing: 'contradiction', id })
  return found
}

/** @returns the id of the contradiction the values of a figure are in, resolved or not; null where each revises or agrees with the others */
export function contradictionOf(record: FigureRecord, picture: Picture): string | null {
  const key = picture.key(record)
  return inFigures(picture).some((clash) => clash.key === key) ? contradictionId('figure', key) : null
}

/** @returns what is not resolved, without a look at what is copied from what */
export function openClashes(picture: Picture): Clash[] {
  return clashesIn(picture).filter((clash) => stateOf(clash, picture) !== 'resolved')
}

function clashesIn(picture: Picture): Clash[] {
  return [...inFigures(picture), ...inStages(picture), ...inChains(picture)]
}

function told({ kind, key, label, subject, period, sides }: Clash, { picture, sources }: { readonly picture: Picture; readonly sources: Sources }): Contradiction {
  const id = contradictionId(kind, key)
  const decisions = picture.resolved.filter(({ contradiction }) => contradiction === id)
  const fallen = new Set(decisions.at(-1)?.wrong)
  return {
    id, kind, label, subject, period, state: stateOf({ kind, key, sides }, picture), sources: sources.independent(sides.map((record) => picture.origin(record)?.id ?? record.document)),
    sides: sides.map((record) => ({ ...sideOf(record, picture), fell: fallen.has(record.id) })).sort((a, b) => a.known.localeCompare(b.known)),
    decisions: decisions.map(({ resolution, reason, by, at }) => ({ resolution, reason, by, at })),
  }
}

/** A resolution holds for the statements it was made of; another one opens the matter again. */
function stateOf({ kind, key, sides }: Pick<Clash, 'kind' | 'key' | 'sides'>, picture: Picture): Contradiction['state'] {
  const last = picture.resolved.findLast(({ contradiction }) => contradiction === contradictionId(kind, key))
  if (!last || last.resolution === 'open') return 'open'
  return sides.every(({ id }) => last.covers.includes(id)) ? 'resolved' : 'reopened'
}

function sideOf(record: StatementRecord, picture: Picture): Omit<Side, 'fell'> {
  const document = picture.origin(record)
  const publisher = document ? publisherOf(document) : null
  const { figure, publication, stage, status, links } = saidThere(record, picture)
  return {
    statement: record.id, document: record.document, documentTitle: document?.title ?? null, known: document?.known_on ?? '', publisher, grade: picture.asking.weighing.gradeOf(publisher),
    figure, publication, stage, links, whole: status === 'filled', evidence: picture.refs(record),
  }
}
