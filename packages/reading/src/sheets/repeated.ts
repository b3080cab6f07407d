import { SCRATCH_NAME } from './rules.ts'
import { doubtOf, type FigureCell, type SheetDoubt } from './sheet-reading.ts'

/** Share of a sheet's figures that must stand elsewhere for it to be a repetition. */
const REPEATED = 0.6
/** Share that makes working of a sheet whose own names are mostly those of the other. */
const DERIVED = 0.25

interface Sheet { readonly name: string; readonly cells: readonly FigureCell[] }

/** Leaves out sheets that repeat another, transposed or not, or work on its figures. */
export function withoutRepeated(sheets: readonly Sheet[]): { readonly cells: readonly FigureCell[]; readonly doubts: readonly SheetDoubt[] } {
  const ranked = [...sheets].filter(({ cells }) => cells.length > 0).sort((a, b) => Number(SCRATCH_NAME.test(a.name)) - Number(SCRATCH_NAME.test(b.name)) || weight(b) - weight(a) || sheets.indexOf(a) - sheets.indexOf(b))
  const kept: { sheet: Sheet; keys: ReadonlyMap<string, ReadonlySet<string>> }[] = []
  const doubts: SheetDoubt[] = []
  for (const sheet of ranked) {
    const shares = kept.map((other) => ({ other, ...sharesIn(sheet, other.keys) })).sort((a, b) => b.values - a.values)
    const best = shares[0]
    if (best !== undefined && best.values >= REPEATED) doubts.push(doubtOf('repeated', sheet.name, { where: best.other.sheet.name, share: String(Math.round(best.values * 100)) }))
    else if (best !== undefined && best.values >= DERIVED && best.names >= REPEATED) doubts.push(doubtOf('derived', sheet.name, { where: best.other.sheet.name }))
    else kept.push({ sheet, keys: keysOf(sheet) })
  }
  const names = new Set(kept.map(({ sheet }) => sheet.name))
  return { cells: sheets.filter(({ name }) => names.has(name)).flatMap(({ cells }) => cells), doubts }
}

/** Figures whose period, unit and path are known weigh: the sheet that says most of its figures is the source. */
const weight = ({ cells }: Sheet): number => cells.reduce((sum, { period, unit, labels }) => sum + (period === null ? 0.5 : 1) + (unit === null ? 0 : 0.1) + (labels.length > 0 ? 0.1 : 0), 0)

const bare = (label: string): string => label.replace(/[\s\p{P}\p{S}]/gu, '')

/** Values at their periods, each with the words that name them. */
function keysOf({ cells }: Sheet): ReadonlyMap<string, ReadonlySet<string>> {
  const keys = new Map<string, Set<string>>()
  for (const { value, period, labels } of cells) {
    for (const key of [`${value} ${period ?? ''}`, value]) {
      const words = keys.get(key) ?? new Set<string>()
      for (const label of labels) words.add(bare(label))
      keys.set(key, words)
    }
  }
  return keys
}

/** How many of a sheet's figures stand in another under a name in common, and how many of its names do. */
function sharesIn({ cells }: Sheet, keys: ReadonlyMap<string, ReadonlySet<string>>): { readonly values: number; readonly names: number } {
  const theirs = new Set([...keys.values()].flatMap((words) => [...words]))
  let values = 0
  let names = 0
  for (const { value, period, labels } of cells) {
    const own = labels.map(bare).filter((label) => label.length > 1)
    const found = keys.get(period === null ? value : `${value} ${period}`)
    if (found !== undefined && Number(value) !== 0 && own.some((label) => inCommon(label, found))) values++
    if (own.some((label) => theirs.has(label))) names++
  }
  return { values: values / cells.length, names: names / cells.length }
}

function inCommon(label: string, words: ReadonlySet<string>): boolean {
  return words.has(label) || [...words].some((word) => word.length > 3 && label.length > 3 && (word.startsWith(label) || label.startsWith(word)))
}
