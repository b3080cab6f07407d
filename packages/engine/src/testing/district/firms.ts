import { creditCode, seeded } from './seeded.ts'
import { csvOf, type Sheet, xlsxOf } from './sheet.ts'

/** 重点企业运行月报 of the invented district: 120 firms over the months of 2025, as two bureaus collect it. No firm here exists. */
export interface Firm {
  readonly n: number
  readonly code: string
  /** Its name, before and after it took another in July. */
  readonly name: string
  readonly renamed: string
  readonly short: string
  readonly industry: string
}

const BEGIN = '云岚晨沐泽溪川棠朔霁'
const END = '曜芯汐腾启衡澈珩稷笙黎砚'
const TRADES = ['光电', '半导体', '新材料', '精密机械', '生物医药', '食品', '新能源', '智能装备', '软件', '包装'] as const
export const FIRMS = 120
/** Two firms of one name, told apart by their codes; one that takes another name; one that stops sending; one that leaves a month blank. */
export const twins = [60, 61] as const
export const renamedFirm = 20
export const stoppedFirm = 33
export const blankFirm = 7
export const blankMonth = 4
/** The statistics bureau counts this firm's June otherwise than the other bureau. */
export const disputed = { firm: 3, month: 6 } as const

const trade = (n: number) => TRADES[n % TRADES.length]!
const brand = (n: number) => BEGIN[Math.floor(n / END.length) % BEGIN.length]! + END[n % END.length]!

/** Every firm, in order. */
export const firms: readonly Firm[] = Array.from({ length: FIRMS }, (_, n) => {
  const called = n === twins[1] ? twins[0] : n
  const short = brand(called) + trade(called)
  return { n, code: creditCode(n), name: `${short}有限公司`, renamed: n === renamedFirm ? `${brand(n)}控股科技股份有限公司` : `${short}有限公司`, short, industry: trade(n) }
})

/** What a firm did in a month, in whole 万元, 万千瓦时 and persons. */
export interface Month { readonly output: number; readonly before: number; readonly revenue: number; readonly profit: number; readonly power: number; readonly persons: number; readonly load: number }

const MONTHS = new Map<number, readonly Month[]>(firms.map(({ n }) => {
  const dice = seeded(900 + n)
  const scale = 800 + Math.floor(dice() * 9000)
  return [n, Array.from({ length: 12 }, () => {
    const output = Math.round(scale * (0.85 + dice() * 0.3))
    return { output, before: Math.round(output / (0.94 + dice() * 0.2)), revenue: Math.round(output * (0.93 + dice() * 0.06)), profit: Math.round(output * (dice() * 0.14 - 0.03)), power: Math.round(output / 14), persons: 60 + Math.round(scale / 12), load: 60 + Math.floor(dice() * 38) }
  })]
}))

/** @returns what a firm did in a month, from 1 */
export function monthOf(n: number, month: number): Month {
  return MONTHS.get(n)![month - 1]!
}

/** @returns the sum of a measure from January to a month */
export function soFar(n: number, month: number, measure: 'output' | 'before' | 'revenue' | 'profit' | 'power'): number {
  return Array.from({ length: month }, (_, i) => monthOf(n, i + 1)[measure]).reduce((sum, one) => sum + one, 0)
}

/** @returns growth of output from January to a month against the year before, in percent to one decimal */
export function growthOf(n: number, month: number): string {
  const [now, before] = [soFar(n, month, 'output'), soFar(n, month, 'before')]
  return (Math.round(((now - before) / before) * 1000) / 10).toFixed(1)
}

const sent = (month: number) => firms.filter(({ n }) => n !== stoppedFirm || month <= 8)
const nameIn = (firm: Firm, month: number) => (month >= 7 ? firm.renamed : firm.name)
/** A firm that leaves the month blank. */
const blank = (n: number, month: number) => n === blankFirm && month === blankMonth

/** @param revised - output this month of firms whose figure is sent again with another value */
export function industrySheet(month: number, revised: ReadonlyMap<number, number> = new Map()): Sheet {
  const upto = month === 1 ? '1月' : `1-${month}月`
  const head = [
    ['澄湖区重点工业企业运行监测月报表（2025年' + `${month}月）`], ['填报单位：澄湖区经济和信息化局', ...Array<null>(12).fill(null), '金额单位：万元'],
    ['序号', '单位详细名称', '统一社会信用代码', '所属行业', '工业总产值', null, null, null, '营业收入', null, '利润总额', '用电量（万千瓦时）', '期末用工人数（人）', '设备利用率（%）', '企业反映问题'],
    [null, null, null, null, '本月', `${upto}累计`, '上年同期', '同比（%）', '本月', `${upto}累计`, `${upto}累计`, '本月', null, null, null],
  ]
  const rows = sent(month).map((firm, i) => {
    const { n } = firm
    const { output, revenue, power, persons, load } = monthOf(n, month)
    const changed = revised.get(n)
    const sum = soFar(n, month, 'output') + (changed === undefined ? 0 : changed - output)
    const before = soFar(n, month, 'before')
    const growth = Math.round(((sum - before) / before) * 1000) / 10
    const figures = blank(n, month) ? Array<null>(10).fill(null) : [changed ?? output, sum, before, growth, revenue, soFar(n, month, 'revenue'), soFar(n, month, 'profit'), power, persons, load]
    return [i + 1, nameIn(firm, month), firm.code, firm.industry, ...figures, n % 11 === 0 ? '订单不足' : null]
  })
  const own = ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:H3', 'I3:J3', 'M3:M4', 'N3:N4', 'O3:O4', 'A1:O1']
  return { name: `${month}月`, rows: [...head, ...rows, ['说明：增速按现价计算。']], merges: own }
}

/** @returns the month's file of the bureau that writes full names, 万元 and two merged rows of headings */
export function industryMonth(month: number, revised?: ReadonlyMap<number, number>): { readonly name: string; readonly bytes: Buffer } {
  return { name: `重点企业月报2025-${String(month).padStart(2, '0')}${revised ? '（更正）' : ''}.xlsx`, bytes: xlsxOf(industrySheet(month, revised)) }
}

/** 万元 as 亿元, exactly. */
const hundredMillions = (tenThousands: number) => {
  const [sign, text] = [tenThousands < 0 ? '-' : '', String(Math.abs(tenThousands)).padStart(5, '0')]
  return `${sign}${text.slice(0, -4)}.${text.slice(-4)}`
}

/** The names the statistics bureau uses: every third firm by its short name, one of these without a code. */
const statisticsName = (firm: Firm) => (firm.n % 3 === 0 && !(twins as readonly number[]).includes(firm.n) ? firm.short : firm.name)
export const withoutCode = 30

/** @returns the month's file of the bureau that writes short names, 亿元 and one flat row of headings */
export function statisticsMonth(month: number): { readonly name: string; readonly bytes: Buffer } {
  const upto = month === 1 ? '1月' : `1-${month}月`
  const rows = sent(month).filter(({ n }) => n % 2 === 1 || n % 3 === 0).map((firm) => {
    const { n } = firm
    const { output, power } = monthOf(n, month)
    const told = n === disputed.firm && month === disputed.month ? output + 77 : output
    const figures = blank(n, month) ? ['', '', '', '', '', ''] : [hundredMillions(told), hundredMillions(soFar(n, month, 'output') + told - output), growthOf(n, month), hundredMillions(soFar(n, month, 'revenue')), hundredMillions(soFar(n, month, 'profit')), String(power)]
    return [statisticsName(firm), n === withoutCode ? '' : firm.code, ...figures]
  })
  const head = [[`2025年${month}月重点监测企业主要指标`], ['制表单位：澄湖区统计局', '', '', '', '', '', '', '2025年' + `${month}月`], ['企业名称', '信用代码', '当月产值（亿元）', `${upto}产值（亿元）`, '产值增速（%）', `${upto}营收（亿元）`, `${upto}利润总额（亿元）`, '当月用电量（万千瓦时）']]
  return { name: `统计局监测企业2025.${month}.csv`, bytes: csvOf({ name: '月报', rows: [...head, ...rows] }) }
}
