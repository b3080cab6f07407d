import { useMemo, useState, type MouseEvent } from 'react'
import type { DocumentAnswer } from '../api/shapes.ts'
import { repairMark } from '../format/repair-mark.ts'
import { useSay } from '../frame/use-frame.ts'
import { MarkedText, type MarkSpan } from './MarkedText.tsx'
import { RepairTip, useRepairTip } from './RepairTip.tsx'
import { readerRows, type ReaderRow } from './reader-rows.ts'

/** So many rows at first; a long document shows the rest when asked. */
const FIRST_ROWS = 250

interface Props { readonly read: DocumentAnswer; readonly chosen: string | undefined; readonly onChoose: (statement: string) => void }

/** The original and the clean text, row beside row; a click on a marked place chooses its statement. */
export function ReaderText({ read, chosen, onChoose }: Props) {
  const say = useSay()
  const rows = useMemo(() => readerRows(read.original, read.blocks), [read])
  const [long, setLong] = useState(false)
  const shown = long || chosen ? rows : rows.slice(0, FIRST_ROWS)
  const spans = useSpans(read)
  const tip = useRepairTip(read.repairs)
  const choose = (event: MouseEvent) => {
    const found = event.target instanceof Element ? event.target.closest('[data-innermost]')?.getAttribute('data-innermost') : null
    if (found) onChoose(found)
  }
  return (
    <div className="pane text-pane" tabIndex={0} role="region" aria-label={say('reader.text')} onClick={choose} {...tip.watch}>
      <div className="text-row text-names"><h2>{say('reader.original')}</h2><h2>{say('reader.clean')}</h2></div>
      {shown.map((row) => <Row key={row.original.start} row={row} read={read} spans={spans} chosen={chosen} />)}
      {shown.length < rows.length && <p><button type="button" className="button" onClick={() => setLong(true)}>{say('reader.more', { n: rows.length - shown.length })}</button></p>}
      <RepairTip tip={tip} />
    </div>
  )
}

interface Spans { readonly original: readonly MarkSpan[]; readonly clean: readonly MarkSpan[] }

/** Repairs and mentions as marks on both sides. */
function useSpans(read: DocumentAnswer): Spans {
  return useMemo(() => {
    const live = read.statements.filter(({ review }) => review !== 'superseded')
    const mentions = (side: 'original' | 'clean') => live.flatMap(({ id, review, mentions: places }) =>
      places.map((place) => ({ ...(side === 'clean' ? place.clean : { start: place.start, end: place.end }), statement: id, rejected: review === 'rejected' })))
    const repairs = (side: 'original' | 'clean') => read.repairs.map((repair, index) =>
      ({ ...(side === 'clean' ? repair.clean : { start: repair.start, end: repair.end }), repair: index, loud: repairMark(repair) }))
    return { original: [...repairs('original'), ...mentions('original')], clean: [...repairs('clean'), ...mentions('clean')] }
  }, [read])
}

function Row({ row, read, spans, chosen }: { readonly row: ReaderRow; readonly read: DocumentAnswer; readonly spans: Spans; readonly chosen: string | undefined }) {
  const say = useSay()
  return (
    <div className={`text-row row-${row.kind}`}>
      <p className="original-cell raw"><MarkedText text={read.original} range={row.original} spans={spans.original} chosen={chosen} /></p>
      <p className="clean-cell">
        {row.clean ? <MarkedText text={read.clean} range={row.clean} spans={spans.clean} chosen={chosen} /> : <span className="faint">{say('reader.furniture')}</span>}
      </p>
    </div>
  )
}
