import { growthGap, powerSlip } from '@chanye/analysis'
import { type Asker, compareDecimals, type Day, type Doubt, type Observation, percentOf, difference, filledIn, groupedBy, isPeriod, maySee, monthToDate, type Statement, type Visibility, yearBefore } from '@chanye/model'
import type { KnownCheck } from '../packs/known-checks.ts'
import type { Asking } from '../store/asking.ts'
import { documents } from '../store/documents.ts'
import { namesOfPlace } from '../store/places.ts'
import { observations } from '../store/projections.ts'
import { projectRows } from '../store/project-rows.ts'
import type { Says } from '../store/statements.ts'
import { timeOf } from './known-values.ts'
import { amountWords, periodWords } from './rules.ts'
import { turn } from './turn.ts'

/** A figure of a series: what is known of it, or what comes in. */
type Figure = Pick<Observation, 'measure' | 'cut' | 'code' | 'kind' | 'unit' | 'basis' | 'period' | 'value' | 'valueHigh' | 'bound' | 'document'>

/** What a document's figures are held to: of which place it is, when it is known, who may see it. */
export interface HeldTo { readonly asking: Asking; readonly checks: readonly KnownCheck[]; readonly document: string; readonly place: string | null; readonly vintage: Day; readonly visibility: Visibility; readonly sentenceOf: (statement: Statement) => string }

/** More figures of one series than this tell no more. */
const NEAREST = 12

/**
 * Holds the figures of a document to what is known of their series, across documents: a unit slip, a sum that falls, a growth its levels do not make.
 *
 * What is known is what those who may see the document may see, and no more than who asks may see on the asked day: a doubt never tells of a row more closed than the document itself.
 *
 * @returns the statements in their order, each with the doubts found of it
 */
export async function heldToKnown(statements: readonly Statement[], held: HeldTo): Promise<Statement[]> {
  const { asking: own, checks, document, place, vintage, visibility } = held
  if (place === null || checks.length === 0) return [...statements]
  const placeNames = await namesOfPlace(own.registry, place)
  const incoming = statements.map((statement) => figureOf(statement, { vintage, document, sentence: held.sentenceOf(statement), placeNames }))
  await turn()
  const asking = { ...own, asker: narrower(own.asker, ASKERS[visibility]), asOf: own.asOf < vintage ? own.asOf : vintage }
  const known = (await observations(asking, place, [...new Set(incoming.flatMap((figure) => figure?.measure ?? []))])).filter((one) => one.document !== document)
  const titles = new Map((await documents(asking)).map(({ id, title, name }) => [id, title ?? name]))
  const figures = [...known, ...incoming.flatMap((figure) => figure ?? [])]
  const ground = { series: groupedBy(figures, keyOf), levels: groupedBy(figures.filter(isLevel), thingOf), titleOf: (id: string) => titles.get(id) ?? null }
  await turn()
  return statements.map((statement, i) => {
    const figure = incoming[i]
    const found = figure ? checks.flatMap((check) => doubtOf(check, figure, ground) ?? []) : []
    return found.length === 0 ? statement : { ...statement, doubts: [...statement.doubts, ...found] }
  })
}

const ASKERS = { public: { kind: 'public' }, org: { kind: 'member' }, restricted: { kind: 'local' } } as const satisfies Record<Visibility, Asker>

/** Of two who ask the one who may see less. */
function narrower(one: Asker, other: Asker): Asker {
  return maySee(one).length < maySee(other).length ? one : other
}

function figureOf({ mentions: _, doubts: __, ...says }: Statement, { vintage, document, sentence, placeNames }: { readonly vintage: Day; readonly document: string; readonly sentence: string; readonly placeNames: readonly string[] }): Figure | undefined {
  if (says.shape !== 'figure' || says.minor) return undefined
  const row = projectRows(says as Says, { vintage, sentence, placeNames })[0]
  return row?.table === 'observation' ? { ...says, measure: row.row.measure, cut: row.row.cut, code: row.row.code, document, period: row.row.period } : undefined
}

type Figures = ReadonlyMap<string, readonly Figure[]>
/** What a figure is held to: the figures of each series, and the levels a growth is made by. */
interface Ground { readonly series: Figures; readonly levels: Figures; readonly titleOf: (document: string) => string | null }

const keyOf = ({ measure, cut, code, kind, unit, basis }: Figure) => JSON.stringify([measure, code ?? cut, kind, unit, basis])
/** What a figure is of, whatever it says of it. */
const thingOf = ({ measure, cut, code }: Pick<Figure, 'measure' | 'cut' | 'code'>) => JSON.stringify([measure, code ?? cut])

const isLevel = ({ kind, bound, valueHigh }: Figure) => (kind === 'level' || kind === 'count') && bound === 'exact' && valueHigh === null

function doubtOf(check: KnownCheck, figure: Figure, ground: Ground): Doubt | undefined {
  if (!check.kinds.includes(figure.kind) || check.except.some((word) => figure.measure.includes(word))) return undefined
  const told = check.rule === 'power' ? slipped(check.power, figure, ground) : check.rule === 'not-falling' ? fallen(figure, ground) : unlikeLevels(check.points, figure, ground)
  return told && { doubt: check.name, zh: filledIn(check.zh, told.zh), en: filledIn(check.en, told.en) }
}

interface Told { readonly zh: Readonly<Record<string, string>>; readonly en: Readonly<Record<string, string>> }

/** The figures of the same series in other documents. */
function elsewhere(figure: Figure, { series }: Ground): readonly Figure[] {
  return (series.get(keyOf(figure)) ?? []).filter(({ document, valueHigh }) => document !== figure.document && valueHigh === null)
}

function slipped(power: number, figure: Figure, ground: Ground): Told | undefined {
  const alike = elsewhere(figure, ground).filter(({ period }) => lengthOf(period) === lengthOf(figure.period)).sort((a, b) => (a.period ?? '').localeCompare(b.period ?? '')).slice(-NEAREST)
  if (powerSlip(figure.value, alike.map(({ value }) => value), power) === null) return undefined
  return beside(figure, alike.at(-1)!, ground)
}

/** The month up to which a figure is the sum of its year; of what is counted only where it is said to be a run of months, for a half year's or a year's count may be of its end. */
function soFar({ period, kind }: Figure): string | undefined {
  return period !== null && isPeriod(period) && (kind === 'level' || period.includes('/')) ? monthToDate(period) : undefined
}

function fallen(figure: Figure, ground: Ground): Told | undefined {
  const now = soFar(figure)
  if (now === undefined || figure.bound !== 'exact') return undefined
  const broken = elsewhere(figure, ground).find((other) => {
    const then = soFar(other)
    if (then === undefined || then.slice(0, 4) !== now.slice(0, 4) || then === now || other.bound !== 'exact') return false
    return then < now ? compareDecimals(figure.value, other.value) < 0 : compareDecimals(figure.value, other.value) > 0
  })
  return broken && beside(figure, broken, ground)
}

function unlikeLevels(points: number, figure: Figure, ground: Ground): Told | undefined {
  const made = figure.basis === 'yoy' && figure.unit === 'percent' && figure.bound === 'exact' ? levelsOf(figure, ground) : undefined
  const gap = made && growthGap(made.now.value, made.before.value, figure.value)
  if (!gap || Math.abs(gap.gap) * 100 <= points) return undefined
  const { now, before } = made
  const expected = percentOf(difference(now.value, before.value), before.value, 1)
  const title = ground.titleOf(before.document) ?? ground.titleOf(now.document) ?? ''
  const said = (language: 'zh' | 'en') => ({ value: figure.value, level: amountWords(now.value, now.unit, language), other: amountWords(before.value, before.unit, language), expected, title })
  return { zh: said('zh'), en: said('en') }
}

/** The levels of a growth's time and of the year before, at least one of them said elsewhere. */
function levelsOf({ period, document, ...figure }: Figure, { levels }: Ground): { readonly now: Figure; readonly before: Figure } | undefined {
  if (period === null || !isPeriod(period)) return undefined
  const all = levels.get(thingOf(figure)) ?? []
  const now = all.findLast((level) => timeOf(level.period) === timeOf(period))
  const before = now && all.findLast((level) => timeOf(level.period) === timeOf(yearBefore(period)) && level.unit === now.unit && (level.document !== document || now.document !== document))
  return before && { now, before }
}

function beside(figure: Figure, other: Figure, { titleOf }: Ground): Told {
  const said = (language: 'zh' | 'en') => ({ value: amountWords(figure.value, figure.unit, language), other: amountWords(other.value, other.unit, language), period: periodWords(other.period, language), title: titleOf(other.document) ?? '' })
  return { zh: said('zh'), en: said('en') }
}

/** How long a period is: figures of months are set beside figures of months, sums of a year so far beside such sums. */
function lengthOf(period: string | null): string {
  if (period === null || !isPeriod(period)) return ''
  return /^\d{4}(?:-\d\d|-Q\d)?$/.test(period) || monthToDate(period) === undefined ? period.replace(/\d+/g, '#') : 'so far'
}
