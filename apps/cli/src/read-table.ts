import { basename, join } from 'node:path'
import { type Mapping, mappingIn, readCells, readLedger, type TableFile } from '@chanye/engine'
import { Fault, isRefusal } from '@chanye/model'
import { bytesOfFile, writeWhole } from './files.ts'
import { languageOf, type Terminal } from './terminal.ts'
import { noLedgerLine } from './text.ts'
import type { ReadOptions } from './commands/read.ts'

/**
 * Reads one table file and stores nothing: writes its figures cell by cell, or what was understood of a ledger and what changed since an earlier one.
 *
 * @returns 0, or 1 where no figure could be named or no ledger was recognised; then no output is written but the heading of the cells
 */
export async function readTable(files: readonly string[], options: ReadOptions, terminal: Terminal): Promise<number> {
  const { cells, ledger, against, mapping } = options
  const [file, other] = files
  if (ledger === undefined && against !== undefined) throw new Fault('bad-parameter', { name: 'against', value: against, why: 'it needs --ledger', whyZh: '要与 --ledger 同用' })
  if (ledger === undefined && mapping !== undefined) throw new Fault('bad-parameter', { name: 'mapping', value: mapping, why: 'it needs --ledger', whyZh: '要与 --ledger 同用' })
  if (file === undefined || other !== undefined) throw new Fault('bad-parameter', { name: cells === undefined ? 'ledger' : 'cells', value: files.join(' '), why: 'one file at a time', whyZh: '一次只读一个文件' })
  const named = fileAt(file)
  const read = cells === undefined ? 0 : await writeCells(named, cells, options, terminal)
  return ledger === undefined ? read : Math.max(read, await writeLedger(named, { ...options, ledger }, terminal))
}

function fileAt(path: string): TableFile {
  return { name: basename(path), bytes: bytesOfFile(path) }
}

/** What a person says of a file, as the page and HTTP take it. */
function mappingAt(path: string): Mapping {
  return mappingIn(Buffer.from(bytesOfFile(path)).toString('utf8'))
}

async function writeCells(file: TableFile, out: string, options: ReadOptions, terminal: Terminal): Promise<number> {
  const language = languageOf(options, terminal)
  const { reading, csv } = await readCells(file)
  writeWhole(out, csv)
  for (const doubt of reading.doubts) terminal.err(`${file.name}: ${doubt[language]}\n`)
  if (reading.refused) terminal.err(`${file.name}: ${reading.refused[language]}\n`)
  return reading.refused ? 1 : 0
}

async function writeLedger(file: TableFile, { ledger, against, mapping, ...global }: ReadOptions & { readonly ledger: string }, terminal: Terminal): Promise<number> {
  const reading = await readLedger(join(terminal.home, 'packs'), file, { earlier: against === undefined ? undefined : fileAt(against), mapping: mapping === undefined ? undefined : mappingAt(mapping) })
  if (isRefusal(reading)) {
    terminal.err(`${reading.file}: ${noLedgerLine(reading, languageOf(global, terminal))}\n`)
    return 1
  }
  writeWhole(ledger, `${JSON.stringify(reading, null, 2)}\n`)
  return 0
}
