import { isRefusal } from '@chanye/model'
import { flowText, type LedgerReading, type OnProgress, read, type Reading, textFlow, textOf } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import { flowOf, isNamed } from './flow-tables.ts'
import { isOpened, opened, tableOf } from './table.ts'
import type { Upload } from './take.ts'

/** What arrived, as read: a ledger with it, where there is one. */
export interface Read { readonly reading: Reading; readonly ledger: LedgerReading | null }

/** Is told what was decoded, before it is read. */
export type OnDecoded = (detail: { readonly encoding: string; readonly characters: number }) => void

interface Telling { readonly onDecoded?: OnDecoded | undefined; readonly onProgress?: OnProgress | undefined }

/**
 * Reads what arrived and stores nothing: a table file by its cells, a document of prose and tables by both, anything else as a text.
 *
 * @throws Fault what a file that cannot be read throws
 */
export async function readUpload({ name, bytes, hints = {} }: Pick<Upload, 'name' | 'bytes' | 'hints'>, packs: Packs, { onDecoded, onProgress }: Telling = {}): Promise<Read> {
  if (!isOpened({ name, bytes })) {
    const decoded = await textOf(bytes, name)
    onDecoded?.({ encoding: decoded.decoding.encoding, characters: decoded.text.length })
    const written = textFlow(decoded, (grid) => isNamed(grid, packs))
    return written ? flowOf(written, { hints, doubts: [], onProgress }, packs) : { reading: read(decoded, hints, packs.lexicon, onProgress), ledger: null }
  }
  const { book, flow } = await opened({ name, bytes })
  if (book) {
    const { reading, ledger } = tableOf(book, hints, packs)
    onDecoded?.({ encoding: reading.source.format, characters: reading.source.text.length })
    return { reading, ledger: isRefusal(ledger) ? null : ledger }
  }
  const written = flowText(flow)
  onDecoded?.({ encoding: flow.format, characters: written.source.text.length })
  return flowOf(written, { hints, doubts: flow.doubts ?? [], onProgress }, packs)
}
