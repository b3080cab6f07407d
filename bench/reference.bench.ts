// npm run bench -- reference [--cases DIR] [--out DIR] [--only PART]: every case below DIR held to our values, a row for each; exit 1 where one fails.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import type { CaseFolder, CaseKind, OurBar, Ours, Row } from './reference/case.ts'
import { asCsv, comparedJson, comparedTable, type Found } from './reference/compare.ts'
import { kinds } from './reference/kinds.ts'

const { values: { cases = '../shared/reference', out, only } } = parseArgs({ options: { cases: { type: 'string' }, out: { type: 'string' }, only: { type: 'string' } } })
const root = resolve(cases)

function folderOf(path: string): CaseFolder {
  const names = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile()).map(({ name }) => name)
  const real = (name: string) => (names.includes(name) ? name : name.endsWith('.gz') ? name.slice(0, -3) : `${name}.gz`)
  const bytes = (name: string) => { const read = readFileSync(join(path, real(name))); return real(name).endsWith('.gz') ? gunzipSync(read) : read }
  return {
    path, names,
    has: (name) => names.includes(real(name)),
    table: (name) => parse(bytes(name), { columns: true, bom: true }) as Row[],
    json: (name) => JSON.parse(bytes(name).toString('utf8')) as unknown,
    beside: (name) => (existsSync(join(path, '..', name)) ? folderOf(join(path, '..', name)) : undefined),
  }
}

function* foldersBelow(path: string): Iterable<CaseFolder> {
  yield folderOf(path)
  for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) if (entry.isDirectory()) yield* foldersBelow(join(path, entry.name))
}

function barFound({ bar, value, least = -Infinity, most = Infinity }: OurBar): Found {
  return { compared: 1, worst: 0, beyond: value >= least && value <= most ? [] : [`${bar}: ${value}, wanted ${least} to ${most}`] }
}

function found(folder: CaseFolder, ours: Ours): Found | null {
  if ('bar' in ours) return barFound(ours)
  if (!folder.has(ours.expected)) return null
  return 'json' in ours ? comparedJson(folder, ours) : comparedTable(folder, ours)
}

function written(folder: CaseFolder, ours: Ours): void {
  if (!out || 'bar' in ours) return
  const file = join(out, relative(root, folder.path), ours.expected.replace('expected_', ''))
  mkdirSync(dirname(file), { recursive: true })
  const text = 'json' in ours ? JSON.stringify(ours.json, null, 1) : asCsv([...ours.key, ...ours.columns], ours.rows)
  writeFileSync(file, file.endsWith('.gz') ? gzipSync(text) : text)
}

/** Exit 1 is a failure of a value; a case that throws is one as well, and the others go on. */
function held(folder: CaseFolder, kind: CaseKind): boolean {
  const name = relative(root, folder.path) || '.'
  let right = true
  const row = (what: string, { compared, worst, beyond }: Found) => {
    right &&= beyond.length === 0
    process.stdout.write(`${[name.padEnd(36), kind.name.padEnd(12), what.padEnd(46), String(compared).padStart(8), worst.toExponential(1).padStart(9), beyond.length === 0 ? 'pass' : `FAIL (${beyond.length})`].join(' ')}\n`)
    for (const place of beyond.slice(0, 5)) process.stdout.write(`    ${place}\n`)
  }
  try {
    for (const ours of kind.ours(folder, (line) => process.stderr.write(`${name}: ${line}\n`))) {
      const result = found(folder, ours)
      if (result) row('bar' in ours ? `${ours.bar} = ${Number(ours.value.toPrecision(5))}` : ours.expected, result)
      else if (!('bar' in ours)) process.stdout.write(`${name.padEnd(36)} ${kind.name.padEnd(12)} ${ours.expected.padEnd(46)} nothing to compare with\n`)
      written(folder, ours)
    }
  } catch (error) {
    row('all', { compared: 0, worst: 0, beyond: [error instanceof Error ? (error.stack ?? error.message) : String(error)] })
  }
  return right
}

if (!existsSync(root)) {
  process.stdout.write(`reference: left out, no cases at ${cases}\n`)
} else {
  let [right, wrong] = [0, 0]
  for (const folder of foldersBelow(root)) for (const kind of kinds) {
    if (!kind.is(folder) || (only !== undefined && !`${relative(root, folder.path)} ${kind.name}`.includes(only))) continue
    if (held(folder, kind)) right++
    else wrong++
  }
  process.stdout.write(`reference: ${right} cases passed, ${wrong} failed\n`)
  process.exitCode = wrong > 0 || right === 0 ? 1 : 0
}
