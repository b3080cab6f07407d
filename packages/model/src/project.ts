/** 阶段, in their order: 前期 → 签约 → 开工 → 在建 → 投产 → 达产. */
export const projectStages = ['planned', 'signed', 'started', 'under_construction', 'in_production', 'full_capacity'] as const
export type ProjectStage = (typeof projectStages)[number]

/** @returns negative, zero or positive as stage a comes before, at or after b @example compareStages('signed', 'started') < 0 // => true */
export function compareStages(a: ProjectStage, b: ProjectStage): number {
  return projectStages.indexOf(a) - projectStages.indexOf(b)
}
