import type { Cell } from '../sheets/grid.ts'
import { amountOf } from './amount.ts'
import { projectCode, socialCreditCode } from './codes.ts'
import { dateOf, spanIn } from './dates.ts'
import { plain, shown } from './printed.ts'
import { DITTO, LOOKS, NOTHING, OF_A_DATE, UNIT } from './rules.ts'
import type { ColumnKind } from './template.ts'

/** What share of a column's cells look like each kind; 0.7 for all where it holds none. */
export interface Fit {
  (kind: ColumnKind): number
  /** The share of its cells that say what no other says; 0 of an empty column. */
  readonly distinct: number
}

const UNKNOWN = 0.7
const MOST_DATE_WORDS = 4
const MOST_FIGURE_WORDS = 10

/** How the cells of a column agree with the kinds a column may be. */
export function fitOf(cells: readonly Cell[]): Fit {
  const said = cells.map((cell): Printed => ({ cell, text: plain(shown(cell)) })).filter(({ text }) => text !== '' && !NOTHING.test(text) && !DITTO.test(text))
  const shares = new Map<ColumnKind, number>()
  const distinct = said.length === 0 ? 0 : new Set(said.map(({ text }) => text)).size / said.length
  return Object.assign((kind: ColumnKind) => {
    if (said.length === 0) return UNKNOWN
    let share = shares.get(kind)
    if (share === undefined) shares.set(kind, (share = said.filter((printed) => looks(printed, kind)).length / said.length))
    return share
  }, { distinct })
}

const isNumber = (text: string) => amountOf(text) !== undefined
/** A date with more words than dates bear says what is done then: 6月23日组织政策会商. */
const isTold = (text: string) => text.replace(OF_A_DATE, '').length > MOST_DATE_WORDS
/** A text with a number in it that tells more than the number. */
const isTale = (text: string) => (text.match(/[一-龥]/gu)?.length ?? 0) > MOST_FIGURE_WORDS
const isDated = (cell: Cell) => Boolean(dateOf(cell, null)?.date) && !isTold(plain(shown(cell)))
const isShare = (text: string) => isNumber(text) && Math.abs(Number(amountOf(text)!.decimal)) < 2000
const isDay = (text: string, cell: Cell) => dateOf(cell, 2000) !== undefined && !isTold(text) && !(cell.kind === 'number' && !/^(?:19|20)\d\d(?:\.\d{1,2})?$|^[345]\d{4}$|^(?:19|20)\d{4}(?:\d\d)?$/u.test(text))
const isCount = (text: string, cell: Cell) => isNumber(text) && cell.kind !== 'date'
const isWord = (text: string, cell: Cell) => !isNumber(text) && !isDated(cell)

/** What a cell of each kind looks like; of the kinds not named, any word. */
const LOOK: Partial<Record<ColumnKind, (text: string, cell: Cell) => boolean>> = {
  code: (text) => LOOKS.code.test(text) || 'code' in projectCode(text), uscc: (text) => /^[0-9A-Z]{18}$/iu.test(text) || 'code' in socialCreditCode(text),
  serial: (text) => LOOKS.serial.test(text), light: (text) => LOOKS.light.test(text), 'yes-no': (text) => LOOKS.yesNo.test(text), person: (text) => LOOKS.person.test(text),
  stage: (text) => LOOKS.stage.test(text), strength: (text) => LOOKS.strength.test(text), unit: (text) => UNIT.test(text), 'number-in-list': (text) => /^\d{1,4}(?:[-.]\d{1,3})?$/u.test(text),
  money: isCount, count: isCount, percent: isShare, points: isShare, figure: (text) => isNumber(text) || (/\d/u.test(text) && !isTale(text)), date: isDay, period: isDay,
  span: (text) => spanIn(text, 2000) !== undefined || /[年月]/u.test(text), office: (text) => LOOKS.office.test(text) || (!UNIT.test(text) && /^[一-龥、,，/\s()（）]{2,24}$/u.test(text) && !isNumber(text)),
  organisation: (text, cell) => LOOKS.organisation.test(text) || (/[一-龥]/u.test(text) && text.length <= 30 && !isDated(cell)), name: (text, cell) => /[一-龥a-z]/iu.test(text) && isWord(text, cell),
}

/** A cell with its text put plainly, once for all kinds. */
interface Printed { readonly cell: Cell; readonly text: string }

function looks({ cell, text }: Printed, kind: ColumnKind): boolean {
  return (LOOK[kind] ?? isWord)(text, cell)
}
