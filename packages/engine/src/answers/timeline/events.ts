import type { StatementRecord } from '../../store/statements.ts'
import { contradictionsOf } from '../contradictions/all.ts'
import type { Contradiction } from '../contradictions.ts'
import type { Picture } from '../picture.ts'
import { publisherOf } from '../sources.ts'
import type { Change, State } from '../timeline.ts'
import { ofChains, ofClusters, ofStages } from './deeds.ts'
import type { Event } from './event.ts'
import { ofFigures } from './figures.ts'
import { ofTargets } from './targets.ts'

/** @returns every change the statements within tell, by the day it became known, in reading order within a day */
export async function eventsOf(picture: Picture, within: (record: StatementRecord) => boolean): Promise<Change[]> {
  const told = [...ofFigures(picture, within), ...ofTargets(picture, within), ...ofStages(picture, within), ...ofChains(picture, within), ...ofClusters(picture, within)].map((event) => changeOf(event, picture))
  const byId = new Map(picture.statements.map((record) => [record.id, record]))
  const clashes = (await contradictionsOf(picture)).filter(({ sides }) => sides.some(({ statement }) => { const record = byId.get(statement); return record !== undefined && within(record) })).map((one) => clash(one, picture))
  const key = ({ day, kind, document, id }: Change) => `${day} ${document.id} ${kind === 'contradiction' ? 1 : 0} ${String(byId.get(id.split(' ')[1] ?? '')?.ordinal ?? 0).padStart(7, '0')} ${id}`
  return [...told, ...clashes].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

function changeOf({ kind, record, label, subject, period, before, after, sameAmount = false }: Event, picture: Picture): Change {
  const document = picture.origin(record)
  const publisher = document ? publisherOf(document) : null
  return {
    id: `${kind} ${record.id} ${label}`, day: after.known, kind, label, subject, period, before, after, sameAmount, contradiction: null,
    document: { id: record.document, title: document?.title ?? null, invented: document?.invented === 1 }, publisher, grade: picture.asking.weighing.gradeOf(publisher),
  }
}

/** A contradiction comes about on the day of its latest side. */
function clash({ id, label, subject, period, sides }: Contradiction, picture: Picture): Change {
  const [first, last] = [sides[0]!, sides.at(-1)!]
  const state = (side: typeof first): State => ({ figure: side.figure, publication: side.publication, stage: side.stage, status: side.links.length === 0 ? null : side.whole ? 'filled' : 'to_fill', links: side.links, label, known: side.known, evidence: side.evidence })
  return {
    id: `contradiction ${id}`, day: last.known, kind: 'contradiction', label, subject, period, before: state(first), after: state(last), sameAmount: false, contradiction: id,
    document: { id: last.document, title: last.documentTitle, invented: picture.documents.get(last.document)?.invented === 1 }, publisher: last.publisher, grade: last.grade,
  }
}
