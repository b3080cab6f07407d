import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { entityRows, factRows, read } from '@chanye/reading'

const root = process.cwd()
const corpus = resolve(root, '../shared/corpus')
const WARM_UP = 3
const RUNS = 5
const PIECE = 1_000_000

interface Meta { readonly doc: string; readonly title: string; readonly date: string; readonly region: string }
const decoding = { encoding: 'utf-8', confidence: 1 }
const source = (name: string, text: string) => ({ name, format: 'text' as const, text, decoding })

/** Scores the development documents, as their own scorer does. */
function accuracy(): Record<string, unknown> {
  const meta = JSON.parse(readFileSync(join(corpus, 'dev/meta.json'), 'utf8')) as Meta[]
  const folder = mkdtempSync(join(tmpdir(), 'chanye-bench-'))
  const readings = meta.map((one) => ({ one, reading: read(source(one.doc, readFileSync(join(corpus, 'dev/docs', `${one.doc}.txt`), 'utf8')), { title: one.title, date: one.date, region: one.region }) }))
  const score = (kind: 'facts' | 'entities', rows: readonly object[]) => {
    const file = join(folder, `${kind}.jsonl`)
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return JSON.parse(execFileSync(process.execPath, [join(corpus, 'score.mjs'), kind, join(corpus, 'dev', `${kind}.jsonl`), file, '--json', ...(kind === 'facts' ? ['--meta', join(corpus, 'dev/meta.json')] : [])], { encoding: 'utf8', maxBuffer: 64_000_000 })) as Record<string, never>
  }
  const facts = score('facts', readings.flatMap(({ one, reading }) => factRows(one.doc, reading)))
  const entities = score('entities', readings.flatMap(({ one, reading }) => entityRows(one.doc, reading)))
  rmSync(folder, { recursive: true, force: true })
  return { facts, entities }
}

/** Characters a second over the development documents, repeated to a length. */
function speed(length: number): number {
  const all = readdirSync(join(corpus, 'dev/docs')).sort().map((name) => readFileSync(join(corpus, 'dev/docs', name), 'utf8')).join('\n')
  const text = all.repeat(Math.ceil(length / all.length)).slice(0, length)
  const started = process.hrtime.bigint()
  read(source('bench', text), { title: 'bench', date: '2018-01-14', region: 'bench' })
  return Number(process.hrtime.bigint() - started) / 1e9
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

if (!existsSync(corpus)) {
  process.stderr.write('the corpus is not beside this checkout (../shared): nothing to measure\n')
  process.exitCode = 1
} else {
  const { facts, entities } = accuracy() as { facts: Record<string, { f1: number }> & { on_matched: object; slices: Record<string, object> }; entities: { all: { name: { f1: number } }; by_type: Record<string, { name: { f1: number } }> } }
  for (let i = 0; i < WARM_UP; i++) speed(PIECE / 4)
  const pairs = Array.from({ length: RUNS }, () => [speed(PIECE), speed(2 * PIECE)] as const)
  const once = median(pairs.map(([one]) => one))
  const line = {
    bench: 'reading', commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(), node: process.version,
    facts: { tier1: facts.tier1!.f1, tier2: facts.tier2!.f1, tier3: facts.tier3!.f1, onMatched: facts.on_matched }, entities: { all: entities.all.name.f1, ...Object.fromEntries(Object.entries(entities.by_type).map(([kind, { name }]) => [kind, name.f1])) },
    charactersPerSecond: Math.round(PIECE / once), timeTwice: Math.round(median(pairs.map(([one, two]) => two / one)) * 100) / 100,
  }
  process.stdout.write(`${JSON.stringify(line, null, 2)}\n`)
  console.table(facts.slices)
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  appendFileSync(join(root, 'bench/results/reading.jsonl'), `${JSON.stringify(line)}\n`)
}
