import { Fault, isRefusal } from '@chanye/model'
import { flowText, type LedgerReading, type OnProgress, read, type Reading, textFlow, textOf } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import type { Filing } from '../store/filings.ts'
import { flowOf, isNamed } from './flow-tables.ts'
import { noTable } from './mapping/rules.ts'
import { isOpened, opened, type TableRead, tableOf, type Understanding } from './table.ts'
import type { Upload } from './take.ts'

/** What arrived, as read: a ledger with it where there is one, what was understood of a table file's sheets, and what each was taken for. */
export interface Read { readonly reading: Reading; readonly ledger: LedgerReading | null; readonly table: TableRead | null; readonly filings: readonly Filing[] }

/** Is told what was decoded, before it is read. */
export type OnDecoded = (detail: { readonly encoding: string; readonly characters: number }) => void

interface Telling { readonly onDecoded?: OnDecoded | undefined; readonly onProgress?: OnProgress | undefined; readonly recalled?: Understanding['recalled'] }
type Arrived = Pick<Upload, 'name' | 'bytes' | 'hints' | 'mapping'>

/**
 * Reads what arrived and stores nothing: a table file by its cells, a document of prose and tables by both, anything else as a text.
 *
 * @throws Fault what a file that cannot be read throws; bad-parameter for a mapping of a file that is no table
 */
export async function readUpload(arrived: Arrived, packs: Packs, telling: Telling = {}): Promise<Read> {
  const { name, bytes, hints = {}, mapping } = arrived
  if (!isOpened({ name, bytes })) {
    unmapped(arrived)
    return readText({ name, bytes, hints }, packs, telling)
  }
  const { book, flow } = await opened({ name, bytes })
  if (book) {
    const table = await tableOf(book, hints, packs, { mapping, recalled: telling.recalled })
    telling.onDecoded?.({ encoding: table.reading.source.format, characters: table.reading.source.text.length })
    return { reading: table.reading, ledger: isRefusal(table.ledger) ? null : table.ledger, table, filings: table.filings }
  }
  unmapped(arrived)
  const written = flowText(flow)
  telling.onDecoded?.({ encoding: flow.format, characters: written.source.text.length })
  return flowOf(written, { hints, doubts: flow.doubts ?? [], onProgress: telling.onProgress }, packs)
}

async function readText({ name, bytes, hints = {} }: Arrived, packs: Packs, { onDecoded, onProgress }: Telling): Promise<Read> {
  const decoded = await textOf(bytes, name)
  onDecoded?.({ encoding: decoded.decoding.encoding, characters: decoded.text.length })
  const written = textFlow(decoded, (grid) => isNamed(grid, packs))
  return written ? flowOf(written, { hints, doubts: [], onProgress }, packs) : { reading: read(decoded, hints, packs.lexicon, onProgress), ledger: null, table: null, filings: [] }
}

function unmapped({ name, mapping }: Arrived): void {
  if (mapping && mapping.length > 0) throw new Fault('bad-parameter', { name: 'mapping', value: name, ...noTable })
}
