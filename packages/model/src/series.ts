import type { Basis, FigureKind } from './measure.ts'
import type { Unit } from './unit.ts'

/** 序列: what observations of one series have in common; they differ in period and vintage only. */
export interface SeriesKey {
  /** What is measured, as named: `规模以上工业增加值`. */
  readonly measure: string
  readonly place: string | null
  /** 切面: the part of the place it is of (a cluster, a firm, a project); empty for the whole place. */
  readonly cut: string
  /** Code of the firm or project it is of, where one is given; a series of one code goes on under another name. */
  readonly code: string | null
  readonly kind: FigureKind
  readonly unit: Unit
  readonly basis: Basis | null
}
