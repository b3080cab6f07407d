import { Fault } from '@chanye/model'
import { type SheetFormat, sheetFormats } from './written-sheets.ts'

export type Language = 'zh' | 'en'

/** @returns the language a query asks for, Chinese where it asks for none @throws Fault bad-parameter */
export function languageOf(lang: string | undefined): Language {
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') throw new Fault('bad-parameter', { name: 'lang', value: lang, why: 'zh or en', whyZh: '只能是 zh 或 en' })
  return lang ?? 'zh'
}

/** @returns the form of a file that is asked for @throws Fault bad-parameter */
export function formatOf(text: string): SheetFormat {
  const format = sheetFormats.find((one) => one === text)
  if (!format) throw new Fault('bad-parameter', { name: 'format', value: text, why: 'csv or xlsx', whyZh: '只能是 csv 或 xlsx' })
  return format
}
