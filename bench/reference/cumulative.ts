import { contribution, type CumulativeGrowth, type MonthSpan, progress, rank, remainingGrowth, singleGrowth, type SingleGrowth, streak } from '@chanye/analysis'
import { grouped, groupedBy, isRefusal } from '@chanye/model'
import type { CaseFolder, CaseKind, Ours, OurTable, Row, Value } from './case.ts'

type Rows = Record<string, Value>[]

/** Expected values are printed with four digits after the point or more. */
const printed = { relative: 1e-4, absolute: 5.1e-5 }
const percent = (fraction: number) => 100 * fraction
const optional = (folder: CaseFolder, name: string): Row[] | undefined => (folder.has(name) ? folder.table(name) : undefined)
const monthly = (folder: CaseFolder): Row[] => [folder, folder.beside('attainment')].flatMap((one) => (one && optional(one, 'monthly.csv.gz')) ?? [])

/** Cumulative levels with their growth, built (`built_input_cumulative.csv`) or published (`.json` with `cases`); where the monthly table they were built from lies beside, what is exact is taken from it. */
export const cumulative: CaseKind = {
  name: 'cumulative',
  is: (folder) => folder.has('built_input_cumulative.csv') || publications(folder).length > 0,
  *ours(folder) {
    for (const name of publications(folder)) yield* published(folder, name)
    if (folder.has('built_input_cumulative.csv')) {
      const series = [...groupedBy(folder.table('built_input_cumulative.csv'), ({ series_id }) => series_id!)].map(([id, rows]) => ({ id, levels: rows.map(level) }))
      const known = new KnownLevels(monthly(folder), series)
      yield singles(series, known)
      yield progresses(folder, series, known)
    }
    yield* contributions(folder)
    yield* ranks(folder)
  },
}

interface Series { readonly id: string; readonly levels: readonly CumulativeGrowth[] }

const level = ({ year, month, cum_published, cum_yoy_published_pct }: Row): CumulativeGrowth => ({ year: Number(year), month: Number(month), value: Number(cum_published), growth: Number(cum_yoy_published_pct) / 100 })

/** Cumulative levels known exactly, of the table the case was built from and of the case itself. */
class KnownLevels {
  private readonly levels = new Map<string, number>()

  constructor(months: readonly Row[], series: readonly Series[]) {
    for (const [id, rows] of groupedBy(months, ({ series_id, year }) => `${series_id} ${year}`)) {
      let sum = 0
      for (const { month, value } of rows.toSorted((one, other) => Number(one.month) - Number(other.month))) this.levels.set(`${id} ${month}`, sum += Number(value))
    }
    for (const { id, levels } of series) for (const { year, month, value } of levels) this.levels.set(`${id} ${year} ${month}`, value)
  }

  at(id: string, year: number, month: number): number | undefined {
    return month === 0 ? 0 : this.levels.get(`${id} ${year} ${month}`)
  }

  growth(id: string, { year, from, to }: MonthSpan): number | null {
    const [now, before] = [year, year - 1].map((one) => (this.at(id, one, to) ?? Number.NaN) - (this.at(id, one, from - 1) ?? Number.NaN)) as [number, number]
    return Number.isNaN(now / before) ? null : percent(now / before - 1)
  }
}

const two = (month: number) => String(month).padStart(2, '0')
const spelled = ({ from, to }: MonthSpan) => (from === to ? two(to) : `${two(from)}-${two(to)}`)

function singles(series: readonly Series[], known: KnownLevels): OurTable {
  const rows = series.flatMap(({ id, levels }) => singleGrowth(levels).map((span) => ({
    series_id: id, year: span.year, period: spelled(span), single_value: span.value, single_yoy_true_pct: known.growth(id, span),
    single_yoy_from_rounded_pct: span.range && percent(span.range.growth), yoy_lo: span.range && percent(span.range.low), yoy_hi: span.range && percent(span.range.high),
  })))
  return { expected: 'built_expected_single.csv', key: ['series_id', 'year', 'period'], columns: ['single_value', 'single_yoy_true_pct', 'single_yoy_from_rounded_pct', 'yoy_lo', 'yoy_hi'], rows, tolerance: printed }
}

/** Targets as far above the year before as the expected table has them, or by 3 and by 8 %, at the ends of quarters. */
function progresses(folder: CaseFolder, series: readonly Series[], known: KnownLevels): OurTable {
  const asked = optional(folder, 'built_expected_progress.csv') ?? []
  const growths = asked.length > 0 ? [...new Set(asked.map((row) => Number(row.target_growth_pct)))] : [3, 8]
  const months = asked.length > 0 ? [...new Set(asked.map((row) => Number(row.asof_month)))] : [3, 6, 9]
  const rows = series.flatMap(({ id, levels }) => levels.filter(({ month }) => months.includes(month)).flatMap((now) => {
    const before = yearBefore({ id, levels }, known, now)
    return before ? growths.map((growth) => progressRow(id, now, before, growth)) : []
  }))
  return { expected: 'built_expected_progress.csv', key: ['series_id', 'year', 'asof_month', 'target_growth_pct'], columns: ['target', 'ytd', 'progress_pct', 'required_remaining_yoy_pct', 'time_progress_pct'], rows, tolerance: printed }
}

interface Before { readonly toDate: number; readonly whole: number }

function progressRow(id: string, { year, month, value }: CumulativeGrowth, before: Before, growth: number): Rows[number] {
  const target = before.whole * (1 + growth / 100)
  const { share, timeShare } = progress(value, target, month)
  const required = remainingGrowth({ toDate: value, whole: target }, before)
  return { series_id: id, year, asof_month: month, target_growth_pct: growth, target, ytd: value, progress_pct: percent(share), required_remaining_yoy_pct: isRefusal(required) ? null : percent(required), time_progress_pct: percent(timeShare) }
}

/** Exactly where it is known, else as the published growth implies. */
function yearBefore({ id, levels }: Series, known: KnownLevels, { year, month }: CumulativeGrowth): Before | null {
  const earlier = (to: number) => {
    const now = levels.find((one) => one.year === year && one.month === to)
    return known.at(id, year - 1, to) ?? (now && now.value / (1 + now.growth))
  }
  const [toDate, whole] = [earlier(month), earlier(12)]
  return toDate === undefined || whole === undefined ? null : { toDate, whole }
}

/** The years are those of the expected table; without one, the first year of the cumulative levels and the one before it. */
function* contributions(folder: CaseFolder): Iterable<OurTable> {
  const expected = optional(folder, 'built_expected_contribution.csv')
  const months = monthly(folder)
  const [from, to] = expected ? Object.keys(expected[0] ?? {}).filter((name) => /^\d{4}$/u.test(name)) : firstYears(optional(folder, 'built_input_cumulative.csv') ?? [])
  if (from === undefined || to === undefined) return
  const parts: Row[] = expected ?? grouped(months, ({ state, industry }) => `${state} ${industry}`).map((own) => {
    const sum = (year: string) => own.filter((row) => row.year === year).map(({ value }) => Number(value))
    return { state: own[0]!.state!, industry: own[0]!.industry!, [from]: total(sum(from)), [to]: total(sum(to)) }
  }).filter((row) => row[from] !== '' && row[to] !== '')
  const rows = grouped(parts, ({ state }) => state!).flatMap((own) => {
    const found = contribution(own.map((row) => Number(row[from])), own.map((row) => Number(row[to])))
    if (isRefusal(found)) return []
    return found.parts.map(({ growth, points, share }, at) => ({
      state: own[at]!.state!, industry: own[at]!.industry!, [from]: Number(own[at]![from]), [to]: Number(own[at]![to]),
      growth_pct: growth && percent(growth), contribution_pp: points, contribution_share_pct: share && percent(share), pull_check_total_growth_pct: percent(found.growth),
    }))
  })
  yield { expected: 'built_expected_contribution.csv', key: ['state', 'industry'], columns: [from, to, 'growth_pct', 'contribution_pp', 'contribution_share_pct', 'pull_check_total_growth_pct'], rows, tolerance: printed }
}

function firstYears(levels: readonly Row[]): string[] {
  const first = Math.min(...levels.map(({ year }) => Number(year)))
  return Number.isFinite(first) ? [String(first - 1), String(first)] : []
}

const total = (values: readonly number[]) => (values.length === 0 ? '' : String(values.reduce((sum, value) => sum + value, 0)))

interface Quarter { readonly state: string; readonly year: number; readonly q: number; readonly value: number; readonly yoy: number | null }

function* ranks(folder: CaseFolder): Iterable<OurTable> {
  const all = quarters(folder)
  if (all.length === 0) return
  const placed = [...groupedBy(all, ({ year, q }) => `${year}-Q${q}`)].flatMap(([period, peers]) => {
    const places = rank(peers.map(({ yoy }) => yoy))
    return peers.map((quarter, at) => ({ ...quarter, period, rank: places[at]! }))
  })
  const rows = grouped(placed, ({ state }) => state).flatMap((own) => {
    const ordered = own.toSorted((one, other) => (one.period < other.period ? -1 : 1))
    const first = streak(ordered.map(({ period, rank: value }) => ({ period, value })), (place) => place === 1)
    const growing = streak(ordered.map(({ period, yoy: value }) => ({ period, value })), (growth) => growth > 0)
    return ordered.map(({ state, year, q, value, yoy, rank: place }, at) => ({ state, year, q, value, yoy, rank: place, streak_rank1_quarters: first[at]!, streak_positive_growth_quarters: growing[at]! }))
  })
  yield { expected: 'built_expected_rank_streak.csv', key: ['state', 'year', 'q'], columns: ['value', 'yoy', 'rank', 'streak_rank1_quarters', 'streak_positive_growth_quarters'], rows, tolerance: printed }
}

/** Quarters of the expected table's years, or of the last eight of the months, with growth from exact levels where the year before is known. */
function quarters(folder: CaseFolder): Quarter[] {
  const expected = optional(folder, 'built_expected_rank_streak.csv') ?? []
  const name = (state: string, year: number, q: number) => `${state} ${year} ${q}`
  const sums = new Map([...groupedBy(monthly(folder), ({ state, year, month }) => name(state!, Number(year), Math.ceil(Number(month) / 3)))].map(([key, own]) => [key, Number(total(own.map(({ value }) => Number(value))))]))
  const stated = new Map(expected.map((row) => [name(row.state!, Number(row.year), Number(row.q)), row]))
  const keys = expected.length > 0 ? [...stated.keys()] : [...sums.keys()]
  const parts = keys.map((key) => ({ key, ...(/^(?<state>.+) (?<year>\d+) (?<q>\d)$/u.exec(key)!.groups as { state: string; year: string; q: string }) }))
  const first = expected.length > 0 ? -Infinity : Math.max(...parts.map(({ year }) => Number(year))) - 7
  return parts.filter(({ year }) => Number(year) >= first).map(({ key, state, year, q }) => {
    const levelOf = (one: string) => sums.get(one) ?? (stated.has(one) ? Number(stated.get(one)!.value) : undefined)
    const [value, before] = [levelOf(key)!, levelOf(name(state, Number(year) - 1, Number(q)))]
    const yoy = before === undefined ? (stated.has(key) ? Number(stated.get(key)!.yoy) : null) : percent(value / before - 1)
    return { state, year: Number(year), q: Number(q), value, yoy }
  })
}

interface Publication { readonly period: string; readonly cum: number | null; readonly cum_yoy: number | null; readonly published_single_yoy?: number }

const publications = (folder: CaseFolder) => folder.names.filter((name) => /^china_.+\.json$/u.test(name))

function* published(folder: CaseFolder, name: string): Iterable<Ours> {
  const { cases, ...about } = folder.json(name) as { readonly cases: readonly Publication[] }
  const levels = cases.flatMap(({ period, cum, cum_yoy }) => (cum === null || cum_yoy === null ? [] : [{ year: Number(period.slice(0, 4)), month: Number(period.slice(5, 7)), value: cum, growth: cum_yoy / 100 }]))
  const found = new Map(singleGrowth(levels).map((span) => [`${span.year}-${two(span.to)}`, span]))
  yield { expected: name, json: { ...about, cases: cases.map((one) => ({ ...one, ...implied(found.get(one.period), one) })) }, tolerance: printed }
}

/** A first level other than January's has no single period of its own there. */
function implied(span: SingleGrowth | undefined, { published_single_yoy }: Publication): Record<string, unknown> {
  if (!span || span.from === 1) return { single_from_cum: null }
  const range = span.range && { single_yoy_implied: percent(span.range.growth), single_yoy_interval: [percent(span.range.low), percent(span.range.high)] }
  const inside = span.range && published_single_yoy !== undefined && { published_inside_interval: published_single_yoy >= percent(span.range.low) && published_single_yoy <= percent(span.range.high) }
  return { covers_months: span.to - span.from + 1, single_from_cum: span.value, ...range, ...inside }
}
