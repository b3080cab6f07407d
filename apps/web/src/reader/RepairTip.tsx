import type { Repair } from '@chanye/model'
import { useState, type SyntheticEvent } from 'react'
import { RepairNote } from '../evidence/RepairNote.tsx'

interface Shown { readonly repair: Repair; readonly place: Element; readonly left: number; readonly top: number; readonly above: boolean }

interface Tip {
  readonly shown: Shown | null
  readonly watch: { readonly onMouseOver: (event: SyntheticEvent) => void; readonly onFocus: (event: SyntheticEvent) => void; readonly onMouseLeave: () => void; readonly onBlur: () => void; readonly onScroll: () => void; readonly onKeyDown: (event: { readonly key: string }) => void }
}

/** Watches a text for the pointer or the focus coming to a repaired place. */
export function useRepairTip(repairs: readonly Repair[]): Tip {
  const [shown, setShown] = useState<Shown | null>(null)
  const look = ({ target }: SyntheticEvent) => {
    const place = target instanceof Element ? target.closest('[data-repair]') : null
    const repair = repairs[Number(place?.getAttribute('data-repair') ?? NaN)]
    setShown(place && repair ? { repair, place, ...at(place) } : null)
  }
  const hide = () => setShown(null)
  const follow = () => setShown((now) => now && { ...now, ...at(now.place) })
  return { shown, watch: { onMouseOver: look, onFocus: look, onMouseLeave: hide, onBlur: hide, onScroll: follow, onKeyDown: ({ key }) => { if (key === 'Escape') hide() } } }
}

/** Under the place, or above it near the foot of the window; never beyond its right edge. */
function at(place: Element): Pick<Shown, 'left' | 'top' | 'above'> {
  const box = place.getBoundingClientRect()
  const above = box.bottom > window.innerHeight - 260
  return { left: Math.max(8, Math.min(box.left, window.innerWidth - 372)), top: above ? box.top - 6 : box.bottom + 6, above }
}

/** What was mended at the place under the pointer. */
export function RepairTip({ tip: { shown } }: { readonly tip: Tip }) {
  if (!shown) return null
  return <div role="tooltip" className={shown.above ? 'repair-tip above' : 'repair-tip'} style={{ left: shown.left, top: shown.top }}><RepairNote repair={shown.repair} /></div>
}
