import type { Table } from './tables.ts'

/** Tables printed beside each other in the same rows: parted where a new stub begins behind figures. */
export function sideBySide(table: Table): readonly Table[] {
  const starts: number[] = [table.left]
  const kinds = Array.from({ length: table.right + 1 - table.left }, (_, at) => columnKind(table, table.left + at))
  const lastFigures = kinds.findLastIndex((kind, at) => kind === 'figures' && table.body.some((row) => table.view.glance(row, table.left + at) === 'figure')) + table.left
  let figures = false
  let blank = false
  for (let column = table.left; column <= table.right; column++) {
    const kind = kinds[column - table.left]!
    if (figures && kind === 'words' && (blank || sameHeading(table, column, starts.at(-1)!))) {
      if (column < lastFigures) {
        starts.push(column)
        figures = false
      }
    } else if (kind === 'figures') figures = true
    blank = kind === 'blank'
  }
  return starts.map((left, at) => {
    const right = (starts[at + 1] ?? table.right + 1) - 1
    return { ...table, left, right, lines: starts.length === 1 ? table.lines : linesOver(table, starts, { left, right }) }
  })
}

/** Where a row has a title over the start of every table, each of its lines stands over its own; all others stand over all. */
function linesOver({ lines }: Table, starts: readonly number[], { left, right }: { readonly left: number; readonly right: number }): Table['lines'] {
  const parted = (row: number): boolean => starts.every((start) => lines.some((line) => line.row === row && line.column === start))
  return lines.filter(({ row, column }) => !parted(row) || (column >= left && column <= right))
}

function columnKind({ view, head, body }: Table, column: number): 'blank' | 'words' | 'figures' {
  let words = 0
  let figures = 0
  for (const row of body) {
    if ((view.merge(row, column)?.left ?? column) < column) continue
    const glance = view.glance(row, column)
    if (glance === 'text' || glance === 'time') words++
    else if (glance === 'figure' || glance === 'year') figures++
  }
  if (words + figures === 0) return head.some((row) => view.glance(row, column) !== 'blank') ? 'figures' : 'blank'
  return words > figures ? 'words' : 'figures'
}

function sameHeading({ view, head }: Table, column: number, first: number): boolean {
  const row = head.findLast((at) => view.text(at, column) !== '')
  return row !== undefined && view.text(row, column) === view.text(row, first)
}
