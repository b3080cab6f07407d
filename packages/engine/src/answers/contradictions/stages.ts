import { grouped, type ProjectStage } from '@chanye/model'
import type { StatementRecord } from '../../store/statements.ts'
import type { Picture } from '../picture.ts'
import type { Clash } from './all.ts'

/** One place where a project is said to have reached a stage; `firm` where only the firm of a counted list is named. */
export interface Reached { readonly record: StatementRecord; readonly name: string; readonly stage: ProjectStage; readonly firm: boolean; readonly known: string }

/** How far along: to be built, being built, producing. What lies between is told in many ways. */
const LEVEL: Readonly<Record<ProjectStage, number>> = { planned: 0, signed: 0, started: 1, under_construction: 1, in_production: 2, full_capacity: 2 }

/** @returns projects that a later document puts at an earlier stage than a document before it */
export function inStages(picture: Told): Clash[] {
  const reached = reachedIn(picture)
  const same = sameProject(reached)
  const back = reached.flatMap((later) => {
    const earlier = same(later).find((one) => one.record.document !== later.record.document && one.known < later.known && LEVEL[one.stage] > LEVEL[later.stage])
    return earlier ? [{ earlier, later }] : []
  })
  return grouped(back, ({ later }) => ownKey(later)).map((pairs) => {
    const sides = [...new Map(pairs.flatMap(({ earlier, later }) => [earlier, later]).map(({ record }) => [record.id, record])).values()]
    const { later, earlier } = pairs[0]!
    return { kind: 'stage' as const, key: ownKey(later), label: later.name, subject: earlier.firm ? earlier.name : null, period: null, sides }
  })
}

/** The parts of a picture that tell how far projects have come. */
type Told = Pick<Picture, 'standing' | 'knownOn'>

/** Every stage that statements say was reached, first known first; what is only wanted is none. */
export function reachedIn(picture: Told): Reached[] {
  const all = picture.standing().flatMap((record): Reached[] => {
    const { says } = record
    if (says.shape === 'project' && says.status === 'actual') return [{ record, name: says.name, stage: says.stage, firm: false, known: picture.knownOn(record) }]
    if (says.shape !== 'claim' || says.status !== 'actual' || says.stage === null) return []
    return says.named.map((name) => ({ record, name, stage: says.stage!, firm: true, known: picture.knownOn(record) }))
  })
  return all.sort((a, b) => a.known.localeCompare(b.known))
}

/** A project as one statement names it. */
type Named = Pick<Reached, 'record' | 'name'>

/**
 * What makes projects named in several statements one: their code, else their name in their place.
 *
 * @returns a key of each; one named without a code is the coded one of its name, unless two codes bear the name
 */
export function projectKeys(named: readonly Named[]): (one: Named) => string {
  const codes = new Map<string, Set<string>>()
  for (const one of named) {
    const code = codeOf(one)
    if (code !== undefined) codes.set(nameKey(one), (codes.get(nameKey(one)) ?? new Set()).add(code))
  }
  return (one) => {
    const [only, second] = codes.get(nameKey(one)) ?? []
    return codeOf(one) !== undefined || only === undefined || second !== undefined ? ownKey(one) : only
  }
}

/** Where else each project was told of, first known first: as itself, and as a firm of a list that bears the beginning of its name, or the other way round. */
function sameProject(reached: readonly Reached[]): (one: Reached) => readonly Reached[] {
  const keyOf = projectKeys(reached)
  const byKey = new Map(grouped(reached, keyOf).map((ones) => [keyOf(ones[0]!), ones]))
  const sideKey = ({ record, firm }: Reached) => `${firm} ${record.place}`
  const bySide = new Map(grouped(reached, sideKey).map((ones) => [sideKey(ones[0]!), ones]))
  return (one) => {
    const own = byKey.get(keyOf(one))!
    const beside = (bySide.get(sideKey({ ...one, firm: !one.firm })) ?? []).filter((other) => (one.firm ? bears(other, one) : bears(one, other)))
    return [...new Set([...own, ...beside])].sort((a, b) => a.known.localeCompare(b.known))
  }
}

function bears(project: Reached, firm: Reached): boolean {
  const name = bareName(firm.name)
  return name.length >= 2 && bareName(project.name).startsWith(name)
}

/** A project by what the statement itself says, so that it stays the same whatever more is said. */
function ownKey(one: Named): string {
  return codeOf(one) ?? nameKey(one)
}

function codeOf({ record: { says } }: Named): string | undefined {
  return says.shape === 'project' ? says.code : undefined
}

function nameKey({ record: { place }, name }: Named): string {
  return JSON.stringify([place, bareName(name)])
}

/** A project's name without the word every project bears. */
function bareName(name: string): string {
  return name.replace(TAIL, '')
}

const TAIL = /(?:建设)?(?:项目|工程)$/u
