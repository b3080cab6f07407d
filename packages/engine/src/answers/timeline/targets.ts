import { clusterName, dueIn } from '../../store/project-rows.ts'
import type { StatementRecord } from '../../store/statements.ts'
import type { FigureRecord, Picture } from '../picture.ts'
import { OUTPUT_TAIL } from '../rules.ts'
import { type Event, named, stateOf } from './event.ts'

/**
 * Targets as they are set and moved: the same amount for another year, or another amount for the same year.
 *
 * A target of an amount that was wanted before under another name is set beside that one: the denominator may have moved, and nobody has said so.
 *
 * @returns one change a target set or restated otherwise
 */
export function ofTargets(picture: Picture, within: (record: StatementRecord) => boolean): Event[] {
  const told = picture.standingFigures().filter((record) => record.says.status === 'target' && !record.says.minor)
  const ordered = picture.vintages.vintages(told).map(({ record }) => record)
  return ordered.flatMap((record, i): Event[] => {
    const earlier = ordered.slice(0, i).filter((other) => isOneGoal(other, record))
    if (!within(record) || earlier.some((other) => stands(other) === stands(record))) return []
    const before = earlier.filter(({ document }) => document !== record.document)
    const moved = before.findLast(({ says }) => says.value === record.says.value) ?? before.findLast((other) => due(other) === due(record))
    return [eventOf(record, picture, { before: moved, twin: moved ? undefined : twinOf(record, ordered, picture) })]
  })
}

/** Whether two targets are of one place and measure the same; of money, also where one names the industry in short: 国际生物城生物医药产业, 生物医药产业. */
function isOneGoal({ says: a, place }: FigureRecord, { says: b, place: other }: FigureRecord): boolean {
  const [one, two] = [industryOf(a.indicator), industryOf(b.indicator)]
  if (place !== other || a.kind !== b.kind || a.unit !== b.unit || a.basis !== b.basis) return false
  const money = a.unit === 'CNY' && one.length > 1 && two.length > 1
  return one === two || (money && (one.endsWith(two) || two.endsWith(one)))
}

function eventOf(record: FigureRecord, picture: Picture, { before, twin }: { readonly before: FigureRecord | undefined; readonly twin: FigureRecord | undefined }): Event {
  const { label, subject } = named(record, picture)
  const earlier = before ?? twin
  return { kind: 'target', record, label, subject, period: due(record), before: earlier ? stateOf(earlier, picture, earlier.says.indicator) : null, after: stateOf(record, picture, label), sameAmount: twin !== undefined }
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
