import { HEADINGS } from './rules.ts'

/** What a heading row or a stub column is for. */
export type Role = (typeof HEADINGS)[number][0]

/** What a heading's word says its line is for; null for any other word. */
export const roleOf = (text: string): Role | null => HEADINGS.find(([, pattern]) => pattern.test(text))?.[0] ?? null
