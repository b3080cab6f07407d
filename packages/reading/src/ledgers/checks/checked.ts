import type { Table } from '../table.ts'
import { boardOf, type CheckSigns } from './board.ts'
import { dayChecks } from './days.ts'
import { keyChecks } from './keys.ts'
import { lightChecks } from './lights.ts'
import { partChecks } from './parts.ts'
import { rangeChecks } from './ranges.ts'
import { relationChecks } from './relations.ts'
import { unitSlips } from './slips.ts'
import { stepChecks } from './steps.ts'
import { totalChecks } from './totals.ts'

/** Holds a ledger to its template's rules, telling each finding once; figures in the wrong unit are set right before the other checks look at them. */
export function checked(table: Table, signs: CheckSigns): void {
  const board = boardOf(table, signs)
  keyChecks(board)
  unitSlips(board)
  rangeChecks(board)
  relationChecks(board)
  stepChecks(board)
  totalChecks(board)
  partChecks(board)
  dayChecks(board)
  lightChecks(board)
}
