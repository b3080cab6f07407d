import { type TermFamily, terms } from '@chanye/model'

type TermKey = { [F in TermFamily]: `${F}.${keyof (typeof terms)[F] & string}` }[TermFamily]

/** @returns the words for the model's codes as texts of the page: `review.draft` */
export function termTexts(language: 'zh' | 'en'): Record<TermKey, string> {
  return Object.fromEntries(Object.entries(terms).flatMap(([family, words]) => Object.entries(words).map(([code, word]) => [`${family}.${code}`, word[language]]))) as Record<TermKey, string>
}
