import type { Content } from '../api/shapes.ts'
import { saying, type Language } from '../text/say.ts'
import { amountText } from './amount.ts'

/**
 * What a person should know of a figure that is no single exact number: both ends of a range, a tier, a bound, a streak.
 *
 * @returns sentences; none for a plain figure
 */
export function figureNotes(content: Content, language: Language): readonly string[] {
  if (content.shape !== 'figure') return []
  const say = saying(language)
  const { value, valueHigh, unit, bound, kind } = content
  const low = amountText(value, unit, language)
  return [
    ...(valueHigh === null ? [] : [say('figure.range', { low, high: amountText(valueHigh, unit, language) })]),
    ...(kind === 'streak' ? [say('figure.streak', { amount: low })] : []),
    ...(bound === 'exact' ? [] : [say(`figure.${bound}`, { amount: low })]),
  ]
}
