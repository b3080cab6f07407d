import { grouped } from '@chanye/model'
import type { StatementRecord } from '../../store/statements.ts'
import type { FigureRecord, Picture } from '../picture.ts'
import { type Event, named, stateOf } from './event.ts'

/** @returns figures the first time they are told, and again each time another value is; of two values of one day neither revises the other */
export function ofFigures(picture: Picture, within: (record: StatementRecord) => boolean): Event[] {
  const told = picture.standingFigures().filter((record) => !record.says.minor && record.says.status !== 'target' && within(record))
  return grouped(told, (record) => sameFigure(record, picture)).flatMap((records) => {
    let before: FigureRecord | undefined
    return picture.vintages.vintages(records).flatMap(({ record }): Event[] => {
      if (before && sameValue(before, record)) return []
      const earlier = before && picture.knownOn(before) < picture.knownOn(record) ? before : undefined
      const event = { kind: earlier ? 'revised' as const : 'new' as const, record, ...named(record, picture), period: record.says.period, before: earlier ? stateOf(earlier, picture, earlier.says.indicator) : null, after: stateOf(record, picture, record.says.indicator) }
      before = record
      return [event]
    })
  })
}

/** A figure without a period is the same only where its value is: nothing tells whether another one revises it. */
function sameFigure(record: FigureRecord, picture: Picture): string {
  return record.says.period === null ? `${picture.key(record)} ${record.says.value}` : picture.key(record)
}

function sameValue(a: FigureRecord, b: FigureRecord): boolean {
  return a.says.value === b.says.value && a.says.valueHigh === b.says.valueHigh && a.says.bound === b.says.bound && a.says.status === b.says.status
}
