import type { Language } from '../text/say.ts'

interface Named { readonly name: string; readonly en?: string | null; readonly parentName?: string | null }

/**
 * A place's name in the language of the page where it has one, else its own name with the one it lies in.
 *
 * @example placeName({ name: 'N', en: null }, 'en') // => 'N'
 */
export function placeName({ name, en, parentName }: Named, language: Language): string {
  return language === 'en' ? en ?? name : `${parentName ?? ''}${name}`
}
