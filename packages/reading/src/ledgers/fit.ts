import type { Cell } from '../sheets/grid.ts'
import { amountOf } from './amount.ts'
import { projectCode, socialCreditCode } from './codes.ts'
import { dateOf, spanIn } from './dates.ts'
import { plain, shown } from './printed.ts'
import { DITTO, LOOKS, NOTHING, UNIT } from './rules.ts'
import type { ColumnKind } from './template.ts'

/** What share of a column's cells look like each kind; 0.7 for all where it holds none. */
export type Fit = (kind: ColumnKind) => number

const UNKNOWN = 0.7

/** How the cells of a column agree with the kinds a column may be. */
export function fitOf(cells: readonly Cell[]): Fit {
  const said = cells.filter((cell) => { const text = plain(cell.text); return text !== '' && !NOTHING.test(text) && !DITTO.test(text) })
  const shares = new Map<ColumnKind, number>()
  return (kind) => {
    if (said.length === 0) return UNKNOWN
    let share = shares.get(kind)
    if (share === undefined) shares.set(kind, (share = said.filter((cell) => looks(cell, kind)).length / said.length))
    return share
  }
}

const number = (text: string) => amountOf(text) !== undefined
const BY_PATTERN: Partial<Record<ColumnKind, RegExp>> = { code: LOOKS.code, serial: LOOKS.serial, light: LOOKS.light, 'yes-no': LOOKS.yesNo, person: LOOKS.person, stage: LOOKS.stage, strength: LOOKS.strength, unit: UNIT }

function looks(cell: Cell, kind: ColumnKind): boolean {
  const text = plain(shown(cell))
  const pattern = BY_PATTERN[kind]
  if (pattern) return pattern.test(text) || (kind === 'code' && 'code' in projectCode(text))
  switch (kind) {
    case 'uscc': return /^[0-9A-Z]{18}$/iu.test(text) || 'code' in socialCreditCode(text)
    case 'number-in-list': return /^\d{1,4}(?:[-.]\d{1,3})?$/u.test(text)
    case 'money': case 'count': return number(text) && cell.kind !== 'date'
    case 'percent': case 'points': return number(text) && Math.abs(Number(amountOf(text)!.decimal)) < 2000
    case 'figure': return number(text) || /\d/u.test(text)
    case 'date': case 'period': return dateOf(cell, 2000) !== undefined && !(cell.kind === 'number' && !/^(?:19|20)\d\d(?:\.\d{1,2})?$|^[345]\d{4}$|^(?:19|20)\d{4}(?:\d\d)?$/u.test(text))
    case 'span': return spanIn(text, 2000) !== undefined || /[年月]/u.test(text)
    case 'office': return LOOKS.office.test(text) || (/^[一-龥、,，/\s()（）]{2,24}$/u.test(text) && !number(text))
    case 'organisation': return LOOKS.organisation.test(text) || (/[一-龥]/u.test(text) && text.length <= 30 && dateOf(cell, null) === undefined)
    case 'name': return /[一-龥a-z]/iu.test(text) && !number(text) && dateOf(cell, null) === undefined
    default: return !number(text) && dateOf(cell, null) === undefined
  }
}
