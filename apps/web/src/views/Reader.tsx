import { useParams } from '@tanstack/react-router'
import { useEffect, useRef, useState, type RefObject } from 'react'
import type { DocumentAnswer } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { ReviewDialogs } from '../library/ReviewDialogs.tsx'
import { useReviewing } from '../library/use-reviewing.ts'
import { Answered } from '../parts/Answered.tsx'
import { LittleFound } from '../parts/LittleFound.tsx'
import { InventedMark } from '../parts/Marks.tsx'
import { LedgerExport } from '../reader/LedgerExport.tsx'
import { ProvenanceBlock } from '../reader/ProvenanceBlock.tsx'
import { ReaderText } from '../reader/ReaderText.tsx'
import { Withdrawal } from '../reader/Withdrawal.tsx'
import { type Jump, StatementPanel } from '../reader/StatementPanel.tsx'

const sides = ['clean', 'original', 'statements'] as const

/** 证据库 · 阅读: one document as it came and as it is read, side by side, with its statements. */
export function Reader() {
  const { document } = useParams({ strict: false })
  const answer = useAnswer('document', { id: document })
  return (
    <section className="reader">
      <LibraryTabs />
      <Answered of={answer} lines={14}>{(read) => <Opened key={read.document.id} read={read} />}</Answered>
    </section>
  )
}

function Opened({ read }: { readonly read: DocumentAnswer }) {
  const say = useSay()
  const remember = useRemember()
  const { side: asked } = useRemembered()
  const side = sides.find((name) => name === asked) ?? 'clean'
  const reviewing = useReviewing(read.statements)
  const frame = useChosenInSight(reviewing.chosen)
  const jump = useJump(frame, { chosen: reviewing.chosen, side })
  const { document } = read
  return (
    <>
      <header className="reader-head">
        <h1>{document.title?.value ?? document.name} <InventedMark when={document.invented} /></h1>
        <div className="reader-acts">
          <a className="button" href={`/api/documents/${document.id}/bytes`} download>{say('reader.bytes')}</a>
          <LedgerExport document={document} />
          <Withdrawal read={read} />
        </div>
      </header>
      <ProvenanceBlock document={document} repairs={read.repairs} mapping={read.mapping} />
      <LittleFound of={read.doubts} />
      <ReviewDialogs reviewing={reviewing} />
      <div className="side-switch" role="group" aria-label={say('reader.side')}>
        {sides.map((name) => <button key={name} type="button" aria-pressed={side === name} onClick={() => remember({ side: name })}>{say(`reader.${name}`)}</button>)}
      </div>
      <div className={`reader-panes side-${side}`} ref={frame}>
        <ReaderText read={read} chosen={reviewing.chosen} onChoose={reviewing.choose} />
        <StatementPanel statements={read.statements} reviewing={reviewing} jump={jump} />
      </div>
    </>
  )
}

/** Brings the chosen statement into sight in the text and in the list, each in its own frame. */
function useChosenInSight(chosen: string | undefined) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!chosen) return
    const name = CSS.escape(chosen)
    for (const found of [frame.current?.querySelector(`.clean-cell [data-statements~="${name}"]`), frame.current?.querySelector(`[data-row="${name}"]`)]) {
      inSight(found)
    }
  }, [chosen])
  return frame
}

/** Goes to where the chosen figure's words were named, or back to the figure; on a phone the text is brought up first. */
function useJump(frame: RefObject<HTMLDivElement | null>, { chosen, side }: { readonly chosen: string | undefined; readonly side: (typeof sides)[number] }): Jump {
  const remember = useRemember()
  const [wanted, setWanted] = useState<{ readonly nth: number | null } | null>(null)
  useEffect(() => {
    if (!wanted || !chosen) return
    const cell = side === 'original' ? ':is(.original-cell, .row-table .clean-cell)' : '.clean-cell'
    const place = frame.current?.querySelector<HTMLElement>(wanted.nth === null ? `${cell} [data-statements~="${CSS.escape(chosen)}"]` : `${cell} [data-named="${wanted.nth}"]`)
    place?.scrollIntoView({ block: 'center' })
    place?.focus({ preventScroll: true })
  }, [wanted, chosen, side, frame])
  return (nth) => {
    if (side === 'statements') remember({ side: 'clean' })
    setWanted({ nth })
  }
}

function inSight(found: Element | null | undefined): void {
  const pane = found?.closest('.pane')
  if (!found || !pane) return
  const [box, around] = [found.getBoundingClientRect(), pane.getBoundingClientRect()]
  if (box.top < around.top + 40 || box.bottom > around.bottom) pane.scrollTop += box.top - around.top - pane.clientHeight / 3
}
