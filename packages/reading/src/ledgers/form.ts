import type { Refusal } from '@chanye/model'
import { type Candidate, saidOf } from './candidate.ts'
import { letterOf } from './columns.ts'
import { canonical } from './heading.ts'
import { oneLine, shown } from './printed.ts'
import type { LedgerReading } from './reading.ts'
import { senderOf } from './sender.ts'
import { cellsUnder } from './sheet.ts'
import type { ColumnKind } from './template.ts'
import { unitsOfLines } from './units.ts'

/** A heading of a sheet with what it was taken for. */
export interface FormColumn {
  readonly letter: string
  readonly heading: string
  /** The heading put plainly with its unit: the same next month. */
  readonly sign: string
  /** Null for a heading kept as it stands. */
  readonly column: string | null
  readonly type: ColumnKind | null
  readonly unit: string | null
  /** How sure, 0 to 1; 1 where a person says so. */
  readonly score: number
  /** Whether a person says so. */
  readonly given: boolean
  readonly samples: readonly string[]
}

/** 表样: what a sheet's headings say, whether or not it is a ledger. */
export interface SheetForm {
  /** The template that fits best or was chosen. */
  readonly template: string
  /** As the sheet counts them, from 1. */
  readonly headerRows: readonly number[]
  readonly closing: string | null
  /** The office the sheet says it comes from; null where it does not say. */
  readonly office: string | null
  /** The units the lines over the headings say. */
  readonly units: readonly string[]
  /** What makes this form the same form next month: the signs of its headings in order, and the units over them. */
  readonly signs: readonly string[]
  readonly columns: readonly FormColumn[]
}

const SAMPLES = 3

/** @returns the form of a sheet; its units are those the ledger was read with, where it was */
export function formOf({ sheet, header, match: { template, columns }, closing, ownClosing, over, said }: Candidate, ledger: LedgerReading | Refusal): SheetForm {
  const year = ownClosing === null ? null : Number(ownClosing.slice(0, 4))
  const seen = new Map<string, number>()
  const rows = columns.map(({ column, as, score }, i): FormColumn => {
    const words = `${column.path.map((text) => canonical(text, year)).join('/')}|${column.units.join(',')}`
    const nth = (seen.get(words) ?? 0) + 1
    seen.set(words, nth)
    const read = 'headings' in ledger ? ledger.headings[i] : undefined
    const ours = saidOf(said, column)
    return {
      letter: letterOf(column), heading: column.heading, sign: nth > 1 ? `${words}#${nth}` : words, column: as?.name ?? null, type: as?.type ?? null, unit: read ? read.unit : ours?.unit ?? column.units[0] ?? null,
      score: Math.round(score * 100) / 100, given: ours !== undefined, samples: [...new Set(cellsUnder(sheet, header.bottom, column.places).map((cell) => oneLine(shown(cell))))].slice(0, SAMPLES),
    }
  })
  const units = unitsOfLines(over)
  return {
    template: template.name, headerRows: Array.from({ length: header.bottom - header.top + 1 }, (_, i) => header.top + i + 1), closing, office: senderOf(over), units,
    signs: [...rows.map(({ sign }) => sign).sort(), ...units.map((unit) => `=${unit}`)], columns: rows,
  }
}
