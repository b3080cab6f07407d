import { mstl, stl, type StlChoice } from '@chanye/analysis'
import { groupedBy, isRefusal } from '@chanye/model'
import type { CaseFolder, CaseKind, OurTable } from './case.ts'

/** `series.csv` by series: seasons and trends in the choices R was run with, such as `periodic`, `s7`, `s13_robust`. */
export const timeseries: CaseKind = {
  name: 'timeseries',
  is: (folder) => folder.has('series.csv') && !folder.has('series_meta.csv') && !('part' in (folder.table('series.csv')[0] ?? {})),
  *ours(folder) {
    const series = seriesOf(folder)
    const configs = folder.has('expected_stl_R.csv') ? [...groupedBy(folder.table('expected_stl_R.csv'), ({ config }) => config!).keys()] : ['periodic', 's7', 's13_robust']
    yield seasonalTrends(series, configs.map((config) => [config, choice(config)]))
    yield multipleSeasons(series)
  },
}

function choice(config: string): StlChoice {
  const [, window] = /^s(\d+)/u.exec(config) ?? []
  return { window: window === undefined ? 'periodic' : Number(window), robust: config.endsWith('_robust'), middle: 'program' }
}

interface Series { readonly id: string; readonly period: number; readonly periods: readonly string[]; readonly values: Float64Array }

function seriesOf(folder: CaseFolder): Series[] {
  return [...groupedBy(folder.table('series.csv'), ({ series_id }) => series_id!)].map(([id, rows]) => ({
    id, period: Number(rows[0]!.freq), periods: rows.map(({ period }) => period!), values: Float64Array.from(rows, ({ value }) => Number(value)),
  }))
}

const columns = ['seasonal', 'trend', 'remainder']

/** A part may lie as near to zero as it likes, so what rounding leaves is measured against the largest value. */
const near = (series: readonly Series[]) => ({ relative: 1e-9, absolute: 1e-14 * Math.max(...series.map(({ values }) => values.reduce((most, value) => Math.max(most, Math.abs(value)), 0))) })

function seasonalTrends(series: readonly Series[], choices: readonly (readonly [string, StlChoice])[]): OurTable {
  const rows = series.flatMap(({ id, period, periods, values }) => choices.flatMap(([config, own]) => {
    const found = stl(values, period, own)
    return isRefusal(found) ? [] : periods.map((name, at) => ({ series_id: id, config, period: name, seasonal: found.seasonal[at]!, trend: found.trend[at]!, remainder: found.remainder[at]! }))
  }))
  return { expected: 'expected_stl_R.csv.gz', key: ['series_id', 'config', 'period'], columns, rows, tolerance: near(series) }
}

function multipleSeasons(series: readonly Series[]): OurTable {
  const rows = series.flatMap(({ id, period, periods, values }) => {
    const found = period > 1 ? mstl(values, [period]) : null
    if (!found || isRefusal(found)) return []
    return periods.map((name, at) => ({ series_id: id, period: name, trend: found.trend[at]!, seasonal: found.seasons.reduce((sum, { seasonal }) => sum + seasonal[at]!, 0), remainder: found.remainder[at]! }))
  })
  return { expected: 'expected_mstl_R.csv.gz', key: ['series_id', 'period'], columns, rows, tolerance: near(series) }
}
