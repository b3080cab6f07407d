import { cellsCsv, figureCells, type SheetReading } from '@chanye/reading'
import { bookOf, type TableFile } from './book-of.ts'

/**
 * Reads a table file figure by figure and stores nothing.
 *
 * @returns the reading, and its figures as CSV: sheet, cell, labels, period, value, unit, measure; the CSV has its heading alone where nothing could be named
 * @throws Fault for a file that cannot be read
 */
export async function readCells(file: TableFile): Promise<{ readonly reading: SheetReading; readonly csv: string }> {
  const reading = figureCells(await bookOf(file))
  return { reading, csv: cellsCsv(reading) }
}
