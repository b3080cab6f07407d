import type { Founded } from './evidence.ts'
import type { Period } from './period.ts'

/** 阶段, in their order: 前期 → 签约 → 开工 → 在建 → 投产 → 达产. */
export const projectStages = ['planned', 'signed', 'started', 'under_construction', 'in_production', 'full_capacity'] as const
export type ProjectStage = (typeof projectStages)[number]

/** 项目: a project at the stage a statement puts it at, reached or wanted. */
export interface Project extends Founded {
  readonly name: string
  readonly owner: string | null
  readonly stage: ProjectStage
  readonly status: 'actual' | 'target'
  readonly period: Period | null
}

/** @returns negative, zero or positive as stage a comes before, at or after b @example compareStages('signed', 'started') < 0 // => true */
export function compareStages(a: ProjectStage, b: ProjectStage): number {
  return projectStages.indexOf(a) - projectStages.indexOf(b)
}
