import { grouped, publications } from '@chanye/model'
import type { FigureRecord, Picture } from '../picture.ts'
import { lastSent, type Vintage } from '../vintages.ts'
import { agree } from './agreement.ts'
import type { Clash } from './all.ts'

/** @returns figures that documents give with values of which none is the other one's revision */
export function inFigures(picture: Picture): Clash[] {
  const contested = picture.vintages.contested()
  if (contested.length === 0) return []
  const inSight = new Set(picture.standingFigures().map(({ id }) => id))
  return contested.flatMap(([key, records]) => {
    const told = lastSent(picture.vintages.vintages(records.filter(isPlain))).map(({ record }) => record)
    if (!told.some(({ id }) => inSight.has(id)) || !disagree(firstOfValues(picture.vintages.vintages(told)))) return []
    const { subject, period } = told[0]!.says
    const { indicator, place } = picture.identity(told[0]!)
    return [{ kind: 'figure' as const, key, label: indicator, subject: place?.name ?? subject, period, sides: told }]
  })
}

/** Counts are of sets that differ, tiers are no measures. */
function isPlain({ says }: FigureRecord): boolean {
  return says.kind !== 'count' && says.bound !== 'tier' && says.indicator.length >= 2
}

/** Each value as it was first published; a later repeat of it is no new one. */
function firstOfValues(vintages: readonly Vintage[]): Vintage[] {
  return grouped(vintages, ({ value, record }) => `${record.says.bound} ${value}`).map(([first]) => first!)
}

/** A later value that has come further than the one before it revises it; one that has not contradicts it. */
function disagree(values: readonly Vintage[]): boolean {
  return values.some((later, i) => values.slice(0, i).some((earlier) => !revises(later, earlier) && !agree(earlier.record.says, later.record.says)))
}

function revises(later: Vintage, earlier: Vintage): boolean {
  return later.record.document !== earlier.record.document && publications.indexOf(later.publication) > publications.indexOf(earlier.publication)
}
