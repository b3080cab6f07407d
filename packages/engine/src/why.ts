import { z } from 'zod'

const chinese = z.locales.zhCN().localeError

/** What is wrong with a value, in both languages. */
export function whyOf(issue: z.core.$ZodIssue | undefined): { why: string; whyZh: string } {
  if (!issue) return { why: 'not understood', whyZh: '无法理解' }
  const said = issue.code === 'custom' || issue.code === 'invalid_format' ? undefined : chinese(issue as never)
  return { why: issue.message, whyZh: typeof said === 'string' ? said : said?.message ?? issue.message }
}
