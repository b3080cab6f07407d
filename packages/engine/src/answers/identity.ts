import type { Place } from '@chanye/model'
import { dueIn } from '../store/project-rows.ts'
import type { FigureRecord } from './picture.ts'
import { DEED_AHEAD, PLACE_END, PLACE_HEAD } from './rules.ts'

/** What the places of a registry are called, to tell of which place a figure is. */
export interface Named { readonly places: ReadonlyMap<string, Place>; readonly named: ReadonlyMap<string, readonly Place[]> }

/** Of whom a figure is and what it measures, the same whichever document says it and however. */
export interface Identity { readonly about: string; readonly place: Place | null; readonly indicator: string }

/** How far into a measure the name of a place may reach: 新疆维吾尔自治区乌鲁木齐市. */
const REACH = 14

/** @returns the words that may be names of places, as subjects of figures or at the head of their measures */
export function placeWords(figures: readonly FigureRecord[]): string[] {
  return [...new Set(figures.flatMap(({ says: { subject, indicator, code } }) => (code !== undefined ? [] : [...(subject !== null && PLACE_END.test(subject) ? [subject] : []), ...heads(indicator)].flatMap((word) => [word, ...tails(word)]))))]
}

/** 重庆市渝北区地区生产总值 may begin with 重庆市 or 重庆市渝北区. */
function heads(indicator: string): string[] {
  return [...indicator.slice(0, REACH).matchAll(PLACE_HEAD)].map(({ index }) => indicator.slice(0, index + 1)).filter((head) => head.length > 1 && head.length < indicator.length)
}

/** 重庆市巴南区 ends in 巴南区. */
function tails(word: string): string[] {
  const cut = /^.{1,8}?[省市州区](?=.{2,})/u.exec(word)
  return cut ? [word.slice(cut[0].length)] : []
}

/**
 * Of whom a figure is, the same for a place however a text names it: 重庆市巴南区, 巴南区, 全区, or at the head of what is measured.
 *
 * @returns `place` and its code for a place, the same whichever document speaks of it; else the subject with the place its document speaks for
 */
export function identityOf({ says: { subject, indicator, code }, place }: FigureRecord, { places, named }: Named): Identity {
  if (code !== undefined) return { about: `code ${code}`, place: null, indicator }
  const own = place ? places.get(place) : undefined
  for (const head of heads(indicator).reverse()) {
    const found = placeCalled(head, own, named)
    const rest = indicator.slice(head.length).replace(DEED_AHEAD, '')
    if (found && rest.length > 1) return { about: `place ${found.code}`, place: found, indicator: rest }
  }
  if (subject === null || (own !== undefined && subject.endsWith(own.name))) return { about: `place ${place}`, place: own ?? null, indicator }
  const found = PLACE_END.test(subject) ? placeCalled(subject, own, named) : undefined
  return found ? { about: `place ${found.code}`, place: found, indicator } : { about: `${place} ${subject}`, place: null, indicator }
}

/** The place a word names: the document's own, one below it or beside it before one elsewhere, and none where several remain. */
function placeCalled(word: string, own: Place | undefined, named: Named['named']): Place | undefined {
  const fits = [word, ...tails(word)].flatMap((name) => named.get(name) ?? [])
  const near = fits.filter(({ code, parent }) => own !== undefined && (code === own.code || parent === own.code || parent === own.parent))
  const [one, other] = near.length > 0 ? near : fits
  return other ? undefined : one
}

/** What makes two published values values of one figure: measure, of whom, period, kind, unit and basis; a target is none of a result. */
export function figureKey({ says, evidence }: FigureRecord, { about, indicator }: Identity): string {
  const target = says.status === 'target'
  const period = target ? dueIn(says, evidence[0]?.sentence ?? '') : says.period
  return JSON.stringify([indicator, about, period, says.kind, says.unit, says.basis, target, says.bound === 'tier'])
}
