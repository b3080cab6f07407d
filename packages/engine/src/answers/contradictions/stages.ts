import type { ProjectStage } from '@chanye/model'
import type { StatementRecord } from '../../store/statements.ts'
import { grouped, type Picture } from '../picture.ts'
import type { Clash } from './all.ts'

/** One place where a project is said to have reached a stage; `firm` where only the firm of a counted list is named. */
export interface Reached { readonly record: StatementRecord; readonly name: string; readonly stage: ProjectStage; readonly firm: boolean; readonly known: string }

/** How far along: to be built, being built, producing. What lies between is told in many ways. */
const LEVEL: Readonly<Record<ProjectStage, number>> = { planned: 0, signed: 0, started: 1, under_construction: 1, in_production: 2, full_capacity: 2 }

/** @returns projects that a later document puts at an earlier stage than a document before it */
export function inStages(picture: Picture): Clash[] {
  const reached = reachedIn(picture)
  const back = reached.flatMap((later) => {
    const earlier = reached.find((one) => one.record.document !== later.record.document && one.known <= later.known && LEVEL[one.stage] > LEVEL[later.stage] && isSameProject(one, later))
    return earlier ? [{ earlier, later }] : []
  })
  return grouped(back, ({ later }) => JSON.stringify([later.record.place, projectKey(later.name)])).map((pairs) => {
    const sides = [...new Map(pairs.flatMap(({ earlier, later }) => [earlier, later]).map(({ record }) => [record.id, record])).values()]
    const { later, earlier } = pairs[0]!
    return { kind: 'stage' as const, key: JSON.stringify([later.record.place, projectKey(later.name)]), label: later.name, subject: earlier.firm ? earlier.name : null, period: null, sides }
  })
}

/** Every stage that statements say was reached, first known first; what is only wanted is none. */
export function reachedIn(picture: Picture): Reached[] {
  const all = picture.standing().flatMap((record): Reached[] => {
    const { says } = record
    const known = picture.knownOn(record)
    if (says.shape === 'project' && says.status === 'actual') return [{ record, name: says.name, stage: says.stage, firm: false, known }]
    if (says.shape !== 'claim' || says.status !== 'actual' || says.stage === null) return []
    return says.named.map((name) => ({ record, name, stage: says.stage!, firm: true, known }))
  })
  return all.sort((a, b) => a.known.localeCompare(b.known))
}

/** One name, or the firm of a list and a project that bears the firm's name. */
function isSameProject(a: Reached, b: Reached): boolean {
  const [one, other] = [projectKey(a.name), projectKey(b.name)]
  if (one === other) return true
  if (a.firm === b.firm) return false
  const [firm, project] = a.firm ? [one, other] : [other, one]
  return firm.length >= 2 && project.startsWith(firm)
}

/** A project's name without the word every project bears. */
export function projectKey(name: string): string {
  return name.replace(TAIL, '')
}

const TAIL = /(?:建设)?(?:项目|工程)$/u
