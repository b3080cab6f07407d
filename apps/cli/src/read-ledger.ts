import { join } from 'node:path'
import { readLedger } from '@chanye/engine'
import { Fault, isRefusal } from '@chanye/model'
import { bytesOfFile, writeWhole } from './files.ts'
import { type GlobalOptions, languageOf, type Terminal } from './terminal.ts'
import { words } from './text.ts'

export interface LedgerOptions extends GlobalOptions { readonly ledger?: string; readonly against?: string }

/** Writes what was understood of one ledger, and of what changed since an earlier one. @returns 0, or 1 where no ledger was recognised */
export async function ledgerCommand(files: readonly string[], { ledger, against, ...global }: LedgerOptions, terminal: Terminal): Promise<number> {
  const [file, other] = files
  if (ledger === undefined) throw new Fault('bad-parameter', { name: 'against', value: against ?? '', why: 'it needs --ledger' })
  if (file === undefined || other !== undefined) throw new Fault('bad-parameter', { name: 'ledger', value: files.join(' '), why: 'one file at a time' })
  const named = (path: string) => ({ name: path, bytes: bytesOfFile(path) })
  const reading = await readLedger(join(terminal.home, 'packs'), named(file), against === undefined ? undefined : named(against))
  if (isRefusal(reading)) {
    terminal.err(`${file}: ${words.noLedger[languageOf(global, terminal)]}: ${reading.need}\n`)
    return 1
  }
  writeWhole(ledger, `${JSON.stringify(reading, null, 2)}\n`)
  return 0
}
