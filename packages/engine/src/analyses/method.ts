import type { Refusal } from '@chanye/model'
import type { InTable } from './in-table.ts'

export interface Said { readonly zh: string; readonly en: string }

/** A column a method reads. */
export interface InColumn {
  readonly name: string
  readonly kind: 'word' | 'number'
  readonly says: Said
  readonly optional?: true
  /** What a number may be: not below `least`, more than `above`, not beyond `most`, a whole one. */
  readonly least?: number
  readonly above?: number
  readonly most?: number
  readonly whole?: true
}

/** A table a method reads: columns by name, or a square of numbers whose rows and columns bear the same names in the same order. */
export interface InShape { readonly name: string; readonly says: Said; readonly square?: true; readonly columns: readonly InColumn[]; readonly optional?: true }

/** A word after `--name`; a number unless it is said to be a word or choices are given. */
export interface MethodOption { readonly name: string; readonly says: Said; readonly otherwise: string; readonly word?: true; readonly choices?: readonly string[]; readonly least?: number; readonly most?: number }

/** A column of the table a method gives. */
export interface OutColumn { readonly name: string; readonly says: Said }

export const gives = (name: string, zh: string, en: string): OutColumn => ({ name, says: { zh, en } })

export type Cell = string | number | boolean | null

/** What a method gives: one table, and what a reader of it must be told. */
export interface OutTable { readonly columns: readonly string[]; readonly rows: readonly (readonly Cell[])[]; readonly told?: readonly Said[] }

export type Options = Readonly<Record<string, string>>
export type OnRows = (done: number, of: number) => void

/** A method of analysis over tables: what it reads, what it gives, how. */
export interface Method {
  readonly name: string
  readonly says: Said
  readonly inputs: readonly InShape[]
  readonly options: readonly MethodOption[]
  /** Columns of the table it gives; none where they are those of the table it reads. */
  readonly gives: readonly OutColumn[]
  /** @param tell - is told how far long work has come */
  run(tables: readonly InTable[], options: Options, tell: OnRows): OutTable | Refusal
}
