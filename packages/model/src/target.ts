import type { Founded } from './evidence.ts'
import type { Bound, FigureKind } from './measure.ts'
import type { Period } from './period.ts'
import type { Decimal } from './quantity.ts'
import type { Unit } from './unit.ts'

/** What a target may lack before it can be checked: the year it is due, what is measured, of which firms, and who answers for it. */
export const targetParts = ['year', 'measure', 'scope', 'owner'] as const
export type TargetPart = (typeof targetParts)[number]

/** 目标: a level wanted. */
export interface Target extends Founded {
  readonly indicator: string
  readonly subject: string | null
  readonly kind: FigureKind
  readonly value: Decimal
  readonly valueHigh: Decimal | null
  readonly unit: Unit
  readonly bound: Bound
  /** When it is due; null when the text does not say. */
  readonly due: Period | null
  /** Wording of the strength: 力争, 确保 …; empty when plain. */
  readonly wording: readonly string[]
  readonly missing: readonly TargetPart[]
}
