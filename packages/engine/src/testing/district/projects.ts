import { firms } from './firms.ts'
import { platformCode, seeded } from './seeded.ts'
import { csvOf, type Sheet, xlsxOf } from './sheet.ts'

/** 重点项目台账 of the invented district: 200 projects, as two bureaus keep it, and the month after. No project here exists. */
export interface Project {
  readonly code: string
  readonly name: string
  readonly owner: string
  readonly town: string
  readonly kind: '新开工' | '续建'
  /** In whole 万元. */
  readonly total: number
  readonly before: number
  readonly plan: number
  readonly done: number
  /** Months: planned and true start, planned and expected end. */
  readonly start: string
  readonly began: string
  readonly end: string
  readonly expected: string
  readonly progress: string
}

export const PROJECTS = 200
const TOWNS = ['石桥镇', '柳林镇', '东岸街道', '高新园区', '北渡镇'] as const
const WORKS = ['扩能项目', '生产基地', '研发中心', '产业园一期', '技改项目', '标准厂房', '数字化车间', '仓储中心'] as const
const month = (year: number, of: number) => `${year}-${String(of).padStart(2, '0')}`

const built = (n: number): Project => {
  const dice = seeded(7000 + n)
  const firm = firms[n % firms.length]!
  const going = dice() < 0.6
  const plan = 2000 + Math.floor(dice() * 180) * 100
  const before = going ? 1000 + Math.floor(dice() * 90) * 100 : 0
  const start = going ? month(2024, 1 + Math.floor(dice() * 12)) : month(2025, 1 + Math.floor(dice() * 6))
  const end = month(2026 + Math.floor(dice() * 2), 1 + Math.floor(dice() * 12))
  return {
    code: platformCode(n), name: `${firm.short}${WORKS[n % WORKS.length]!}${n >= firms.length ? '（二）' : ''}`, owner: firm.name, town: TOWNS[n % TOWNS.length]!, kind: going ? '续建' : '新开工',
    total: before + plan + 3000 + Math.floor(dice() * 300) * 100, before, plan, done: Math.round(plan * (0.55 + dice() * 0.25)), start, began: start, end, expected: end, progress: going ? '主体施工' : '基础施工',
  }
}

/** The projects as September closes. */
export const september: readonly Project[] = Array.from({ length: PROJECTS }, (_, n) => built(n))

/** What October changes: plan dates moved without a word, names, a split, rows that come and go. */
export const moved = [4, 17, 58, 96, 143] as const
export const renamedProjects = [11, 77, 160] as const
export const droppedProjects = [25, 181] as const
export const splitProject = 120
export const addedProjects = [201, 202, 203] as const

const later = (date: string) => month(Number(date.slice(0, 4)) + 1, Number(date.slice(5)))

/** @returns the projects as October closes */
export function october(): readonly Project[] {
  const parts = (project: Project): Project[] => ['A区', 'B区'].map((part, i) => ({ ...project, name: `${project.name}${part}`, code: platformCode(300 + i), total: project.total / 2, before: project.before / 2, plan: project.plan / 2, done: Math.ceil(project.done / 2) + 60 }))
  return [...september.flatMap((project, n) => {
    if ((droppedProjects as readonly number[]).includes(n)) return []
    const next = { ...project, done: Math.min(project.plan, project.done + Math.round(project.plan * 0.08)), expected: (moved as readonly number[]).includes(n) ? later(project.expected) : project.expected, name: (renamedProjects as readonly number[]).includes(n) ? `智慧${project.name}` : project.name }
    return n === splitProject ? parts(next) : [next]
  }), ...addedProjects.map(built).map((project) => ({ ...project, name: `新增${project.name}` }))]
}

const hundred = (tenThousands: number) => Number((tenThousands / 10000).toFixed(4))
const written = (date: string) => `${date.slice(0, 4)}年${Number(date.slice(5))}月`
const dotted = (date: string) => `${date.slice(0, 4)}.${Number(date.slice(5))}`
const share = ({ done, plan }: Project) => Math.round((done / plan) * 1000) / 10

function reformSheet(projects: readonly Project[], upto: number): Sheet {
  const head = [
    [`澄湖区2025年重点项目建设台账（1-${upto}月）`], ['填报单位：澄湖区发展和改革局', ...Array<null>(13).fill(null), '单位：亿元'],
    ['序号', '项目名称', '在线平台项目代码', '建设单位', '建设地点', '项目类型', '总投资', '截至2024年底累计完成投资', '2025年计划投资', '投资完成情况', null, '开工时间', null, '竣工投产时间', null, '形象进度'],
    [null, null, null, null, null, null, null, null, null, `1-${upto}月累计`, '占年度计划（%）', '计划', '实际', '计划', '预计', null],
  ]
  const rows = projects.map((project, i) => [i + 1, project.name, project.code, project.owner, project.town, project.kind, hundred(project.total), hundred(project.before), hundred(project.plan), hundred(project.done), share(project), written(project.start), written(project.began), written(project.end), written(project.expected), project.progress])
  return { name: '重点项目', rows: [...head, ...rows, ['注：数据由各责任单位报送。']], merges: ['A1:P1', ...'ABCDEFGHIP'.replace(/[JKLMNO]/g, '').split('').map((column) => `${column}3:${column}4`), 'J3:K3', 'L3:M3', 'N3:O3'] }
}

/** @returns the ledger of the bureau that writes 亿元 and two merged rows of headings */
export function reformLedger(projects: readonly Project[], upto: number): { readonly name: string; readonly bytes: Buffer } {
  return { name: `重点项目台账2025-${String(upto).padStart(2, '0')}.xlsx`, bytes: xlsxOf(reformSheet(projects, upto)) }
}

/** @returns the ledger of the office that writes 万元 and one flat row of headings */
export function townLedger(projects: readonly Project[], upto: number): { readonly name: string; readonly bytes: Buffer } {
  const head = [[`2025年${upto}月澄湖区在建工程进度表`], ['编制单位：澄湖区住房和城乡建设局', '', '', '', '', '', '', '', '', '单位：万元'], ['编号', '工程名称', '项目统一代码', '业主', '计划总投资', '年度投资计划', `1—${upto}月完成投资`, '完成率（%）', '计划开工时间', '拟投产时间']]
  const rows = projects.map((project, i) => [i + 1, project.name, project.code, project.owner, project.total, project.plan, project.done, share(project), dotted(project.start), dotted(project.expected)])
  return { name: `在建工程${upto}月.csv`, bytes: csvOf({ name: '在建工程', rows: [...head, ...rows] }) }
}
