import { z } from 'zod'

const chinese = z.locales.zhCN().localeError

/** What is wrong with a value, in both languages; the value is what stood where the issue is. */
export function whyOf(issue: z.core.$ZodIssue | undefined, value?: unknown): { why: string; whyZh: string } {
  if (!issue) return { why: 'not understood', whyZh: '无法理解' }
  const said = issue.code === 'custom' || issue.code === 'invalid_format' ? undefined : chinese({ ...issue, input: value } as never)
  return { why: issue.message, whyZh: typeof said === 'string' ? said : said?.message ?? issue.message }
}
