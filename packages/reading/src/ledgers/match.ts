import { isMoney } from './amount.ts'
import { assign } from './assign.ts'
import { byPlace, withName } from './by-place.ts'
import type { SheetColumn } from './columns.ts'
import { isNumeric } from './fields.ts'
import type { Fit } from './fit.ts'
import { type Concepts, conceptsOf, likenessOf, MOST_LIKE } from './concepts.ts'
import { canonical, likeness } from './heading.ts'
import { BARE_PART, NO_COLUMN, OF_LAST_YEAR, OF_THIS_YEAR, ONE_MONTH, POINTS, SO_FAR, SOURCE_OF_ROW } from './rules.ts'
import { columnsOf, type LedgerTemplate, type TemplateColumn } from './template.ts'

/** A column of the sheet with the template's column it is taken for. */
export interface MatchedColumn {
  readonly column: SheetColumn
  /** Null for a column kept under its own heading. */
  readonly as: TemplateColumn | null
  /** How sure, 0 to 1. */
  readonly score: number
  /** Which part of a cell like 计划/实际 it holds. */
  readonly portion?: { readonly at: number; readonly of: number }
}

export interface Match {
  readonly template: LedgerTemplate
  readonly columns: readonly MatchedColumn[]
  readonly score: number
  /** Required columns that no heading is taken for. */
  readonly missing: readonly string[]
}

/** A template's columns with their names put plainly, once for all sheets. */
export interface PreparedTemplate {
  readonly template: LedgerTemplate
  readonly columns: readonly TemplateColumn[]
  readonly words: readonly (readonly string[])[]
  readonly weak: readonly (readonly string[])[]
  /** What each name of each column speaks of. */
  readonly concepts: readonly (readonly Concepts[])[]
}

const LEAST = 0.52
/** A sheet of fewer columns is weighed as if it had so many. */
export const FEWEST_WEIGHED = 4
const TITLE_BONUS = 0.12

/** @returns a template ready to be matched */
export function prepared(template: LedgerTemplate): PreparedTemplate {
  const columns = columnsOf(template)
  const plainly = (texts: readonly string[]) => [...new Set(texts.map((text) => canonical(text, null)).filter((text) => text !== ''))]
  return { template, columns, words: columns.map(({ name, also }) => plainly([name, ...(also ?? [])])), weak: columns.map(({ weak }) => plainly(weak ?? [])), concepts: columns.map(({ name, also }) => [name, ...(also ?? [])].map(conceptsOf)) }
}

/** What a sheet's columns are matched by; what a person says of one goes before all: a template's column, or null for none. */
export interface MatchSigns {
  readonly columns: readonly SheetColumn[]
  readonly fit: (column: SheetColumn) => Fit
  readonly title: string
  readonly given: (column: SheetColumn) => string | null | undefined
}

/** Matches a sheet's columns to a template by heading and by what their cells hold; each column of either side is used once. */
export function match(of: PreparedTemplate, { columns, fit: fitting, title, given: said }: MatchSigns): Match {
  const halves = columns.flatMap((column) => (said(column) === undefined ? portions(column, of) : [{ column }]))
  const settled = new Set(columns.map(said).filter((name) => typeof name === 'string'))
  const scores = halves.map(({ column }) => {
    const own = said(column)
    if (own !== undefined) return of.columns.map(({ name }) => (name === own ? 1 : 0))
    const fit = fitting(column)
    const spoken = conceptsOf(column.path.join(' '))
    const exact = of.words.some((words, i) => agrees(fit, of.columns[i]!) && column.spellings.some((spelling) => !BARE_PART.test(spelling) && words.includes(spelling)))
    return of.columns.map((one, i) => {
      const meant = meaning(column, spoken, of.concepts[i]!)
      const other = exact && meant < MEANT && !column.spellings.some((spelling) => of.words[i]!.includes(spelling) || of.weak[i]!.includes(spelling))
      return settled.has(one.name) || other || isOfAnother(column, one) ? 0 : scoreOf({ column, one, fit, meant }, of.words[i]!, of.weak[i]!)
    })
  })
  const given = assign(scores)
  const matched = halves.map((half, i): MatchedColumn => {
    const at = given[i]!
    return at < 0 ? { ...half, as: null, score: 0 } : { ...half, as: of.columns[at]!, score: scores[i]![at]! }
  })
  const open = ({ column }: MatchedColumn) => said(column) === undefined
  const named = withName(matched, of, { fit: fitting, open })
  const missing = of.columns.filter(({ required, name }) => required && !named.some(({ as }) => as?.name === name)).map(({ name }) => name)
  const nameless = !of.template.names.some((name) => named.some(({ as }) => as?.name === name))
  if (nameless && missing.length === 0) missing.push(of.template.names.at(-1)!)
  const sum = named.reduce((total, { score }) => total + score, 0)
  const titled = of.template.title.some((word) => title.includes(word))
  return { template: of.template, columns: byPlace(named, of.columns, { fit: fitting, words: of.words, open }), missing, score: sum / Math.max(FEWEST_WEIGHED, halves.length) - 0.3 * missing.length + (titled ? TITLE_BONUS : 0) }
}

/** Of two columns that are meant alike the one by its own name. */
const BY_OTHER_NAME = 0.005
/** A likeness in meaning that leaves nothing over, by whichever name. */
const MEANT = MOST_LIKE - 2 * BY_OTHER_NAME

/** How much alike what a heading and a column's names speak of is; 0 for a heading that is nobody's. */
function meaning(column: SheetColumn, spoken: Concepts, names: readonly Concepts[]): number {
  return NO_COLUMN.test(column.path.at(-1) ?? '') ? 0 : Math.max(0, ...names.map((name, i) => likenessOf(spoken, name) - (i === 0 ? 0 : BY_OTHER_NAME)))
}

function scoreOf({ column, one, fit, meant }: { column: SheetColumn; one: TemplateColumn; fit: Fit; meant: number }, words: readonly string[], weak: readonly string[]): number {
  const said = textScore(column, { words, weak, weakness: one.period === 'month' ? 0.8 : 0.85, share: one.type === 'percent' })
  const text = Math.max(said, meant) * unitFit(column, one)
  const agreement = one.quarter === undefined ? fit(one.type) : 1
  if (text < LEAST) return unnamed(one, agreement, text)
  const score = text * (text > 0.99 ? 0.8 + 0.2 * agreement : 0.6 + 0.4 * agreement)
  return score < LEAST ? 0 : score
}

/** What share of cells must agree with a column's kind for its own name in the heading to leave no other open. */
const AGREES = 0.7

/** Whether a column's cells are what its heading says: figures that read as names better are none. */
function agrees(fit: Fit, { type }: TemplateColumn): boolean {
  return fit(type) >= AGREES && (!isNumeric(type) || fit(type) >= fit('name'))
}

/** A heading of one month alone is of no sum so far, one of this year of no year before, and one that tells where a row comes from is only a column that does so. */
function isOfAnother({ path }: SheetColumn, { name, also = [], cumulative, period }: TemplateColumn): boolean {
  const last = path.at(-1) ?? ''
  if (cumulative && period === 'closing' && ONE_MONTH.test(last) && !SO_FAR.test(last)) return true
  if (period === 'last-year' && OF_THIS_YEAR.test(last) && !OF_LAST_YEAR.test(last)) return true
  return SOURCE_OF_ROW.test(last) && ![name, ...also].some((word) => SOURCE_OF_ROW.test(word))
}

/** What is left of a likeness where the heading's unit is none of the column's. */
const WRONG_UNIT = 0.4

function unitFit({ units }: SheetColumn, { type }: TemplateColumn): number {
  if (units.length !== 1) return 1
  const share = units[0] === '%' || units[0] === POINTS
  if (share && (type === 'money' || type === 'count')) return WRONG_UNIT
  return isMoney(units[0]!) && (type === 'percent' || type === 'points' || type === 'count') ? WRONG_UNIT : 1
}

/** A column whose heading says nothing is known by cells that can be nothing else. */
function unnamed(one: TemplateColumn, agreement: number, text: number): number {
  if (agreement < 0.9 || !['uscc', 'code', 'light'].includes(one.type) || text > LEAST) return 0
  return agreement === 1 || agreement > 0.9 ? 0.55 : 0
}

function textScore({ spellings, path, units }: SheetColumn, { words, weak, weakness, share }: { words: readonly string[]; weak: readonly string[]; weakness: number; share: boolean }): number {
  const others = NO_COLUMN.test(path.at(-1) ?? '')
  let best = 0
  spellings.forEach((spelling, i) => {
    const bare = i > 0 && BARE_PART.test(spelling) ? (share && units[0] === '%' ? 0.9 : 0.6) : i === 0 ? 1 : 0.985
    for (const word of words) {
      const like = likeness(spelling, word)
      if (like === 1 || (!others && !BARE_PART.test(spelling))) best = Math.max(best, like * bare)
    }
    for (const word of weak) if (spelling === word) best = Math.max(best, weakness)
  })
  return best
}

/** 计划/实际开工 is two columns where each part is one by itself. */
function portions(column: SheetColumn, of: PreparedTemplate): Pick<MatchedColumn, 'column' | 'portion'>[] {
  const last = column.path.at(-1) ?? ''
  const parts = last.split(/[/、;；|]/u).map((part) => part.trim()).filter((part) => part !== '')
  const known = (words: string) => of.words.findIndex((names) => names.includes(words))
  if (parts.length < 2 || parts.length > 4 || column.spellings.some((spelling) => known(spelling) >= 0)) return [{ column }]
  const over = column.path.length > 1 ? canonical(column.path.at(-2)!, null) : ''
  const tail = canonical(parts.at(-1)!, null).slice(2)
  const spelled = parts.map((part) => { const words = canonical(part, null); return [words, over + words, words + over, words + tail] })
  const found = spelled.map((spellings) => spellings.map(known).find((at) => at >= 0) ?? -1)
  if (found.includes(-1) || new Set(found).size < found.length) return [{ column }]
  return parts.map((part, at) => ({ column: { ...column, path: [...column.path.slice(0, -1), part], spellings: spelled[at]!.filter((words) => known(words) >= 0) }, portion: { at, of: parts.length } }))
}
