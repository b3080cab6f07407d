// npm run rows: the mission matrix. A row that is called kept needs a passing test whose name holds its id in brackets.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'

const ID = /\[((?:R|M|L|D|P)\d+|S\d+\.\d+)\]/gu
const STATES = ['kept', 'partly', 'not yet']

/**
 * Sets the matrix beside the tests that ran.
 *
 * @param matrix rows of docs/mission-rows.csv
 * @param tests `{ name, passed }` of every test that ran
 * @param wanted ids the mission names, or undefined when they are not at hand
 * @returns lines to print, and what is wrong
 */
export function judge(matrix, tests, wanted) {
  const wrong = []
  const rows = new Map(matrix.map((row) => [row.id, row]))
  if (rows.size !== matrix.length) wrong.push('a row stands twice')
  for (const id of wanted ?? []) if (!rows.has(id)) wrong.push(`row ${id} is missing`)
  const byRow = new Map()
  for (const { name, passed } of tests) {
    for (const [, id] of name.matchAll(ID)) {
      if (!rows.has(id)) wrong.push(`a test names the unknown row ${id}: ${name}`)
      byRow.set(id, [...(byRow.get(id) ?? []), passed])
    }
  }
  for (const { id, state, note, shape } of matrix) {
    if (id.startsWith('S') && !shape && !note) wrong.push(`row ${id} names neither the shape that holds it nor why none does`)
    const results = byRow.get(id) ?? []
    if (!STATES.includes(state)) wrong.push(`row ${id} has the unknown state "${state}"`)
    if (results.some((passed) => !passed)) wrong.push(`a test of row ${id} fails`)
    if (state === 'kept' && !results.some(Boolean)) wrong.push(`row ${id} is called kept and no passing test names it`)
  }
  const lines = matrix.map(({ id, state, answer, page, note, shape }) => `${id.padEnd(6)} ${state.padEnd(8)} ${String((byRow.get(id) ?? []).filter(Boolean).length).padStart(3)} tests  ${[shape && `held as ${shape.split(' ').join(', ')}`, answer, page, note].filter(Boolean).join(' · ')}`)
  const counts = STATES.map((state) => `${matrix.filter((row) => row.state === state).length} ${state}`).join(', ')
  return { lines: [...lines, counts], wrong: [...new Set(wrong)] }
}

/** @returns the tests of vitest's JSON reports */
export function testsOf(reports) {
  return reports.flatMap(({ testResults }) => testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status !== 'pending' && status !== 'skipped').map(({ fullName, status }) => ({ name: fullName, passed: status === 'passed' }))))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = fileURLToPath(new URL('..', import.meta.url))
  const folder = join(root, '.reports')
  const reports = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8'))) : []
  const mission = join(root, '../shared/mission/rows.md')
  const wanted = existsSync(mission) ? [...readFileSync(mission, 'utf8').matchAll(/^\| ((?:R|M|L|D|P)\d+|S\d+\.\d+) \|/gmu)].map(([, id]) => id) : undefined
  const { lines, wrong } = judge(parse(readFileSync(join(root, 'docs/mission-rows.csv')), { columns: true }), testsOf(reports), wanted)
  process.stdout.write(`${lines.join('\n')}\n`)
  if (reports.length === 0) wrong.push('no test report is there: run npm test first')
  for (const line of wrong) process.stderr.write(`rows: ${line}\n`)
  process.exitCode = wrong.length === 0 ? 0 : 1
}
