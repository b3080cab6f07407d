import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { FilePreview, TakenArchive } from '../api/shapes.ts'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { Doubts } from '../parts/Marks.tsx'
import { worded } from '../text/say.ts'
import type { Intake, IntakeState } from './use-intake.ts'
import { WorkNote } from './WorkNote.tsx'

/** So many doubts of a file are told here; its reader tells them all. */
const MOST_DOUBTS = 3

interface Props { readonly state: Extract<IntakeState, { readonly phase: 'archive' }>; readonly intake: Pick<Intake, 'takeAll' | 'settle'> }

/** The files of an archive before anything is stored: what each would bring, or why it cannot be read. One that cannot must be left out by choice. */
export function ArchivePanel({ state: { name, files, work, rest: { length: waiting } }, intake: { takeAll, settle } }: Props) {
  const say = useSay()
  const [left, setLeft] = useState<readonly string[]>([])
  const open = files.filter(({ path, fault }) => fault !== null && !left.includes(path))
  const wanted = files.length - left.length
  const busy = work === 'running'
  const choose = (path: string) => setLeft(left.includes(path) ? left.filter((one) => one !== path) : [...left, path])
  return (
    <section className={busy ? 'card intake anew' : 'card intake'} aria-labelledby="archive-title" aria-busy={busy}>
      <header className="outcome-head">
        <div>
          <h2 id="archive-title">{say('archive.title', { name })}</h2>
          <p className="faint">{say('archive.kept')}{waiting > 0 && ` ${say('preview.waiting', { n: waiting })}`}</p>
        </div>
        <div className="actions">
          <button type="button" className="button strong" onClick={() => takeAll(left)} disabled={busy || open.length > 0 || wanted === 0}>{say('archive.take', { n: wanted })}</button>
          <button type="button" className="button" disabled={busy} onClick={() => settle('pass')}>{say('archive.pass')}</button>
        </div>
      </header>
      <WorkNote work={work} running={say('archive.taking', { name })} />
      {open.length > 0 && <p className="note" role="status">{say('archive.unread', { n: open.length })}</p>}
      <div className="table-frame" tabIndex={0} role="region" aria-label={say('archive.title', { name })}>
        <table className="plain-table">
          <thead><tr><th scope="col">{say('archive.file')}</th><th scope="col">{say('archive.what')}</th><th scope="col" className="number">{say('archive.statements')}</th><th scope="col" className="number">{say('preview.fresh')}</th><th scope="col" className="number">{say('preview.differing')}</th><th scope="col" className="number">{say('preview.drafts')}</th><th scope="col">{say('archive.leave')}</th></tr></thead>
          <tbody>{files.map((file) => <FileRow key={file.path} file={file} left={left.includes(file.path)} disabled={busy} onChoose={() => choose(file.path)} />)}</tbody>
        </table>
      </div>
    </section>
  )
}

interface RowProps { readonly file: FilePreview; readonly left: boolean; readonly disabled: boolean; readonly onChoose: () => void }

function FileRow({ file: { path, preview, fault }, left, disabled, onChoose }: RowProps) {
  const say = useSay()
  const language = useLanguage()
  return (
    <tr className={left ? 'faint' : undefined}>
      <td>{path}</td>
      {preview
        ? <><td>{worded(say, 'format', preview.format)}{preview.already && ` · ${say('archive.already')}`}{preview.title !== null && <span className="faint"> {preview.title}</span>}<Doubts of={preview.doubts.slice(0, MOST_DOUBTS)} />{preview.doubts.length > MOST_DOUBTS && <span className="faint">{say('preview.more', { n: preview.doubts.length - MOST_DOUBTS })}</span>}</td><td className="number">{preview.accepted + preview.drafts}</td><td className="number">{preview.figures.fresh}</td><td className="number">{preview.figures.differing.length}</td><td className="number">{preview.drafts}</td></>
        : <td colSpan={5} className="bad">{fault?.[language]}</td>}
      <td><input type="checkbox" checked={left} disabled={disabled} onChange={onChoose} aria-label={say('archive.leave-file', { name: path })} /></td>
    </tr>
  )
}

/** What was taken in from an archive: each file with the way to its text. */
export function ArchiveTaken({ name, archive: { taken, left }, onDone }: { readonly name: string; readonly archive: TakenArchive; readonly onDone: () => void }) {
  const say = useSay()
  return (
    <section className="card intake" aria-labelledby="archive-title">
      <header className="outcome-head">
        <h2 id="archive-title" role="status">{say('archive.taken', { name, n: taken.length })}</h2>
        <button type="button" className="button" onClick={onDone}>{say('archive.done')}</button>
      </header>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('archive.file')}</th><th scope="col" className="number">{say('preview.accepted')}</th><th scope="col" className="number">{say('preview.drafts')}</th></tr></thead>
        <tbody>{taken.map((one) => (
          <tr key={one.path}><td><Link to="/documents/$document" params={{ document: one.document }}>{one.path}</Link>{one.already && <span className="faint"> {say('archive.already')}</span>}</td><td className="number">{one.accepted}</td><td className="number">{one.drafts}</td></tr>
        ))}</tbody>
      </table>
      {left.length > 0 && <p className="faint">{say('archive.left', { names: left.join(say('list.comma')) })}</p>}
    </section>
  )
}
