/** The words of a ledger that is given back, in both languages. */
export type Said = { readonly zh: string; readonly en: string }

/** Heads the column of notes. */
export const NOTE: Said = { zh: '数据说明', en: 'Notes on figures' }
export const corrected = (cell: string, before: string): Said => ({ zh: `${cell} 原填“${before}”，已更正`, en: `${cell} said "${before}" and was corrected` })
export const rejected = (cell: string, before: string): Said => ({ zh: `${cell} 原填“${before}”，已驳回`, en: `${cell} said "${before}" and was rejected` })
export const waiting = (cell: string): Said => ({ zh: `${cell} 待审`, en: `${cell} waits to be reviewed` })
export const later = (cell: string, before: string, { title, day }: { readonly title: string; readonly day: string }): Said => ({ zh: `${cell} 原填“${before}”，现按“${title}”（${day}）`, en: `${cell} said "${before}"; the figure is that of "${title}" (${day})` })
export const totalAsFiled: Said = { zh: '合计为原表所填，未按更新后的数字重算', en: 'the total is as it was filed, not of the newer figures' }

/** The units of a form that stand over its headings. */
export const unitLine = (units: readonly string[]) => `单位：${units.join('、')}`

/** Months that a heading of another file counts up to, put to those of this one. */
export const MONTH_RUN = /(1\s*[-—–―~至到]\s*)(?:1[0-2]|[1-9])(?=\s*月)/gu

export const notItsKind = (template: string) => ({ why: `it holds no ${template}`, whyZh: `其中没有${template}` })
