import type { Language } from '../text/say.ts'

/**
 * A place's name in the language of the page where it has one, else its own name.
 *
 * @example placeName({ name: 'N', en: null }, 'en') // => 'N'
 */
export function placeName({ name, en }: { readonly name: string; readonly en?: string | null }, language: Language): string {
  return language === 'en' ? en ?? name : name
}
