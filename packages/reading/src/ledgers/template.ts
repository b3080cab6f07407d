import type { Decimal } from '@chanye/model'
import { BASE_OF_PART, NEXT_PART, PARTS } from './rules.ts'

/** What the cells of a column hold; `figure` is a number in the unit its row names. */
export const columnKinds = [
  'number-in-list', 'name', 'organisation', 'text', 'code', 'uscc', 'serial', 'money', 'percent', 'points', 'count', 'figure', 'unit', 'date', 'span', 'period', 'stage', 'strength', 'person', 'office', 'light', 'yes-no',
] as const
export type ColumnKind = (typeof columnKinds)[number]

/** Of which time a column's figures speak, against the day the ledger closes. */
export const columnPeriods = ['closing', 'month', 'next-month', 'year', 'last-year', 'year-before', 'none'] as const
export type ColumnPeriod = (typeof columnPeriods)[number]

/** The rules a ledger may be held to. */
export const checkRules = ['ratio', 'behind', 'gap', 'left-over', 'growth', 'at-most', 'sum-at-most', 'at-most-percent', 'order', 'past', 'needs', 'light', 'not-falling', 'same', 'added', 'steps', 'told', 'on-time', 'parts'] as const

/** One column of a template, as its file says it. */
export interface TemplateColumn {
  readonly name: string
  readonly type: ColumnKind
  /** What else clerks call it. */
  readonly also?: readonly string[] | undefined
  readonly required?: boolean | undefined
  /** The unit it is given in where the sheet names none. */
  readonly unit?: string | undefined
  /** The column of the same row that names the unit. */
  readonly unitFrom?: string | undefined
  readonly period?: ColumnPeriod | undefined
  /** Parts the column is split by, each a column of its own: 本月, 累计, 同比, 上年同期. */
  readonly parts?: readonly string[] | undefined
  /** Whether the column also stands without a part. */
  readonly plain?: boolean | undefined
  readonly cumulative?: boolean | undefined
  /** Whether a total row adds it up. */
  readonly additive?: boolean | undefined
  /** Whether its figures may be below nothing. */
  readonly signed?: boolean | undefined
  /** A date that was planned: a change of it is told first. */
  readonly plan?: boolean | undefined
  /** The quarter its cells speak of. */
  readonly quarter?: number | undefined
  /** Least and most yuan a cell may mean in the right unit. */
  readonly plausible?: readonly [Decimal, Decimal] | readonly Decimal[] | undefined
  /** Names that fit when no better column takes the heading. */
  readonly weak?: readonly string[] | undefined
}

/** One rule: its kind and the columns it speaks of. */
export interface Check { readonly rule: (typeof checkRules)[number]; readonly [role: string]: string | number | readonly string[] | undefined }

/** How a finding is said, and whether it is an error or a doubt. */
export interface FindingWords { readonly severity: 'error' | 'doubt'; readonly zh: string; readonly en: string }

/** 台账模板: the columns a kind of ledger usually bears, and what it is held to. */
export interface LedgerTemplate {
  readonly name: string
  /** Words of a title that speak for this template. */
  readonly title: readonly string[]
  /** Columns that name a row; the first one whose cells tell the rows apart counts. */
  readonly names: readonly string[]
  /** Columns whose valid code is a row's key. */
  readonly codes: readonly string[]
  readonly columns: readonly TemplateColumn[]
  readonly checks: readonly Check[]
  readonly findings: Readonly<Record<string, FindingWords>>
}

/**
 * The columns of a template with those split that come in parts.
 *
 * @returns 工业总产值 with parts as 工业总产值(本月), 工业总产值(累计), …; the others as they are
 */
export function columnsOf(template: LedgerTemplate): TemplateColumn[] {
  return template.columns.flatMap((column) => {
    if (!column.parts) return [column]
    const split = column.parts.map((part) => partOf(column, part))
    const bare = { ...column, parts: undefined, period: 'closing' as const }
    return column.plain ? [bare, ...split] : split
  })
}

function partOf(column: TemplateColumn, part: string): TemplateColumn {
  const { type, period, words } = PARTS[part] ?? { type: undefined, period: 'closing' as const, words: [part] }
  const bases = [column.name, ...(column.also ?? [])]
  const percent = type === 'percent'
  return {
    ...column, parts: undefined, name: `${column.name}(${part})`, period, type: type ?? column.type, unit: percent ? '%' : column.unit,
    cumulative: column.cumulative === true && part === BASE_OF_PART, additive: column.additive === true && !percent, required: false, plausible: percent ? undefined : column.plausible,
    also: bases.flatMap((base) => words.flatMap((word) => [base + word, word + base])), weak: (part === BASE_OF_PART || part === NEXT_PART) && !column.plain ? bases : [],
  }
}
