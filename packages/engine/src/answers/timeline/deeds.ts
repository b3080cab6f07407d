import { grouped } from '@chanye/model'
import { clusterName } from '../../store/project-rows.ts'
import type { StatementRecord } from '../../store/statements.ts'
import { projectKeys, reachedIn } from '../contradictions/stages.ts'
import type { Picture } from '../picture.ts'
import { type Event, stateOf } from './event.ts'

type Within = (record: StatementRecord) => boolean

/** @returns projects the first time they are told of, and again each time at another stage; what is planned of one counts as told */
export function ofStages(picture: Picture, within: Within): Event[] {
  const wanted = picture.standing().flatMap((record) => (record.says.shape === 'project' && record.says.status === 'target' ? [{ record, name: record.says.name, known: picture.knownOn(record) }] : []))
  const told = [...reachedIn(picture).map(({ record, name, known }) => ({ record, name, known })), ...wanted].filter(({ record }) => within(record))
    .sort((a, b) => a.known.localeCompare(b.known) || a.record.ordinal - b.record.ordinal)
  return grouped(told, projectKeys(told)).flatMap((ones) => changes(ones, ({ record }) => stageOf(record)).map(({ one, before }): Event => ({
    kind: 'stage', record: one.record, label: one.name, subject: null, period: periodOf(one.record), before: before ? stateOf(before.record, picture, before.name) : null, after: stateOf(one.record, picture, one.name),
  })))
}

/** @returns links of chains said to lack, to be filled, to be weak or to be there, each time that changes */
export function ofChains(picture: Picture, within: Within): Event[] {
  const told = inOrder(picture, within, (record) => record.says.shape === 'gap')
  return grouped(told, ({ place, says }) => JSON.stringify([place, says.shape === 'gap' && says.chain !== null ? clusterName(says.chain) : null])).flatMap((records) => changes(records, ({ says }) => JSON.stringify(says.shape === 'gap' ? [says.status, says.links] : null)).map(({ one, before }): Event => {
    const label = one.says.shape === 'gap' ? one.says.chain ?? one.says.links.join('、') : ''
    const hasChain = one.says.shape === 'gap' && one.says.chain !== null
    return { kind: 'chain', record: one, label, subject: null, period: null, before: before && hasChain ? stateOf(before, picture, label) : null, after: stateOf(one, picture, label) }
  }))
}

/** @returns clusters the first time a scheme or a sentence names them */
export function ofClusters(picture: Picture, within: Within): Event[] {
  const told = inOrder(picture, within, ({ says }) => says.shape === 'cluster' || says.shape === 'scheme').flatMap((record) => {
    const names = record.says.shape === 'scheme' ? record.says.members : record.says.shape === 'cluster' ? [record.says.name] : []
    return names.map((name) => ({ record, name: clusterName(name) }))
  })
  return grouped(told, ({ record, name }) => JSON.stringify([record.place, name])).map(([first]): Event => ({ kind: 'cluster', record: first!.record, label: first!.name, subject: null, period: null, before: null, after: stateOf(first!.record, picture, first!.name) }))
}

function inOrder(picture: Picture, within: Within, fits: (record: StatementRecord) => boolean): StatementRecord[] {
  return picture.standing().filter((record) => fits(record) && within(record)).sort((a, b) => picture.knownOn(a).localeCompare(picture.knownOn(b)) || a.ordinal - b.ordinal)
}

/** Each that says another thing than the one before it. */
function changes<T>(ordered: readonly T[], saying: (one: T) => string): { readonly one: T; readonly before: T | undefined }[] {
  return ordered.flatMap((one, i) => {
    const before = ordered[i - 1]
    return before !== undefined && saying(before) === saying(one) ? [] : [{ one, before }]
  })
}

function stageOf({ says }: StatementRecord): string {
  return says.shape === 'project' || says.shape === 'claim' ? `${says.stage} ${says.status}` : ''
}

function periodOf({ says }: StatementRecord): string | null {
  return says.shape === 'project' || says.shape === 'claim' ? says.period : null
}
