import type { Decimal, Unit } from '@chanye/model'
import { numbers } from '../mentions/number/number.ts'
import type { LedgerField } from './reading.ts'
import type { ColumnKind } from './template.ts'
import { PLACE_UNIT, WHOLE } from './told/rules.ts'

/** A figure in its base unit. */
export interface BaseFigure { readonly value: Decimal; readonly unit: Unit }

/** @returns a field's figure in its base unit: as the ledger means it, else as it is printed; undefined where neither is a number of a known unit */
export function baseFigure({ value, unit, norm }: LedgerField, kind: ColumnKind | null): BaseFigure | undefined {
  if (unit === PLACE_UNIT && WHOLE.test(value.trim())) return { value: value.trim(), unit: 'rank' }
  const printed = numbers(`${value.trim()}${unit ?? ''}`)[0]
  if (kind === 'percent') return typeof norm === 'string' ? { value: norm, unit: 'percent' } : printed?.unit === 'percent' ? { value: printed.value, unit: 'percent' } : undefined
  if (typeof norm === 'string') return printed ? { value: norm, unit: printed.unit } : undefined
  return printed && printed.start === 0 ? { value: printed.value, unit: printed.unit } : undefined
}
