import { type Book, type Cell, type Grid, gridOf } from '@chanye/reading'

/**
 * A sheet drawn as text: one line a row, `|` between cells; `<` merges a place with the one to its left, `^` with the one above.
 * Digits are numbers, `'` makes a text of them, `=0.85@0%` is a number with a format, `#2024-03-15@yyyy"年"m"月"` a date.
 */
export function drawn(text: string, name = 'Sheet1', hidden = false): Grid {
  const rows = text.replace(/^\n|\n\s*$/gu, '').split('\n').map((line) => line.split('|').map((part) => part.trim()))
  const cells: Cell[] = []
  const origin = new Map<string, string>()
  const boxes = new Map<string, { top: number; left: number; bottom: number; right: number }>()
  rows.forEach((row, r) => row.forEach((part, c) => {
    if (part === '<' || part === '^') {
      const key = origin.get(part === '<' ? `${r},${c - 1}` : `${r - 1},${c}`)!
      origin.set(`${r},${c}`, key)
      const [top = 0, left = 0] = key.split(',').map(Number)
      const box = boxes.get(key) ?? { top, left, bottom: top, right: left }
      boxes.set(key, { ...box, bottom: Math.max(box.bottom, r), right: Math.max(box.right, c) })
      return
    }
    origin.set(`${r},${c}`, `${r},${c}`)
    if (part !== '') cells.push({ row: r, column: c, ...typed(part), formula: false })
  }))
  return gridOf({ name, hidden, merges: [...boxes.values()], cells })
}

function typed(part: string): Pick<Cell, 'kind' | 'text' | 'format'> {
  const [value = '', format = null] = part.slice(1).split('@')
  if (part.startsWith('=')) return { kind: 'number', text: value, format }
  if (part.startsWith('#')) return { kind: 'date', text: value, format }
  if (part.startsWith("'")) return { kind: 'text', text: part.slice(1).replaceAll('\\n', '\n'), format: null }
  return /^-?\d+(?:\.\d+)?$/u.test(part) ? { kind: 'number', text: part, format: null } : { kind: 'text', text: part.replaceAll('\\n', '\n'), format: null }
}

/** A book of drawn sheets. */
export function bookOfGrids(name: string, ...grids: readonly Grid[]): Book {
  return { name, format: 'xlsx', grids }
}
