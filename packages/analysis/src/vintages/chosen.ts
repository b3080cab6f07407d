import type { ChoiceStep, Grade, Publication } from '@chanye/model'

/** What the choice rule looks at in one published value. */
export interface Published {
  readonly value: string
  readonly review: 'accepted' | 'draft'
  readonly publication: Publication
  readonly grade: Grade
  /** The day it became known. */
  readonly known: string
}

/** Which value is taken, and by which step. */
export interface Chosen<T> {
  /** Those that say the value taken, in the order given; empty where no step could tell the values apart. */
  readonly taken: readonly T[]
  /** The step after which one value was left, counted from 0; null where all say the same, or where none decides. */
  readonly step: number | null
}

/**
 * Takes one of several published values of one figure by the steps of a rule, each leaving only the best by its order.
 *
 * @returns the values taken and the step that decided; nothing taken where values still differ after the last step
 * @example chosenOf([{ value: '709', review: 'accepted', publication: 'estimate', grade: 'unknown', known: '2018-01-14' }], []).step // => null
 */
export function chosenOf<T extends Published>(published: readonly T[], steps: readonly ChoiceStep[]): Chosen<T> {
  let left = published
  if (isOne(left)) return { taken: left, step: null }
  for (const [at, step] of steps.entries()) {
    left = bestBy(left, step)
    if (isOne(left)) return { taken: published.filter(({ value }) => value === left[0]!.value), step: at }
  }
  return { taken: [], step: null }
}

function isOne(published: readonly Published[]): boolean {
  return new Set(published.map(({ value }) => value)).size <= 1
}

function bestBy<T extends Published>(published: readonly T[], step: ChoiceStep): readonly T[] {
  if (step.by === 'known') {
    const days = published.map(({ known }) => known).sort()
    const day = step.order[0] === 'oldest' ? days[0] : days.at(-1)
    return published.filter(({ known }) => known === day)
  }
  const ranks = published.map((one) => rank(step.order as readonly string[], one[step.by]))
  const best = Math.min(...ranks)
  return published.filter((_, i) => ranks[i] === best)
}

/** What an order does not name comes after all it names. */
function rank(order: readonly string[], what: string): number {
  const at = order.indexOf(what)
  return at < 0 ? order.length : at
}
