import i18next from 'i18next'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type Language = 'zh' | 'en'
export type TextKey = keyof typeof zhCN
type Values = Readonly<Record<string, string | number>>
export type Say = (key: TextKey, values?: Values) => string

void i18next.init({
  resources: { zh: { translation: zhCN }, en: { translation: en } },
  lng: 'zh', fallbackLng: false, keySeparator: false, nsSeparator: false, initAsync: false,
  interpolation: { escapeValue: false },
})

const said: Record<Language, Say> = { zh: speaker('zh'), en: speaker('en') }

function speaker(language: Language): Say {
  const translate = i18next.getFixedT(language)
  return (key, values) => translate(key, values ?? {})
}

/** @returns the function that gives every text of the page in one language @example saying('en')('door.home') // => 'Home' */
export function saying(language: Language): Say {
  return said[language]
}

/**
 * The text for a word the server sends, such as a stage or a doubt; a word this page does not know is shown as it came.
 *
 * @example worded(saying('en'), 'review', 'draft') // => 'Draft'
 */
export function worded(say: Say, family: string, word: string | null | undefined): string {
  if (!word) return ''
  const key = `${family}.${word}`
  return key in zhCN ? say(key as TextKey) : word
}
