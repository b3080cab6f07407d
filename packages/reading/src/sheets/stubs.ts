import type { Columns, StubColumn } from './columns.ts'
import { type CellNaming, namingAt, namingFrom, namingOf, type Naming, yearsCarried } from './naming.ts'
import { CODE, COUNTED_TIMES, GROUPING, NUMBERING, OF_WHICH, TOTAL } from './rules.ts'
import type { Table } from './tables.ts'
import { frequencyOf } from './time.ts'

/** What names each row of the body, in their order. */
export function stubNamings(table: Table, columns: Columns): readonly Naming[] {
  const naming = columns.stub.filter(({ role }) => role === 'name' || role === 'time')
  const innermost = naming.findLast(({ role }) => role === 'name') ?? naming.at(-1)
  const lines = naming.map((stub, at) => yearsCarried(stubLine(table, stub, naming.slice(at + 1))))
  const parents = innermost === undefined ? [] : parentsOf(table, columns, innermost)
  return table.body.map((row, place) => {
    const of = (role: string): string[] => columns.stub.filter((stub) => stub.role === role).map(({ column }) => table.view.text(row, column)).filter((text) => text !== '')
    const own = naming.flatMap(({ column }, at) => {
      const cell = lines[at]![place]
      return cell === null || cell === undefined ? [] : [...(column === innermost?.column ? parents[place]! : []), bare(cell)]
    })
    const [codes, names] = [of('code').filter((code) => CODE.test(code)), of('code').filter((code) => !CODE.test(code))]
    return namingFrom(own.length > 0 ? own : names.map(namingOf), { codes, unit: of('unit')[0] ?? null, frequency: frequencyOf(of('frequency')[0] ?? '') })
  })
}

/** A stub column read down: blank places under a name take it while columns further in are filled, unless merges show groups. */
function stubLine({ view, body, head }: Table, { column, role }: StubColumn, inner: readonly StubColumn[]): (CellNaming | null)[] {
  const merged = body.some((row) => (view.merge(row, column)?.bottom ?? row) > (view.merge(row, column)?.top ?? row))
  const counted = role === 'time' ? head.map((row) => countedTime(view.text(row, column))).find((part) => part !== null) ?? null : null
  let held: CellNaming | null = null
  return body.map((row) => {
    if (view.text(row, column) !== '') {
      const number = /^\d{1,2}$/u.exec(view.text(row, column))?.[0]
      held = counted === null || number === undefined ? namingAt(view, row, column) : { name: null, time: { [counted]: Number(number) }, unit: null }
      return held
    }
    return !merged && inner.some((next) => view.text(row, next.column) !== '') && !inner.some((next) => TOTAL.test(view.text(row, next.column)) && next.role === 'time') ? held : null
  })
}

/** What bare numbers count under a heading of months or quarters. */
const countedTime = (heading: string): 'month' | 'quarter' | null => COUNTED_TIMES.find(([, pattern]) => pattern.test(heading))?.[0] ?? null

/** Whoever moves a name in further than this means no deeper. */
const DEEPEST = 40

interface Level { readonly rank: number; readonly cell: CellNaming }

/** The names each row stands under in its own column: by numbering, by indentation, by 其中, by rows that only group. */
function parentsOf(table: Table, columns: Columns, { column, role }: StubColumn): readonly (readonly CellNaming[])[] {
  const { view, body } = table
  const stack: Level[] = []
  const repeating = role === 'time' || namesRepeat(table, columns, column)
  let group: CellNaming | null = null
  return body.map((row) => {
    const text = view.text(row, column)
    if (text === '') return []
    const cell = bare(namingAt(view, row, column))
    if (isAlone(table, columns, row) && groups(table, columns, { row, column, cell, repeating })) {
      group = cell
      stack.length = 0
      return []
    }
    const rank = rankOf(text, Math.min(view.indent(row, column), DEEPEST), stack)
    while (stack.length > 0 && stack.at(-1)!.rank >= rank) stack.pop()
    const outside = TOTAL.test(text) && rank === 0 && !repeating
    const above = [...(outside || group === null ? [] : [group]), ...stack.map((level) => level.cell)]
    stack.push({ rank, cell })
    return above
  })
}

/** Whether no column of figures holds anything in a row but what reaches over from its stub. */
const isAlone = ({ view }: Table, { figures }: Columns, row: number): boolean => figures.every((at) => {
  const over = view.merge(row, at)
  return view.glance(row, at) === 'blank' || (over !== undefined && over.left < figures[0]!)
})

/** Whether a row alone heads the rows under it: by its words, as a unit or a time, or merged over the table. */
function groups({ view }: Table, { figures }: Columns, { row, column, cell, repeating }: { row: number; column: number; cell: CellNaming; repeating: boolean }): boolean {
  const text = view.text(row, column)
  if (repeating && cell.name !== null && !NUMBERING.some((pattern) => pattern.test(text))) return true
  const reaches = (view.merge(row, column)?.right ?? column) >= (figures[0] ?? Infinity)
  return reaches || GROUPING.test(text) || (cell.name === null && (cell.unit !== null || cell.time !== null))
}

/** Whether most rows of figures are named alike more than once, with rows of a name alone between: blocks under one another. */
function namesRepeat(table: Table, columns: Columns, column: number): boolean {
  const alone = new Set(table.body.filter((row) => isAlone(table, columns, row) && table.view.text(row, column) !== ''))
  if (alone.size < 2) return false
  const names = table.body.filter((row) => !alone.has(row)).map((row) => table.view.text(row, column))
  return new Set(names).size <= 0.6 * names.length
}

/** How deep a stub's text stands: numbered before indented, 其中 within what it is of. */
function rankOf(text: string, indent: number, stack: readonly Level[]): number {
  if (TOTAL.test(text) && indent === 0) return 0
  const numbered = NUMBERING.findIndex((pattern) => pattern.test(text))
  if (numbered >= 0) return (numbered + 1) * 100 + indent
  const top = stack.findLast(({ rank }) => rank >= 100)?.rank ?? 0
  const base = Math.floor(top / 100) * 100 + (top > 0 ? 50 : 0)
  if (OF_WHICH.test(text)) return base + indent + 1.5
  const last = stack.at(-1)?.rank ?? 0
  return last % 1 !== 0 && base + indent > last ? last : base + indent
}

/** A name without its numbering and its 其中. */
function bare(cell: CellNaming): CellNaming {
  if (cell.name === null) return cell
  const name = [...NUMBERING, OF_WHICH].reduce((left, pattern) => left.replace(pattern, ''), cell.name).trim()
  return { ...cell, name: name === '' ? cell.name : name }
}
