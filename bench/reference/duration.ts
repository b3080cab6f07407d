import { acceleratedFailure, type AcceleratedFailure, cox, type Cox, kaplanMeier, remainingTime } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import type { CaseFolder, CaseKind, Row } from './case.ts'

/** Columns of a table of durations that are no covariates. */
const OWN = new Set(['time', 'event', 'entry', 'stratum'])
const ABSENT = new Set(['', 'NA'])

/** Durations by Kaplan and Meier, Cox's model and accelerated failure: `durations.csv` with time, event, perhaps entry and stratum, and covariates. */
export const duration: CaseKind = {
  name: 'duration',
  is: (folder) => folder.has('durations.csv'),
  *ours(folder) {
    const rows = folder.table('durations.csv')
    const curve = fitted(kaplanMeier(rows.map(spellOf)))
    yield {
      expected: 'expected_km.csv', key: ['time'], columns: ['n_risk', 'n_event', 'surv', 'lo95', 'hi95'], tolerance: { relative: 1e-5 },
      rows: curve.steps.map(({ time, atRisk, events, survival, lower, upper }) => ({ time, n_risk: atRisk, n_event: events, surv: survival, lo95: lower, hi95: upper })),
    }
    yield { expected: 'expected_models.json', json: models(folder, curve.median.value), tolerance: { relative: 1e-5 } }
  },
}

function models(folder: CaseFolder, median: number | null): Record<string, unknown> {
  const rows = folder.table('durations.csv')
  const names = Object.keys(rows[0] ?? {}).filter((name) => !OWN.has(name) && rows.every((row) => ABSENT.has(row[name]!) || Number.isFinite(Number(row[name]))))
  const subjects = rows.filter((row) => names.every((name) => !ABSENT.has(row[name]!))).map((row) => ({ ...spellOf(row), ...(row.stratum ? { stratum: row.stratum } : {}), covariates: Object.fromEntries(names.map((name) => [name, Number(row[name])])) }))
  const failure = (distribution: AcceleratedFailure['distribution']) => {
    const model = fitted(acceleratedFailure(subjects, distribution))
    return {
      coef: { '(Intercept)': model.intercept, ...model.coefficients }, scale: model.scale, loglik: model.logLikelihood,
      median_first5: subjects.slice(0, 5).map(({ covariates }) => remainingTime(model, { covariates }, 0.5)),
    }
  }
  return {
    cox_efron: coxValues(fitted(cox(subjects))), cox_breslow: coxValues(fitted(cox(subjects, 'breslow'))),
    weibull_aft: failure('weibull'), lognormal_aft: failure('lognormal'), loglogistic_aft: failure('loglogistic'), median_km: median,
  }
}

const coxValues = ({ coefficients, standardErrors, logLikelihood, concordance }: Cox) => ({ coef: coefficients, se: Object.values(standardErrors), loglik: [logLikelihood.null, logLikelihood.fitted], concordance })

const spellOf = (row: Row) => ({ time: Number(row.time), event: Number(row.event) === 1, ...(row.entry && !ABSENT.has(row.entry) ? { entry: Number(row.entry) } : {}) })

function fitted<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`${result.refused}: ${result.need}`)
  return result
}
