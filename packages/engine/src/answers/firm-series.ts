import { bounds, compareDecimals, grouped, monthAfter, reviews, statuses, unitCodes } from '@chanye/model'
import { z } from 'zod'
import { type FiledSheet, filings } from '../store/filings.ts'
import type { StatementRecord } from '../store/statements.ts'
import { reason } from '../why.ts'
import { dated, defineAnswer } from './answer.ts'
import { firmOf } from './firm.ts'
import { type MonthPart, monthParts, partOf } from './month-part.ts'
import { type FigureRecord, Picture } from './picture.ts'

const month = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])$/u, reason('a month such as 2025-09', '应为月份，如 2025-09'))
const told = z.object({
  value: z.string(), valueHigh: z.string().nullable(), bound: z.enum(bounds), printed: z.string(), status: z.enum(statuses), review: z.enum(reviews), statement: z.string(), evidence: z.string().nullable(), cell: z.string().nullable(),
  document: z.string(), documentTitle: z.string().nullable(), sender: z.string().nullable(), vintage: z.string(), doubts: z.number(),
})
type Told = z.infer<typeof told>
/** What one sender says of a month, and what it said before. */
const saying = told.extend({ earlier: z.array(told) })
/** A value, or values that disagree, of one month; `reported` is false where its table is here and this is blank in it. */
const point = z.object({ part: z.enum(monthParts), sayings: z.array(saying), conflict: z.boolean(), revised: z.boolean() })
const monthRow = z.object({ month: z.string(), state: z.enum(['reported', 'not-reported', 'no-table']), points: z.array(point) })
const series = z.object({ indicator: z.string(), unit: z.enum(unitCodes), parts: z.array(z.enum(monthParts)), months: z.array(monthRow) })

export const firmSeries = defineAnswer({
  name: 'firm-series',
  question: { en: 'What has this firm filed, month by month, and who says otherwise?', zh: '这家企业逐月报了什么？哪些改过，哪些说法不一？' },
  params: z.strictObject({ id: z.string(), from: month.optional(), to: month.optional(), indicator: z.string().optional(), sender: z.string().optional() }),
  result: z.object({
    ...dated, organisation: z.object({ id: z.string(), name: z.string(), codes: z.array(z.string()) }),
    /** What may be asked for: every indicator and sender, and the first and the last month. */
    indicators: z.array(z.string()), senders: z.array(z.string()), first: z.string().nullable(), last: z.string().nullable(), series: z.array(series),
  }),
  async run(asking, { id, from, to, indicator, sender }) {
    const { organisation, told: wanted, speaks } = await firmOf(asking, id)
    const picture = await Picture.of(asking, wanted)
    const filed = await filings(asking)
    const about = picture.standing().filter(speaks)
    const figures = about.filter((record): record is FigureRecord => record.says.shape === 'figure').flatMap((record) => placed(record, { filed, picture }))
    const own = new Set(about.map((record) => filedIn(record, { filed, picture }).document))
    const sheets = filed.filter((sheet) => own.has(sheet.document) || filed.some((other) => own.has(other.document) && isOneFiling(sheet, other, picture)))
    const months = monthsOf(figures.map((one) => one.month), sheets)
    const asked = figures.filter((one) => sender === undefined || one.sender === sender)
    const within = months.filter((one) => (from === undefined || one >= from) && (to === undefined || one <= to))
    const named = grouped(asked, ({ record }) => `${record.says.indicator}\n${dimension(record)}`).filter(([first]) => indicator === undefined || first!.record.says.indicator === indicator)
    return {
      ...picture.dated([...own].some((document) => picture.documents.get(document)?.invented === 1)), organisation: { id: organisation.id, name: organisation.name, codes: [...organisation.codes] },
      indicators: [...new Set(figures.map(({ record }) => record.says.indicator))], senders: [...new Set(figures.flatMap((one) => one.sender ?? []))].sort(), first: months[0] ?? null, last: months.at(-1) ?? null,
      series: named.map((group) => seriesOf(group, within, { picture, tables: new Set(sheets.filter(({ sender: by, form }) => group.some((one) => one.sender === by && one.form === form)).flatMap(({ closing }) => closing ?? [])) })),
    }
  },
})

/** Where a figure is filed: for a corrected one the cell, the sheet and the document it corrects. */
interface Filed { readonly document: string; readonly cell: string | null; readonly sender: string | null; readonly form: string | null; readonly closing: string | null }
/** A figure with the month it is filed for, and which of the month's figures it is. */
interface Placed extends Filed { readonly record: FigureRecord; readonly month: string; readonly part: MonthPart }
interface Ledgers { readonly filed: readonly FiledSheet[]; readonly picture: Picture }

function filedIn(record: StatementRecord, { filed, picture }: Ledgers): Filed {
  const { document, evidence } = picture.first(record)
  const cell = evidence[0]?.cell ?? null
  const own = filed.filter((one) => one.document === document || one.correction === document)
  const sheet = own.find((one) => cell?.startsWith(`${one.sheet}!`)) ?? own[0]
  return { document: sheet?.document ?? document, cell, sender: sheet?.sender ?? null, form: sheet?.form ?? null, closing: sheet?.closing ?? null }
}

function placed(record: FigureRecord, ledgers: Ledgers): Placed[] {
  const filed = filedIn(record, ledgers)
  const at = partOf(record.says, filed.closing)
  return at ? [{ ...filed, ...at, record }] : []
}

/** Whether two sheets are one form of one sender and place; where nobody says which, none is taken for another's. */
function isOneFiling(one: FiledSheet, other: FiledSheet, { documents }: Picture): boolean {
  const placeOf = ({ document }: FiledSheet) => documents.get(document)?.place ?? null
  return one.form !== null && one.sender !== null && one.form === other.form && one.sender === other.sender && placeOf(one) === placeOf(other)
}

/** Growth in percent stands beside the level it is of; a share or points are a series of their own. */
function dimension({ says: { kind, unit } }: FigureRecord): string {
  return kind === 'growth' && unit === 'percent' ? 'level' : kind === 'level' || kind === 'count' ? 'level' : `${kind} ${unit}`
}

/** Every month from the first with a figure to the last of which a table is here. */
function monthsOf(told: readonly string[], sheets: readonly FiledSheet[]): string[] {
  const closings = sheets.flatMap(({ closing }) => (closing !== null && /^\d{4}-\d{2}$/u.test(closing) ? [closing] : []))
  const [first] = [...told].sort()
  const last = [...told, ...closings].sort().at(-1)
  const months: string[] = []
  for (let at = first; at !== undefined && last !== undefined && at <= last; at = monthAfter(at)) months.push(at)
  return months
}

interface Ground { readonly picture: Picture; readonly tables: ReadonlySet<string> }

function seriesOf(group: readonly Placed[], months: readonly string[], ground: Ground): z.infer<typeof series> {
  const levels = group.find(({ record }) => record.says.kind !== 'growth') ?? group[0]!
  const all = withJanuary(group)
  const parts = monthParts.filter((part) => all.some((one) => one.part === part))
  return { indicator: levels.record.says.indicator, unit: levels.record.says.unit, parts, months: months.map((one) => rowOf(all.filter((row) => row.month === one), one, { parts, ...ground })) }
}

/** January's figure is that of the month and that of the year so far; it stands in both columns where the year has both. */
function withJanuary(group: readonly Placed[]): Placed[] {
  const pairs = [['month', 'soFar'], ['monthBefore', 'soFarBefore'], ['monthGrowth', 'growth']] as const
  return pairs.reduce<Placed[]>((all, [alone, summed]) => {
    if (!all.some(({ part }) => part === summed)) return all
    const twice = all.filter((one) => one.month.endsWith('-01') && one.part === alone && !all.some((other) => other.month === one.month && other.part === summed && other.sender === one.sender)).map((one) => ({ ...one, part: summed }))
    const lone = all.some(({ part, month: of }) => part === alone && !of.endsWith('-01'))
    return [...(lone ? all : all.filter((one) => one.part !== alone)), ...twice]
  }, [...group])
}

function rowOf(group: readonly Placed[], of: string, { parts, picture, tables }: Ground & { readonly parts: readonly MonthPart[] }): z.infer<typeof monthRow> {
  const points = parts.flatMap((part) => pointOf(group.filter((one) => one.part === part), part, picture))
  return { month: of, state: points.length > 0 ? 'reported' : tables.has(of) ? 'not-reported' : 'no-table', points }
}

function pointOf(group: readonly Placed[], part: MonthPart, picture: Picture): z.infer<typeof point>[] {
  if (group.length === 0) return []
  const sayings = grouped(group, ({ sender, document }) => sender ?? document).map((own) => {
    const [newest, ...older] = [...own].sort((a, b) => (order(a, picture) < order(b, picture) ? 1 : -1)).map((one) => toldOf(one, picture))
    return { ...newest!, earlier: older.filter((one, i) => !sameValue(one, i === 0 ? newest! : older[i - 1]!)) }
  }).sort((a, b) => b.vintage.localeCompare(a.vintage) || (a.sender ?? '').localeCompare(b.sender ?? '', 'zh'))
  return [{ part, sayings, conflict: sayings.some((one) => !sameValue(one, sayings[0]!)), revised: sayings.some(({ earlier }) => earlier.length > 0) }]
}

function order({ record, document }: Placed, picture: Picture): string {
  return `${picture.knownOn(record)} ${picture.documents.get(document)?.recorded_at ?? ''} ${record.id}`
}

function sameValue(one: Told, other: Told): boolean {
  return compareDecimals(one.value, other.value) === 0 && compareDecimals(one.valueHigh ?? one.value, other.valueHigh ?? other.value) === 0 && one.bound === other.bound
}

function toldOf({ record, sender, document, cell }: Placed, picture: Picture): Told {
  const [first] = picture.refs(record)
  const { value, valueHigh, bound, status } = record.says
  return {
    value, valueHigh, bound, status, printed: first?.quote ?? value, review: record.review, statement: record.id, evidence: first?.evidence ?? null, cell, document,
    documentTitle: picture.documents.get(document)?.title ?? null, sender, vintage: picture.knownOn(record), doubts: record.doubts.length,
  }
}
