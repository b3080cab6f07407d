import type { Doubt } from '@chanye/model'

export const THIS_YEAR = '今年'
export const BUILT = '建成'
export const OR_MORE = '以上'

export const AMBIGUOUS: Doubt = {
  doubt: 'status-ambiguous', zh: '“以上”多用于目标，前后句却是结果：先按结果读，保留目标读法', en: '"or more" is usual for targets, its neighbours are results: read as a result, the target reading kept', otherReading: { status: 'target' },
}
export const STOCK_OR_FLOW: Doubt = { doubt: 'stock-or-flow', zh: '未说明是累计数还是当年新增数', en: 'it is not said whether this is the stock or what was added' }

/** 今年 with results in a text of January: both years are kept. */
export function yearAmbiguous(date: string): Doubt {
  const written = date.slice(0, 4)
  const before = String(Number(written) - 1)
  return { doubt: 'year-ambiguous', zh: `“今年”见于 ${date} 的文字，说的却是结果：先按 ${before} 年读，保留 ${written} 年`, en: `"this year" in a text of ${date} tells results: read as ${before}, ${written} kept`, otherReading: { period: written } }
}
