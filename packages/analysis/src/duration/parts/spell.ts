import type { Refusal } from '@chanye/model'

/** 历时: how long a thing lasted, or has lasted so far; in any one unit of time, counted from its own beginning. */
export interface Spell {
  /** When it ended, or was last seen still going on. */
  readonly time: number
  /** Whether the event came at `time`; false where it was last seen then (right-censored). */
  readonly event: boolean
  /** When it was first seen, where that was after its beginning (left-truncated): had it ended before, it would not be known. */
  readonly entry?: number
}

/** Times of spells side by side; −1 is the entry of those watched from their beginning. */
export interface SpellTimes { readonly times: Float64Array; readonly entries: Float64Array }

/** Nothing has ended yet. */
export type NoEvents = Refusal<'no-events'>
/** There are events, but not as many as the method needs. */
export type TooFewEvents = Refusal<'too-few-events'>

/**
 * The times of spells, checked.
 *
 * @throws RangeError for a time that is negative or no finite number, an entry after the end, or an event at the entry itself
 */
export function spellTimes(spells: readonly Omit<Spell, 'event'>[], events: (place: number) => boolean): SpellTimes {
  const [times, entries] = [new Float64Array(spells.length), new Float64Array(spells.length)]
  spells.forEach(({ time, entry = 0 }, place) => {
    for (const [name, value] of [['time', time], ['entry', entry]] as const) if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be zero or above, and finite: ${value} at spell ${place + 1}`)
    if (entry > time || (entry > 0 && entry === time && events(place))) throw new RangeError(`a spell must be seen before it ends: first seen at ${entry}, ended at ${time}, spell ${place + 1}`)
    times[place] = time
    entries[place] = entry > 0 ? entry : -1
  })
  return { times, entries }
}

/**
 * The refusal where no event has come.
 */
export function noEvents(spells: number): NoEvents {
  return { refused: 'no-events', need: `at least one event; none of the ${spells} spells has ended in one`, facts: { spells, events: 0, needed: 1 } }
}

/** Events needed for each covariate of a regression (Vittinghoff and McCulloch 2007), and for a curve with parameters at all. */
const EVENTS_EACH = 5

/**
 * The refusal where a regression has fewer than five events for each covariate, or for its curve alone.
 *
 * @returns null where there are enough
 */
export function tooFewEvents({ spells, events, covariates }: { readonly spells: number; readonly events: number; readonly covariates: number }): NoEvents | TooFewEvents | null {
  const needed = EVENTS_EACH * Math.max(1, covariates)
  if (events === 0) return noEvents(spells)
  return events < needed ? { refused: 'too-few-events', need: `${needed} events${covariates > 1 ? `, five for each of ${covariates} covariates` : ''}; ${events} known among ${spells} spells`, facts: { spells, events, needed } } : null
}
