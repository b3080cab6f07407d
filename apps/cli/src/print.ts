type Row = Readonly<Record<string, unknown>>

/** Evidence is long; a person at a terminal sees the first sentence of it. */
const LONGEST = 60

/**
 * Writes an answer as indented fields and tables.
 *
 * @returns text with one line a value; lists of rows are tables with their names on top
 */
export function printed(value: unknown, indent = ''): string {
  if (Array.isArray(value)) return value.length === 0 ? `${indent}–\n` : value.every(isRow) ? table(value, indent) : value.map((one) => `${indent}${cell(one)}\n`).join('')
  if (!isRow(value)) return `${indent}${cell(value)}\n`
  return Object.entries(value).map(([name, field]) => (isRow(field) || (Array.isArray(field) && field.some(isRow)) ? `${indent}${name}\n${printed(field, `${indent}  `)}` : `${indent}${name}: ${cell(field)}\n`)).join('')
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function table(rows: readonly Row[], indent: string): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const lines = [names, ...rows.map((row) => names.map((name) => cell(row[name])))]
  const widths = names.map((_, i) => Math.max(...lines.map((line) => columns(line[i]!))))
  return lines.map((line) => `${indent}${line.map((text, i) => text + ' '.repeat(widths[i]! - columns(text))).join('  ').trimEnd()}\n`).join('')
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '–'
  if (Array.isArray(value)) return value.length === 0 ? '–' : short(value.map((one) => (isRow(one) ? summary(one) : String(one))).join('; '))
  return short(isRow(value) ? summary(value) : String(value))
}

function summary(row: Row): string {
  const told = row.sentence ?? row.printed ?? row.need ?? row.name ?? row.value ?? row.total ?? row.label ?? row.id
  return told === undefined ? JSON.stringify(row) : String(told)
}

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line
}

/** Columns a terminal gives a text: two for a Chinese character. */
function columns(text: string): number {
  let n = 0
  for (const character of text) n += character.codePointAt(0)! > 0x2e7f ? 2 : 1
  return n
}
