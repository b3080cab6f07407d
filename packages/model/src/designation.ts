import type { Founded } from './evidence.ts'
import type { HonourLevel } from './statement.ts'

/** 称号: a title a place or firm was granted, or seeks. */
export interface Designation extends Founded {
  readonly title: string
  readonly level: HonourLevel
  readonly status: 'granted' | 'target'
  readonly holder: string | null
}
