import { chinaDay, grouped, isPeriod, isTableFormat, type Provenance, visibilities } from '@chanye/model'
import { z } from 'zod'
import type { Asking } from '../store/asking.ts'
import { type DocumentRow, documents } from '../store/documents.ts'
import { type FiledSheet, filings, type ReviewedRows, reviewedRows } from '../store/filings.ts'
import { places } from '../store/places.ts'
import { dated, defineAnswer } from './answer.ts'
import { placeRefOf } from './picture.ts'
import { daysBetween, expected, type Receipt, rhythms } from './rhythm.ts'
import { saysAny } from './says-any.ts'
import { placeRef } from './shapes.ts'

/** Whether what should have come has come: late up to two of its own periods, stale after; once, where there is no rhythm to tell by. */
const states = ['late', 'stale', 'in-time', 'once'] as const
type State = (typeof states)[number]
const counts = z.object({ accepted: z.number(), doubted: z.number(), refused: z.number() })

const source = z.object({
  id: z.string(),
  /** Who sends it: the office that fills it in, else who published it; null where nobody is named. */
  sender: z.string().nullable(), place: placeRef.nullable(),
  /** The form its tables fit; null for other documents. */
  form: z.string().nullable(), formats: z.array(z.string()), documents: z.number(), withdrawn: z.number(), first: z.string().nullable(), last: z.string().nullable(),
  received: z.string(), latest: z.object({ document: z.string(), title: z.string().nullable() }),
  expected: z.object({ rhythm: z.enum(rhythms), period: z.string(), day: z.string(), days: z.number(), receipts: z.number() }).nullable(), state: z.enum(states), overdue: z.number(),
  rows: counts, unread: z.number(), visibility: z.array(z.enum(visibilities)), invented: z.boolean(),
})
type Source = z.infer<typeof source>

export const catalogue = defineAnswer({
  name: 'catalogue',
  question: { en: 'What is sent by whom, how far does it reach, and what is late?', zh: '数据目录：谁报什么、报到哪一期、哪些该来没来？' },
  params: z.strictObject({ place: z.string().optional(), q: z.string().optional(), form: z.string().optional(), state: z.enum(states).optional() }),
  result: z.object({ ...dated, counts: z.record(z.enum(states), z.number()), forms: z.array(z.string()), sources: z.array(source) }),
  async run(asking, { place, q, form, state }) {
    const all = (await sourcesOf(asking)).filter((one) => place === undefined || one.place?.code === place)
    const found = all.filter((one) => (form === undefined || one.form === form) && holds(one, q))
    const counted = Object.fromEntries(states.map((name) => [name, found.filter((one) => one.state === name).length])) as Record<State, number>
    const shown = found.filter((one) => state === undefined || one.state === state)
    return { asOf: asking.asOf, invented: shown.some(({ invented }) => invented), counts: counted, forms: [...new Set(all.flatMap((one) => one.form ?? []))].sort(), sources: shown }
  },
})

function holds({ sender, form, latest }: Source, q: string | undefined): boolean {
  return saysAny([sender, form, latest.title], q)
}

/** One document with what is told of its coming. */
interface Come { readonly document: DocumentRow; readonly sheets: readonly FiledSheet[]; readonly sender: string | null; readonly form: string | null; readonly received: string; readonly rows: ReviewedRows | undefined }

/** Every source of which something was received by the asked day, what is late first. */
async function sourcesOf(asking: Asking): Promise<Source[]> {
  const sheets = new Map(grouped(await filings(asking), ({ document }) => document).map((own) => [own[0]!.document, own]))
  const rows = await reviewedRows(asking)
  const come = (await documents(asking)).filter(({ kind }) => kind === 'source').map((document): Come => {
    const own = sheets.get(document.id) ?? []
    const said = JSON.parse(document.provenance) as Provenance
    const sender = own.find((sheet) => sheet.sender !== null)?.sender ?? said.publisher?.value ?? said.takenFrom?.value ?? null
    return { document, sheets: own, sender, form: own.find((sheet) => sheet.form !== null)?.form ?? null, received: chinaDay(document.recorded_at), rows: rows.get(document.id) }
  }).filter(({ received }) => received <= asking.asOf)
  const known = new Map((await places(asking, [...new Set(come.flatMap(({ document }) => document.place ?? []))])).map((place) => [place.code, placeRefOf(place)]))
  const groups = grouped(come, keyOf)
  const order = ({ state, overdue, received }: Source) => [states.indexOf(state), -overdue, -Date.parse(received)] as const
  return groups.map((group) => sourceOf(group, asking.asOf, known)).sort((a, b) => {
    const [x, y] = [order(a), order(b)]
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2] || (a.sender ?? '').localeCompare(b.sender ?? '', 'zh')
  })
}

/** An import that was taken back came, but does not count as received. */
function stands({ rows }: Come): boolean {
  return rows === undefined || rows.accepted + rows.doubted > 0
}

function sourceOf(group: readonly Come[], asOf: string, known: ReadonlyMap<string, NonNullable<Source['place']>>): Source {
  const { sender, form, document } = group[0]!
  const standing = group.filter(stands)
  const newest = newestOf(standing.length > 0 ? standing : group)
  const receipts = standing.flatMap(receiptsOf)
  const periods = (receipts.length > 0 ? receipts.map(({ closing }) => closing) : group.map((one) => one.document.known_on)).sort()
  const sum = (name: keyof ReviewedRows) => group.reduce((total, { rows }) => total + (rows?.[name] ?? 0), 0)
  return {
    id: keyOf(group[0]!), sender, place: known.get(document.place ?? '') ?? null, form, formats: [...new Set(group.map((one) => one.document.format))].sort(), documents: group.length, withdrawn: group.length - standing.length,
    first: periods[0] ?? null, last: periods.at(-1) ?? null, received: newest.received, latest: { document: newest.document.id, title: newest.document.title ?? newest.document.name }, ...stateOf(receipts, asOf),
    rows: { accepted: sum('accepted'), doubted: sum('doubted'), refused: sum('refused') }, unread: group.flatMap(({ sheets }) => sheets).reduce((total, { unread }) => total + unread, 0),
    visibility: visibilities.filter((one) => group.some((come) => come.document.visibility === one)), invented: group.some((come) => come.document.invented === 1),
  }
}

/** What makes documents one source: sender, place and form; of tables of no form their title but for its dates. */
function keyOf({ document, sender, form }: Come): string {
  const title = (document.title ?? document.name).replace(/\d+/gu, '')
  return JSON.stringify([sender, document.place, form, form !== null ? '' : sender === null ? document.id : isTableFormat(document.format) ? title : ''])
}

function newestOf(group: readonly Come[]): Come {
  const order = ({ document }: Come) => `${document.recorded_at} ${document.known_on} ${document.id}`
  return [...group].sort((a, b) => (order(a) < order(b) ? 1 : -1))[0]!
}

function receiptsOf({ sheets, received }: Come): Receipt[] {
  return sheets.flatMap(({ closing }) => (closing !== null && isPeriod(closing) ? [{ closing, received }] : []))
}

function stateOf(receipts: readonly Receipt[], asOf: string): Pick<Source, 'expected' | 'state' | 'overdue'> {
  const next = expected(receipts)
  if (!next) return { expected: null, state: 'once', overdue: 0 }
  const overdue = Math.max(0, daysBetween(next.day, asOf))
  return { expected: next, overdue, state: overdue === 0 ? 'in-time' : overdue > 2 * LENGTH[next.rhythm] ? 'stale' : 'late' }
}

const LENGTH = { monthly: 31, quarterly: 92, yearly: 366 } as const
