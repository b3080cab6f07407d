import type { Doubt, FlowFormat } from '@chanye/model'
import type { Grid } from '../sheets/grid.ts'

/** One piece of a document of prose and tables; `page` from 1 where the document has pages, else null. */
export type FlowPiece =
  | { readonly kind: 'line'; readonly text: string; readonly heading: boolean; readonly page: number | null }
  | { readonly kind: 'table'; readonly grid: Grid; readonly page: number | null }

/** A document of prose and tables as its reading process tells it, in reading order; a line is a paragraph. */
export interface Flow {
  readonly name: string
  readonly format: FlowFormat | 'text'
  readonly pieces: readonly FlowPiece[]
  /** What was not read, or not as it is printed; absent where nothing is. */
  readonly doubts?: readonly Doubt[]
}
