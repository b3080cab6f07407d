import { type Doubt, Fault, isRefusal } from '@chanye/model'
import { figureCells, ledgerOf, type LedgerReading, magicOf, type Reading, tableReading, toldByLedger, toldBySheets } from '@chanye/reading'
import type { Packs } from '../packs/packs.ts'
import { takenLimits } from './book-limits.ts'
import { bookOf } from './book-of.ts'
import type { Upload } from './take.ts'

/** More findings than this tell a person no more in the document's head; the ledger itself has them all. */
const MOST_FINDINGS = 50

/** @returns whether a file is read as a table: a workbook by its first bytes, a text table by its name */
export function isTable({ name, bytes }: Pick<Upload, 'name' | 'bytes'>): boolean {
  const magic = magicOf(bytes)
  return magic === 'DOC / XLS' || (magic?.startsWith('ZIP') ?? false) || (magic === undefined && /\.(?:csv|tsv)$/i.test(name))
}

/**
 * Reads a table file: a ledger by what its columns mean, any other sheet figure by figure.
 *
 * @throws Fault what `bookOf` throws, with `takenLimits`; table-not-named where no figure of it can be named
 */
export async function readingOfTable({ name, bytes, hints }: Pick<Upload, 'name' | 'bytes' | 'hints'>, { lexicon, ledgers }: Packs): Promise<Reading> {
  const book = await bookOf({ name, bytes, limits: takenLimits })
  const decoding = { encoding: 'utf-8', confidence: 1 }
  const ledger = ledgerOf(book, ledgers)
  if (!isRefusal(ledger)) return tableReading(book, { told: toldByLedger(ledger), doubts: doubtsOf(ledger), title: null, decoding }, hints ?? {}, lexicon)
  const sheets = figureCells(book, hints?.title === undefined ? {} : { title: hints.title })
  if (sheets.refused) throw new Fault('table-not-named', { name, why: sheets.refused.en, whyZh: sheets.refused.zh })
  const { told, doubts } = toldBySheets(sheets, lexicon)
  return tableReading(book, { told, doubts: [...sheets.doubts.map(({ kind, zh, en }): Doubt => ({ doubt: kind, zh, en })), ...doubts], title: null, decoding }, hints ?? {}, lexicon)
}

/** Findings of a ledger as doubts of its document, errors first. */
function doubtsOf({ errors, doubts }: LedgerReading): Doubt[] {
  return [...errors, ...doubts].slice(0, MOST_FINDINGS).map(({ kind, cell, message, en }) => ({ doubt: kind, zh: `${cell}：${message}`, en: `${cell}: ${en}` }))
}
