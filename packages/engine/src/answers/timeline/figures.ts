import { grouped } from '@chanye/model'
import type { StatementRecord } from '../../store/statements.ts'
import type { FigureRecord, Picture } from '../picture.ts'
import { type Event, named, stateOf } from './event.ts'

/** @returns figures the first time they are told, and again each time another value is */
export function ofFigures(picture: Picture, within: (record: StatementRecord) => boolean): Event[] {
  const told = picture.standingFigures().filter((record) => !record.says.minor && record.says.status !== 'target' && within(record))
  return grouped(told, (record) => sameFigure(record, picture)).flatMap((records) => {
    let before: FigureRecord | undefined
    return picture.vintages.vintages(records).flatMap(({ record }): Event[] => {
      if (before && sameValue(before, record)) return []
      const event = { kind: before ? 'revised' as const : 'new' as const, record, ...named(record, picture), period: record.says.period, before: before ? stateOf(before, picture, before.says.indicator) : null, after: stateOf(record, picture, record.says.indicator) }
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
