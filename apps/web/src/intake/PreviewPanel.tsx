import type { Differing, Preview } from '../api/shapes.ts'
import { figureText } from '../format/amount.ts'
import { periodText, dayText } from '../format/when.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Doubts } from '../parts/Marks.tsx'
import { FindingsDownload } from './FindingsDownload.tsx'
import { HeldTable } from './HeldTable.tsx'
import { LedgerChanges } from './LedgerChanges.tsx'
import { Understood } from './understood/Understood.tsx'
import type { Intake, IntakeState } from './use-intake.ts'
import { WorkNote } from './WorkNote.tsx'

/** More rows than this are counted, not drawn. */
const MOST_ROWS = 200

interface Props { readonly state: Extract<IntakeState, { readonly phase: 'preview' }>; readonly intake: Intake }

/** What taking a file in would bring, before anything is stored: what was understood, to be set right; counts, and each figure that differs from what is known. */
export function PreviewPanel({ state: { preview, name, file, mapping, work, rest: { length: waiting } }, intake: { settle: onSettle, map } }: Props) {
  const say = useSay()
  const busy = work === 'running'
  const { figures, already } = preview
  const counted = [[say('preview.fresh'), figures.fresh], [say('preview.same'), figures.same], [say('preview.differing'), figures.differing.length], [say('preview.accepted'), preview.accepted], [say('preview.drafts'), preview.drafts]] as const
  return (
    <section className={busy ? 'card intake anew' : 'card intake'} aria-labelledby="preview-title" aria-busy={busy}>
      <header className="outcome-head">
        <div>
          <h2 id="preview-title">{say('preview.title', { name: preview.title ?? name })}</h2>
          <p className="faint">{say('preview.nothing-stored')}{waiting > 0 && ` ${say('preview.waiting', { n: waiting })}`}</p>
        </div>
        <div className="actions">
          <button type="button" className="button strong" onClick={() => onSettle('take')} disabled={already || busy}>{say('preview.take')}</button>
          {preview.sheets.some(({ findings }) => findings.length > 0) && <FindingsDownload file={file} mapping={mapping} />}
          <button type="button" className="button" disabled={busy} onClick={() => onSettle('pass')}>{say('preview.leave')}</button>
        </div>
      </header>
      {already && <p className="note" role="status">{say('intake.already')}</p>}
      <dl className="counts">{counted.map(([label, n]) => <div key={label}><dt>{label}</dt><dd className="tabular">{n}</dd></div>)}</dl>
      <WorkNote work={work} running={say('understood.anew')} />
      <Understood preview={preview} disabled={already || busy} onMap={map} />
      <Doubts of={ofFile(preview)} />
      {preview.before && <LedgerChanges of={preview.before} />}
      {preview.held.length > 0 && <HeldTable rows={preview.held} />}
      {figures.differing.length > 0 && <DifferingTable rows={figures.differing} />}
    </section>
  )
}

/** Doubts of the file as a whole: those of cells stand in the table of findings. */
function ofFile({ doubts, sheets }: Preview): Preview['doubts'] {
  const told = new Set(sheets.flatMap(({ findings }) => findings.map(({ kind }) => kind)))
  return doubts.filter(({ doubt }) => !told.has(doubt) && (told.size === 0 || doubt !== 'more-findings'))
}

function DifferingTable({ rows }: { readonly rows: readonly Differing[] }) {
  const say = useSay()
  return (
    <>
      <h3>{say('preview.differ-title')} <span className="count">{rows.length}</span></h3>
      <div className="table-frame" tabIndex={0} role="region" aria-label={say('preview.differ-title')}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('column.what')}</th><th scope="col">{say('column.subject')}</th><th scope="col">{say('column.period')}</th><th scope="col">{say('preview.where')}</th><th scope="col" className="number">{say('preview.in-file')}</th><th scope="col" className="number">{say('preview.known')}</th><th scope="col">{say('preview.known-on')}</th></tr></thead>
          <tbody>{rows.slice(0, MOST_ROWS).map((row, index) => <DifferingRow key={index} row={row} />)}</tbody>
        </table>
      </div>
      {rows.length > MOST_ROWS && <p className="faint">{say('preview.more', { n: rows.length - MOST_ROWS })}</p>}
    </>
  )
}

function DifferingRow({ row: { says, cell, sentence, known } }: { readonly row: Differing }) {
  const language = useLanguage()
  if (says.shape !== 'figure') return null
  const [newest] = known
  return (
    <tr>
      <td>{says.indicator}</td>
      <td>{says.subject ?? ''}</td>
      <td className="short">{periodText(says.period, language)}</td>
      <td className="short" title={sentence}>{cell ?? sentence.slice(0, 24)}</td>
      <td className="number">{figureText(says, language)}</td>
      <td className="number">{newest && <EvidenceLink id={newest.evidence}>{figureText({ ...says, value: newest.value, valueHigh: newest.valueHigh }, language)}</EvidenceLink>}</td>
      <td className="short tabular">{dayText(newest?.vintage ?? null)}</td>
    </tr>
  )
}
