import type { Review } from '@chanye/model'
import type { Transaction } from 'kysely'
import { type Asking, knownTo } from './asking.ts'
import { insertAll } from './rows.ts'
import type { DocumentTable, FilingTable, Tables } from './schema.ts'
import { reviewsNow, statementsWhere } from './statements.ts'
import { kept, type Writing } from './writing.ts'

/** 报送: one sheet of a table file as what it was taken for: which form, of when, filled in by whom. */
export interface Filing {
  readonly sheet: string
  /** The template it fits; null for a sheet read figure by figure. */
  readonly form: string | null
  readonly closing: string | null
  readonly sender: string | null
  /** Rows read, and rows that could not be. */
  readonly rows: number
  readonly unread: number
}
/** A filing with the document that keeps what a person set right in it; null where nothing was. */
export interface FiledSheet extends FilingTable { readonly correction: string | null }
/** A document filed before, with the sheet that is of the wanted form. */
export interface FiledDocument extends Pick<DocumentTable, 'id' | 'name' | 'title' | 'recorded_at'> { readonly sheet: string; readonly closing: string | null; readonly sender: string | null }

/** Writes what the sheets of a document were taken for, inside the caller's transaction. */
export async function recordFilings(tx: Transaction<Tables>, document: string, filings: readonly Filing[], writing: Writing): Promise<void> {
  await insertAll(tx, 'filing', filings.map((filing) => ({ ...filing, document, ...kept(writing) })))
}

/** @returns what the sheets of the documents the asker may see were taken for */
export async function filings(asking: Asking): Promise<FiledSheet[]> {
  return asking.registry.selectFrom('filing').leftJoin('document_mapping', 'document_mapping.document', 'filing.document').selectAll('filing').select('document_mapping.correction').where(knownTo(asking, 'filing.document')).orderBy('filing.document').orderBy('filing.sheet').execute()
}

/**
 * Documents of one form and place that close no later than a period, those that close last first, of one period the one taken in last.
 *
 * @returns none where the asker may see none; those whose closing nobody said come last
 */
export async function filedBefore(asking: Asking, { form, place, closing }: { readonly form: string; readonly place: string | null; readonly closing: string | null }): Promise<FiledDocument[]> {
  let query = asking.registry.selectFrom('filing').innerJoin('document', 'document.id', 'filing.document')
    .select(['document.id', 'document.name', 'document.title', 'document.recorded_at', 'filing.sheet', 'filing.closing', 'filing.sender']).where(knownTo(asking, 'filing.document'))
    .where('filing.form', '=', form).where('document.place', place === null ? 'is' : '=', place)
  if (closing !== null) query = query.where(({ eb, or }) => or([eb('filing.closing', 'is', null), eb('filing.closing', '<=', closing)]))
  const rows = await query.execute()
  const order = (row: FiledDocument) => `${row.closing ?? ''} ${row.recorded_at} ${row.id}`
  return rows.sort((a, b) => (order(a) < order(b) ? 1 : -1))
}

/** How far the rows of a document are reviewed: a row of a table is one, a statement of a text. */
export interface ReviewedRows { readonly accepted: number; readonly doubted: number; readonly refused: number }

/**
 * How far the rows of every document are reviewed, corrected cells as corrected: doubted where any statement of the row waits, refused where none of it stands.
 *
 * @returns nothing for a document without statements, or one the asker may not see
 */
export async function reviewedRows(asking: Asking): Promise<Map<string, ReviewedRows>> {
  const records = await statementsWhere(asking)
  const reviewed = await reviewsNow(asking, records)
  const reviews = new Map<string, Map<string, Set<Review>>>()
  for (const { document, id, evidence: [first] } of records) {
    const own = reviews.get(document) ?? new Map<string, Set<Review>>()
    reviews.set(document, own)
    const row = first?.cell ? first.cell.replace(/[A-Z]+(?=\d+$)/u, '') : id
    own.set(row, (own.get(row) ?? new Set()).add(reviewed.get(id)!))
  }
  return new Map([...reviews].map(([document, own]) => [document, counted([...own.values()])]))
}

function counted(rows: readonly ReadonlySet<Review>[]): ReviewedRows {
  const stateOf = (row: ReadonlySet<Review>) => (row.has('draft') ? 'doubted' : row.has('accepted') ? 'accepted' : 'refused')
  const count = (state: keyof ReviewedRows) => rows.filter((row) => stateOf(row) === state).length
  return { accepted: count('accepted'), doubted: count('doubted'), refused: count('refused') }
}
