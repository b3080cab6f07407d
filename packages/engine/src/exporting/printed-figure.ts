import { scaled, units } from '@chanye/model'
import { type BaseFigure, baseFigure, type ColumnKind, type FormColumn, inUnit, type LedgerField, type LedgerReading, lettersOf, type SheetForm } from '@chanye/reading'
import type { WrittenCell } from '../written-sheet.ts'
import type { CurrentFigure } from './current.ts'

/** How a column prints a figure. */
export interface Printing {
  readonly kind: ColumnKind | null
  readonly unit: string | null
  /** Whether percents are written as parts of one. */
  readonly fractions: boolean
  /** Whether the unit stands in the cell, for no heading says it. */
  readonly spelled: boolean
}

const ENDS_IN_DIGIT = /\d\s*$/u
const NUMBER = /^-?\d+(?:\.\d+)?$/u
const PERCENT_SIGN = /[%％]\s*$/u

/** @returns how a figure is printed where it stands: in its own unit, which is written out where the cell did so */
export function ofCell(field: LedgerField, { headings }: LedgerReading, text: string): Printing {
  const kind = headings.find(({ letter }) => letter === lettersOf(field.cell))?.type ?? null
  return { kind, unit: field.unit, fractions: kind === 'percent' && field.unit === null, spelled: !ENDS_IN_DIGIT.test(text) }
}

/** @returns how a figure is printed in a column of another file: in that column's unit, in its own where each row or cell names one */
export function ofColumn(field: LedgerField, { type, unit, samples }: FormColumn, { columns }: SheetForm): Printing {
  if (type === 'percent') return { kind: type, unit, fractions: unit === null, spelled: samples.some((text) => PERCENT_SIGN.test(text)) }
  if (type === 'figure' && columns.some((column) => column.type === 'unit')) return { kind: type, unit: field.unit, fractions: false, spelled: false }
  return { kind: type, unit: unit ?? field.unit, fractions: false, spelled: unit === null }
}

/** @returns whether a figure is another now than the file, as a person set it right, says */
export function isMoved(figure: CurrentFigure | undefined): figure is CurrentFigure {
  return figure !== undefined && (figure.value === null || figure.corrected || figure.later !== null)
}

/** @returns what stands now of a field as a column prints it: as the file has it where that is its own unit and nothing moved; null for a figure that was rejected */
export function printedFigure(field: LedgerField, figure: CurrentFigure | undefined, printing: Printing): WrittenCell | null {
  if (figure?.value === null) return null
  const base = figure ? { value: figure.value, unit: figure.says.unit } : baseFigure(field, printing.kind)
  if (base && (isMoved(figure) || field.unit !== printing.unit)) return inPrinting(base, printing)
  return asPrinted(field.value, printing.spelled || field.unit !== printing.unit ? field.unit : null)
}

/** A figure in a column's unit; with its own where the column's is of another kind. */
function inPrinting({ value, unit: base }: BaseFigure, { unit, fractions, spelled }: Printing): WrittenCell {
  if (fractions && base === 'percent') return asPrinted(scaled(value, -2), null)
  const printed = inUnit(value, base, unit)
  return printed === undefined ? asPrinted(value, units[base][0]) : asPrinted(printed, spelled ? unit : null)
}

function asPrinted(value: string, unit: string | null): WrittenCell {
  return unit === null ? { text: value, number: NUMBER.test(value) } : { text: `${value}${unit}`, number: false }
}
