import { brier, exponentialSmoothing, intervalScore, paceTotal, progressInterval, progressMethod, progressProbability, sameGrowthTotal, sameRemainderTotal, theta, totalProbability, type YearEnd, yearEnd, type YearsToDate } from '@chanye/analysis'
import { groupedBy, isRefusal } from '@chanye/model'
import type { CaseFolder, CaseKind, Ours, OurTable, Row } from './case.ts'

/** A year of a series as of one of its months, beside what it came to. */
interface Asked { readonly id: string; readonly year: number; readonly month: number; readonly known: readonly number[]; readonly years: YearsToDate; readonly actual: number; readonly end: YearEnd }

interface Year { readonly year: number; readonly values: readonly number[] }

type Told = Readonly<Record<string, string | number | boolean | null>>

const MONTHS = [3, 6, 9]
const GROWTHS = ['0', '0.03', '0.06', '0.1']

/** Monthly values: totals of years as of months 3, 6 and 9 by the ways of the bureaus, value by value, and by our forecast, whose errors and probabilities are held against R's. */
export const attainment: CaseKind = {
  name: 'attainment',
  is: (folder) => folder.has('monthly.csv') && ['series_id', 'year', 'month', 'value'].every((name) => name in (folder.table('monthly.csv')[0] ?? {})),
  *ours(folder) {
    const asked = askedOf(folder)
    const totals = asked.flatMap(totalsOf)
    const chances = chancesOf(folder, asked)
    const scores = brierScores(chances)
    yield { expected: 'expected_forecasts.csv.gz', key: ['series_id', 'year', 'asof_month', 'method'], columns: ['ytd', 'actual', 'forecast', 'lo80', 'hi80', 'ape', 'in80', 'is80'], rows: totals, only: exact, tolerance: { relative: 1e-6, digits: 8 } }
    yield { expected: 'expected_probabilities.csv.gz', key: ['series_id', 'year', 'asof_month', 'target_growth'], columns: ['target', 'reached', 'p_share3', 'p_ets'], rows: chances, tolerance: { relative: 1e-6, absolute: 1e-9 }, tolerances: { p_ets: byBar } }
    yield summary(totals)
    yield { expected: 'expected_brier.csv', key: ['asof_month'], columns: ['b_share3', 'reached', 'b_ets'], rows: scores, tolerance: { relative: 1e-6 }, tolerances: { b_ets: byBar } }
    yield* bars(folder, totals, scores)
  },
}

/** Ways that have one right answer; models are held by a bar. */
const exact = ({ method }: Row) => ['rate', 'share3', 'share5', 'yoy', 'snaive'].includes(method!)

/** Our forecast stands where theirs by exponential smoothing does; a bar says whether it is as good. */
const byBar = { absolute: Infinity }

/** The years asked for; where none are said, all with five whole ones before. */
function askedOf(folder: CaseFolder): Asked[] {
  const wanted = folder.has('expected_forecasts.csv') ? new Set(folder.table('expected_forecasts.csv').map(({ series_id, year, asof_month }) => `${series_id} ${year} ${asof_month}`)) : null
  return [...groupedBy(folder.table('monthly.csv'), ({ series_id }) => series_id!)].flatMap(([id, rows]) => {
    const years = wholeYears(rows)
    return years.flatMap(({ year }, at) => (at < 5 ? [] : MONTHS.filter((month) => !wanted || wanted.has(`${id} ${year} ${month}`)).flatMap((month) => asOf(id, years.slice(0, at + 1), month))))
  })
}

function wholeYears(rows: readonly Row[]): Year[] {
  const byMonth = [...rows].sort((a, b) => Number(a.month) - Number(b.month))
  const whole = [...groupedBy(byMonth, ({ year }) => year!)].filter(([, months]) => months.length === 12)
  return whole.map(([year, months]) => ({ year: Number(year), values: months.map(({ value }) => Number(value)) })).sort((a, b) => a.year - b.year)
}

function asOf(id: string, years: readonly Year[], month: number): Asked[] {
  const { year, values } = years[years.length - 1]!
  const known = years.map((one) => (one.year === year ? { year, values: values.slice(0, month) } : one))
  const end = yearEnd({ periods: known.flatMap((one) => one.values.map((value, at) => ({ year: one.year, from: at + 1, to: at + 1, value }))) })
  if (isRefusal(end)) return []
  const before = years.slice(0, -1).map((one) => ({ toDate: sum(one.values.slice(0, month)), total: sum(one.values) })).reverse()
  return [{ id, year, month, known: known.flatMap((one) => one.values), years: { toDate: end.toDate, before }, actual: sum(values), end }]
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)

function totalsOf({ id, year, month, known, years, actual, end }: Asked): Told[] {
  const row = (method: string, forecast: number, interval?: { lower: number; upper: number } | null): Told => ({
    series_id: id, year, asof_month: month, method, ytd: years.toDate, actual, forecast, lo80: interval?.lower ?? null, hi80: interval?.upper ?? null, ape: (100 * Math.abs(forecast - actual)) / actual,
    in80: interval ? actual >= interval.lower && actual <= interval.upper : null, is80: interval ? intervalScore([actual], [interval], 0.8) / actual : null,
  })
  const [share3, smoothing] = [progressMethod(years, 3), exponentialSmoothing(known, 12, 12 - month)]
  const at = (probability: number) => end.quantiles.find((quantile) => quantile.probability === probability)!.total
  return [
    row('rate', paceTotal(years.toDate, month)), row('share3', share3.total, progressInterval(share3, 0.8)), row('share5', progressMethod(years, 5).total),
    row('yoy', sameGrowthTotal(years)), row('snaive', sameRemainderTotal(years)), row('theta', years.toDate + sum(theta(known, 12, 12 - month))),
    ...(isRefusal(smoothing) ? [] : [row('ets', years.toDate + sum(smoothing.values))]), row('forecast', end.total, { lower: at(0.1), upper: at(0.9) }),
  ]
}

function chancesOf(folder: CaseFolder, asked: readonly Asked[]): Told[] {
  const growths = folder.has('expected_probabilities.csv') ? [...groupedBy(folder.table('expected_probabilities.csv'), ({ target_growth }) => target_growth!).keys()] : GROWTHS
  return asked.flatMap(({ id, year, month, years, actual, end }) => growths.map((growth) => {
    const target = years.before[0]!.total * (1 + Number(growth))
    return { series_id: id, year, asof_month: month, target_growth: growth, target, reached: Number(actual >= target), p_share3: progressProbability(progressMethod(years, 3), target), p_ets: totalProbability(end, target) }
  }))
}

function summary(totals: readonly Told[]): OurTable {
  const rows = [...groupedBy(totals, ({ method, asof_month }) => `${method} ${asof_month}`).values()].map((group) => {
    const errors = group.map(({ ape }) => Number(ape)).sort((a, b) => a - b)
    const half = errors.length / 2
    return { method: group[0]!.method!, asof_month: group[0]!.asof_month!, 'ape.mean': meanOf(group, 'ape'), 'ape.median': (errors[Math.ceil(half) - 1]! + errors[Math.floor(half)]!) / 2, in80: meanOf(group, 'in80'), is80: meanOf(group, 'is80') }
  })
  return { expected: 'expected_scores_summary.csv', key: ['method', 'asof_month'], columns: ['ape.mean', 'ape.median', 'in80', 'is80'], rows, only: exact, tolerance: { relative: 1e-6 } }
}

function brierScores(chances: readonly Told[]): Told[] {
  return [...groupedBy(chances, ({ asof_month }) => String(asof_month))].map(([month, group]) => {
    const score = (name: string) => brier(group.map((row) => Number(row[name])), group.map(({ reached }) => reached === 1))
    return { asof_month: Number(month), b_share3: score('p_share3'), reached: meanOf(group, 'reached'), b_ets: score('p_ets') }
  })
}

function meanOf(rows: readonly Told[], name: string): number | null {
  return rows.some((row) => row[name] === null) ? null : sum(rows.map((row) => Number(row[name]))) / rows.length
}

/** No more than 2 % above the errors and scores of R's exponential smoothing. */
function* bars(folder: CaseFolder, totals: readonly Told[], scores: readonly Told[]): Iterable<Ours> {
  if (!folder.has('expected_forecasts.csv') || !folder.has('expected_brier.csv')) return
  const theirs = folder.table('expected_forecasts.csv').filter(({ method }) => method === 'ets')
  for (const month of MONTHS) {
    const own = totals.filter(({ method, asof_month }) => method === 'forecast' && asof_month === month)
    const other = theirs.filter(({ asof_month }) => Number(asof_month) === month).map(({ ape }) => Number(ape))
    yield { bar: `mean error in % as of month ${month}`, value: meanOf(own, 'ape')!, most: (1.02 * sum(other)) / other.length }
  }
  for (const { asof_month, b_ets } of folder.table('expected_brier.csv')) {
    yield { bar: `Brier score as of month ${asof_month}`, value: Number(scores.find((row) => row.asof_month === Number(asof_month))!.b_ets), most: 1.02 * Number(b_ets) }
  }
}
