import { saying, type Language } from '../text/say.ts'
import { periodText } from './when.ts'

/**
 * What a contradiction, a change or an open matter is about: whom, what and when; a subject the label names already is not said twice.
 *
 * @example titleText({ subject: 'A', label: 'GDP of A', period: '2017' }, 'en') // => 'GDP of A · 2017'
 */
export function titleText({ subject, label, period }: { readonly subject: string | null; readonly label: string; readonly period: string | null }, language: Language): string {
  return [subject !== null && label.includes(subject) ? null : subject, label, periodText(period, language)].filter(Boolean).join(saying(language)('list.dot'))
}
