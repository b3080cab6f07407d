import { saying, worded, type Language } from '../text/say.ts'

/**
 * Who decided, in words: a rule of the acceptance policy, the person at this machine, or a person by name.
 *
 * @example deciderText('local', 'en') // => 'the analyst at this machine'
 */
export function deciderText(by: string, language: Language): string {
  const say = saying(language)
  if (by.startsWith('policy')) return say('decided.policy', { rule: worded(say, 'policy', by.replace(/^policy:?/, '')) })
  return by === 'local' ? say('decided.local') : by
}
