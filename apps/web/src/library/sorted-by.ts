import type { Language } from '../text/say.ts'

type Keys<Row> = Readonly<Record<string, (row: Row) => string | number>>

/**
 * Rows in the order the address asks for, numbers as numbers and words as the language has them, rows alike as they came; an unknown order leaves all as they came.
 *
 * @example sortedBy([{ n: 1 }, { n: 2 }], '-n', { n: (row) => row.n }, 'en') // => [{ n: 2 }, { n: 1 }]
 */
export function sortedBy<Row>(rows: readonly Row[], sort: string, keys: Keys<Row>, language: Language): readonly Row[] {
  const down = sort.startsWith('-')
  const key = keys[down ? sort.slice(1) : sort]
  if (!key) return rows
  const words = new Intl.Collator(language === 'zh' ? 'zh-CN' : 'en', { numeric: true })
  const order = (a: Row, b: Row) => {
    const [one, other] = [key(a), key(b)]
    return typeof one === 'number' && typeof other === 'number' ? Math.sign(one - other) || 0 : words.compare(String(one), String(other))
  }
  return [...rows].sort((a, b) => (down ? order(b, a) : order(a, b)))
}
