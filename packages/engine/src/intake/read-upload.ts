import { Fault } from '@chanye/model'
import { type OnProgress, read, type Reading, textOf } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import { noTable } from './mapping/rules.ts'
import { isTable, type TableRead, tableOf, type Understanding } from './table.ts'
import type { Upload } from './take.ts'

/** What arrived, as read: a table with what was understood of its sheets. */
export interface Read { readonly reading: Reading; readonly table: TableRead | null }

/** Is told what was decoded, before it is read. */
export type OnDecoded = (detail: { readonly encoding: string; readonly characters: number }) => void

/**
 * Reads what arrived and stores nothing: a table file by its cells, anything else as a text.
 *
 * @throws Fault what a file that cannot be read throws; bad-parameter for a mapping of a file that is no table
 */
export async function readUpload({ name, bytes, hints, mapping }: Pick<Upload, 'name' | 'bytes' | 'hints' | 'mapping'>, packs: Packs, { onDecoded, onProgress, recalled }: { readonly onDecoded?: OnDecoded | undefined; readonly onProgress?: OnProgress | undefined; readonly recalled?: Understanding['recalled'] } = {}): Promise<Read> {
  if (isTable({ name, bytes })) {
    const table = await tableOf({ name, bytes, hints }, packs, { mapping, recalled })
    onDecoded?.({ encoding: table.reading.source.format, characters: table.reading.source.text.length })
    return { reading: table.reading, table }
  }
  if (mapping && mapping.length > 0) throw new Fault('bad-parameter', { name: 'mapping', value: name, ...noTable })
  const decoded = await textOf(bytes, name)
  onDecoded?.({ encoding: decoded.decoding.encoding, characters: decoded.text.length })
  return { reading: read(decoded, hints, packs.lexicon, onProgress), table: null }
}
