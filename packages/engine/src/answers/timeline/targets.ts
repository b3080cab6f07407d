import { clusterName, dueIn } from '../../store/project-rows.ts'
import type { StatementRecord } from '../../store/statements.ts'
import { type FigureRecord, grouped, type Picture } from '../picture.ts'
import { OUTPUT_TAIL } from '../rules.ts'
import { type Event, stateOf } from './event.ts'

/**
 * Targets as they are set and moved: in year, number or bound.
 *
 * A target of an amount that was wanted before under another name is set beside that one: the denominator may have moved, and nobody has said so.
 *
 * @returns one change a target set or restated otherwise
 */
export function ofTargets(picture: Picture, within: (record: StatementRecord) => boolean): Event[] {
  const told = picture.standingFigures().filter((record) => record.says.status === 'target' && !record.says.minor)
  const ordered = picture.vintages.vintages(told).map(({ record }) => record)
  return grouped(ordered, (record) => JSON.stringify([record.place, industryOf(record.says.indicator), record.says.kind, record.says.unit])).flatMap((records) => {
    const seen: FigureRecord[] = []
    return records.flatMap((record): Event[] => {
      if (seen.some((other) => stands(other) === stands(record))) return []
      const before = seen.findLast((other) => other.document !== record.document)
      seen.push(record)
      return within(record) ? [eventOf(record, picture, { before, twin: before ? undefined : twinOf(record, ordered, picture) })] : []
    })
  })
}

function eventOf(record: FigureRecord, picture: Picture, { before, twin }: { readonly before: FigureRecord | undefined; readonly twin: FigureRecord | undefined }): Event {
  const { indicator, subject } = record.says
  const earlier = before ?? twin
  return { kind: 'target', record, label: indicator, subject, period: due(record), before: earlier ? stateOf(earlier, picture, earlier.says.indicator) : null, after: stateOf(record, picture, indicator), sameAmount: twin !== undefined }
}

/** An earlier target of the same amount of money under another name, of the same place. */
function twinOf(record: FigureRecord, ordered: readonly FigureRecord[], picture: Picture): FigureRecord | undefined {
  const { kind, unit, value } = record.says
  if (kind !== 'level' || unit !== 'CNY') return undefined
  return ordered.findLast((other) => other.place === record.place && picture.knownOn(other) < picture.knownOn(record) && other.says.kind === kind && other.says.unit === unit && other.says.value === value)
}

/** 生物医药产业产值, 生物医药产业集群: both are of 生物医药. */
export function industryOf(indicator: string): string {
  return clusterName(indicator.replace(OUTPUT_TAIL, ''))
}

function stands(record: FigureRecord): string {
  return `${record.says.value} ${record.says.valueHigh} ${record.says.bound} ${due(record)}`
}

function due({ says, evidence }: FigureRecord): string | null {
  return dueIn(says, evidence[0]?.sentence ?? '')
}
