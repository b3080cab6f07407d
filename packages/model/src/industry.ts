import type { Unit } from './unit.ts'

/** 行业: a section (门类) or division (大类) of the national classification of economic activities. */
export interface Industry { readonly code: string; readonly name: string; readonly en: string; readonly level: 'section' | 'division'; readonly section: string }

/** 规模指标: what an industry's size is measured by, with the words tables have for it. */
export interface SizeMeasure { readonly name: string; readonly en: string; readonly words: readonly string[]; readonly unit: Unit }

/** 投入产出部门: a sector of an input-output table; money in the unit of its table. */
export interface Sector {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** The division of the classification it belongs to. */
  readonly division: string
  readonly output: number
  readonly valueAdded: number
  readonly compensation: number
  readonly imports: number
  readonly exports: number
  readonly finalUse: number
}

/** 投入产出表: what each sector delivered to each in a year, row after row, with the sectors in the same order. */
export interface NationalTable { readonly year: number; readonly sectors: readonly Sector[]; readonly deliveries: Float64Array }
