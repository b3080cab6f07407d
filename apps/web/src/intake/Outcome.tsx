import { isTableFormat } from '@chanye/model'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { DocumentAnswer } from '../api/shapes.ts'
import { momentText } from '../format/when.ts'
import { useSay } from '../frame/use-frame.ts'
import { LittleFound } from '../parts/LittleFound.tsx'
import { InventedMark } from '../parts/Marks.tsx'
import { Found } from './Found.tsx'
import { Healing } from './Healing.tsx'

interface Props {
  readonly read: DocumentAnswer
  /** Dropped just now: the healing is shown line by line. */
  readonly fresh: boolean
  /** The same bytes were in the library before. */
  readonly already: boolean
  readonly leave: () => void
}

/** A report that was read: its text healed, then what was found, then where to go on. */
export function Outcome({ read, fresh, already, leave }: Props) {
  const say = useSay()
  const { document } = read
  const asTable = isTableFormat(document.format)
  const [healed, setHealed] = useState(!fresh || asTable)
  return (
    <>
      <header className="outcome-head">
        <div>
          <h2>{document.title?.value ?? document.name} <InventedMark when={document.invented} /></h2>
          <p className="faint">{[momentText(document.published?.value), document.author?.value, document.takenFrom?.value].filter(Boolean).join(say('list.dot'))}</p>
        </div>
        <div className="actions">
          <Link className="button" to="/documents/$document" params={{ document: document.id }}>{say('intake.to-reader')}</Link>
          <Link className="button" to="/statements" search={{ document: document.id }}>{say('intake.to-statements')}</Link>
          <button type="button" className="button" onClick={leave}>{say('intake.another')}</button>
        </div>
      </header>
      {already && <p className="note" role="status">{say('intake.already')}</p>}
      {!asTable && <Healing read={read} animated={fresh} onHealed={() => setHealed(true)} />}
      {healed && <LittleFound of={read.doubts} />}
      {healed && <Found read={read} />}
    </>
  )
}
