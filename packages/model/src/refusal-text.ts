import { filledIn } from './filled-in.ts'
import type { Refusal } from './refusal.ts'

/** Why a method or an answer cannot say, in Chinese, by the refusal's word and with its facts; several where a word comes with different facts. */
const inChinese: Readonly<Record<string, string | readonly string[]>> = {
  'beyond-watched': ['观察时间不够长：问到 {days} 天，最长只观察了 {watched} 天', '观察时间不够长：问到第 {to} 天，最长只观察到第 {watched} 天'],
  'collinear-covariate': '协变量“{covariates}”可由其他协变量推出，请去掉',
  'constant-covariate': '协变量“{covariates}”处处相同，无法比较',
  empty: '没有可以分摊的数额：{values} 个值之和为零',
  'empty-region': '每个地区在期初都要有延续下来的行业；第 {region} 个地区没有',
  'few-places': '同类表只有 {known} 个地区，至少需要 {needed} 个',
  gap: ['每个时期都要有值；{values} 个中第 {missing} 个缺失，缺口不予填补', '{year} 年年初至今每个月都要有值；第 {month} 月之前有缺失'],
  'in-parts': '专业化表分成互不相连的几块（{places} 个地区、{products} 个行业），复杂度不可比',
  'inputs-without-output': '“{to}”没有产出，却向“{from}”购买了 {flow}',
  'larger-than-nation': '本地“{sector}”产出不应大于全国',
  'negative-flow': '流量不应小于零：“{from}”卖给“{to}”为 {flow}',
  'no-base': ['总体基期应大于零，现为 {whole}', '上年余下月份之和应大于零，现为 {base}', '{year} 年全年应大于零，现为 {value}'],
  'no-common-span': '以往各年没有单独到 {month} 月的累计，无法与 {year} 年对比',
  'no-contrast': '事件发生时，在观察的全部同时结束，无法比较各组（共 {spells} 段）',
  'no-covariates': '至少需要一个协变量；没有协变量时请用生存曲线',
  'no-events': '{spells} 段历时中没有一段已发生事件，至少需要 {needed} 个',
  'no-figure': '这条陈述不是数字，没有历次数值',
  'no-industries': '没有本地同一年的分行业规模表',
  'no-output': '文件没有给出现有产值',
  'no-peers': ['有本地 {period} 年的“{measure}”，但没有其他地区的同一张表，无从比较', '没有其他地区 {period} 年的同一张表，无从比较'],
  'no-season': ['没有季节：周期为 {period}，应为 2 或以上', '没有季节：给了 {periods} 个周期'],
  'no-specialisation': '没有本地已专业化的行业',
  'no-spread': '{events} 个事件的时间没有差别，无法估计离散程度',
  'no-time-left': '目标期限已到，没有剩余时间（剩余 {years} 年）',
  'no-variation': '{values} 个值没有变化，无从估计误差',
  'not-productive': '各部门的消耗应小于产出；“{sector}”每单位产出消耗 {inputs}',
  'one-plant': '只有一家单位，无法区分集聚与单位规模',
  'one-region': '只有一个地区有数额，无法比较',
  'one-year': '只有一年的数据，还需要一张往年的同类表',
  'separating-covariate': '仅凭协变量“{covariates}”即可完全分开有无事件或其先后，系数无法估计',
  'spending-above-income': '居民消费带回的收入不应达到其收入本身；每单位收入带回 {returned}',
  'too-few': ['至少需要 {needed} 个，现有 {known} 个', '至少需要 {needed} 组在事件发生时有观察，现有 {groups} 组'],
  'too-few-events': '至少需要 {needed} 个事件；{spells} 段历时中只有 {events} 个',
  'too-short': ['序列太短：至少需要 {needed} 个值，现有 {values} 个', '需要 {year} 年之前 {years} 年的全年累计，现有 {whole} 年完整', '需要 {year} 年每个月的值'],
  unbalanced: '“{sector}”一行不平衡：中间流量与最终需求之和为 {sum}，总产出为 {output}',
  unsettled: '复杂度的次序不能确定（{places} 个地区、{products} 个行业）',
  'watch-gap': '早期观察的太少：到 {time} 时在观察的 {watched} 个全部结束，而较晚开始观察的仍在继续',
  'zero-amount': '各数额都应大于零；第 {place} 个为 0',
  'zero-time': '有 {spells} 个事件发生在时间 0；若发生在第一天，请写 0.5 天',
}

/** @returns why not, in the user's language; in English where a refusal is not yet said in Chinese, so that the reason is never lost */
export function refusalText({ refused, need, facts = {} }: Refusal, language: 'zh' | 'en'): string {
  if (language === 'en') return need
  const text = [inChinese[refused] ?? []].flat().map((one) => filledIn(one, facts)).find((one) => !one.includes('{'))
  if (text === undefined) return need
  return typeof facts.stage === 'string' ? `${text}（阶段“${facts.stage}”）` : text
}
