import type { Language } from '../text/say.ts'

type Load = () => Promise<string>

/** The methods' pages as they stand in the documents, loaded one by one. */
const english = import.meta.glob<string>('../../../../docs/method/*.md', { query: '?raw', import: 'default' })
const chinese = import.meta.glob<string>('../../../../docs/method/zh/*.md', { query: '?raw', import: 'default' })

const named = (pages: Readonly<Record<string, Load>>) => new Map(Object.entries(pages).map(([path, load]) => [path.split('/').at(-1)!.replace('.md', ''), load]))
const loads: Readonly<Record<Language, ReadonlyMap<string, Load>>> = { zh: named(chinese), en: named(english) }

/** Names of the methods that have a page. */
export const methodNames: readonly string[] = [...loads.en.keys()].sort()

/** @returns the text of a method's page; undefined where there is none */
export async function methodPage(name: string, language: Language): Promise<string | undefined> {
  return await loads[language].get(name)?.()
}
