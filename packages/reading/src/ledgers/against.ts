import { isMonth, monthAfter } from '@chanye/model'
import { halfDigit, isSlip, numberOf, quoted, tellOdd, type Verdict } from './checks/board.ts'
import { findingsOf } from './findings.ts'
import { pairsOf, type NamedRow } from './pairs.ts'
import type { LedgerFinding, LedgerReading, Tell } from './reading.ts'
import { SAY } from './rules.ts'
import { inOneUnit } from './same.ts'
import type { Check, LedgerTemplate } from './template.ts'

type Both = { readonly old: NamedRow; readonly new: NamedRow }

/**
 * Holds a ledger to the one before it: figures that slipped by ten thousand, cumulative figures that fell, bases that moved.
 *
 * @returns the later ledger with what was found added; as it was where the two are of other kinds or years
 */
export function heldAgainst(earlier: LedgerReading, later: LedgerReading, template: LedgerTemplate): LedgerReading {
  if (earlier.template !== later.template || earlier.closing?.slice(0, 4) !== later.closing?.slice(0, 4)) return later
  const findings = findingsOf(template)
  const { pairs } = pairsOf(earlier, later)
  const known = new Set(later.errors.map(({ cell }) => cell))
  const slipped = slips(pairs, later, { tell: findings.tell, known })
  const clear = pairs.filter(({ new: { row } }) => !Object.values(row.fields).some(({ cell }) => slipped.has(cell)))
  for (const check of template.checks) {
    const verdict = CHECKS[check.rule]
    if (verdict) tellOdd(clear.flatMap((both) => verdict(both, check, findings.tell) ?? []))
  }
  const fresh = (list: readonly LedgerFinding[]) => list.filter(({ cell, kind }) => !known.has(cell) || kind === 'cumulative-fell')
  return { ...later, errors: [...later.errors, ...fresh(findings.errors)], doubts: [...later.doubts, ...fresh(findings.doubts)] }
}

/** Cells ten thousand times what they were, or a ten thousandth. */
function slips(pairs: readonly Both[], { headings, errors }: LedgerReading, { tell, known }: { tell: Tell; known: ReadonlySet<string> }): Set<string> {
  const slipped = new Set(errors.filter(({ kind }) => kind === 'unit-slip').map(({ cell }) => cell))
  for (const { column, type } of headings) {
    if (!column || type !== 'money') continue
    for (const { old, new: fresh } of pairs) {
      const [before, after] = [old.row.fields[column], fresh.row.fields[column]]
      if (!before || !after || known.has(after.cell) || !isSlip(...inOneUnit(before, after) ?? [])) continue
      slipped.add(after.cell)
      tell('unit-slip', after.cell, { column, value: `${after.value}${after.unit ?? ''}`, other: `${SAY.earlier}${quoted(column, before)}` })
    }
  }
  return slipped
}

const CHECKS: Partial<Record<Check['rule'], (both: Both, check: Check, tell: Tell) => Verdict | undefined>> = { 'not-falling': notFalling, same, added }

function notFalling({ old, new: fresh }: Both, check: Check, tell: Tell): Verdict | undefined {
  const column = String(check.column)
  const [before, after] = [old.row.fields[column], fresh.row.fields[column]]
  const [a, b] = inOneUnit(before, after) ?? []
  if (!before || !after || a === undefined || b === undefined || after.unit === '%') return undefined
  return { holds: b >= a * 0.9995 || before.period === null && after.period === null, tell: () => tell('cumulative-fell', after.cell, { column, value: `${after.value}${after.unit ?? ''}`, other: `${before.value}${before.unit ?? ''}(${before.cell})` }) }
}

function same({ old, new: fresh }: Both, check: Check, tell: Tell): Verdict | undefined {
  const column = String(check.column)
  const [before, after] = [old.row.fields[column], fresh.row.fields[column]]
  const [a, b] = inOneUnit(before, after) ?? []
  if (!before || !after || a === undefined || b === undefined) return undefined
  return { holds: Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * 0.001, tell: () => tell('changed-base', after.cell, { column, value: `${after.value}${after.unit ?? ''}`, other: `${before.value}${before.unit ?? ''}(${before.cell})` }) }
}

/** What stood before and this month's figure make the new sum, where the two ledgers close a month apart. */
function added({ old, new: fresh }: Both, { month, total }: Check, tell: Tell): Verdict | undefined {
  const [now, before, after] = [fresh.row.fields[String(month)], old.row.fields[String(total)], fresh.row.fields[String(total)]]
  const [c, a, b] = [numberOf(now), numberOf(before), numberOf(after)]
  if (!before || !after || !now || a === undefined || b === undefined || c === undefined || after.unit === '%' || !nextMonth(before.period, after.period)) return undefined
  const scale = Math.abs(b) / Math.abs(Number(after.value.replace(/[,' ]/gu, '')) || 1)
  return { holds: Math.abs(a + c - b) <= (halfDigit(now) + halfDigit(before) + halfDigit(after)) * (scale || 1) + Math.abs(b) * 0.003, tell: () => tell('added-mismatch', after.cell, { column: String(total), value: after.value, expected: String(Number(((a + c) / (scale || 1)).toFixed(2))) }) }
}

function nextMonth(before: string | null, after: string | null): boolean {
  return before !== null && isMonth(before) && monthAfter(before) === after
}
