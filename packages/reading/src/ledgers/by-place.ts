import type { SheetColumn } from './columns.ts'
import type { Fit } from './fit.ts'
import { shared } from './heading.ts'
import type { MatchedColumn, PreparedTemplate } from './match.ts'
import { isMoney } from './amount.ts'
import { NO_COLUMN, POINTS } from './rules.ts'
import type { ColumnKind, TemplateColumn } from './template.ts'

/** So many columns known, the others may be told by where they stand. */
const ENOUGH_KNOWN = 6
const FITS = 0.8
const BY_PLACE = 0.53
/** How much likelier by its words one column of text must be than any other. */
const CLEARLY = 0.1

/** Kinds whose cells look like nothing else, the most telling first; words come last. */
const TELLING: readonly (readonly ColumnKind[])[] = [['date', 'period'], ['span'], ['yes-no'], ['percent', 'points'], ['money', 'count', 'figure'], ['stage', 'strength']]
const WORDS: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'office', 'organisation', 'person'])

interface Signs {
  readonly fit: (column: SheetColumn) => Fit
  readonly words: readonly (readonly string[])[]
  /** Whether nobody has said what a column is. */
  readonly open: (matched: MatchedColumn) => boolean
}

interface Between { readonly column: SheetColumn; readonly fit: Fit; readonly open: readonly TemplateColumn[]; readonly words: (column: TemplateColumn) => readonly string[]; readonly alone: boolean }

/**
 * Columns whose headings are nobody's words, by their place: between two that are known stands what a template has between them, where the cells agree and nothing else could be meant.
 *
 * @returns the columns with those found so; all as they were where too few are known
 */
export function byPlace(matched: readonly MatchedColumn[], columns: readonly TemplateColumn[], { fit, words, open: free }: Signs): readonly MatchedColumn[] {
  if (matched.filter(({ as }) => as !== null).length < ENOUGH_KNOWN) return matched
  const found = [...matched]
  const at = (one: MatchedColumn | undefined) => (one?.as ? columns.indexOf(one.as) : -1)
  const openBetween = (i: number) => {
    const [before, after] = [at(found.slice(0, i).findLast(({ as }) => as !== null)), at(found.slice(i + 1).find(({ as }) => as !== null))]
    return before < 0 ? [] : columns.slice(before + 1, Math.max(after, 0)).filter((column) => !found.some(({ as }) => as === column))
  }
  found.forEach((one, i) => {
    if (one.as !== null || one.portion || !free(one) || NO_COLUMN.test(one.column.path.at(-1) ?? '')) return
    const alone = [found[i - 1], found[i + 1]].every((beside) => at(beside) >= 0)
    const as = placed({ column: one.column, fit: fit(one.column), open: openBetween(i), words: (column) => words[columns.indexOf(column)]!, alone })
    if (as) found[i] = { ...one, as, score: BY_PLACE }
  })
  return found
}

/** The one column that may be meant: of the most telling kind the cells agree with, else the words' likest. */
function placed(between: Between): TemplateColumn | undefined {
  const { column, fit, open } = between
  for (const kinds of TELLING) {
    const able = open.filter(({ type }) => kinds.includes(type) && fit(type) >= FITS && bearsUnit(column, type))
    if (able.length > 0) return able.length === 1 && !readsAsEarlier(between, kinds) ? able[0] : undefined
  }
  return ofWords(between)
}

/** Whether cells agree with a kind that tells more, of which nothing is open here. */
function readsAsEarlier({ fit }: Between, kinds: readonly ColumnKind[]): boolean {
  return TELLING.slice(0, 2).some((others) => others !== kinds && others.some((kind) => fit(kind) >= FITS)) && !kinds.includes('span') && !kinds.includes('date')
}

function bearsUnit({ units }: SheetColumn, type: ColumnKind): boolean {
  const [unit] = units
  if (unit === undefined) return type !== 'points'
  if (unit === '%' || unit === POINTS) return type === 'percent' || type === 'points'
  return type === 'money' ? isMoney(unit) : type !== 'percent' && type !== 'points' && (type !== 'count' || !isMoney(unit))
}

function ofWords({ column, fit, open, words, alone }: Between): TemplateColumn | undefined {
  const able = open.filter(({ type }) => WORDS.has(type) && fit(type) >= FITS)
  if (fit('name') < FITS) return undefined
  if (able.length === 1 && alone && open.length === 1) return able[0]
  const likeness = (one: TemplateColumn) => Math.max(0, ...words(one).flatMap((word) => column.spellings.map((spelling) => shared(spelling, word))))
  const [best, next] = able.map((one) => ({ one, like: likeness(one) })).sort((a, b) => b.like - a.like)
  return best && best.like > CLEARLY && best.like >= (next?.like ?? 0) + CLEARLY ? best.one : undefined
}

/** How well a column must hold names, each once, to name a ledger's rows. */
const NAMES_FIT = 0.9
/** A naming column known by its heading this surely stands, and one that tells this many of its rows apart. */
const SURE = 0.7
const TELLS_APART = 0.6

/** Enough other columns known, a ledger's rows are named by the first column of words that tells them apart, whatever heads it. @returns the columns with that one; as they were where another names the rows */
export function withName(matched: readonly MatchedColumn[], { template, columns }: PreparedTemplate, { fit, open }: Pick<Signs, 'fit' | 'open'>): readonly MatchedColumn[] {
  const wanted = columns.find(({ name, required }) => required && template.names.includes(name))
  const known = matched.filter(({ as }) => as !== null)
  const standing = known.find(({ as }) => template.names.includes(as!.name))
  if (!wanted || known.length < ENOUGH_KNOWN || (standing && (!open(standing) || standing.score >= SURE || fit(standing.column).distinct >= TELLS_APART))) return matched
  const at = matched.findIndex((one) => one.as === null && !one.portion && open(one) && namesRows(one, fit))
  return at < 0 ? matched : matched.map((one, i) => (i === at ? { ...one, as: wanted, score: BY_PLACE } : one === standing ? { ...one, as: null, score: 0 } : one))
}

function namesRows({ column }: MatchedColumn, fit: (column: SheetColumn) => Fit): boolean {
  return !NO_COLUMN.test(column.path.at(-1) ?? '') && fit(column)('name') >= NAMES_FIT && fit(column).distinct >= NAMES_FIT
}
