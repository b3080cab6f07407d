import { stringify } from 'csv-stringify/sync'
import type { CaseFolder, OurJson, OurTable, Tolerance, Value } from './case.ts'

/** What a comparison found: values compared, the worst relative error, the places beyond tolerance and the keys we have no row for. */
export interface Found { readonly compared: number; readonly worst: number; readonly beyond: readonly string[] }

/** Compares our table with the expected one, row by row under the key, whatever the order. */
export function comparedTable(folder: CaseFolder, { expected, key, columns, rows, only = () => true, tolerance, tolerances = {} }: OurTable): Found {
  const keyOf = (row: Readonly<Record<string, Value>>) => key.map((name) => String(row[name] ?? '')).join('\u0000')
  const ours = new Map([...rows].map((row) => [keyOf(row), row]))
  const found = new Findings()
  for (const row of folder.table(expected).filter(only)) {
    const own = ours.get(keyOf(row))
    const place = key.map((name) => row[name]).join(' ')
    if (!own) found.miss(`${place}: no row`)
    else for (const name of columns) if (name in row) found.value({ place: `${place} ${name}`, own: own[name] ?? null, theirs: row[name]!, tolerance: tolerances[name] ?? tolerance })
  }
  return found
}

/** Compares our JSON with the expected one wherever that holds a number. */
export function comparedJson(folder: CaseFolder, { expected, json, tolerance, tolerances = {} }: OurJson): Found {
  const found = new Findings()
  const walk = (theirs: unknown, own: unknown, path: string, within: Tolerance): void => {
    if (typeof theirs === 'number') found.value({ place: path, own: typeof own === 'number' ? own : null, theirs: String(theirs), tolerance: within })
    else if (theirs && typeof theirs === 'object') for (const [name, value] of Object.entries(theirs)) if (own !== null && typeof own === 'object' && name in own) walk(value, (own as Record<string, unknown>)[name], path ? `${path}.${name}` : name, tolerances[name] ?? within)
  }
  walk(folder.json(expected), json, '', tolerance)
  return found
}

const ABSENT = new Set(['', 'NA', 'NaN', 'null'])

class Findings implements Found {
  compared = 0
  worst = 0
  readonly beyond: string[] = []

  miss(place: string): void { this.beyond.push(place) }

  value({ place, own, theirs, tolerance }: { place: string; own: Value; theirs: string; tolerance: Tolerance }): void {
    if (ABSENT.has(theirs)) return
    this.compared++
    const want = numberOf(theirs)
    if (Number.isNaN(want)) { if (String(own) !== theirs) this.beyond.push(`${place}: ${own}, expected ${theirs}`); return }
    const have = typeof own === 'boolean' ? Number(own) : typeof own === 'number' ? own : Number.NaN
    if (have === want) return
    const apart = Math.max(0, Math.abs(have - want) - printed(want, tolerance.digits))
    const relative = apart / Math.max(Math.abs(want), 1e-300)
    const raw = Math.abs(have - want) / Math.max(Math.abs(want), 1e-300)
    if (!(apart <= (tolerance.absolute ?? -1))) this.worst = Math.max(this.worst, Number.isNaN(raw) ? Infinity : raw)
    const right = (tolerance.absolute !== undefined && apart <= tolerance.absolute) || (tolerance.relative !== undefined && relative <= tolerance.relative)
    if (!right) this.beyond.push(`${place}: ${own}, expected ${theirs}`)
  }
}

/** Half of the last digit a number is printed with. */
function printed(value: number, digits?: number): number {
  return digits === undefined || value === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits)
}

function numberOf(text: string): number {
  if (text === 'TRUE' || text === 'True') return 1
  if (text === 'FALSE' || text === 'False') return 0
  return text === 'Inf' ? Infinity : text === '-Inf' ? -Infinity : Number(text)
}

/** Our rows as CSV, in the columns the expected file has. */
export function asCsv(columns: readonly string[], rows: Iterable<Readonly<Record<string, Value>>>): string {
  return stringify([...rows].map((row) => columns.map((name) => { const value = row[name] ?? null; return value === null || Number.isNaN(value) ? 'NA' : String(value) })), { columns: [...columns], header: true })
}
