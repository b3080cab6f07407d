/**
 * Rows in the order a heading asks for; a minus before the name turns it round, and rows alike keep their order.
 *
 * @param keys - what each name sorts by; an unknown name leaves the rows as they are
 */
export function sorted<Row>(rows: readonly Row[], keys: Readonly<Record<string, (row: Row) => number | string>>, sort: string): readonly Row[] {
  const key = keys[sort.replace(/^-/u, '')]
  if (!key) return rows
  const turn = sort.startsWith('-') ? -1 : 1
  return [...rows].sort((a, b) => { const [one, other] = [key(a), key(b)]; return one < other ? -turn : one > other ? turn : 0 })
}
