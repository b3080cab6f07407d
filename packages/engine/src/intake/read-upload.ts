import { isRefusal } from '@chanye/model'
import { type LedgerReading, type OnProgress, read, type Reading, textOf } from '@chanye/reading'
import type { Filing } from '../store/filings.ts'
import type { Packs } from '../packs/packs.ts'
import { isTable, tableOf } from './table.ts'
import type { Upload } from './take.ts'

/** What arrived, as read: a table's ledger with it, where the table is one. */
export interface Read { readonly reading: Reading; readonly ledger: LedgerReading | null; readonly filings: readonly Filing[] }

/** Is told what was decoded, before it is read. */
export type OnDecoded = (detail: { readonly encoding: string; readonly characters: number }) => void

/**
 * Reads what arrived and stores nothing: a table file by its cells, anything else as a text.
 *
 * @throws Fault what a file that cannot be read throws
 */
export async function readUpload({ name, bytes, hints }: Pick<Upload, 'name' | 'bytes' | 'hints'>, packs: Packs, { onDecoded, onProgress }: { readonly onDecoded?: OnDecoded | undefined; readonly onProgress?: OnProgress | undefined } = {}): Promise<Read> {
  if (isTable({ name, bytes })) {
    const { reading, ledger, filings } = await tableOf({ name, bytes, hints }, packs)
    onDecoded?.({ encoding: reading.source.format, characters: reading.source.text.length })
    return { reading, filings, ledger: isRefusal(ledger) ? null : ledger }
  }
  const decoded = await textOf(bytes, name)
  onDecoded?.({ encoding: decoded.decoding.encoding, characters: decoded.text.length })
  return { reading: read(decoded, hints, packs.lexicon, onProgress), ledger: null, filings: [] }
}
