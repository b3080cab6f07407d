import type { Decimal } from '@chanye/model'
import type { DateMeaning, SpanMeaning } from './dates.ts'
import type { ColumnKind } from './template.ts'

/** One cell of a row under the column it is taken for. */
export interface LedgerField {
  /** As printed, in `unit`: a figure without its unit's word. */
  readonly value: string
  readonly unit: string | null
  /** The month, quarter or year a figure speaks of. */
  readonly period: string | null
  readonly cell: string
  /** What it means: money in yuan, dates as far as they are told, codes in their own form. */
  readonly norm?: Decimal | DateMeaning | SpanMeaning
}

/** 一行: a firm, a project, a task or an indicator of a ledger. */
export interface LedgerRow {
  /** As the sheet counts it, from 1. */
  readonly row: number
  /** The project code or a valid unified social credit code, else the name. */
  readonly key: string
  readonly fields: Readonly<Record<string, LedgerField>>
  /** Columns no template knows, under their own headings. */
  readonly attributes: Readonly<Record<string, LedgerField>>
  /** The text of the group the row stands under: 一、新开工项目. */
  readonly group?: string
}

/** Something wrong or doubtful, at a cell; the words in both languages. */
export interface LedgerFinding { readonly cell: string; readonly kind: string; readonly message: string; readonly en: string }

/** What a heading of the sheet was taken for. */
export interface LedgerHeading {
  readonly heading: string
  /** The column's letters. */
  readonly letter: string
  /** Null for a heading kept as an attribute. */
  readonly column: string | null
  readonly type: ColumnKind | null
  readonly unit: string | null
  /** Whether it is a date that was planned. */
  readonly plan: boolean
  readonly score: number
}

/** What was understood of a ledger. */
export interface LedgerReading {
  readonly template: string
  readonly sheet: string
  /** The month, quarter or year the ledger closes. */
  readonly closing: string | null
  /** 填报单位: the office that fills it in, as it says itself. */
  readonly sender: string | null
  /** As the sheet counts them, from 1. */
  readonly header_row_numbers: readonly number[]
  readonly headings: readonly LedgerHeading[]
  readonly rows: readonly LedgerRow[]
  readonly errors: readonly LedgerFinding[]
  readonly doubts: readonly LedgerFinding[]
  readonly notes: readonly string[]
}

/** What changed from one ledger to the next. */
export interface LedgerDiff {
  readonly changed: readonly LedgerChange[]
  readonly renamed: readonly { readonly old: string; readonly new: string }[]
  readonly split: readonly { readonly from: string; readonly into: readonly string[] }[]
  readonly dropped: readonly string[]
  readonly added: readonly string[]
}

/** One cell that says something else; a cell is null where its ledger has no such column. */
export interface LedgerChange {
  readonly key: string
  readonly field: string
  /** The later sheet's own heading. */
  readonly heading: string
  readonly cell_old: string | null
  readonly cell_new: string | null
  readonly old: string | null
  readonly new: string | null
}

/** Takes a finding down: its kind, its cell, and the values its words speak of. */
export type Tell = (kind: string, cell: string, values: Readonly<Record<string, string>>) => void
