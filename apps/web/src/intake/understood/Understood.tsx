import { useForget, useTemplates } from '../../api/ledgers.ts'
import type { Preview, UnderstoodSheet } from '../../api/shapes.ts'
import { deciderText } from '../../format/decider-text.ts'
import { dayText } from '../../format/when.ts'
import { useLanguage, useSay } from '../../frame/use-frame.ts'
import { withChosen } from '../../parts/Choice.tsx'
import { EvidenceLink } from '../../parts/EvidenceLink.tsx'
import { FaultNote } from '../../parts/FaultNote.tsx'
import { worded } from '../../text/say.ts'
import { ClosingField } from './ClosingField.tsx'
import { ColumnsTable } from './ColumnsTable.tsx'
import { FiguresTable } from './FiguresTable.tsx'
import { FindingsTable } from './FindingsTable.tsx'
import { HeaderField } from './HeaderField.tsx'
import { type OnMap, saidOf, speaksOfForm, withHeader, withoutForm, withSheet, withTemplate } from './mapping.ts'

interface Props { readonly preview: Preview; readonly disabled: boolean; readonly onMap: OnMap }

/** What was understood of each sheet of a table, where a person sets it right. */
export function Understood(props: Props) {
  return <>{props.preview.sheets.map((sheet) => <Sheet key={sheet.sheet} sheet={sheet} {...props} />)}</>
}

function Sheet({ sheet, preview, disabled, onMap }: Props & { readonly sheet: UnderstoodSheet }) {
  const say = useSay()
  const { data } = useTemplates()
  const { mapping } = preview
  const { sheet: name, nearest } = sheet
  const template = sheet.template ?? saidOf(mapping, name).template ?? null
  const templates = data?.templates ?? []
  return (
    <section className="understood" aria-label={say('understood.sheet', { name })}>
      <h3>{say('understood.sheet', { name })}</h3>
      <SheetHead sheet={sheet} preview={preview} disabled={disabled} onMap={onMap} templates={templates.map((one) => one.name)} />
      {!sheet.template && nearest && <p className="note">{say(sheet.missing.length > 0 ? 'understood.missing' : 'understood.none', { nearest: worded(say, 'form', nearest), missing: sheet.missing.join(say('list.comma')) })}</p>}
      <RememberedNote sheet={sheet} preview={preview} disabled={disabled} onMap={onMap} />
      {template && <ColumnsTable sheet={{ ...sheet, template }} columns={templates.find((one) => one.name === template)?.columns ?? []} mapping={mapping} disabled={disabled} onMap={onMap} />}
      <FindingsTable sheet={sheet} mapping={mapping} disabled={disabled} onMap={onMap} />
      <FiguresTable sheet={sheet} />
    </section>
  )
}

/** What kind of ledger a sheet is and when it closes, each to be said otherwise; whose it is and where its headings stand. */
function SheetHead({ sheet, preview: { mapping }, templates, disabled, onMap }: Props & { readonly sheet: UnderstoodSheet; readonly templates: readonly string[] }) {
  const say = useSay()
  const { sheet: name, template, headerRows, office, rows } = sheet
  const asked = saidOf(mapping, name).template
  const facts = [office && say('understood.office', { office }), template && say('understood.rows', { n: rows })].filter(Boolean)
  return (
    <div className="understood-head">
      <label>{say('understood.template')}
        <select value={template ?? asked ?? ''} disabled={disabled} onChange={(event) => void onMap(withTemplate(mapping, name, event.target.value || null))}>
          <option value="">{say('understood.no-ledger')}</option>
          {withChosen(templates, template ?? asked).map((one) => <option key={one} value={one}>{worded(say, 'form', one)}</option>)}
        </select>
      </label>
      <HeaderField key={headerRows.join(' ')} rows={headerRows} disabled={disabled} onSet={(rows) => void onMap(withHeader(mapping, sheet, rows))} />
      {template && <ClosingField key={sheet.closing} closing={sheet.closing} disabled={disabled} onSet={(closing) => void onMap(withSheet(mapping, name, { template, closing }))} />}
      <span className="faint">{facts.join(say('list.semicolon'))}</span>
    </div>
  )
}

/** By whose correction of which day the sheet is read, with the way to read it without, or to forget it. */
function RememberedNote({ sheet: { sheet, remembered }, preview: { mapping }, disabled, onMap }: Props & { readonly sheet: UnderstoodSheet }) {
  const say = useSay()
  const language = useLanguage()
  const forget = useForget()
  if (!remembered) return null
  const applied = remembered.applied && speaksOfForm(saidOf(mapping, sheet))
  const without = applied ? withoutForm(mapping, sheet) : mapping
  return (
    <div className="note remembered" role="status">
      <span>{say(applied ? 'understood.remembered' : 'understood.not-applied', { day: dayText(remembered.at), by: deciderText(remembered.by, language) })} <EvidenceLink id={remembered.document} quiet>{say('understood.remembered-from')}</EvidenceLink></span>
      {applied && <button type="button" className="button" disabled={disabled} onClick={() => void onMap(without)}>{say('understood.read-without')}</button>}
      <button type="button" className="button" disabled={disabled || forget.isPending} onClick={() => forget.mutate(remembered.id, { onSuccess: () => void onMap(without) })}>{say('understood.forget')}</button>
      {forget.isError && <FaultNote error={forget.error} title="fault.not-recorded" />}
    </div>
  )
}
