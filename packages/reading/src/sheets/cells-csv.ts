import { addressOf } from './grid.ts'
import type { SheetReading } from './sheet-reading.ts'

const HEAD = 'sheet,cell,labels,period,value,unit,measure'

/** A reading as CSV, one line for each figure under `sheet,cell,labels,period,value,unit,measure`; labels are as the sheet prints them, joined by `>`. */
export function cellsCsv({ cells }: SheetReading): string {
  const lines = cells.map(({ sheet, row, column, printed: labels, period, value, unit, measure }) => [sheet, addressOf(row, column), labels.map((label) => label.replaceAll('>', '›')).join('>'), yearsOf(period), value, unit ?? '', measure ?? ''].map(quoted).join(','))
  return [HEAD, ...lines, ''].join('\n')
}

/** Years from to as they are printed: 2014-2018. */
const yearsOf = (period: string | null): string => period?.replace('/', '-') ?? ''

const quoted = (field: string): string => (/[",\r\n]/u.test(field) ? `"${field.replaceAll('"', '""')}"` : field)
