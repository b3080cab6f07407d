import type { ProjectStage } from '@chanye/model'
import { properPart } from '../../mentions/organisation/proper-part.ts'
import { A_YEAR, CLASS_AHEAD, COUNT_HEAD, GOING_ON, HARD_END, LIKE_PARTICLE, MAKER_AHEAD, NO_WORK, OWN_CENTRE, ROAD_CODE, SET_OF_WORKS, SOFT_END, STAGES, TRIM } from './rules.ts'

/** A part of so many characters at least is a name's own. */
const SHORTEST_OWN = 2

/** @returns the stage a phrase speaks of; undefined when it speaks of none */
export function stageIn(text: string): ProjectStage | undefined {
  return STAGES.find(([, words]) => words.test(text))?.[0]
}

/** @returns the stage a clause of works speaks of, also where it only says that they go on */
export function stageSaid(text: string): ProjectStage | undefined {
  return stageIn(text) ?? (GOING_ON.test(text) ? 'under_construction' : undefined)
}

/** @returns a work's name without who paid for it, where it stands and how many there are */
export function bareName(raw: string): string {
  let name = raw.replace(TRIM, '').replace(A_YEAR, '')
  if (name.includes('的')) name = name.replace(/^.*的是?(?=.{4,})/, '')
  if (/工程|项目/.test(name)) name = name.replace(CLASS_AHEAD, '')
  if (name.includes('企业')) name = name.replace(MAKER_AHEAD, '')
  if (/^\d/.test(name)) name = name.replace(COUNT_HEAD, '')
  return /[“”]/.test(name) ? name.replace(/^“(?=[^”]*$)|^”|”(?=.)(?<=^[^“]*)/g, '') : name
}

/** @returns whether a name is one work's own: it ends in what works are called by and bears a part that is no kind, size or trade */
export function isWork(name: string): boolean {
  if (name.length < 3 || name.length > 40 || NO_WORK.test(name) || SET_OF_WORKS.test(name)) return false
  if (OWN_CENTRE.test(name)) return true
  const end = HARD_END.test(name) ? HARD_END : SOFT_END
  return end.test(name) && (ownPart(name).length >= SHORTEST_OWN || ROAD_CODE.test(name) || LIKE_PARTICLE.test(name.replace(end, '')))
}

/** @returns what a work bears in its name besides what it is */
export function ownPart(name: string): string {
  return properPart(name.replace(HARD_END.test(name) ? HARD_END : SOFT_END, ''))
}

/** @returns whether a name ends in what works are called by */
export function endsInWork(name: string): boolean {
  return HARD_END.test(name) || SOFT_END.test(name)
}

/** @returns whether the work is one that plans also speak of in general: 中心, 平台, 基地 */
export function isSoft(name: string): boolean {
  return !HARD_END.test(name) && !OWN_CENTRE.test(name)
}
