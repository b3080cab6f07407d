import type { ChoiceRow } from '../api/shapes.ts'
import { saying, worded, type Language } from '../text/say.ts'
import { periodText } from './when.ts'

/**
 * One of two readings as a person would say it: each field that differs, with its value.
 *
 * @example readingText([{ field: 'period', first: '2017', other: '2018' }], 'other', 'en') // => 'period: 2018'
 */
export function readingText(fields: ChoiceRow['fields'], reading: 'first' | 'other', language: Language): string {
  const say = saying(language)
  return fields.map((one) => say('choice.pair', { field: worded(say, 'choice.field', one.field), value: valueText(one.field, one[reading], language) })).join(say('list.comma'))
}

function valueText(field: string, value: string | number | null, language: Language): string {
  const say = saying(language)
  if (value === null) return say('unknown')
  if (field === 'period') return periodText(String(value), language)
  return field === 'status' ? worded(say, 'status', String(value)) : String(value)
}
