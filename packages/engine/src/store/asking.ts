import { type Asker, type ChoiceStep, type Day, type Grade, type Industry, type NationalTable, maySee, type SizeMeasure } from '@chanye/model'
import { type ExpressionBuilder, sql } from 'kysely'
import type { Registry } from './registry.ts'
import type { Tables } from './schema.ts'

/** How published values are weighed: the steps of the choice rule with their words, and of what grade a publisher is. */
export interface Weighing {
  readonly steps: readonly (ChoiceStep & { readonly why: { readonly zh: string; readonly en: string } })[]
  readonly gradeOf: (publisher: string | null) => Grade
}

/** What answers hold a place to: the classification of industries, how their size is measured, and the nation's input-output table, read when first asked for. */
export interface References {
  readonly industries: readonly Industry[]
  readonly sizeMeasures: readonly SizeMeasure[]
  readonly inputOutput: () => NationalTable
}

/** Who asks, of which registry, as of which day: handed to every read, so that none can forget it. */
export interface Asking {
  readonly registry: Registry
  readonly asker: Asker
  /** Only documents known by the end of this day are seen. */
  readonly asOf: Day
  readonly weighing: Weighing
  readonly references: References
}

/** Rows the asker may see. */
export function visibleTo<T extends keyof Tables>(asking: Asking, table: T) {
  return (_: ExpressionBuilder<Tables, T>) => sql<boolean>`${sql.ref(`${table}.visibility`)} in (${sql.join([...maySee(asking.asker)])})`
}

/** Rows of documents that were known on the asked day and that the asker may see. */
export function knownTo<T extends keyof Tables>(asking: Asking, column: `${T}.document`) {
  return (_: ExpressionBuilder<Tables, T>) => sql<boolean>`${sql.ref(column)} in (select id from document where known_on <= ${asking.asOf} and visibility in (${sql.join([...maySee(asking.asker)])}))`
}
