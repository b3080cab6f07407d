import type { Cell } from '../sheets/grid.ts'
import { type Header, hitsOf, type Vocabulary } from './header.ts'
import { oneLine, plain } from './printed.ts'
import { GROUP_COUNT, GROUP_MARK, NOTE, TOTAL } from './rules.ts'
import { filled, isNumbering, type Sheet } from './sheet.ts'

/** What a line under the headings is. */
export interface Line {
  readonly kind: 'row' | 'total' | 'note'
  readonly top: number
  readonly bottom: number
  /** The text of the group a row stands under, or that a total names. */
  readonly group?: string | undefined
  readonly text: string
}

/** Where the columns stand that tell what a line is. */
export interface Places {
  /** The places of the naming column. */
  readonly name: readonly number[]
  readonly number: readonly number[]
  /** Columns of text other than name and number. */
  readonly texts: readonly number[]
  readonly matched: readonly number[]
  /** Whether 一、 may stand before the name of a row of its own. */
  readonly ordinal: boolean
}

/** @returns the lines under a header from top to bottom: rows, totals and notes; group lines are told with the rows under them, repeated headings left out */
export function linesOf(sheet: Sheet, header: Header, { places, vocabulary }: { readonly places: Places; readonly vocabulary: Vocabulary }): { readonly lines: Line[]; readonly nameless: readonly number[] } {
  const lines: Line[] = []
  const nameless: number[] = []
  const usual = usualFill(sheet, header, places)
  let group: string | undefined
  for (let row = header.bottom + 1; row < sheet.grid.height; row++) {
    const own = filled(sheet, row)
    if (isIdle(sheet, row, header)) continue
    if (hitsOf(sheet, row, vocabulary) >= Math.max(4, header.hits * 0.6)) break
    const kind = kindOf(sheet, own, { places, usual })
    if (kind === 'nameless') nameless.push(row)
    if (kind === 'group' || (kind === 'total' && isHead(own))) group = groupText(own)
    const line = lineOf(sheet, own, kind, { group, places })
    if (!line) continue
    lines.push(line)
    row = line.bottom
  }
  return { lines, nameless }
}

function lineOf(sheet: Sheet, own: readonly Cell[], kind: Kind, { group, places }: { group: string | undefined; places: Places }): Line | undefined {
  const { row } = own[0]!
  switch (kind) {
    case 'total': return { kind, top: row, bottom: row, text: totalText(own), ...(isHead(own) ? { group } : {}) }
    case 'note': return { kind, top: row, bottom: row, text: own.map((cell) => plain(cell.text)).join(' ') }
    case 'row': return { kind, top: row, bottom: bottomOf(sheet, row, places.name), text: groupText(own), group }
    default: return undefined
  }
}

function groupText(own: readonly Cell[]): string {
  return own.filter((cell) => cell.kind === 'text').slice(0, 2).map((cell) => oneLine(cell.text)).join(' ') || oneLine(own[0]!.text)
}

/** A line without anything, one that counts the columns, or the headings again. */
function isIdle(sheet: Sheet, row: number, header: Header): boolean {
  return filled(sheet, row).length === 0 || isNumbering(sheet, row) || repeats(sheet, row, header)
}

type Kind = Line['kind'] | 'group' | 'nameless' | 'scratch'

function kindOf(sheet: Sheet, own: readonly Cell[], { places, usual }: { places: Places; usual: number }): Kind {
  const row = own[0]!.row
  const numbered = isNumbered(sheet, row, places)
  if (isNote(own)) return 'note'
  if (!numbered && !isHead(own)) return 'total'
  if (isLone(own) && usual >= 2.5) return loneText(sheet, own[0]!, places)
  if (heads(sheet, own, places)) return own.some(({ kind }) => kind === 'number') ? 'total' : 'group'
  if (places.name.every((place) => sheet.text(row, place) === '')) return own.length >= Math.max(3, usual * 0.5) ? 'nameless' : 'scratch'
  const covered = places.matched.filter((place) => sheet.text(row, place) !== '').length
  return numbered || covered >= usual * 0.34 ? 'row' : 'scratch'
}

function isNote(own: readonly Cell[]): boolean {
  return NOTE.test(plain(own[0]!.text)) && (own.length <= 6 || !own.some(({ kind }) => kind === 'number'))
}

function isLone([first, second]: readonly Cell[]): boolean {
  return first?.kind === 'text' && second === undefined
}

function loneText(sheet: Sheet, cell: Cell, { name }: Places): 'note' | 'group' {
  return plain(cell.text).length > 60 || (!name.includes(cell.column) && isMidSheet(cell, sheet)) ? 'note' : 'group'
}

/** A text alone far to the right is a remark, no group. */
function isMidSheet({ column }: Cell, { grid }: Sheet): boolean {
  return column > grid.width / 2
}

function isNumbered(sheet: Sheet, row: number, { number }: Places): boolean {
  return number.some((place) => /^\d{1,4}(?:[-.]\d{1,3})?$/u.test(sheet.text(row, place)))
}

/** A line that heads those below: 一、新开工项目（3个）, 龙湾镇 with the sums of its rows and none of their words. */
function heads(sheet: Sheet, own: readonly Cell[], places: Places): boolean {
  const row = own[0]!.row
  if (isNumbered(sheet, row, places)) return false
  const first = own.find(({ kind }) => kind === 'text')
  const words = places.texts.filter((place) => own.some(({ column, kind, text }) => column === place && kind === 'text' && !/^[-—/]+$/u.test(text.trim()))).length
  if (!first || (first.column > Math.max(...places.name, 2)) || words > 0) return false
  const text = plain(first.text)
  if (!places.ordinal && GROUP_MARK.test(text)) return true
  if (GROUP_COUNT.test(text)) return true
  return !places.ordinal && places.number.length > 0 && places.texts.length >= 2
}

function isHead(own: readonly Cell[]): boolean {
  return !own.slice(0, 3).some(({ kind, text }) => kind === 'text' && TOTAL.test(plain(text)))
}

function totalText(own: readonly Cell[]): string {
  return plain((own.slice(0, 3).find(({ text }) => TOTAL.test(plain(text))) ?? own[0]!).text)
}

/** How many matched columns a line usually fills. */
function usualFill(sheet: Sheet, { bottom }: Header, { matched, name }: Places): number {
  const counts: number[] = []
  for (let row = bottom + 1; row < sheet.grid.height; row++) {
    if (name.some((place) => sheet.text(row, place) !== '')) counts.push(matched.filter((place) => sheet.text(row, place) !== '').length)
  }
  counts.sort((a, b) => a - b)
  return counts[Math.floor(counts.length / 2)] ?? 0
}

/** Whether a line says what a header row says: the headings again, over another page. */
function repeats(sheet: Sheet, row: number, { top, bottom }: Header): boolean {
  const own = filled(sheet, row)
  if (own.length < 2) return false
  for (let head = top; head <= bottom; head++) {
    const same = own.filter(({ column }) => sheet.text(row, column) === sheet.text(head, column)).length
    if (same >= own.length * 0.7) return true
  }
  return false
}

/** The last line a row spans by the merge of its name. */
function bottomOf(sheet: Sheet, row: number, name: readonly number[]): number {
  return Math.max(row, ...name.map((place) => { const merge = sheet.mergeAt(row, place); return merge && merge.top === row ? Math.min(merge.bottom, sheet.grid.height - 1) : row }))
}
