import type { Founded } from './evidence.ts'
import type { Bound, Status } from './measure.ts'
import type { Day, Period } from './period.ts'
import type { Decimal } from './quantity.ts'
import type { SeriesKey } from './series.ts'

/** 观测值: one value of a series at a period, as known at a vintage; a target is none. */
export interface Observation extends SeriesKey, Founded {
  /** null: the text does not fix it. */
  readonly period: Period | null
  readonly value: Decimal
  readonly valueHigh: Decimal | null
  readonly bound: Bound
  readonly status: Exclude<Status, 'target'>
  /** 发布版次: the day the figure became known. */
  readonly vintage: Day
}
