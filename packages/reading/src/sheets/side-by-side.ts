import type { Table } from './tables.ts'

/** Tables printed beside each other in the same rows: parted where a new stub begins behind figures. */
export function sideBySide(table: Table): readonly Table[] {
  const starts: number[] = [table.left]
  let figures = false
  let blank = false
  for (let column = table.left; column <= table.right; column++) {
    const kind = columnKind(table, column)
    if (figures && kind === 'words' && (blank || sameHeading(table, column, starts.at(-1)!))) {
      if (figuresFollow(table, column)) {
        starts.push(column)
        figures = false
      }
    } else if (kind === 'figures') figures = true
    blank = kind === 'blank'
  }
  return starts.map((left, at) => ({ ...table, left, right: (starts[at + 1] ?? table.right + 1) - 1 }))
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

function figuresFollow(table: Table, column: number): boolean {
  for (let next = column + 1; next <= table.right; next++) if (columnKind(table, next) === 'figures' && table.body.some((row) => table.view.glance(row, next) === 'figure')) return true
  return false
}
