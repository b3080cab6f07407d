type Row = Readonly<Record<string, unknown>>

/** Evidence is long; a person at a terminal sees the first sentence of it. */
const LONGEST = 60
const NONE = '–'
/** Keys are for programs; `--json` has them. */
const KEYS = new Set(['id', 'statement', 'document', 'evidence', 'ordinal', 'content', 'mentions', 'decidedAt', 'proposal'])

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
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => !KEYS.has(name))
  const told = names.filter((name) => rows.some((row) => cell(row[name]) !== NONE))
  const lines = [told, ...rows.map((row) => told.map((name) => cell(row[name])))]
  const widths = told.map((_, i) => Math.max(...lines.map((line) => columns(line[i]!))))
  return lines.map((line) => `${indent}${line.map((text, i) => text + ' '.repeat(widths[i]! - columns(text))).join('  ').trimEnd()}\n`).join('')
}

function cell(value: unknown): string {
  if (value === null || value === undefined || value === '') return NONE
  if (Array.isArray(value)) return value.length === 0 ? NONE : short(value.map((one) => (isRow(one) ? summary(one) : String(one))).join('; '))
  return short(isRow(value) ? summary(value) : String(value))
}

/** One thing in a cell: its sentence, its printed form or its name, else its plain values. */
function summary(row: Row): string {
  const told = row.sentence ?? row.printed ?? row.need ?? row.en ?? row.name
  if (told !== undefined) return String(told)
  return Object.entries(row).filter(([name, value]) => !KEYS.has(name) && value !== null && typeof value !== 'object').map(([, value]) => String(value)).join(' ')
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
