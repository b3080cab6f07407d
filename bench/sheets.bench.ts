import { execFileSync, fork } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bookLimits, bookOf, readBook } from '@chanye/engine'
import { addressOf, type Cell, typedRows } from '@chanye/reading'
import { parse } from 'csv-parse/sync'
import exceljs from 'exceljs'
import { workbookOf } from '../packages/engine/src/testing/zip.ts'

const root = process.cwd()
const ROWS = 50_000
const COLUMNS = 20
const CSV_ROWS = 1_000_000
const ROUNDS = 3
const limits = { ...bookLimits, bytes: 200_000_000, inflated: 1_000_000_000 }

/** A monthly table of invented firms: a name among some thousands, a code, a date, and figures. */
function workbook(): Buffer {
  const names = Array.from({ length: 4000 }, (_, i) => `<si><t>澄湖第${i}制造有限公司</t></si>`)
  const rows = Array.from({ length: ROWS }, (_, r) => `<row r="${r + 1}" spans="1:${COLUMNS}">${Array.from({ length: COLUMNS }, (__, c) => {
    const place = ` r="${addressOf(r, c)}"`
    if (c < 2) return `<c${place} t="s"><v>${(r * 31 + c * 7) % 4000}</v></c>`
    return c === 2 ? `<c${place} s="1"><v>${43000 + (r % 2000)}</v></c>` : `<c${place}><v>${((r * 7919 + c * 104729) % 1_000_003) / 100}</v></c>`
  }).join('')}</row>`)
  return workbookOf({ strings: names, sheets: { 月报: `<sheetData>${rows.join('')}</sheetData>` } })
}

function table(): string {
  const lines = ['单位,代码,日期,产值,税收,用电量,用工,同比']
  for (let i = 1; i < CSV_ROWS; i++) lines.push(`澄湖第${i % 4000}制造有限公司,0${10_000 + (i % 9000)},2024-0${1 + (i % 9)}-15,${((i * 7919) % 1_000_003) / 100},${(i * 31) % 9973},"${1 + (i % 9)},${100 + (i % 900)}.5",${i % 500},${(i % 300) / 10 - 10}`)
  return lines.join('\n')
}

interface Told { readonly seconds: number; readonly cells: number; readonly megabytes: number }

/** One peer, alone in its process, over a file on disk; each hands over a cell's address as text. */
const peers: Readonly<Record<string, (file: string) => Promise<number>>> = {
  async ours(file) {
    let cells = 0
    let letters = 0
    const cell = ({ row, column }: Cell) => { cells++; letters += addressOf(row, column).length }
    await readBook({ name: 'bench.xlsx', bytes: readFileSync(file), limits }, { limits, begin() {}, cell, settled: () => undefined, line() {}, doubt() {}, async file() {}, end: async () => {} })
    return letters > 0 ? cells : 0
  },
  async exceljs(file) {
    let cells = 0
    let letters = 0
    const reader = new exceljs.stream.xlsx.WorkbookReader(file, { entries: 'emit', sharedStrings: 'cache', styles: 'cache', hyperlinks: 'ignore', worksheets: 'emit' })
    for await (const sheet of reader) for await (const row of sheet) row.eachCell((cell) => { if (cell.value !== null) { cells++; letters += cell.address.length } })
    return letters > 0 ? cells : 0
  },
  async book(file) {
    const { grids } = await bookOf({ name: 'bench.xlsx', bytes: readFileSync(file), limits })
    return grids[0]!.height * grids[0]!.width
  },
  async csv(file) {
    let cells = 0
    typedRows(readFileSync(file, 'utf8'), { delimiter: ',', name: 'bench.csv' }, (row) => { cells += row.cells.length + (row.line > 0 ? 0 : 1) })
    return cells
  },
  async 'csv-parse'(file) {
    return (parse(readFileSync(file, 'utf8'), { relax_column_count: true }) as string[][]).reduce((sum, row) => sum + row.length, 0)
  },
}

async function alone(peer: string, file: string): Promise<Told> {
  const child = fork(process.argv[1]!, ['--peer', peer, file], { execArgv: ['--max-old-space-size=4000'] })
  return new Promise((resolve, reject) => {
    child.once('message', (told) => resolve(told as Told))
    child.once('exit', (code) => reject(new Error(`${peer} ended with ${code}`)))
  })
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[values.length >> 1]!
const round = (value: number) => Math.round(value * 100) / 100

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-bench-'))
  const [xlsx, csv] = [join(folder, 'a.xlsx'), join(folder, 'a.csv')]
  try {
    writeFileSync(xlsx, workbook())
    writeFileSync(csv, table())
    const rounds: Record<string, Told>[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const told: Record<string, Told> = {}
      for (const peer of Object.keys(peers)) told[peer] = await alone(peer, peer.startsWith('csv') ? csv : xlsx)
      rounds.push(told)
      process.stdout.write(`${JSON.stringify(told)}\n`)
    }
    const of = (peer: string, what: keyof Told) => median(rounds.map((told) => told[peer]![what]))
    const line = {
      bench: 'sheets', commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(), node: process.version,
      xlsx: { cells: of('ours', 'cells'), seconds: round(of('ours', 'seconds')), megabytes: Math.round(Math.max(...rounds.map(({ ours }) => ours!.megabytes))), exceljsSeconds: round(of('exceljs', 'seconds')), exceljsCells: of('exceljs', 'cells'), exceljsMegabytes: Math.round(of('exceljs', 'megabytes')), timesAsFast: round(median(rounds.map(({ ours, exceljs: peer }) => peer!.seconds / ours!.seconds))) },
      wholeBook: { seconds: round(of('book', 'seconds')), megabytes: Math.round(of('book', 'megabytes')) },
      csv: { cells: of('csv', 'cells'), seconds: round(of('csv', 'seconds')), csvParseSeconds: round(of('csv-parse', 'seconds')), timesAsFast: round(median(rounds.map((told) => told['csv-parse']!.seconds / told.csv!.seconds))) },
    }
    process.stdout.write(`${JSON.stringify(line, null, 2)}\n`)
    mkdirSync(join(root, 'bench/results'), { recursive: true })
    appendFileSync(join(root, 'bench/results/sheets.jsonl'), `${JSON.stringify(line)}\n`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const at = process.argv.indexOf('--peer')
if (at < 0) await main()
else {
  const started = performance.now()
  const cells = await peers[process.argv[at + 1]!]!(process.argv[at + 2]!)
  process.send!({ seconds: (performance.now() - started) / 1000, cells, megabytes: process.resourceUsage().maxRSS / 1024 } satisfies Told, () => process.exit(0))
}
