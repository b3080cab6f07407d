import type { Told } from '../../sheets/said-at.ts'

/** What a person's correction makes of a statement at a cell: it says something else, falls away, or is new. */
export interface ToldChange { readonly before: Told | null; readonly after: Told | null }

/** What a file says as it stands, and what a person's corrections make of it. */
export interface SetRight {
  /** As the file says it; what still stands bears the doubts that are left. */
  readonly standing: readonly Told[]
  readonly changes: readonly ToldChange[]
}

/** Sets what a file says beside what it says with a person's cells set right: statements are the same that stand at the same cell in the same shape. */
export function toldSetRight(before: readonly Told[], after: readonly Told[]): SetRight {
  const right = keyed(after)
  const own = keyed(before)
  const changes: ToldChange[] = []
  const standing = [...own].map(([key, told]) => {
    const other = right.get(key)
    if (other && JSON.stringify(other.says) === JSON.stringify(told.says)) return other
    changes.push({ before: told, after: other ?? null })
    return told
  })
  for (const [key, told] of right) if (!own.has(key)) changes.push({ before: null, after: told })
  return { standing, changes }
}

function keyed(all: readonly Told[]): Map<string, Told> {
  const seen = new Map<string, number>()
  return new Map(all.map((told) => {
    const at = JSON.stringify([told.sheet, told.row, told.column, told.says.shape])
    const nth = (seen.get(at) ?? 0) + 1
    seen.set(at, nth)
    return [`${at} ${nth}`, told]
  }))
}
