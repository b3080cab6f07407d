import { type GivenSmoothing, smoothingGiven, theta } from '@chanye/analysis'
import { groupedBy } from '@chanye/model'
import type { CaseFolder, CaseKind } from './case.ts'

interface Model { readonly series_id: string; readonly model: string; readonly method?: string; readonly par?: Readonly<Record<string, number>>; readonly initstate?: Readonly<Record<string, number>>; readonly mean?: readonly number[] }

/** Models R has fitted, run again with its parameters: `series.csv` and `expected_models_R.json`. */
export const models: CaseKind = {
  name: 'models',
  is: (folder) => folder.has('series.csv') && folder.has('expected_models_R.json'),
  *ours(folder) {
    const series = groupedBy(folder.table('series.csv'), ({ series_id }) => series_id!)
    const fitted = folder.json('expected_models_R.json') as readonly Model[]
    const again = fitted.map((model) => {
      const rows = series.get(model.series_id)!
      return smoothed(model, rows.map(({ value }) => Number(value)), Number(rows[0]!.freq)) ?? { series_id: model.series_id, model: model.model }
    })
    yield { expected: 'expected_models_R.json', json: again, tolerance: { relative: 1e-6 } }
    yield { bar: 'theta, mean distance from its forecasts', value: thetaDistance(folder, fitted), most: 1e-3 }
  },
}

const WORDS = { N: 'none', A: 'additive', Ad: 'damped', M: 'multiplicative' } as const

/** The numbers that follow from the parameters alone. R damps the slope of a multiplicative model a step late (l + b for the next value, where table 2.1 of Hyndman et al. 2008 has l + φb), so its forecasts of these are no measure. */
function smoothed({ series_id, model, method, par, initstate, mean }: Model, values: readonly number[], period: number): object | null {
  const [, error, trend, season] = /^ETS\((\w),(\w+),(\w)\)$/u.exec(method ?? '') ?? []
  if (!error || !par || !initstate || !mean) return null
  const given: GivenSmoothing = {
    model: { error: WORDS[error as 'A'], trend: WORDS[trend as 'A' | 'Ad'], season: WORDS[season as 'A'], period },
    weights: { alpha: par.alpha!, beta: par.beta ?? 0, gamma: par.gamma ?? 0, phi: par.phi ?? 1 },
    start: { level: initstate.l!, slope: initstate.b ?? 0, season: season === 'N' ? [] : Array.from({ length: period }, (_, k) => initstate[`s${period - k}`]!) },
  }
  const { logLikelihood, aicc, values: path } = smoothingGiven(values, given, mean.length)
  return { series_id, model, loglik: logLikelihood, aicc, ...(trend === 'Ad' && season === 'M' ? {} : { mean: path }) }
}

/** R finds its weight by a search of its own, so that forecasts are near each other and not the same. */
function thetaDistance(folder: CaseFolder, fitted: readonly Model[]): number {
  const series = groupedBy(folder.table('series.csv'), ({ series_id }) => series_id!)
  const apart = fitted.filter(({ model }) => model === 'thetaf').flatMap(({ series_id, mean }) => {
    const rows = series.get(series_id)!
    const own = theta(rows.map(({ value }) => Number(value)), Number(rows[0]!.freq), mean!.length)
    return mean!.map((value, step) => Math.abs(own[step]! / value - 1))
  })
  return apart.length === 0 ? 0 : apart.reduce((sum, value) => sum + value, 0) / apart.length
}
