import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openedFile } from '@chanye/engine'
import type { FlowPiece, Grid } from '@chanye/reading'
import { chromium } from 'playwright-core'
import { pageOf, type Printed, type Specimen, specimens } from './pdf-specimens.ts'

const SEEDS = [1, 2, 3]
const verbose = process.argv.includes('--verbose')
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium'

interface Score { lines: number; linesRight: number; characters: number; charactersRight: number; cells: number; cellsRight: number; extra: number; headings: number; headingsRight: number }
const none = (): Score => ({ lines: 0, linesRight: 0, characters: 0, charactersRight: 0, cells: 0, cellsRight: 0, extra: 0, headings: 0, headingsRight: 0 })
const plain = (text: string) => text.replace(/\s+/g, '')
const figure = (text: string) => plain(text).replace(/,(?=\d{3})/g, '')
const rowsOf = (grid: Grid) => Array.from({ length: grid.height }, (_, row) => Array.from({ length: grid.width }, (__, column) => grid.at(row, column)?.text ?? ''))

/** How much of a specimen is found: lines whole and in its order, cells at their row and column. */
function score(pieces: readonly Specimen[], found: readonly FlowPiece[]): Score {
  const sum = none()
  const lines = found.flatMap((piece) => (piece.kind === 'line' ? [{ ...piece, text: plain(piece.text) }] : []))
  const tables = found.flatMap((piece) => (piece.kind === 'table' ? [rowsOf(piece.grid)] : []))
  let at = 0
  let table = 0
  for (const piece of pieces) {
    if (piece.kind === 'line') {
      const place = lines.findIndex(({ text }, i) => i >= at && text === plain(piece.text))
      sum.lines++
      sum.characters += piece.text.length
      if (place >= 0) { sum.linesRight++; sum.charactersRight += piece.text.length; at = place + 1 } else if (verbose) process.stdout.write(`  missed: ${piece.text.slice(0, 60)}\n`)
      if (piece.heading) { sum.headings++; if (lines[place]?.heading) sum.headingsRight++ }
      continue
    }
    const read = tables[table++] ?? []
    for (const [r, row] of piece.rows.entries()) {
      for (const [c, text] of row.entries()) {
        if (text === '') continue
        sum.cells++
        if (figure(read[r]?.[c] ?? '') === figure(text)) sum.cellsRight++
        else if (verbose) process.stdout.write(`  cell ${r},${c}: ${text} read as ${read[r]?.[c] ?? 'nothing'}\n`)
      }
    }
  }
  sum.extra = lines.length - sum.lines + tables.length - table
  return sum
}

/** The most memory any process reading for us has held. */
function watched(): () => number {
  let most = 0
  const watch = setInterval(() => {
    for (const pid of children()) most = Math.max(most, Number(/VmHWM:\s+(\d+)/.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) / 1000)
  }, 10)
  return () => { clearInterval(watch); return most }
}
const read = (path: string) => { try { return readFileSync(path, 'latin1') } catch { return '' } }
const children = () => readdirSync('/proc/self/task').flatMap((task) => read(`/proc/self/task/${task}/children`).split(' ').filter((pid) => pid !== '' && read(`/proc/${pid}/cmdline`).includes('book-child')))

if (!existsSync(browserPath)) {
  process.stderr.write(`there is no browser at ${browserPath} to print the specimens with\n`)
  process.exit(2)
}
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox', '--disable-gpu'] })
const edge = (text = '') => `<div style="font-size:9px;width:100%;text-align:center">${text.replace('#', '<span class="pageNumber"></span>')}</div>`
async function print(one: Printed): Promise<Buffer> {
  const page = await browser.newPage()
  await page.setContent(pageOf(one))
  const bytes = await page.pdf({ format: 'A4', landscape: one.landscape ?? false, displayHeaderFooter: true, headerTemplate: edge(one.head), footerTemplate: edge(one.foot), margin: { top: '25mm', bottom: '25mm', left: '25mm', right: '25mm' } })
  await page.close()
  return bytes
}

const total = none()
const most = watched()
for (const seed of SEEDS) {
  for (const one of specimens(seed)) {
    const bytes = await print(one)
    const start = performance.now()
    const { flow } = await openedFile({ name: `${one.name}.pdf`, bytes })
    const seconds = (performance.now() - start) / 1000
    const found = score(one.pieces, flow!.pieces)
    for (const key of Object.keys(total) as (keyof Score)[]) total[key] += found[key]
    process.stdout.write(`${one.name} ${seed}: lines ${found.linesRight}/${found.lines}, cells ${found.cellsRight}/${found.cells}, headings ${found.headingsRight}/${found.headings}, extra ${found.extra}, ${seconds.toFixed(2)} s\n`)
  }
}
/** One long report, for speed and memory. */
const [report] = specimens(SEEDS[0]!)
const long = { ...report!, pieces: Array.from({ length: 40 }, () => report!.pieces.slice(1)).flat() }
const bytes = await print(long)
await browser.close()
const start = performance.now()
const { flow } = await openedFile({ name: 'long.pdf', bytes })
const seconds = (performance.now() - start) / 1000
const pages = flow!.pieces.reduce((count, { page }) => Math.max(count, page ?? 0), 0)
const share = (part: number, whole: number) => Number((part / whole).toFixed(4))
const result = { textRecall: share(total.charactersRight, total.characters), lineRecall: share(total.linesRight, total.lines), cellRecall: share(total.cellsRight, total.cells), headingRecall: share(total.headingsRight, total.headings), extraPieces: total.extra, long: { pages, seconds: Number(seconds.toFixed(2)), pagesPerSecond: Number((pages / seconds).toFixed(1)), linesRight: share(score(long.pieces, flow!.pieces).linesRight, long.pieces.length) }, megabytes: Math.round(most()) }
process.stdout.write(`${JSON.stringify(result)}\n`)
mkdirSync(join(process.cwd(), 'bench/results'), { recursive: true })
if (process.argv.includes('--write')) appendFileSync(join(process.cwd(), 'bench/results/pdf.jsonl'), `${JSON.stringify(result)}\n`)
