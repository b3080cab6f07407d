import type { Block } from '@chanye/model'
import { useEffect, useRef } from 'react'
import type { CleanRepair, DocumentAnswer } from '../api/shapes.ts'
import { repairMark } from '../format/repair-mark.ts'
import { segments } from '../format/segments.ts'
import { useSay } from '../frame/use-frame.ts'
import { worded, type Say } from '../text/say.ts'
import { useReveal } from './use-reveal.ts'

interface Props { readonly read: DocumentAnswer; readonly animated: boolean; readonly onHealed: () => void }

/** The text as it came beside the text as it is read, healed line by line. */
export function Healing({ read, animated, onHealed }: Props) {
  const say = useSay()
  const lines = read.blocks.filter(({ kind, clean }) => kind !== 'furniture' && clean.end > clean.start)
  const { shown, finish } = useReveal(lines.length, animated)
  const frame = useFollowed(shown, lines.length)
  useEffect(() => { if (shown >= lines.length) onHealed() }, [shown, lines.length, onHealed])
  return (
    <section className="healing" aria-labelledby="healing-title">
      <div className="healing-head">
        <h3 id="healing-title">{say('healing.title')}</h3>
        <p className="faint">{talliesText(read.repairs, say)}</p>
        {shown < lines.length && <button type="button" className="button" onClick={finish}>{say('healing.skip')}</button>}
      </div>
      <div className="healing-frame" ref={frame} tabIndex={0} role="region" aria-label={say('healing.title')}>
        <div className="healing-row healing-names" aria-hidden="true"><span>{say('healing.before')}</span><span>{say('healing.after')}</span></div>
        {lines.map((block, index) => <Line key={block.original.start} block={block} read={read} state={index < shown ? 'healed' : index === shown ? 'now' : 'raw'} />)}
      </div>
    </section>
  )
}

function Line({ block, read, state }: { readonly block: Block; readonly read: DocumentAnswer; readonly state: 'healed' | 'now' | 'raw' }) {
  const inClean = read.repairs.map((repair) => ({ ...repair.clean, kind: repair.kind, score: repair.score }))
  return (
    <div className={`healing-row ${state}`}>
      <p className="raw">{segments(read.original, block.original, read.repairs).map(({ start, text, marks: [repair] }) => <span key={start} className={markOf(repair)}>{text}</span>)}</p>
      <p className="healed-line">
        {state === 'healed' && segments(read.clean, block.clean, inClean).map(({ start, text, marks: [repair] }) => <span key={start} className={markOf(repair)}>{text}</span>)}
      </p>
    </div>
  )
}

const markOf = (repair: Pick<CleanRepair, 'kind' | 'score'> | undefined) => (repair && `at-${repairMark(repair)}`)

/** Keeps the line that is being healed in sight; in the end the first line that rests on a guess. */
function useFollowed(shown: number, lines: number) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const line = frame.current?.querySelector<HTMLElement>(shown < lines ? '.healing-row.now' : '.healing-row:has(.at-guess)')
    if (frame.current) frame.current.scrollTop = line ? line.offsetTop - frame.current.clientHeight / 3 : 0
  }, [shown, lines])
  return frame
}

function talliesText(repairs: readonly CleanRepair[], say: Say): string {
  const kinds = [...new Set(repairs.map(({ kind }) => kind))]
  return kinds.length === 0
    ? say('healing.nothing')
    : kinds.map((kind) => say('healing.tally', { kind: worded(say, 'repair', kind), n: repairs.filter((repair) => repair.kind === kind).length })).join(say('list.dot'))
}
