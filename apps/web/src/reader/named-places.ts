import type { NamedPlace, ReadStatement } from '../api/shapes.ts'

/** @returns every place a statement's mentions are drawn back to, each once */
export function namedPlaces(statement: ReadStatement | undefined): readonly NamedPlace[] {
  const found = new Map<string, NamedPlace>()
  for (const place of statement?.mentions.flatMap(({ named }) => named) ?? []) found.set(`${place.part} ${place.start}`, place)
  return [...found.values()]
}
