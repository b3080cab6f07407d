import { useState } from 'react'
import type { FoundCell, Mapping, UnderstoodSheet } from '../../api/shapes.ts'
import { useLanguage, useSay } from '../../frame/use-frame.ts'
import { FixForm } from './FixForm.tsx'
import { type OnMap, saidOf, takenBack, withCell, withoutRow } from './mapping.ts'

/** More rows than this are counted, not drawn. */
const MOST_ROWS = 100

interface Props { readonly sheet: UnderstoodSheet; readonly mapping: Mapping; readonly disabled: boolean; readonly onMap: OnMap }

/** What is wrong or doubtful in a ledger, cell by cell, each to be set right or its row left out; and what was. What is being written stays until the file was read so. */
export function FindingsTable({ sheet: { sheet, template, findings, headerRows }, mapping, disabled, onMap }: Props) {
  const say = useSay()
  const [open, setOpen] = useState<string | null>(null)
  if (!template) return null
  const head = Math.max(0, ...headerRows)
  const closed = async (asked: Promise<boolean>) => { if (await asked) setOpen(null) }
  return (
    <section>
      <h4>{say('findings.title')} <span className="count">{findings.length}</span></h4>
      <SetRight sheet={sheet} mapping={mapping} disabled={disabled} onMap={onMap} />
      {findings.length === 0 ? <p className="empty">{say('findings.none')}</p> : (
        <div className="table-frame" tabIndex={0} role="region" aria-label={say('findings.title')}>
          <table className="plain-table findings-table">
            <thead><tr>{(['severity', 'cell', 'row', 'heading', 'value', 'reason', 'act'] as const).map((key) => <th key={key} scope="col">{say(`findings.${key}`)}</th>)}</tr></thead>
            <tbody>{findings.slice(0, MOST_ROWS).map((found) => {
              const key = [found.cell, found.kind, found.zh].join(' ')
              return (
                <FindingRow key={key} found={found} fixable={found.row > head} disabled={disabled} open={open === key} onOpen={(on) => setOpen(on ? key : null)}
                  onFix={(value, reason) => void closed(onMap(withCell(mapping, sheet, { cell: found.cell, value, reason })))} onLeave={(reason) => void closed(onMap(withoutRow(mapping, sheet, { row: found.row, reason })))} />
              )
            })}</tbody>
          </table>
        </div>
      )}
      {findings.length > MOST_ROWS && <p className="faint">{say('preview.more', { n: findings.length - MOST_ROWS })}</p>}
    </section>
  )
}

interface RowProps { readonly found: FoundCell; readonly fixable: boolean; readonly disabled: boolean; readonly open: boolean; readonly onOpen: (on: boolean) => void; readonly onFix: (value: string, reason: string) => void; readonly onLeave: (reason: string) => void }

function FindingRow({ found, fixable, disabled, open, onOpen, onFix, onLeave }: RowProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <>
      <tr>
        <td className="short"><span className={`mark mark-${found.severity === 'error' ? 'rejected' : 'draft'}`}>{say(`findings.${found.severity}`)}</span></td>
        <td className="short tabular">{found.cell}</td>
        <td>{found.key ?? ''}</td>
        <td>{found.heading ?? ''}</td>
        <td className="tabular">{found.value || say('ledger.blank')}</td>
        <td>{found[language]}</td>
        <td className="short">{fixable && <button type="button" className="button" disabled={disabled} aria-expanded={open} aria-label={say('findings.fix-cell', { cell: found.cell })} onClick={() => onOpen(!open)}>{say('findings.fix')}</button>}</td>
      </tr>
      {open && <tr className="fix-row"><td colSpan={7}><FixForm found={found} disabled={disabled} onFix={onFix} onLeave={onLeave} onCancel={() => onOpen(false)} /></td></tr>}
    </>
  )
}

/** The cells set right and the rows left out so far, each to be taken back. */
function SetRight({ sheet, mapping, disabled, onMap }: Omit<Props, 'sheet'> & { readonly sheet: string }) {
  const say = useSay()
  const { cells = [], without = [] } = saidOf(mapping, sheet)
  if (cells.length + without.length === 0) return null
  const back = (of: { readonly cell?: string; readonly row?: number }, name: string) => <button type="button" className="button" disabled={disabled} aria-label={say('findings.back-of', { name })} onClick={() => void onMap(takenBack(mapping, sheet, of))}>{say('findings.back')}</button>
  return (
    <ul className="set-right" aria-label={say('findings.set-right')}>
      {cells.map(({ cell, value, reason }) => <li key={cell}><span>{say('findings.fixed', { cell, value: value || say('ledger.blank'), reason })}</span>{back({ cell }, cell)}</li>)}
      {without.map(({ row, reason }) => <li key={row}><span>{say('findings.left', { row, reason })}</span>{back({ row }, say('findings.nth-row', { row }))}</li>)}
    </ul>
  )
}
