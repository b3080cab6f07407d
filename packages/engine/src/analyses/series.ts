import { attainment, contribution, growthGap, mstl, powerSlip, progress, rank, remainingGrowth, requiredGrowth, seasonalShare, singleGrowth, singlePeriods, stl, streak } from '@chanye/analysis'
import { Fault, groupedBy, isRefusal } from '@chanye/model'
import type { InTable } from './in-table.ts'
import { gives, type Cell, type InColumn, type InShape, type Method, type MethodOption, type Options } from './method.ts'
import { CYCLE, forEach, gapless, LONG_SERIES, rowsBySeries, runningNumber, SERIES, seriesIn, TIME, VALUE } from './time-series.ts'

const amount = (name: string, zh: string, en: string): InColumn => ({ name, kind: 'number', says: { zh, en } })
const ofSeries = gives('series', '序列名称（给出时）', 'name of the series (where given)')
const NAME: InColumn = { name: 'name', kind: 'word', says: { zh: '名称', en: 'name' } }
const YEAR: InColumn = { ...amount('year', '年', 'year'), whole: true }
const OF_YEAR = { least: 1, most: 12, whole: true } as const
const MONTH: InColumn = { ...amount('month', '累计到几月，1 到 12', 'month up to which the value is cumulative, 1 to 12'), ...OF_YEAR }
const LEVEL = amount('value', '累计值，全表同一单位', 'cumulative value, one unit throughout')

const known = (value: number | object): Cell => (typeof value === 'number' ? value : null)

/** Cumulative levels by series. */
function levelsIn(table: InTable) {
  const [years, months, values] = [table.numbers('year'), table.numbers('month'), table.numbers('value')]
  return [...rowsBySeries(table)].map(([name, rows]) => ({ name, rows, levels: rows.map((row) => ({ year: years[row]!, month: months[row]!, value: values[row]! })) }))
}

const singles: Method = {
  name: 'single-periods', says: { zh: '累计转当期；有累计增速时给出当期增速及四舍五入留下的区间', en: 'Cumulative levels as single periods; with cumulative growth, the single growth and the range that rounding leaves it' },
  inputs: [{ name: 'levels', says: { zh: '每年每月一行', en: 'a row for each month' }, columns: [SERIES, YEAR, MONTH, LEVEL, { ...amount('growth', '累计同比，%；空白的月份并入后一段', 'cumulative growth on the year, %; a month where it is blank joins the next'), optional: true }] }],
  options: [{ name: 'step', otherwise: '0.1', least: 0, says: { zh: '增速四舍五入到多少个百分点', en: 'points to which growth is rounded' } }],
  gives: [ofSeries, gives('year', '年', 'year'), gives('from', '起月', 'first month'), gives('to', '止月', 'last month'), gives('value', '当期值，与累计同一单位', 'what came, in the unit of the levels'), gives('growth', '当期同比，%（给出增速时）', 'growth on the year, % (where growth is given)'), gives('growth_low', '至少，%', 'at least, %'), gives('growth_high', '至多，%', 'at most, %')],
  run([table], { step }, tell) {
    const growths = table!.has('growth') ? table!.numbersOrBlank('growth') : null
    const columns = ['year', 'from', 'to', 'value', ...(growths ? ['growth', 'growth_low', 'growth_high'] : [])]
    return forEach(levelsIn(table!), columns, ({ levels, rows }) => {
      if (!growths) return singlePeriods(levels).map(({ year, from, to, value }) => [year, from, to, value])
      const grown = levels.flatMap((level, k) => { const growth = growths[rows[k]!]; return growth === null ? [] : [{ ...level, growth: growth! / 100 }] })
      return singleGrowth(grown, Number(step) / 100).map(({ year, from, to, value, range }) => [year, from, to, value, ...[range?.growth, range?.low, range?.high].map((one) => (one === undefined ? null : 100 * one))])
    }, { tell })
  },
}

const progresses: Method = {
  name: 'progress', says: { zh: '完成进度与时间进度；余下月份所需增速', en: 'How far a target of the year is reached, beside the time gone; growth the remaining months need' },
  inputs: [{ name: 'targets', says: { zh: '每个指标一行', en: 'a row for each target' }, columns: [NAME, { ...amount('month', '已过几个月，1 到 12', 'months gone by, 1 to 12'), ...OF_YEAR }, amount('value', '年初至今', 'the year to date'), { ...amount('target', '全年目标，同一单位', 'target of the year, in the same unit'), above: 0 }, { ...amount('before', '上年同期', 'the same months of the year before'), optional: true }, { ...amount('whole_before', '上年全年', 'the whole year before'), optional: true }] }], options: [],
  gives: [gives('name', '名称', 'name'), gives('progress', '完成进度，%', 'part reached, %'), gives('time', '时间进度，%', 'part of the year gone, %'), gives('points', '快于时间进度，百分点', 'points ahead of time'), gives('required', '余下月份所需增速，%；无法计算时为空（给出上年时）', 'growth the remaining months need, %; blank where it cannot be told (with the year before)')],
  run([table]) {
    const [names, months, values, targets] = [table!.words('name'), table!.numbers('month'), table!.numbers('value'), table!.numbers('target')]
    const before = table!.has('before') && table!.has('whole_before') ? [table!.numbersOrBlank('before'), table!.numbersOrBlank('whole_before')] as const : null
    return { columns: ['name', 'progress', 'time', 'points', ...(before ? ['required'] : [])], rows: names.map((name, row) => {
      const { share, timeShare, points } = progress(values[row]!, targets[row]!, months[row]!)
      const [toDate, whole] = [before?.[0][row] ?? null, before?.[1][row] ?? null]
      const required = toDate === null || whole === null ? null : known(remainingGrowth({ toDate: values[row]!, whole: targets[row]! }, { toDate, whole }))
      return [name, 100 * share, 100 * timeShare, points, ...(before ? [required === null ? null : 100 * Number(required)] : [])]
    }) }
  },
}

const contributions: Method = {
  name: 'contribution', says: { zh: '拉动与贡献率：各部分对总体增长的贡献', en: "What each part adds to the growth of the whole, in points and as a share" },
  inputs: [{ name: 'parts', says: { zh: '每个部分一行；合计为总体', en: 'a row for each part; they sum to the whole' }, columns: [{ name: 'part', kind: 'word', says: { zh: '部分', en: 'part' } }, amount('before', '上年同期', 'a year before'), amount('now', '本期，同一单位', 'now, in the same unit')] }], options: [],
  gives: [gives('part', '部分；最后一行为总体', 'part; the last row is the whole'), gives('growth', '自身增速，%', 'its own growth, %'), gives('points', '拉动，百分点', 'points of the growth of the whole'), gives('share', '贡献率，%', 'share of the change of the whole, %')],
  run([table]) {
    const found = contribution([...table!.numbers('before')], [...table!.numbers('now')])
    if (isRefusal(found)) return found
    const percent = (value: number | null) => (value === null ? null : 100 * value)
    const rows = table!.words('part').map((part, k): Cell[] => { const { growth, points, share } = found.parts[k]!; return [part, percent(growth), points, percent(share)] })
    return { columns: contributions.gives.map(({ name }) => name), rows: [...rows, ['(total)', 100 * found.growth, 100 * found.growth, found.growth === 0 ? null : 100]] }
  },
}

/** Rows by their period, oldest first. */
function byPeriod(table: InTable): readonly (readonly [string, readonly number[]])[] {
  const periods = table.words('period')
  const odd = periods.findIndex((period) => runningNumber(period)?.cycle !== runningNumber(periods[0]!)?.cycle || runningNumber(period) === null)
  if (odd >= 0) throw table.fault({ row: odd, column: 'period', value: periods[odd]!, why: 'periods of one form are needed, such as 2024, 2024-Q3 or 2024-09', whyZh: '时期应为同一种写法，如 2024、2024-Q3、2024-09' })
  return [...groupedBy(periods.map((_, row) => row), (row) => periods[row]!)].sort(([one], [other]) => runningNumber(one)!.at - runningNumber(other)!.at)
}

const ranks: Method = {
  name: 'rank', says: { zh: '位次：并列同名次；连续居首的期数', en: 'Place among peers: equals share the better one; for how many periods on end the first' },
  inputs: [{ name: 'peers', says: { zh: '每个时期每个对象一行', en: 'a row for each period and peer' }, columns: [TIME, NAME, VALUE] }], options: [],
  gives: [gives('period', '时期', 'period'), gives('name', '名称', 'name'), gives('value', '值', 'value'), gives('rank', '位次，1 为最高；无值时为空', 'place, 1 for the highest; blank without a value'), gives('first_streak', '连续居首的期数', 'periods on end as the first')],
  run([table]) {
    const [names, values] = [table!.words('name'), table!.numbersOrBlank('value')]
    const periods = byPeriod(table!)
    const placed = periods.flatMap(([period, rows]) => { const places = rank(rows.map((row) => values[row]!)); return rows.map((row, k) => ({ period, row, name: names[row]!, value: places[k]! })) })
    const firsts = new Map<number, number>()
    for (const own of groupedBy(placed, ({ name }) => name).values()) for (const [k, length] of streak(own, (place) => place === 1).entries()) firsts.set(own[k]!.row, length)
    return { columns: ranks.gives.map(({ name }) => name), rows: placed.map(({ period, row, name, value }) => [period, name, values[row]!, value, firsts.get(row)!]) }
  },
}

const streaks: Method = {
  name: 'streak', says: { zh: '连续期数：高于某值（如连续增长）已连续几期；缺一期即中断', en: 'For how many periods on end a value has been above another, as growth above zero; a missing period breaks it' },
  inputs: [LONG_SERIES], options: [{ name: 'above', otherwise: '0', says: { zh: '高于多少', en: 'above what' } }],
  gives: [ofSeries, gives('period', '时期', 'period'), gives('value', '值', 'value'), gives('streak', '到本期连续几期', 'periods on end up to this one')],
  run: ([table], { above }, tell) => forEach(seriesIn(table!), ['period', 'value', 'streak'], ({ periods, values }) => {
    const lengths = streak(periods.map((period, k) => ({ period, value: values[k]! })), (value) => value > Number(above))
    return periods.map((period, k) => [period, values[k]!, lengths[k]!])
  }, { tell }),
}

const LEVELS: InShape = { name: 'levels', says: { zh: '每年每月一行，累计值', en: 'a row for each month, cumulative values' }, columns: [SERIES, YEAR, MONTH, LEVEL] }
const seasonal: Method = {
  name: 'seasonal-share', says: { zh: '季节占比：一年中各月通常占多少、到该月通常完成多少', en: 'What part of a year usually comes in each month, and by its end' },
  inputs: [LEVELS], options: [{ name: 'year', otherwise: '', says: { zh: '哪一年；不写则取表中最后一年', en: 'the year asked for; the last of the table where not given' } }, { name: 'years', otherwise: '3', least: 1, says: { zh: '取之前几年', en: 'how many years before it are taken' } }],
  gives: [ofSeries, gives('from', '起月', 'first month'), gives('to', '止月', 'last month'), gives('share', '占全年，%', 'part of the year, %'), gives('to_date', '到止月累计，%', 'part by the end of it, %')],
  run: ([table], { year, years }, tell) => forEach(levelsIn(table!), ['from', 'to', 'share', 'to_date'], ({ levels }) => {
    const found = seasonalShare(levels, year ? Number(year) : Math.max(...levels.map((level) => level.year)), Number(years))
    return isRefusal(found) ? found : found.map(({ from, to, share, toDate }) => [from, to, 100 * share, 100 * toDate])
  }, { tell }),
}

const windowsOf = (given: string, name: string): readonly number[] => given.split(',').map((one) => {
  const value = Number(one)
  if (!Number.isInteger(value) || value < 2) throw new Fault('bad-parameter', { name, value: given, why: 'whole numbers above one, such as 7 or 7,365', whyZh: '应为大于 1 的整数，如 7 或 7,365' })
  return value
})

const stlWindow = ({ window }: Options) => {
  if (window === 'periodic') return 'periodic' as const
  const [years] = windowsOf(window!, 'window')
  if (years! < 3 || years! % 2 === 0) throw new Fault('bad-parameter', { name: 'window', value: window!, why: 'periodic, or an odd number of 3 or more', whyZh: '应为 periodic，或不小于 3 的奇数' })
  return years!
}

const decomposition: Method = {
  name: 'stl', says: { zh: '季节分解（STL）：趋势、季节、余项', en: 'Season, trend and remainder by local regression (STL)' },
  inputs: [LONG_SERIES],
  options: [CYCLE, { name: 'window', otherwise: 'periodic', word: true, says: { zh: '季节按几年平滑：奇数，或 periodic 各年相同', en: 'years the season is smoothed over: odd, or periodic for one season throughout' } }, { name: 'robust', otherwise: 'no', choices: ['no', 'yes'], says: { zh: '是否降低异常值的权重', en: 'whether outliers are weighed down' } }],
  gives: [ofSeries, gives('period', '时期', 'period'), gives('value', '值', 'value'), gives('seasonal', '季节', 'season'), gives('trend', '趋势', 'trend'), gives('remainder', '余项', 'remainder'), gives('weight', '权重，0 到 1', 'weight, 0 to 1')],
  run([table], options, tell) {
    const [window, robust] = [stlWindow(options), options.robust === 'yes']
    return forEach(seriesIn(table!), ['period', 'value', 'seasonal', 'trend', 'remainder', 'weight'], (series) => {
      const values = gapless(series)
      if (isRefusal(values)) return values
      const parts = stl(values, options.period ? Number(options.period) : series.cycle, { window, robust })
      return isRefusal(parts) ? parts : series.periods.map((period, k) => [period, values[k]!, parts.seasonal[k]!, parts.trend[k]!, parts.remainder[k]!, parts.weights[k]!])
    }, { tell })
  },
}

const SEASONS: MethodOption = { ...CYCLE, word: true, says: { zh: `${CYCLE.says.zh}；多个用逗号分开，如 7,365`, en: `${CYCLE.says.en}; several with commas, such as 7,365` } }
const manySeasons: Method = {
  name: 'mstl', says: { zh: '多重季节分解（MSTL）：几个季节、趋势、余项', en: 'Several seasons, trend and remainder (MSTL)' },
  inputs: [LONG_SERIES], options: [SEASONS, { name: 'window', otherwise: '', word: true, says: { zh: '每个季节的平滑窗口，奇数，短季节在前；不写则 11、15、19……', en: 'window of each season, odd, the shortest first; 11, 15, 19 … where not given' } }],
  gives: [ofSeries, gives('period', '时期', 'period'), gives('value', '值', 'value'), gives('trend', '趋势', 'trend'), gives('remainder', '余项', 'remainder'), gives('seasonal_…', '每个季节一列；太短而略去的为空', 'a column for each season; blank where the series is too short for it')],
  run([table], options, tell) {
    const all = seriesIn(table!)
    const periodsOf = (cycle: number) => (options.period ? windowsOf(options.period, 'period') : cycle > 1 ? [cycle] : [])
    const seasons = [...new Set(all.flatMap(({ cycle }) => periodsOf(cycle)))].sort((one, other) => one - other)
    return forEach(all, ['period', 'value', 'trend', 'remainder', ...seasons.map((one) => `seasonal_${one}`)], (series) => {
      const values = gapless(series)
      if (isRefusal(values)) return values
      const parts = options.window ? mstl(values, periodsOf(series.cycle), windowsOf(options.window, 'window')) : mstl(values, periodsOf(series.cycle))
      if (isRefusal(parts)) return parts
      const own = seasons.map((one) => parts.seasons.find(({ period }) => period === one)?.seasonal)
      return series.periods.map((period, k) => [period, values[k]!, parts.trend[k]!, parts.remainder[k]!, ...own.map((season) => season?.[k] ?? null)])
    }, { tell })
  },
}

const TARGETS: InShape = { name: 'targets', says: { zh: '每个目标一行', en: 'a row for each target' }, columns: [NAME, { ...amount('level', '现状', 'level known'), least: 0 }, { ...amount('target', '目标，同一单位', 'target, in the same unit'), above: 0 }] }
const required: Method = {
  name: 'required-growth', says: { zh: '达到目标所需的年均增速', en: 'The growth a year that a target demands' },
  inputs: [{ ...TARGETS, columns: [...TARGETS.columns, amount('years', '还有几年', 'years left')] }], options: [],
  gives: [gives('name', '名称', 'name'), gives('growth', '年均增速，%', 'growth a year, %')],
  run([table], _, tell) {
    const [levels, targets, years] = [table!.numbers('level'), table!.numbers('target'), table!.numbers('years')]
    return forEach(table!.words('name').map((name, row) => ({ name, row })), ['growth'], ({ row }) => {
      const growth = requiredGrowth(levels[row]!, targets[row]!, years[row]!)
      return isRefusal(growth) ? growth : [[100 * growth]]
    }, { tell, named: 'name' })
  },
}

/** Numbers of a column as they are written, exact; checked to be such. */
function decimalsIn(table: InTable, column: string): readonly string[] {
  table.numbers(column)
  return table.words(column).map((word, row) => {
    const decimal = word.replaceAll(',', '')
    if (!/^-?\d+(?:\.\d+)?$/u.test(decimal)) throw table.fault({ row, column, value: word, why: 'a plain decimal number is needed', whyZh: '这里需要普通的十进制数' })
    return decimal
  })
}

const attainments: Method = {
  name: 'attainment', says: { zh: '目标完成率与缺口（精确十进制）', en: 'How far a target is attained and what is missing, in exact decimals' }, inputs: [TARGETS], options: [],
  gives: [gives('name', '名称', 'name'), gives('percent', '完成率，%，一位小数', 'part attained, %, one digit'), gives('gap', '缺口，与目标同一单位', 'what is missing, in the unit of the target'), gives('reached', '是否达到', 'whether it is reached')],
  run([table]) {
    const [levels, targets] = [decimalsIn(table!, 'level'), decimalsIn(table!, 'target')]
    return { columns: attainments.gives.map(({ name }) => name), rows: table!.words('name').map((name, row) => { const { percent, gap, reached } = attainment(levels[row]!, targets[row]!); return [name, percent, gap, reached] }) }
  },
}

const gaps: Method = {
  name: 'growth-gap', says: { zh: '公布增速与两期数额推算的增速相差多少', en: 'How far a stated growth lies from the one its two levels make' },
  inputs: [{ name: 'levels', says: { zh: '每个指标一行', en: 'a row for each indicator' }, columns: [NAME, amount('value', '本期', 'level of the period'), amount('before', '上年同期，同一单位', 'a year before, in the same unit'), amount('growth', '公布的增速，%', 'growth as stated, %')] }], options: [],
  gives: [gives('name', '名称', 'name'), gives('computed', '推算增速，%；上年不大于零时为空', 'growth of the levels, %; blank where the year before is not above zero'), gives('gap', '推算减公布，百分点', 'computed less stated, points')],
  run([table]) {
    const [values, before, growths] = [decimalsIn(table!, 'value'), decimalsIn(table!, 'before'), decimalsIn(table!, 'growth')]
    return { columns: gaps.gives.map(({ name }) => name), rows: table!.words('name').map((name, row) => { const found = growthGap(values[row]!, before[row]!, growths[row]!); return [name, found ? 100 * found.computed : null, found ? 100 * found.gap : null] }) }
  },
}

const slips: Method = {
  name: 'power-slip', says: { zh: '单位写错的数：比同一序列其他各期大或小约 10 的几次方', en: 'Figures in the wrong unit: about a power of ten times those of the same series' },
  inputs: [LONG_SERIES], options: [{ name: 'power', otherwise: '4', least: 1, says: { zh: '10 的几次方；4 为万与亿之差', en: 'of ten; 4 between units of 10^4 and 10^8' } }],
  gives: [ofSeries, gives('period', '时期', 'period'), gives('value', '值', 'value'), gives('slip', 'up 偏大、down 偏小；否则为空', 'up too large, down too small; else blank')],
  run([table], { power }, tell) {
    const [periods, values] = [table!.words('period'), decimalsIn(table!, 'value')]
    return forEach([...rowsBySeries(table!)].map(([name, rows]) => ({ name, rows })), ['period', 'value', 'slip'], ({ rows }) => rows.map((row) => [periods[row]!, values[row]!, powerSlip(values[row]!, rows.filter((other) => other !== row).map((other) => values[other]!), Number(power))]), { tell })
  },
}

/** Methods of series over time and of targets. */
export const seriesMethods: readonly Method[] = [singles, progresses, contributions, ranks, streaks, seasonal, decomposition, manySeasons, required, attainments, gaps, slips]
