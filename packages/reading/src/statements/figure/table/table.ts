import type { Span } from '@chanye/model'
import { type NumberMention, numbers } from '../../../mentions/number/number.ts'
import { AMOUNT_HEAD, BRACKETED, EMPTY_CELL, GROWTH_HEAD, HEAD, NAME_HEAD, NUMBER_CELL, PART_MARK, SHARE_HEAD, SOUGHT_HEAD, UNIT_HEAD, UNIT_OF_ALL, YEAR_HEAD } from './rules.ts'
import { matches } from '../../../matches.ts'

/** What the head of a column says of the figures below it. */
export interface Column { readonly label: string; readonly unit: string | null; readonly year: string | null; readonly role: 'amount' | 'growth' | 'share'; readonly sought: boolean }

/** The head of a table: its columns of figures, in order, and whether rows bear their own units. */
export interface Head { readonly columns: readonly Column[]; readonly unit: string | null }

/** A figure of a row: its number, where it stands, and what its row and column say of it. */
export interface CellFigure { readonly mention: NumberMention; readonly name: string; readonly column: Column }

interface Cell extends Span { readonly text: string }

/**
 * Reads a line as the head of a table: names of columns and no figures.
 *
 * @param unit - the unit told above the table for all of it
 * @returns undefined where the line is no head
 * @example headOf('产品 单位 产量 比上年增长(%)', null)?.columns.length // => 2
 */
export function headOf(line: string, unit: string | null): Head | undefined {
  const cells = cellsOf(line)
  if (cells.length < 2 || line.length > 80 || /[。；，]/.test(line)) return undefined
  const [first, ...rest] = cells.map(({ text }) => text)
  const named = NAME_HEAD.test(first!.replace(/\s/g, ''))
  const columns = (named ? rest : [first!, ...rest]).filter((text) => !UNIT_HEAD.test(text)).map(columnOf)
  const known = columns.filter(({ label, year, role }) => year !== null || role !== 'amount' || AMOUNT_HEAD.test(label) || HEAD.test(label)).length
  return columns.length > 0 && known === columns.length && (named || columns.length >= 2) ? { columns, unit } : undefined
}

function columnOf(text: string): Column {
  const bracketed = BRACKETED.exec(text)?.groups
  const label = (bracketed ? bracketed.name! + bracketed.rest! : text).trim()
  const role = roleOf(label)
  return { label, unit: bracketed?.unit ?? (role === 'amount' ? null : '%'), year: YEAR_HEAD.exec(label)?.groups?.year ?? null, role, sought: SOUGHT_HEAD.test(label) }
}

function roleOf(label: string): Column['role'] {
  if (GROWTH_HEAD.test(label)) return 'growth'
  return SHARE_HEAD.test(label) ? 'share' : 'amount'
}

/** @returns the unit a line above a table gives for all of it, or null */
export function unitOfAll(line: string): string | null {
  return line.length > 60 ? null : UNIT_OF_ALL.exec(line)?.groups?.unit ?? null
}

/**
 * Reads a line as a row under a head: a name, a unit or none, and as many figures as there are columns.
 *
 * @returns the figures with their positions in the line; undefined where the line is no row
 */
export function rowOf(line: string, head: Head): CellFigure[] | undefined {
  const cells = cellsOf(line)
  const values = cells.slice(-head.columns.length)
  const before = cells.slice(0, -head.columns.length)
  if (before.length === 0 || before.some(({ text }) => NUMBER_CELL.test(text)) || !filled(values, head)) return undefined
  const { name, unit } = namedBy(before.map(({ text }) => text))
  return head.columns.flatMap((column, i) => figureOf(values[i]!, { name, column, unit: unit ?? head.unit }))
}

function filled(values: readonly Cell[], head: Head): boolean {
  return values.length === head.columns.length && values.every(({ text }) => NUMBER_CELL.test(text) || EMPTY_CELL.test(text))
}

/** The name of a row, and its unit from a cell of its own or from a bracket. */
function namedBy(words: readonly string[]): { name: string; unit: string | null } {
  const own = words.length > 1 && isUnit(words.at(-1)!) ? words.at(-1)! : null
  const label = (own === null ? words : words.slice(0, -1)).join('')
  const bracketed = BRACKETED.exec(label)?.groups
  const inside = bracketed && isUnit(bracketed.unit!) ? bracketed : undefined
  const name = inside ? inside.name! + inside.rest! : label
  return { name: name.replace(PART_MARK, '').trim(), unit: own ?? inside?.unit ?? null }
}

function isUnit(word: string): boolean {
  const [mention] = numbers(`12${word}`)
  return mention !== undefined && mention.start === 0 && mention.end === word.length + 2
}

/** A cell with its unit, read as the same number would be in a sentence. */
function figureOf(cell: Cell, { name, column, unit }: { name: string; column: Column; unit: string | null }): CellFigure[] {
  const plain = cell.text.replaceAll(',', '').replace(/^[+]/, '').replace('－', '-').replace(/%$/, '')
  if (!/^-?\d/.test(plain) || name === '') return []
  const word = column.role === 'amount' ? column.unit ?? unit : column.unit
  const [mention] = word === null ? [] : numbers(`${plain}${word}`)
  if (!mention || mention.end !== plain.length + word!.length) return []
  return [{ mention: { ...mention, start: cell.start, end: cell.end }, name, column }]
}

/** Cells are parted by tabs, strokes or blanks; a bracket belongs to the cell before it. */
function cellsOf(line: string): Cell[] {
  const found: Cell[] = []
  for (const match of matches(line, /[^\s|｜]+/g)) {
    const last = found.at(-1)
    const cell = { text: match[0], start: match.index, end: match.index + match[0].length }
    if (last && /^[（(]/.test(cell.text)) found[found.length - 1] = { text: last.text + cell.text, start: last.start, end: cell.end }
    else found.push(cell)
  }
  return found
}
