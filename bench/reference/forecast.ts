import { accuracy, coverage, crps, drift, exponentialSmoothing, forecast as forecastOf, intervalScore, naive, naiveScale, type NormalForecast, seasonalNaive, theta } from '@chanye/analysis'
import { groupedBy, isRefusal } from '@chanye/model'
import type { CaseFolder, CaseKind, Ours, OurTable, Row } from './case.ts'

interface Series { readonly id: string; readonly set: string; readonly period: number; readonly train: readonly number[]; readonly test: readonly number[] }

interface Bounds { readonly lower: number; readonly upper: number }

/** What a method said of a series; bounds and deviations where it has them. */
interface Said { readonly series: Series; readonly method: string; readonly model: string; readonly values: readonly number[]; readonly at80?: readonly Bounds[]; readonly at95?: readonly Bounds[]; readonly deviations?: readonly number[] }

type Scores = Readonly<Record<string, string | number | null>>

/** Series with values to learn from and values held back: `series.csv` with part train or test. Simple methods and scores are compared value by value, models by their mean errors and coverage. */
export const forecast: CaseKind = {
  name: 'forecast',
  is: (folder) => folder.has('series.csv') && 'part' in (folder.table('series.csv')[0] ?? {}),
  *ours(folder, say) {
    const series = seriesOf(folder)
    const said = series.flatMap((one, k) => { if ((k + 1) % 100 === 0) say(`${k + 1} of ${series.length} series`); return saidOf(one) })
    const scores = said.map(scoresOf)
    yield byStep(said)
    yield bySeries(scores)
    yield summary(scores)
    if (folder.has('expected_scores_by_series.csv')) yield* againstR(folder, series, scores)
    yield* covered(scores)
  },
}

function seriesOf(folder: CaseFolder): Series[] {
  return [...groupedBy(folder.table('series.csv'), ({ series_id }) => series_id!)].map(([id, rows]) => {
    const part = (name: string) => rows.filter((row) => row.part === name).map(({ value }) => Number(value))
    return { id, set: rows[0]!.set!, period: Number(rows[0]!.freq), train: part('train'), test: part('test') }
  })
}

const Z80 = 1.2815515655446004
const Z95 = 1.959963984540054

function saidOf(series: Series): Said[] {
  const { train, period, test: { length: horizon } } = series
  const normal = (method: string, { values, deviations }: NormalForecast): Said => ({ series, method, model: method, values, deviations, at80: around(values, deviations, Z80), at95: around(values, deviations, Z95) })
  const smoothing = exponentialSmoothing(train, period, horizon)
  const combined = forecastOf({ values: train, period, horizon })
  return [
    normal('naive', naive(train, horizon)), normal('snaive', seasonalNaive(train, period, horizon)), normal('drift', drift(train, horizon)),
    { series, method: 'theta', model: 'Theta', values: theta(train, period, horizon) },
    ...(isRefusal(smoothing) ? [] : [{ series, method: 'ets', model: smoothing.model, values: smoothing.values }]),
    ...(isRefusal(combined) ? [] : [{
      series, method: 'forecast', model: 'combination', values: combined.steps.map(({ value }) => value),
      at80: combined.steps.map(({ lower80, upper80 }) => ({ lower: lower80, upper: upper80 })), at95: combined.steps.map(({ lower95, upper95 }) => ({ lower: lower95, upper: upper95 })),
    }]),
  ]
}

const around = (values: readonly number[], deviations: readonly number[], z: number): Bounds[] => values.map((value, step) => ({ lower: value - z * deviations[step]!, upper: value + z * deviations[step]! }))

const MEANS = ['mase', 'smape', 'rmse', 'cov80', 'cov95', 'msis95', 'crps', 'crps_scaled']

function scoresOf({ series: { id, set, period, train, test }, method, values, at80, at95, deviations }: Said): Scores {
  const { mase, smape, rmse } = accuracy(test, values, { known: train, period })
  const scale = naiveScale(train, period)
  const ranked = deviations ? test.reduce((sum, actual, step) => sum + crps(actual, { mean: values[step]!, deviation: deviations[step]! }), 0) / test.length : null
  return {
    series_id: id, set, method, mase, smape, rmse, cov80: at80 ? coverage(test, at80) : null, cov95: at95 ? coverage(test, at95) : null,
    msis95: at95 ? intervalScore(test, at95, 0.95) / scale : null, crps: ranked, crps_scaled: ranked === null ? null : ranked / scale,
  }
}

/** Methods that have one right answer; the models of others are held by their mean errors. */
const exact = ({ method }: Row) => ['naive', 'snaive', 'drift'].includes(method!)

function byStep(said: readonly Said[]): OurTable {
  const rows = said.flatMap(({ series, method, model, values, at80, at95 }) => values.map((mean, step) => ({
    series_id: series.id, method, model, h: step + 1, mean, lo80: at80?.[step]!.lower ?? null, hi80: at80?.[step]!.upper ?? null, lo95: at95?.[step]!.lower ?? null, hi95: at95?.[step]!.upper ?? null,
  })))
  return { expected: 'expected_forecasts_R.csv.gz', key: ['series_id', 'method', 'model', 'h'], columns: ['mean', 'lo80', 'hi80', 'lo95', 'hi95'], rows, only: exact, tolerance: { relative: 1e-6 } }
}

const bySeries = (scores: readonly Scores[]): OurTable => ({ expected: 'expected_scores_by_series.csv.gz', key: ['series_id', 'set', 'method'], columns: MEANS, rows: scores, only: exact, tolerance: { relative: 1e-6 } })

function summary(scores: readonly Scores[]): OurTable {
  const rows = [...groupedBy(scores.flatMap((row) => [row, { ...row, set: 'ALL' }]), ({ set, method }) => `${set} ${method}`).values()].map((group) => ({
    set: group[0]!.set!, method: group[0]!.method!, n: group.length, ...Object.fromEntries(MEANS.map((name) => [name, meanOf(group, name)])),
  }))
  return { expected: 'expected_scores_summary.csv', key: ['set', 'method'], columns: ['mase', 'smape', 'cov80', 'cov95', 'msis95', 'crps_scaled', 'n'], rows, only: exact, tolerance: { relative: 1e-6, digits: 6 } }
}

function meanOf(rows: readonly Scores[], name: string): number | null {
  return rows.some((row) => row[name] === null) ? null : rows.reduce((sum, row) => sum + Number(row[name]), 0) / rows.length
}

function* againstR(folder: CaseFolder, series: readonly Series[], scores: readonly Scores[]): Iterable<Ours> {
  const theirs = folder.table('expected_scores_by_series.csv')
  const mean = (method: string) => meanOf(theirs.filter((row) => row.method === method), 'mase')!
  for (const [method, most] of [['forecast', mean('ets')], ['theta', mean('theta') * 1.01]] as const) yield { bar: `mean MASE of ${method}`, value: meanOf(scores.filter((row) => row.method === method), 'mase')!, most }
  if (folder.has('expected_forecasts_R.csv')) yield { bar: "scores of R's forecasts, worst relative error", value: worstScore(folder.table('expected_forecasts_R.csv'), theirs, series), most: 1e-6 }
}

/** R's own forecasts scored by ours, against the scores given for them; its ranked probability score is of drawn paths, and left alone. */
function worstScore(forecasts: readonly Row[], scores: readonly Row[], series: readonly Series[]): number {
  const byId = new Map(series.map((one) => [one.id, one]))
  const given = new Map(scores.map((row) => [`${row.series_id} ${row.method}`, row]))
  const apart = [...groupedBy(forecasts, ({ series_id, method }) => `${series_id} ${method}`)].flatMap(([key, rows]) => {
    const bounds = (level: string) => rows.map((row) => ({ lower: Number(row[`lo${level}`]), upper: Number(row[`hi${level}`]) }))
    const own = scoresOf({ series: byId.get(rows[0]!.series_id!)!, method: '', model: '', values: rows.map((row) => Number(row.mean)), at80: bounds('80'), at95: bounds('95') })
    return ['mase', 'smape', 'rmse', 'cov80', 'cov95', 'msis95'].map((name) => Math.abs(Number(own[name]) - Number(given.get(key)![name])) / Math.max(Math.abs(Number(given.get(key)![name])), 1e-3))
  })
  return Math.max(...apart)
}

function* covered(scores: readonly Scores[]): Iterable<Ours> {
  const combined = scores.filter(({ method }) => method === 'forecast')
  yield { bar: '95 % intervals cover, pooled', value: meanOf(combined, 'cov95')!, least: 0.93, most: 0.97 }
  for (const [set, rows] of groupedBy(combined, (row) => String(row.set))) yield { bar: `95 % intervals cover, ${set}`, value: meanOf(rows, 'cov95')!, least: 0.91, most: 0.99 }
}
