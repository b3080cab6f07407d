import { isRefusal, type Refusal } from '@chanye/model'
import { type Book, compareLedgers, heldAgainst, type LedgerDiff, ledgerOf, type LedgerReading, ledgersOf, type LedgersRead, type LedgerTemplate, type Mapping, underPlainHeadings } from '@chanye/reading'
import { bookOf, type TableFile } from './book-of.ts'
import { checkMapping, ofForms } from './mapping/check.ts'
import { loadLedgerTemplates } from '../packs/ledgers.ts'

/** No ledger, and in which of the files. */
export type NoLedger = Refusal<'no-ledger'> & { readonly file: string }

/** What was understood of a ledger, and what changed since an earlier one. */
export interface ReadLedger extends LedgerReading { readonly diff?: LedgerDiff }

/**
 * Reads a ledger and stores nothing, as a person says where they say so; with an earlier one it tells what changed and holds the figures to it.
 *
 * @returns a refusal naming the file that bears no known ledger
 * @throws Fault for a file that cannot be read; bad-parameter for a mapping that does not fit it
 */
export async function readLedger(packsDir: string, file: TableFile, { earlier, mapping = [] }: { readonly earlier?: TableFile | undefined; readonly mapping?: Mapping | undefined } = {}): Promise<ReadLedger | NoLedger> {
  const templates = loadLedgerTemplates(packsDir)
  const book = await bookOf(file)
  const later = mapping.length > 0 ? ledgerAsSaid(book, templates, mapping) : ledgerOf(book, templates)
  if (isRefusal(later)) return { ...later, file: file.name }
  const template = templates.find(({ name }) => name === later.template)!
  if (!earlier) return underPlainHeadings(later, template)
  const before = ledgerOf(await bookOf(earlier), templates.filter(({ name }) => name === later.template))
  if (isRefusal(before)) return { ...before, file: earlier.name }
  return underPlainHeadings({ ...heldAgainst(before, later, template), diff: compareLedgers(before, later) }, template)
}

function ledgerAsSaid(book: Book, templates: readonly LedgerTemplate[], mapping: Mapping): LedgersRead['best'] {
  const { sheets, best } = ledgersOf(book, templates, mapping)
  checkMapping(mapping, { sheets, standing: ledgersOf(book, templates, ofForms(mapping)).sheets }, templates)
  return best
}
