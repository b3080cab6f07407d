import { queryText } from '../api/call.ts'
import { useAsOfDay, useLanguage, useSay } from '../frame/use-frame.ts'

const FORMATS = ['csv', 'xlsx'] as const

/** Links by which a table leaves as it is shown, as CSV and as a workbook, in the page's language and as of its day. */
export function Exports({ table, asked }: { readonly table: string; readonly asked: Readonly<Record<string, string | undefined>> }) {
  const say = useSay()
  const query = queryText({ ...asked, asOf: useAsOfDay(), lang: useLanguage() })
  return <span className="exports">{FORMATS.map((format) => <a key={format} className="button" href={`/api/exports/${table}.${format}${query}`} download>{say(`export.${format}`)}</a>)}</span>
}
