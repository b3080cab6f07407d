import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { loadPacks } from '@chanye/engine'
import { entityRows, factRows, read } from '@chanye/reading'
import recognizers from '@microsoft/recognizers-text-suite'
import { Jieba } from '@node-rs/jieba'
import { dict } from '@node-rs/jieba/dict.js'

const root = process.cwd()
const corpus = resolve(root, '../shared/corpus')
/** `--corpus DIR` scores other documents in the same layout; it measures no speed and keeps no record. */
const other = process.argv.indexOf('--corpus') < 0 ? undefined : resolve(root, process.argv[process.argv.indexOf('--corpus') + 1] ?? '')
const WARM_UP = 3
const RUNS = 5
const PIECE = 1_000_000
/** The recogniser suite is slow: it is timed on less. */
const SHORT = 20_000
/** The longest text that time must grow with no faster than its length. */
const LONGEST = 5_000_000

interface Meta { readonly doc: string; readonly title: string; readonly date: string; readonly region: string }
/** What the product knows of the world when it reads. */
const { lexicon } = loadPacks(join(root, 'packs'))
const decoding = { encoding: 'utf-8', confidence: 1 }
const source = (name: string, text: string) => ({ name, format: 'text' as const, text, decoding })

/** Scores the documents of a folder, as their own scorer does. */
function accuracy(documents: string): Record<string, unknown> {
  const meta = JSON.parse(readFileSync(join(documents, 'meta.json'), 'utf8')) as Meta[]
  const folder = mkdtempSync(join(tmpdir(), 'chanye-bench-'))
  const readings = meta.map((one) => ({ one, reading: read(source(one.doc, readFileSync(join(documents, 'docs', `${one.doc}.txt`), 'utf8')), { title: one.title, date: one.date, region: one.region }, lexicon) }))
  const score = (kind: 'facts' | 'entities', rows: readonly object[]) => {
    const file = join(folder, `${kind}.jsonl`)
    writeFileSync(file, rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
    return JSON.parse(execFileSync(process.execPath, [join(corpus, 'score.mjs'), kind, join(documents, `${kind}.jsonl`), file, '--json', ...(kind === 'facts' ? ['--meta', join(documents, 'meta.json')] : [])], { encoding: 'utf8', maxBuffer: 64_000_000 })) as Record<string, never>
  }
  const facts = score('facts', readings.flatMap(({ one, reading }) => factRows(one.doc, reading)))
  const entities = score('entities', readings.flatMap(({ one, reading }) => entityRows(one.doc, reading)))
  rmSync(folder, { recursive: true, force: true })
  return { facts, entities }
}

/** The development documents in order, repeated to a length. */
function textOf(length: number): string {
  const all = readdirSync(join(corpus, 'dev/docs')).sort().map((name) => readFileSync(join(corpus, 'dev/docs', name), 'utf8')).join('\n')
  return all.repeat(Math.ceil(length / all.length)).slice(0, length)
}

/** Seconds a piece of work takes. */
function seconds(work: () => unknown): number {
  const started = process.hrtime.bigint()
  work()
  return Number(process.hrtime.bigint() - started) / 1e9
}

const whole = (length: number) => {
  const text = textOf(length)
  return seconds(() => read(source('bench', text), { title: 'bench', date: '2018-01-14', region: 'bench' }, lexicon))
}

/** Two peers over the same text, in the same process and in turn: a segmenter, and a recogniser of numbers, percentages and money. */
function peers(): { jieba: number; recognizers: number } {
  const jieba = Jieba.withDict(dict)
  const text = textOf(PIECE)
  const short = textOf(SHORT)
  const lines = short.split('\n')
  const recognise = () => { for (const line of lines) { recognizers.recognizeNumber(line, 'zh-cn'); recognizers.recognizePercentage(line, 'zh-cn'); recognizers.recognizeCurrency(line, 'zh-cn') } }
  jieba.cut(short)
  return { jieba: PIECE / seconds(() => jieba.cut(text)), recognizers: SHORT / seconds(recognise) }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!

const absent = [join(corpus, 'score.mjs'), ...['meta.json', 'facts.jsonl', 'entities.jsonl'].map((name) => join(other ?? join(corpus, 'dev'), name))].find((path) => !existsSync(path))

if (absent !== undefined) {
  process.stderr.write(`nothing to measure: there is no ${absent}\n`)
  process.exitCode = 1
} else {
  const { facts, entities } = accuracy(other ?? join(corpus, 'dev')) as { facts: Record<string, { f1: number }> & { on_matched: object; slices: Record<string, object> }; entities: { all: { name: { f1: number } }; by_type: Record<string, { name: { f1: number } }> } }
  if (other) {
    process.stdout.write(`${JSON.stringify({ facts, entities }, null, 2)}\n`)
    process.exit()
  }
  for (let i = 0; i < WARM_UP; i++) whole(PIECE / 4)
  const rounds = Array.from({ length: RUNS }, () => ({ once: whole(PIECE), twice: whole(2 * PIECE), ...peers() }))
  const ours = median(rounds.map(({ once }) => PIECE / once))
  const line = {
    bench: 'reading', commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(), node: process.version,
    facts: { tier1: facts.tier1!.f1, tier2: facts.tier2!.f1, tier3: facts.tier3!.f1, onMatched: facts.on_matched }, entities: { all: entities.all.name.f1, ...Object.fromEntries(Object.entries(entities.by_type).map(([kind, { name }]) => [kind, name.f1])) },
    charactersPerSecond: Math.round(ours), timeTwice: Math.round(median(rounds.map(({ once, twice }) => twice / once)) * 100) / 100, timeTwiceAtLongest: Math.round(whole(LONGEST) / whole(LONGEST / 2) * 100) / 100,
    againstJieba: Math.round(median(rounds.map(({ once, jieba }) => PIECE / once / jieba)) * 100) / 100, againstRecognizers: Math.round(median(rounds.map(({ once, recognizers: peer }) => PIECE / once / peer))),
  }
  process.stdout.write(`${JSON.stringify(line, null, 2)}\n`)
  console.table(facts.slices)
  mkdirSync(join(root, 'bench/results'), { recursive: true })
  appendFileSync(join(root, 'bench/results/reading.jsonl'), `${JSON.stringify(line)}\n`)
}
