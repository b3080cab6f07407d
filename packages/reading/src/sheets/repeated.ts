import { SCRATCH_NAME } from './rules.ts'
import { doubtOf, type FigureCell, type SheetDoubt } from './sheet-reading.ts'

/** Share of a sheet's figures that must stand elsewhere for it to be a repetition. */
const REPEATED = 0.6
/** Share that makes working of a sheet whose own names are mostly those of the other. */
const DERIVED = 0.25
/** What a title, a source or a note adds to a sheet's weight: a published table has them, working has none. */
const DOCUMENTED = 1.3

interface Sheet { readonly name: string; readonly cells: readonly FigureCell[]; readonly notes: readonly unknown[] }

/** Values at their periods, each with the names it stands under; and all names. */
interface Known { readonly name: string; readonly keys: ReadonlyMap<string, readonly (readonly string[])[]>; readonly words: ReadonlySet<string> }

/** How many cells of one value at one period are compared: of more, as of zeros, nothing is told. */
const MOST_ALIKE = 200

/** Leaves out sheets that repeat another, transposed or not, or work on its figures. */
export function withoutRepeated(sheets: readonly Sheet[]): { readonly cells: readonly FigureCell[]; readonly doubts: readonly SheetDoubt[] } {
  const filled = sheets.filter(({ cells }) => cells.length > 0)
  if (filled.length < 2) return { cells: filled.flatMap(({ cells }) => cells), doubts: [] }
  const weights = new Map(sheets.map((sheet) => [sheet, weight(sheet)]))
  const ranked = [...filled].sort((a, b) => Number(SCRATCH_NAME.test(a.name)) - Number(SCRATCH_NAME.test(b.name)) || weights.get(b)! - weights.get(a)!)
  const kept: Known[] = []
  const doubts: SheetDoubt[] = []
  for (const sheet of ranked) {
    const { values, names, where } = sharesIn(sheet, kept)
    if (values >= REPEATED) doubts.push(doubtOf('repeated', sheet.name, { where, share: String(Math.round(values * 100)) }))
    else if (values >= DERIVED && names >= REPEATED) doubts.push(doubtOf('derived', sheet.name, { where }))
    else kept.push(knownOf(sheet))
  }
  const names = new Set(kept.map(({ name }) => name))
  return { cells: sheets.filter(({ name }) => names.has(name)).flatMap(({ cells }) => cells), doubts }
}

/** How many different figures a sheet holds: one that repeats itself is no source. */
function weight({ cells, notes }: Sheet): number {
  return new Set(cells.map(keyOf)).size * (notes.length > 0 ? DOCUMENTED : 1)
}

const keyOf = ({ value, period }: FigureCell): string => `${value} ${period ?? ''}`
const bare = (label: string): string => label.replace(/[\s\p{P}\p{S}]/gu, '')

function knownOf({ name, cells }: Sheet): Known {
  const keys = new Map<string, (readonly string[])[]>()
  const words = new Set<string>()
  for (const cell of cells) {
    const labels = cell.labels.map(bare)
    for (const label of labels) words.add(label)
    for (const key of [keyOf(cell), cell.value]) {
      const alike = keys.get(key)
      if (alike === undefined) keys.set(key, [labels])
      else if (alike.length < MOST_ALIKE) alike.push(labels)
    }
  }
  return { name, keys, words }
}

/** Which shares of a sheet's figures and of its names stand in others, and where most of them. */
function sharesIn(sheet: Sheet, kept: readonly Known[]): { readonly values: number; readonly names: number; readonly where: string } {
  const found = new Map<string, number>()
  const own = ownNames(sheet)
  let values = 0
  let names = 0
  sheet.cells.forEach((cell, at) => {
    const labels = own[at]!
    const known = Number(cell.value) === 0 ? undefined : kept.find(({ keys }) => (keys.get(cell.period === null ? cell.value : keyOf(cell)) ?? []).some((other) => isSame(labels, other)))
    if (known !== undefined) {
      values++
      found.set(known.name, (found.get(known.name) ?? 0) + 1)
    }
    if (kept.some(({ words }) => labels.some((label) => words.has(label)))) names++
  })
  const where = [...found].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
  const counted = Math.max(1, sheet.cells.filter(({ value }) => Number(value) !== 0).length)
  return { values: values / counted, names: names / sheet.cells.length, where }
}

/** The names of each cell that not all cells of its sheet have: titles and one-for-all regions tell no cell from another. */
function ownNames({ cells }: Sheet): readonly (readonly string[])[] {
  const labels = cells.map((cell) => cell.labels.map(bare).filter((label) => label.length > 1))
  const counts = new Map<string, number>()
  for (const label of labels.flatMap((words) => [...new Set(words)])) counts.set(label, (counts.get(label) ?? 0) + 1)
  return labels.map((words) => {
    const telling = words.filter((label) => counts.get(label)! < cells.length)
    return telling.length > 0 ? telling : words
  })
}

/** Whether most of one cell's names are another's, perhaps written longer. */
function isSame(labels: readonly string[], others: readonly string[]): boolean {
  const shared = labels.filter((label) => others.some((other) => other === label || (label.length > 2 && other.length > 2 && (other.startsWith(label) || label.startsWith(other)))))
  return labels.length > 0 && shared.length > 0.6 * labels.length
}
