import { accuracy, brier, coverage, crps, drift, exponentialSmoothing, type Forecast, forecast, intervalScore, naive, naiveScale, pinball, seasonalNaive, type SinglePeriod, singlePeriods, theta, type TotalBeside, type YearEnd, yearEnd } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import type { InTable } from './in-table.ts'
import { gives, type Cell, type InColumn, type InShape, type Method, type MethodOption, type Options } from './method.ts'
import { CYCLE, forEach, gapless, LONG_SERIES, rowsBySeries, SERIES, seriesIn, TIME, type TimeSeries, VALUE } from './time-series.ts'

const ofSeries = gives('series', '序列名称（给出时）', 'name of the series (where given)')
const HORIZON: MethodOption = { name: 'horizon', otherwise: '', least: 1, says: { zh: '往前几期；不写为一年，年度为三年', en: 'how many steps ahead; a year where not given, three for years' } }

function stepsOf({ period, horizon }: Options, { cycle }: TimeSeries): { readonly period: number; readonly horizon: number } {
  const own = period ? Number(period) : cycle
  return { period: own, horizon: horizon ? Number(horizon) : own === 1 ? 3 : own }
}

/** What is asked of each series of a table; a series with a gap is refused. */
function overSeries(columns: readonly string[], run: (values: readonly number[], series: TimeSeries, how: { readonly period: number; readonly horizon: number }, options: Options) => readonly (readonly Cell[])[] | Refusal): Method['run'] {
  return ([table], options, tell) => forEach(seriesIn(table!), columns, (series) => {
    const values = gapless(series)
    return isRefusal(values) ? values : run(values, series, stepsOf(options, series), options)
  }, { tell })
}

const forecasts: Method = {
  name: 'forecast', says: { zh: '预测：点预测与 80 %、95 % 区间，区间按过去同法预测的误差', en: 'Values to come with 80 and 95 % intervals from how wrong such forecasts have been' },
  inputs: [LONG_SERIES], options: [HORIZON, CYCLE],
  gives: [ofSeries, gives('period', '时期', 'period'), gives('value', '点预测', 'point forecast'), gives('lower80', '80 % 下限', 'lower bound, 80 %'), gives('upper80', '80 % 上限', 'upper bound, 80 %'), gives('lower95', '95 % 下限', 'lower bound, 95 %'), gives('upper95', '95 % 上限', 'upper bound, 95 %'), gives('method', '权重最大的方法', 'method of the greatest weight'), gives('model', '平滑模型', 'smoothing model'), gives('weight', '其权重', 'its weight')],
  run: overSeries(['period', 'value', 'lower80', 'upper80', 'lower95', 'upper95', 'method', 'model', 'weight'], (values, series, how) => {
    const found = forecast({ values, ...how })
    if (isRefusal(found)) return found
    const [chosen] = found.methods
    return series.after(how.horizon).map((period, at) => { const step = found.steps[at]!; return [period, step.value, step.lower80, step.upper80, step.lower95, step.upper95, chosen?.method ?? null, chosen?.model ?? null, chosen?.weight ?? null] })
  }),
}

const backtests: Method = {
  name: 'backtest', says: { zh: '回测：各方法从过去各时点预测的误差与权重', en: 'How each method did from rolling origins in the past, and its weight' },
  inputs: [LONG_SERIES], options: [HORIZON, CYCLE],
  gives: [ofSeries, gives('method', '方法', 'method'), gives('model', '平滑模型', 'smoothing model'), gives('error', '平均绝对误差，占水平的比例：水平为前一周期均值，有值不大于零时为各值大小的均值', 'mean absolute error, a fraction of the level: the mean of the cycle before, or of the sizes of all values where some are not above zero'), gives('weight', '在组合中的权重', 'weight in the combination'), gives('origins', '回测时点数', 'origins')],
  run: overSeries(['method', 'model', 'error', 'weight', 'origins'], (values, _, how) => {
    const found = forecast({ values, ...how })
    return isRefusal(found) ? found : found.methods.map(({ method, model, error, weight }) => [method, model ?? null, error, weight, found.origins])
  }),
}

const intervalsOf = ({ steps }: Forecast, lower: 'lower80' | 'lower95', upper: 'upper80' | 'upper95') => steps.map((step) => ({ lower: step[lower], upper: step[upper] }))

const holdout: Method = {
  name: 'holdout', says: { zh: '留出检验：不看最后几期而预测它们，与季节性简单外推比较', en: 'Forecasts of the last values without seeing them, scored beside the seasonal naive' },
  inputs: [LONG_SERIES], options: [HORIZON, CYCLE],
  gives: [ofSeries, gives('mase', 'MASE', 'MASE'), gives('smape', 'sMAPE，%', 'sMAPE, %'), gives('rmse', '均方根误差，序列单位', 'root mean square error, in the unit of the series'), gives('msis95', '95 % 区间得分（除以简单外推尺度）', '95 % interval score over the naive scale'), gives('coverage80', '80 % 区间覆盖率，0 到 1', 'part inside the 80 % interval, 0 to 1'), gives('coverage95', '95 % 区间覆盖率', 'part inside the 95 % interval'), gives('naive_mase', '季节性简单外推的 MASE', 'MASE of the seasonal naive')],
  run: overSeries(['mase', 'smape', 'rmse', 'msis95', 'coverage80', 'coverage95', 'naive_mase'], (values, _, { period, horizon }) => {
    const [seen, actual] = [values.slice(0, -horizon), values.slice(-horizon)]
    if (seen.length <= period) return { refused: 'too-short', need: `${period + 1 + horizon} values, ${horizon} of them held out; there are ${values.length}`, facts: { values: values.length, needed: period + 1 + horizon } }
    const found = forecast({ values: seen, period, horizon })
    if (isRefusal(found)) return found
    const before = { known: seen, period }
    const { mase, smape, rmse } = accuracy(actual, found.steps.map(({ value }) => value), before)
    const [inner, outer] = [intervalsOf(found, 'lower80', 'upper80'), intervalsOf(found, 'lower95', 'upper95')]
    return [[mase, smape, rmse, intervalScore(actual, outer, 0.95) / naiveScale(seen, period), coverage(actual, inner), coverage(actual, outer), accuracy(actual, seasonalNaive(seen, period, horizon).values, before).mase].map((value) => (Number.isFinite(value) ? value : null))]
  }),
}

/** What one method says comes next, with standard errors where it has them. */
function extrapolated(method: string, values: readonly number[], { period, horizon }: { readonly period: number; readonly horizon: number }): { readonly values: readonly number[]; readonly deviations?: readonly number[]; readonly model?: string } | Refusal {
  if (method === 'smoothing') return exponentialSmoothing(values, period, horizon)
  const needed = method === 'theta' ? 4 : method === 'drift' ? 3 : method === 'naive' ? 2 : period + 1
  if (values.length < needed) return { refused: 'too-short', need: `${needed} values; there are ${values.length}`, facts: { values: values.length, needed } }
  if (method === 'theta') return { values: theta(values, period, horizon) }
  if (method === 'drift') return drift(values, horizon)
  return method === 'naive' ? naive(values, horizon) : seasonalNaive(values, period, horizon)
}

const extrapolation: Method = {
  name: 'extrapolation', says: { zh: '单一方法外推：简单、季节性简单、漂移、theta、指数平滑', en: 'One method alone: naive, seasonal naive, drift, theta, exponential smoothing' },
  inputs: [LONG_SERIES], options: [{ name: 'method', otherwise: 'smoothing', choices: ['naive', 'seasonal-naive', 'drift', 'theta', 'smoothing'], says: { zh: '方法', en: 'method' } }, HORIZON, CYCLE],
  gives: [ofSeries, gives('period', '时期', 'period'), gives('value', '点预测', 'point forecast'), gives('standard_error', '标准误；没有时为空', 'standard error; blank where the method has none'), gives('model', '平滑模型', 'smoothing model')],
  run: overSeries(['period', 'value', 'standard_error', 'model'], (values, series, how, { method }) => {
    const found = extrapolated(method!, values, how)
    return isRefusal(found) ? found : series.after(how.horizon).map((period, at) => [period, found.values[at]!, found.deviations?.[at] ?? null, found.model ?? null])
  }),
}

const column = (name: string, zh: string, en: string): InColumn => ({ name, kind: 'number', says: { zh, en } })
const optional = (name: string, zh: string, en: string): InColumn => ({ ...column(name, zh, en), optional: true })

/** Single-period values of the rows of a series: differences of cumulative ones, or as they stand. */
function periodsIn(table: InTable, kind: string | undefined): (rows: readonly number[]) => readonly SinglePeriod[] {
  const [years, months, values] = [table.numbers('year'), table.numbers('month'), table.numbers('value')]
  if (kind === 'cumulative') return (rows) => singlePeriods(rows.map((row) => ({ year: years[row]!, month: months[row]!, value: values[row]! })))
  return (rows) => rows.map((row) => ({ year: years[row]!, from: months[row]!, to: months[row]!, value: values[row]! }))
}

/** The target of the last year of a series, where a row of it has one; all that have must agree. */
function targetsIn(table: InTable): (rows: readonly number[]) => number | undefined {
  if (!table.has('target')) return () => undefined
  const [targets, years] = [table.numbersOrBlank('target'), table.numbers('year')]
  return (rows) => {
    const last = Math.max(...rows.map((row) => years[row]!))
    const own = rows.filter((row) => years[row] === last && targets[row] !== null)
    const odd = own.find((row) => !(targets[row]! > 0) || targets[row] !== targets[own[0]!])
    if (odd !== undefined) throw table.fault({ row: odd, column: 'target', value: String(targets[odd]), why: 'one target above zero for the year is needed', whyZh: '一年应只有一个大于零的目标' })
    return own[0] === undefined ? undefined : targets[own[0]]!
  }
}

const QUANTILES = ['q2_5', 'q10', 'q25', 'q50', 'q75', 'q90', 'q97_5']
const YEAR_COLUMNS = ['year', 'month', 'to_date', 'total', ...QUANTILES, 'target', 'probability', 'progress', 'progress_probability', 'same_growth', 'same_remainder', 'pace', 'method']

function yearRow({ year, month, toDate, total, quantiles, probability, beside, methods }: YearEnd, target: number | undefined): Cell[] {
  const totals = new Map(beside.toReversed().map((one) => [one.method, one]))
  const totalBy = (method: TotalBeside['method']) => totals.get(method)?.total ?? null
  return [year, month, toDate, total, ...quantiles.map((one) => one.total), target ?? null, probability, totalBy('progress'), totals.get('progress')?.probability ?? null, totalBy('same growth'), totalBy('same remainder'), totalBy('pace'), methods[0]?.method ?? null]
}

const yearEnds: Method = {
  name: 'year-end', says: { zh: '全年预计：总量的分布、达到目标的概率，并列进度法等各局算法', en: "The total of the year: its distribution, the probability to reach the target, beside the bureaus' own ways" },
  inputs: [{ name: 'months', says: { zh: '每年每月一行；最后一年为预计的年份', en: 'a row for each month; the last year is the one begun' }, columns: [SERIES, { ...column('year', '年', 'year'), whole: true }, { ...column('month', '月，1 到 12', 'month, 1 to 12'), least: 1, most: 12, whole: true }, column('value', '值', 'value'), optional('target', '全年目标；写在当年任一行', 'target of the year; in any row of it')] }],
  options: [{ name: 'values', otherwise: 'cumulative', choices: ['cumulative', 'single'], says: { zh: '值是累计还是当月', en: 'whether values are cumulative or of the month alone' } }],
  gives: [ofSeries, gives('year', '年', 'year'), gives('month', '已知到几月', 'last month known'), gives('to_date', '年初至今', 'year to date'), gives('total', '全年预计', 'total expected'), ...QUANTILES.map((name) => gives(name, `不超过此数的概率为 ${name.slice(1).replace('_', '.')} %`, `no more comes with ${name.slice(1).replace('_', '.')} %`)), gives('target', '目标', 'target'), gives('probability', '达到目标的概率，0 到 1', 'probability to reach it, 0 to 1'), gives('progress', '进度法（至多三年）', 'by the mean progress of up to three years'), gives('progress_probability', '进度法的达标概率', 'its probability'), gives('same_growth', '按同比增速推算', 'growing on as so far'), gives('same_remainder', '按上年余量推算', 'with the rest of last year'), gives('pace', '按月均推算', 'at the pace so far'), gives('method', '权重最大的方法', 'method of the greatest weight')],
  run([table], { values }, tell) {
    const [periods, targetOf] = [periodsIn(table!, values), targetsIn(table!)]
    return forEach([...rowsBySeries(table!)].map(([name, rows]) => ({ name, rows })), YEAR_COLUMNS, ({ rows }) => {
      const target = targetOf(rows)
      const found = yearEnd({ periods: periods(rows), ...(target === undefined ? {} : { target }) })
      return isRefusal(found) ? found : [yearRow(found, target)]
    }, { tell })
  },
}

const KNOWN: InShape = { name: 'known', optional: true, says: { zh: '预测所依据的已知值，用于 MASE', en: 'values the forecasts were made from, for MASE' }, columns: [SERIES, TIME, VALUE] }
const scores: Method = {
  name: 'forecast-scores', says: { zh: '给定预测的得分：误差、区间得分与覆盖率、CRPS、分位数损失', en: 'Scores of given forecasts: errors, interval score and coverage, CRPS, pinball loss' },
  inputs: [{ name: 'forecasts', says: { zh: '每个预测一行', en: 'a row for each forecast' }, columns: [SERIES, column('actual', '实际值', 'what came'), column('forecast', '点预测', 'point forecast'), optional('low', '区间下限', 'lower bound'), optional('high', '区间上限', 'upper bound'), { ...optional('deviation', '正态预测的标准差', 'deviation of a normal forecast'), least: 0 }, optional('quantile', '预测的分位数', 'forecast of a quantile')] }, KNOWN],
  options: [{ name: 'confidence', otherwise: '0.8', least: 0.01, most: 0.999, says: { zh: '区间应包含的比例', en: 'part the interval is meant to hold' } }, { name: 'probability', otherwise: '0.9', least: 0.001, most: 0.999, says: { zh: '分位数的概率', en: 'probability of the quantile' } }, CYCLE],
  gives: [ofSeries, gives('count', '预测数', 'forecasts'), gives('smape', 'sMAPE，%', 'sMAPE, %'), gives('rmse', '均方根误差，序列单位', 'root mean square error, in the unit of the series'), gives('mase', 'MASE（给出已知值时）', 'MASE (with the known values)'), gives('interval_score', '区间得分，序列单位（给出区间时）', 'interval score, in the unit of the series (with bounds)'), gives('coverage', '区间覆盖率，0 到 1', 'part inside the interval, 0 to 1'), gives('crps', 'CRPS，序列单位（给出标准差时）', 'CRPS, in the unit of the series (with deviations)'), gives('pinball', '分位数损失，序列单位（给出分位数时）', 'pinball loss, in the unit of the series (with quantiles)')],
  run([table, known], options, tell) {
    const [actuals, points] = [table!.numbers('actual'), table!.numbers('forecast')]
    const [low, high, deviations, quantiles] = (['low', 'high', 'deviation', 'quantile'] as const).map((name) => (table!.has(name) ? table!.numbers(name) : null))
    const before = new Map(known ? seriesIn(known).map((series) => [series.name, series]) : [])
    return forEach([...rowsBySeries(table!)].map(([name, rows]) => ({ name, rows })), ['count', 'smape', 'rmse', 'mase', 'interval_score', 'coverage', 'crps', 'pinball'], ({ name, rows }) => {
      const of = (values: Float64Array) => rows.map((row) => values[row]!)
      const [actual, said] = [of(actuals), of(points)]
      const series = before.get(name)
      const seen = series && gapless(series)
      if (isRefusal(seen)) return seen
      // Without known values MASE has no scale and is left out; the other errors need none.
      const { mase, smape, rmse } = accuracy(actual, said, seen ? { known: seen, period: stepsOf(options, series).period } : { known: [0, 1], period: 1 })
      const intervals = low && high ? rows.map((row) => ({ lower: low[row]!, upper: high[row]! })) : null
      const confidence = Number(options.confidence)
      return [[rows.length, smape, rmse, seen && Number.isFinite(mase) ? mase : null, intervals && intervalScore(actual, intervals, confidence), intervals && coverage(actual, intervals), deviations ? mean(rows.map((row) => crps(actuals[row]!, { mean: points[row]!, deviation: deviations[row]! }))) : null, quantiles ? pinball(actual, of(quantiles), Number(options.probability)) : null]]
    }, { tell })
  },
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

const briers: Method = {
  name: 'brier', says: { zh: '概率预测的布里尔得分：越低越好，总说一半为 0.25', en: 'Brier score of stated probabilities: low is good, always one half scores 0.25' },
  inputs: [{ name: 'forecasts', says: { zh: '每个预测一行', en: 'a row for each forecast' }, columns: [SERIES, { ...column('probability', '所说的概率，0 到 1', 'probability stated, 0 to 1'), least: 0, most: 1 }, column('came', '1 为发生，0 为没有', '1 where it came, 0 where not')] }], options: [],
  gives: [ofSeries, gives('count', '预测数', 'forecasts'), gives('brier', '布里尔得分', 'Brier score')],
  run([table], _, tell) {
    const [probabilities, came] = [table!.numbers('probability'), table!.numbers('came')]
    const odd = came.findIndex((one) => one !== 0 && one !== 1)
    if (odd >= 0) throw table!.fault({ row: odd, column: 'came', value: String(came[odd]), why: '1 or 0 is needed', whyZh: '应为 1 或 0' })
    return forEach([...rowsBySeries(table!)].map(([name, rows]) => ({ name, rows })), ['count', 'brier'], ({ rows }) => [[rows.length, brier(rows.map((row) => probabilities[row]!), rows.map((row) => came[row] === 1))]], { tell })
  },
}

/** Methods of what is to come, and of how good forecasts were. */
export const forecastMethods: readonly Method[] = [forecasts, backtests, holdout, extrapolation, yearEnds, scores, briers]
