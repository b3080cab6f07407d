import { plain } from './printed.ts'
import { SENDER } from './rules.ts'

/** @returns the office that fills a table in, as the first of its lines that says so names it; null where none does @example senderOf(['填报单位:区经信局 单位:万元']) // => '区经信局' */
export function senderOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const name = SENDER.exec(plain(line))?.groups?.name
    if (name) return name
  }
  return null
}
