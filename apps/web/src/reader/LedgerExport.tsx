import { isTableFormat } from '@chanye/model'
import { useState } from 'react'
import { useForms } from '../api/ledgers.ts'
import { queryText } from '../api/call.ts'
import type { DocumentDetail } from '../api/shapes.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'

const formats = ['xlsx', 'csv'] as const

/** Gives a ledger back under the headings it came in, or under those of another file of its kind; nothing for a document that is none. */
export function LedgerExport({ document: { id, format } }: { readonly document: Pick<DocumentDetail, 'id' | 'format'> }) {
  const say = useSay()
  const language = useLanguage()
  const { data } = useForms(id, isTableFormat(format))
  const [form, choose] = useState('')
  if (!data || data.forms.length === 0) return null
  return (
    <span className="ledger-export" role="group" aria-label={say('export.ledger')}>
      {data.forms.length > 1 && (
        <select value={form} aria-label={say('export.form')} onChange={(event) => choose(event.target.value)}>
          {data.forms.map((one) => <option key={one.document} value={one.own ? '' : one.document}>{one.own ? say('export.own-form') : say('export.form-of', { title: one.title })}</option>)}
        </select>
      )}
      {formats.map((as) => <a key={as} className="button" download href={`/api/exports/ledger/${id}${queryText({ format: as, form, lang: language })}`}>{say('findings.as', { what: say('export.ledger'), format: as.toUpperCase() })}</a>)}
    </span>
  )
}
