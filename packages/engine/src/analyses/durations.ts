import { acceleratedFailure, type Course, cox, coxSurvival, cumulativeIncidence, endingWithin, type FailureDistribution, kaplanMeier, logRank, nelsonAalen, projectCourse, remainingTime, type Spell, type StageHistory, stageOutlook, survivalQuantile, type Ties, transitionProbabilities } from '@chanye/analysis'
import { Fault, groupedBy, isRefusal } from '@chanye/model'
import type { InTable } from './in-table.ts'
import { gives, type Cell, type InColumn, type InShape, type Method, type MethodOption, type Said } from './method.ts'
import { forEach } from './time-series.ts'

const TIME: InColumn = { name: 'time', kind: 'number', least: 0, says: { zh: '历时：到事件或最后一次观察，全表同一单位', en: 'how long until the event, or until last seen; one unit throughout' } }
const EVENT: InColumn = { name: 'event', kind: 'number', says: { zh: '1 为事件发生，0 为最后一次观察时尚未发生', en: '1 where the event came, 0 where it had not when last seen' } }
const ENTRY: InColumn = { name: 'entry', kind: 'number', least: 0, optional: true, says: { zh: '何时开始观察；空白为自始', en: 'when first seen; blank where from its beginning' } }
const GROUP: InColumn = { name: 'group', kind: 'word', says: { zh: '组', en: 'group' } }
const STRATUM: InColumn = { name: 'stratum', kind: 'word', optional: true, says: { zh: '层：只在层内比较', en: 'stratum: compared within only' } }
const SPELLS: InShape = { name: 'spells', says: { zh: '每段历时一行', en: 'a row for each spell' }, columns: [TIME, EVENT, ENTRY, { ...GROUP, optional: true }] }
const MODELLED: InShape = { name: 'spells', says: { zh: '每段历时一行；其余各列都是协变量（数）', en: 'a row for each spell; all other columns are covariates (numbers)' }, columns: [TIME, EVENT, ENTRY] }
const CONFIDENCE: MethodOption = { name: 'confidence', otherwise: '0.95', least: 0.01, most: 0.9999, says: { zh: '区间的置信水平', en: 'confidence of the intervals' } }
const TIES: MethodOption = { name: 'ties', otherwise: 'efron', choices: ['efron', 'breslow'], says: { zh: '同时发生的事件如何计', en: 'how events at one time are counted' } }
const DISTRIBUTION: MethodOption = { name: 'distribution', otherwise: 'weibull', choices: ['weibull', 'lognormal', 'loglogistic'], says: { zh: '历时的分布', en: 'distribution of durations' } }
const bounds = [gives('lower', '区间下限', 'lower bound'), gives('upper', '区间上限', 'upper bound')]
const ofGroup = gives('group', '组（给出时）', 'group (where given)')

/** Entries as spells have them; none where the column is blank or absent. */
function entriesIn(table: InTable): readonly { readonly entry?: number }[] {
  if (!table.has('entry')) return Array.from({ length: table.length }, () => ({}))
  return table.numbersOrBlank('entry').map((entry) => (entry === null ? {} : { entry }))
}

function spellsIn(table: InTable): readonly Spell[] {
  const [times, events, entries] = [table.numbers('time'), table.numbers('event'), entriesIn(table)]
  const odd = events.findIndex((event) => event !== 0 && event !== 1)
  if (odd >= 0) throw table.fault({ row: odd, column: 'event', value: String(events[odd]), why: '1 or 0 is needed', whyZh: '应为 1 或 0' })
  return entries.map((entry, row) => ({ time: times[row]!, event: events[row] === 1, ...entry }))
}

/** Covariates of each row: all columns that are none of the method's. */
function covariatesIn(table: InTable, names = table.others): readonly Readonly<Record<string, number>>[] {
  const odd = names.find((name) => !table.others.includes(name))
  if (odd !== undefined) throw new Fault('bad-table', { name: table.name, place: 'line 1', placeZh: '第 1 行', value: table.others.join(','), why: `covariate ${odd} of the model is missing`, whyZh: `缺少模型的协变量“${odd}”` })
  const columns = names.map((name) => [name, table.numbers(name)] as const)
  return Array.from({ length: table.length }, (_, row) => Object.fromEntries(columns.map(([name, values]) => [name, values[row]!])))
}

function grouped(table: InTable) {
  const spells = spellsIn(table)
  const groups = table.has('group') ? table.words('group') : spells.map(() => '')
  return [...groupedBy(spells.map((spell, row) => ({ spell, group: groups[row]! })), ({ group }) => group)].map(([name, own]) => ({ name, spells: own.map(({ spell }) => spell) }))
}

const survival: Method = {
  name: 'kaplan-meier', says: { zh: '生存曲线：超过各时点的概率', en: 'The probability to last longer than each time (Kaplan and Meier)' },
  inputs: [SPELLS], options: [CONFIDENCE, { name: 'share', otherwise: '0.5', least: 0.001, most: 0.999, says: { zh: '另告知多少比例结束的时间', en: 'tells also by when such a share have ended' } }],
  gives: [ofGroup, gives('time', '时间', 'time'), gives('at_risk', '此前在观察的', 'watched just before'), gives('events', '事件数', 'events'), gives('survival', '尚未结束的概率', 'probability to last longer'), gives('standard_error', '标准误', 'standard error'), ...bounds],
  run([table], { confidence, share }, tell) {
    const told: Said[] = []
    const found = forEach(grouped(table!), ['time', 'at_risk', 'events', 'survival', 'standard_error', 'lower', 'upper'], ({ name, spells }) => {
      const curve = kaplanMeier(spells, Number(confidence))
      if (isRefusal(curve)) return curve
      const { value, lower, upper } = survivalQuantile(curve.steps, Number(share))
      const percent = `${100 * Number(share)} %`
      told.push({ zh: `${name && `“${name}”：`}${percent} 结束于 ${value ?? '—'}（${lower ?? '—'} 至 ${upper ?? '—'}）；${curve.spells} 段，${curve.events} 个事件`, en: `${name && `"${name}": `}${percent} have ended by ${value ?? '-'} (${lower ?? '-'} to ${upper ?? '-'}); ${curve.spells} spells, ${curve.events} events` })
      return curve.steps.map((step) => [step.time, step.atRisk, step.events, step.survival, step.standardError, step.lower, step.upper])
    }, { tell, named: 'group' })
    return isRefusal(found) ? found : { ...found, told: [...told, ...found.told ?? []] }
  },
}

const hazard: Method = {
  name: 'nelson-aalen', says: { zh: '累积风险', en: 'Cumulative hazard (Nelson and Aalen)' }, inputs: [SPELLS], options: [CONFIDENCE],
  gives: [ofGroup, gives('time', '时间', 'time'), gives('at_risk', '此前在观察的', 'watched just before'), gives('events', '事件数', 'events'), gives('hazard', '累积风险', 'cumulative hazard'), gives('standard_error', '标准误', 'standard error'), ...bounds],
  run: ([table], { confidence }, tell) => forEach(grouped(table!), ['time', 'at_risk', 'events', 'hazard', 'standard_error', 'lower', 'upper'], ({ spells }) => {
    const steps = nelsonAalen(spells, Number(confidence))
    return isRefusal(steps) ? steps : steps.map((step) => [step.time, step.atRisk, step.events, step.cumulativeHazard, step.standardError, step.lower, step.upper])
  }, { tell, named: 'group' }),
}

const groupTest: Method = {
  name: 'log-rank', says: { zh: '各组结束得是否一样快', en: 'Whether groups end at the same rate' },
  inputs: [{ ...SPELLS, columns: [TIME, EVENT, ENTRY, GROUP, STRATUM] }], options: [],
  gives: [gives('group', '组', 'group'), gives('spells', '段数', 'spells'), gives('observed', '事件数', 'events'), gives('expected', '速度相同时应有的事件数', 'events it would have at one rate'), gives('statistic', 'χ²，各行相同', 'χ², the same in all rows'), gives('degrees', '自由度', 'degrees of freedom'), gives('p', '偶然出现的概率', 'probability by chance')],
  run([table]) {
    const [spells, groups, strata] = [spellsIn(table!), table!.words('group'), table!.has('stratum') ? table!.words('stratum') : null]
    const found = logRank(spells.map((spell, row) => ({ ...spell, group: groups[row]!, ...(strata ? { stratum: strata[row]! } : {}) })))
    if (isRefusal(found)) return found
    return { columns: groupTest.gives.map(({ name }) => name), rows: found.groups.map(({ group, spells: count, observed, expected }) => [group, count, observed, expected, found.statistic, found.degrees, found.p]) }
  },
}

const CASES: InShape = { name: 'cases', says: { zh: '每个要问的对象一行，协变量与第一张表同名', en: 'a row for each case asked about, covariates named as in the first table' }, columns: [{ name: 'name', kind: 'word', says: { zh: '名称', en: 'name' } }] }
const STRATIFIED: InShape = { ...MODELLED, columns: [...MODELLED.columns, STRATUM] }

function coxOf(table: InTable, ties: string) {
  const [spells, covariates, strata] = [spellsIn(table), covariatesIn(table), table.has('stratum') ? table.words('stratum') : null]
  return cox(spells.map((spell, row) => ({ ...spell, covariates: covariates[row]!, ...(strata ? { stratum: strata[row]! } : {}) })), ties as Ties)
}

/** Standard errors to either side of a 95 % interval. */
const REACH = 1.959963984540054

const hazards: Method = {
  name: 'cox', says: { zh: '比例风险模型：各协变量使事件来得更快或更慢', en: 'Proportional hazards: how covariates raise or lower the rate of an event' },
  inputs: [STRATIFIED], options: [TIES],
  gives: [gives('covariate', '协变量', 'covariate'), gives('coefficient', '系数', 'coefficient'), gives('standard_error', '标准误', 'standard error'), gives('z', '系数除以标准误', 'coefficient over its error'), gives('hazard_ratio', '每增加一单位的风险比', 'hazard ratio of one unit more'), gives('lower', '风险比 95 % 区间下限', 'lower 95 % bound of the ratio'), gives('upper', '上限', 'upper bound')],
  run([table], { ties }) {
    const model = coxOf(table!, ties!)
    if (isRefusal(model)) return model
    const rows = Object.entries(model.coefficients).map(([name, value]): Cell[] => { const error = model.standardErrors[name]!; return [name, value, error, value / error, ...[0, -REACH, REACH].map((reach) => Math.exp(value + reach * error))] })
    const { subjects, events, logLikelihood, concordance } = model
    return { columns: hazards.gives.map(({ name }) => name), rows, told: [{ zh: `${subjects} 段，${events} 个事件；对数偏似然 ${logLikelihood.null} → ${logLikelihood.fitted}；一致性 ${concordance}`, en: `${subjects} spells, ${events} events; partial log-likelihood ${logLikelihood.null} to ${logLikelihood.fitted}; concordance ${concordance}` }] }
  },
}

const hazardCurves: Method = {
  name: 'cox-survival', says: { zh: '比例风险模型下各对象的生存曲线', en: 'Survival curves of given cases under proportional hazards' },
  inputs: [STRATIFIED, { ...CASES, columns: [...CASES.columns, STRATUM] }], options: [TIES, CONFIDENCE],
  gives: [gives('name', '名称', 'name'), gives('time', '时间', 'time'), gives('survival', '尚未结束的概率', 'probability to last longer'), gives('standard_error', '标准误', 'standard error'), ...bounds],
  run([table, cases], { ties, confidence }, tell) {
    const model = coxOf(table!, ties!)
    if (isRefusal(model)) return model
    const [covariates, strata] = [covariatesIn(cases!, table!.others), cases!.has('stratum') ? cases!.words('stratum') : null]
    return forEach(cases!.words('name').map((name, row) => ({ name, row })), ['time', 'survival', 'standard_error', 'lower', 'upper'], ({ row }) => coxSurvival(model, { covariates: covariates[row]!, confidence: Number(confidence), ...(strata ? { stratum: strata[row]! } : {}) }).map((step) => [step.time, step.survival, step.standardError, step.lower, step.upper]), { tell, named: 'name' })
  },
}

function failureOf(table: InTable, distribution: string) {
  const covariates = covariatesIn(table)
  return acceleratedFailure(spellsIn(table).map((spell, row) => ({ ...spell, covariates: covariates[row]! })), distribution as FailureDistribution)
}

const failures: Method = {
  name: 'accelerated-failure', says: { zh: '加速失效模型：各协变量使历时变为几倍', en: 'Accelerated failure: the factor by which each covariate makes durations longer' },
  inputs: [MODELLED], options: [DISTRIBUTION],
  gives: [gives('term', '截距、协变量、log(scale)', '(Intercept), covariate or log(scale)'), gives('coefficient', '系数', 'coefficient'), gives('standard_error', '标准误', 'standard error'), gives('time_ratio', '每增加一单位历时变为几倍；对截距与尺度为其指数', 'factor of time for one unit more; of intercept and scale the exponential')],
  run([table], { distribution }) {
    const model = failureOf(table!, distribution!)
    if (isRefusal(model)) return model
    const terms: [string, number][] = [['(Intercept)', model.intercept], ...Object.entries(model.coefficients), ['log(scale)', Math.log(model.scale)]]
    return { columns: failures.gives.map(({ name }) => name), rows: terms.map(([name, value]) => [name, value, model.standardErrors[name]!, Math.exp(value)]), told: [{ zh: `${model.subjects} 段，${model.events} 个事件；对数似然 ${model.logLikelihood}`, en: `${model.subjects} spells, ${model.events} events; log-likelihood ${model.logLikelihood}` }] }
  },
}

const remaining: Method = {
  name: 'remaining-time', says: { zh: '剩余时间：已历时多久的对象还要多久', en: 'How much longer cases take that have lasted so long, under accelerated failure' },
  inputs: [MODELLED, { ...CASES, columns: [...CASES.columns, { name: 'lasted', kind: 'number', least: 0, optional: true, says: { zh: '已历时；没有此列为刚开始', en: 'how long it has lasted; just begun without the column' } }] }],
  options: [DISTRIBUTION, { name: 'within', otherwise: '', least: 0, says: { zh: '另给出多久之内结束的概率', en: 'gives also the probability to end within so long' } }],
  gives: [gives('name', '名称', 'name'), gives('early', '还要多久：10 % 已结束', 'how much longer: 10 % have ended'), gives('middle', '50 % 已结束', '50 % have ended'), gives('late', '90 % 已结束', '90 % have ended'), gives('ending_within', '在 --within 之内结束的概率（给出时）', 'probability to end within --within (where given)')],
  run([table, cases], { distribution, within }) {
    const model = failureOf(table!, distribution!)
    if (isRefusal(model)) return model
    const [covariates, lasted] = [covariatesIn(cases!, table!.others), cases!.has('lasted') ? cases!.numbers('lasted') : null]
    return { columns: ['name', 'early', 'middle', 'late', ...(within ? ['ending_within'] : [])], rows: cases!.words('name').map((name, row) => {
      const ongoing = { covariates: covariates[row]!, lasted: lasted?.[row] ?? 0 }
      return [name, ...[0.1, 0.5, 0.9].map((share) => remainingTime(model, ongoing, share)), ...(within ? [endingWithin(model, ongoing, Number(within))] : [])]
    }) }
  },
}

const incidence: Method = {
  name: 'cumulative-incidence', says: { zh: '累积发生率：因各种原因结束的概率（原因互相竞争）', en: 'The probability to have ended for each of several causes that compete' },
  inputs: [{ name: 'spells', says: { zh: '每段历时一行', en: 'a row for each spell' }, columns: [TIME, { name: 'cause', kind: 'word', says: { zh: '结束的原因；空白为尚未结束', en: 'why it ended; blank where it had not' } }, ENTRY] }], options: [CONFIDENCE],
  gives: [gives('time', '时间', 'time'), gives('at_risk', '此前在观察的', 'watched just before'), gives('survival', '尚未因任何原因结束', 'ended for no cause'), gives('cause', '原因', 'cause'), gives('probability', '已因此结束的概率', 'probability to have ended for it'), gives('standard_error', '标准误', 'standard error'), ...bounds],
  run([table], { confidence }) {
    const [times, causes, entries] = [table!.numbers('time'), table!.words('cause'), entriesIn(table!)]
    const steps = cumulativeIncidence(entries.map((entry, row) => ({ time: times[row]!, cause: causes[row] || null, ...entry })), Number(confidence))
    if (isRefusal(steps)) return steps
    return { columns: incidence.gives.map(({ name }) => name), rows: steps.flatMap(({ time, atRisk, survival: left, byCause }) => Object.entries(byCause).map(([cause, found]) => [time, atRisk, left, cause, found.probability, found.standardError, found.lower, found.upper])) }
  },
}

const HISTORIES: InShape = { name: 'histories', says: { zh: '每个项目每到一个阶段一行，按到达先后', en: 'a row for each stage a project reached, in the order reached' }, columns: [
  { name: 'project', kind: 'word', says: { zh: '项目', en: 'project' } }, { name: 'stage', kind: 'word', says: { zh: '阶段', en: 'stage' } },
  { name: 'since', kind: 'number', least: 0, says: { zh: '第几天到达（项目自己的日数）；首个阶段不详时空白', en: "day it was reached, on the project's own clock; blank where not known of the first" } },
  { name: 'seen_from', kind: 'number', least: 0, optional: true, says: { zh: '第几天起见到；自始则空白', en: 'day first seen; blank where from its beginning' } },
  { name: 'seen_until', kind: 'number', least: 0, says: { zh: '最后见到是第几天；每个项目至少一行有', en: 'day last seen; in one row of each project at least' } },
] }
const COURSE: readonly MethodOption[] = [
  { name: 'stages', otherwise: projectCourse.stages.join(), word: true, says: { zh: '各阶段，按先后，逗号分开', en: 'the stages in their order, with commas' } },
  { name: 'ends', otherwise: projectCourse.ends.join(), word: true, says: { zh: '终点，逗号分开', en: 'the ends, with commas' } },
]
const courseOf = (options: Readonly<Record<string, string>>): Course => ({ stages: options.stages!.split(','), ends: options.ends!.split(',') })

function historiesIn(table: InTable): readonly StageHistory[] {
  const [projects, stages, since, until] = [table.words('project'), table.words('stage'), table.numbersOrBlank('since'), table.numbersOrBlank('seen_until')]
  const from = table.has('seen_from') ? table.numbersOrBlank('seen_from') : null
  return [...groupedBy(projects.map((_, row) => row), (row) => projects[row]!).values()].map((rows) => {
    const [lasts, firsts] = [until, from ?? []].map((days) => rows.flatMap((row) => days[row] ?? []))
    if (lasts!.length === 0) throw table.fault({ row: rows[0]!, column: 'seen_until', value: '', why: `the day ${projects[rows[0]!]} was last seen is needed`, whyZh: `需要“${projects[rows[0]!]}”最后见到的日数` })
    return { visits: rows.map((row) => ({ stage: stages[row]!, since: since[row]! })), seenUntil: Math.max(...lasts!), ...(firsts!.length > 0 ? { seenFrom: Math.min(...firsts!) } : {}) }
  })
}

const number = (name: string, otherwise: string, zh: string, en: string): MethodOption => ({ name, otherwise, least: 0, says: { zh, en } })
const known = (name: string, value: string, names: readonly string[]): string => {
  if (!names.includes(value)) throw new Fault('bad-parameter', { name, value, why: `one of ${names.join(', ')}`, whyZh: `只能是 ${names.join('、')}` })
  return value
}

const outlook: Method = {
  name: 'stage-outlook', says: { zh: '阶段前景：在某阶段已多少天的项目，之后在哪、何时到终点', en: 'Where a project that has stood in a stage so long will be, and when it reaches its goal' },
  inputs: [HISTORIES], options: [{ name: 'stage', otherwise: 'signed', word: true, says: { zh: '现处阶段', en: 'stage it stands in' } }, number('days', '0', '已在该阶段多少天', 'days it has stood there'), number('horizon', '365', '多少天之后', 'days from now'), { name: 'goal', otherwise: 'full_capacity', word: true, says: { zh: '问哪个终点', en: 'the end asked about' } }, ...COURSE],
  gives: [gives('measure', 'occupation 届时所在；beyond_watched 超出观察；goal_reached 到达终点的概率；days_… 到终点的天数（均值、10 %、50 %、90 %）', 'occupation: where it is by then; beyond_watched; goal_reached: probability ever; days_…: days to the goal (mean, by when 10, 50, 90 % have)'), gives('state', '阶段或终点', 'stage or end'), gives('value', '概率或天数', 'probability or days')],
  run([table], options) {
    const course = courseOf(options)
    const [stage, goal] = [known('stage', options.stage!, course.stages), known('goal', options.goal!, course.ends)]
    const found = stageOutlook(historiesIn(table!), { stage, goal, course, days: Number(options.days), horizon: Number(options.horizon) })
    if (isRefusal(found)) return found
    const days = found.daysToGoal
    return { columns: ['measure', 'state', 'value'], rows: [...Object.entries(found.occupation).map(([state, value]) => ['occupation', state, value]), ['beyond_watched', null, found.beyondWatched], ['goal_reached', goal, found.goalReached], ...(['mean', 'early', 'middle', 'late'] as const).map((one) => [`days_${one}`, goal, days?.[one] ?? null])] }
  },
}

const transitions: Method = {
  name: 'transition-probabilities', says: { zh: '转移概率：某日在某阶段的项目，之后某日在哪', en: 'Where projects in each stage on one day of their life are on a later one' },
  inputs: [HISTORIES], options: [number('from', '0', '第几天起', 'from this day'), number('to', '365', '到第几天', 'to this day'), ...COURSE],
  gives: [gives('state', '起日所在；其余各列为止日所在，各行之和为 1', 'where it is on the first day; the other columns where on the last, rows sum to one')],
  run([table], options) {
    const found = transitionProbabilities(historiesIn(table!), { from: Number(options.from), to: Number(options.to), course: courseOf(options) })
    if (isRefusal(found)) return found
    const { states, matrix: { columns, values } } = found
    return { columns: ['state', ...states], rows: states.map((state, row) => [state, ...values.subarray(row * columns, (row + 1) * columns)]) }
  },
}

/** Methods of how long things last. */
export const durationMethods: readonly Method[] = [survival, hazard, groupTest, hazards, hazardCurves, failures, remaining, incidence, outlook, transitions]
