import { execFileSync, fork } from 'node:child_process'
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bookLimits, bookOf, openReader, readBook } from '@chanye/engine'
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

/** A ledger of works, understood column by column. */
function ledger(rows: number): string {
  const lines = ['虚构市澄湖区2025年重点项目调度表', '填报单位：区投促中心,,截至9月底', '序号,项目名称,项目代码,业主单位,建设地点,总投资（亿元）,年度计划投资（万元）,1-9月完成投资（万元）,计划开工时间,计划竣工时间,形象进度,存在问题']
  for (let i = 1; i <= rows; i++) lines.push(`${i},澄湖项目${i}号生产线,2025-5001-${String(i).padStart(6, '0')},澄湖第${i % 900}制造有限公司,园区${i % 7}路,${1 + i % 80},${500 + i * 7 % 8000},${100 + i * 3 % 400},2024年${1 + i % 12}月,2026年${1 + i % 12}月,主体施工,无`)
  return lines.join('\n')
}

/** A table of indicators over months, understood figure by figure. */
function months(rows: number): string {
  const lines = [`指标,${Array.from({ length: 11 }, (_, month) => `2025年${month + 1}月`).join()}`]
  for (let i = 1; i <= rows; i++) lines.push(`行业${i}产值（亿元）,${Array.from({ length: 11 }, (_, month) => ((i * 7919 + month * 104729) % 10_007) / 100).join()}`)
  return lines.join('\n')
}

/** Rows of the smaller of two sheets whose times are set against each other: a straight line gives 2. */
const UNDERSTOOD = 5000

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
  'understood-ledger': understood, 'understood-ledger-2n': understood, 'understood-months': understood, 'understood-months-2n': understood,
  async 'csv-parse'(file) {
    return (parse(readFileSync(file, 'utf8'), { relax_column_count: true }) as string[][]).reduce((sum, row) => sum + row.length, 0)
  },
}

async function understood(file: string): Promise<number> {
  const { statements } = await openReader(join(root, 'packs'))({ name: 'a.csv', bytes: readFileSync(file), hints: { region: '虚构市澄湖区' } })
  return statements.length
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
    const files: Readonly<Record<string, string>> = { ledger: ledger(UNDERSTOOD), 'ledger-2n': ledger(2 * UNDERSTOOD), months: months(UNDERSTOOD), 'months-2n': months(2 * UNDERSTOOD) }
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.csv`), text)
    const fileOf = (peer: string) => (peer.startsWith('understood-') ? join(folder, `${peer.slice('understood-'.length)}.csv`) : peer.startsWith('csv') ? csv : xlsx)
    const rounds: Record<string, Told>[] = []
    for (let i = 0; i < ROUNDS; i++) {
      const told: Record<string, Told> = {}
      for (const peer of Object.keys(peers)) told[peer] = await alone(peer, fileOf(peer))
      rounds.push(told)
      process.stdout.write(`${JSON.stringify(told)}\n`)
    }
    const of = (peer: string, what: keyof Told) => median(rounds.map((told) => told[peer]![what]))
    const grown = (what: string) => ({ rows: UNDERSTOOD, statements: of(`understood-${what}`, 'cells'), seconds: round(of(`understood-${what}`, 'seconds')), growth: round(median(rounds.map((told) => told[`understood-${what}-2n`]!.seconds / told[`understood-${what}`]!.seconds))) })
    const line = {
      bench: 'sheets', commit: execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim(), node: process.version,
      xlsx: { cells: of('ours', 'cells'), seconds: round(of('ours', 'seconds')), megabytes: Math.round(Math.max(...rounds.map(({ ours }) => ours!.megabytes))), exceljsSeconds: round(of('exceljs', 'seconds')), exceljsCells: of('exceljs', 'cells'), exceljsMegabytes: Math.round(of('exceljs', 'megabytes')), timesAsFast: round(median(rounds.map(({ ours, exceljs: peer }) => peer!.seconds / ours!.seconds))) },
      wholeBook: { seconds: round(of('book', 'seconds')), megabytes: Math.round(of('book', 'megabytes')) },
      understood: { ledger: grown('ledger'), months: grown('months') },
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
