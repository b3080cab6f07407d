import { type Chosen, chosenOf, type Published } from '@chanye/analysis'
import { grouped, type Publication } from '@chanye/model'
import { publicationOf } from '@chanye/reading'
import { z } from 'zod'
import type { Asking } from '../store/asking.ts'
import type { Resolved } from '../store/contradictions.ts'
import type { DocumentRow } from '../store/documents.ts'
import { contentId } from '../store/ids.ts'
import type { FigureRecord } from './picture.ts'
import { publisherOf } from './sources.ts'

const words = z.object({ zh: z.string(), en: z.string() })
/** Which of several published values an answer uses, by which step of the choice rule, and how many others there are. */
export const choiceNote = z.object({
  used: z.boolean(),
  /** `decided` where a person did, `undecided` where no step tells the values apart. */
  by: z.enum(['review', 'publication', 'grade', 'known', 'decided', 'undecided']), why: words,
  /** The statement whose value is used; null where none is. */
  usedStatement: z.string().nullable(),
  /** Other values published of the same figure. */
  others: z.number(),
}).meta({ id: 'ChoiceNote' })
export type ChoiceNote = z.infer<typeof choiceNote>

/** One published value of a figure. */
export interface Vintage extends Published {
  readonly record: FigureRecord
  readonly publisher: string | null
  /** Whose form it was filed in, of which place; null for what nobody filed, or another published. */
  readonly filer: string | null
  /** The document it speaks for: of a correction the one it corrects. */
  readonly origin: string
}

/** Which value of a figure is used, and by what. */
interface Verdict { readonly used: readonly Vintage[]; readonly by: ChoiceNote['by']; readonly why: ChoiceNote['why'] }

const undecided = { zh: '各值按规则不分先后，未选用', en: 'no step of the rule tells the values apart; none is used' }

const sentAgain = { zh: '同一单位同一报表重报，取后收到的', en: 'the same office sent its table again; the one received last' }

/** What the vintages of a picture rest on. */
interface Ground {
  readonly asking: Asking
  readonly figures: readonly FigureRecord[]
  readonly keyOf: (record: FigureRecord) => string
  /** The document a record speaks for: for a correction the one it corrects. */
  readonly originOf: (record: FigureRecord) => DocumentRow | undefined
  readonly decisions: readonly Resolved[]
}

/** Every published value of every figure, by figure. */
export class Vintages {
  private readonly ground: Ground
  /** A firm's figures by its code, measure and period, which the key of each holds: of whole districts hardly any has two values, and only those need their keys. */
  private readonly near = new Map<string, FigureRecord[]>()

  constructor(ground: Ground) {
    this.ground = ground
    for (const record of ground.figures) {
      if (record.says.minor) continue
      const key = this.nearKey(record)
      const list = this.near.get(key)
      if (list) list.push(record)
      else this.near.set(key, [record])
    }
  }

  private nearKey(record: FigureRecord): string {
    const { code, indicator, period } = record.says
    return code === undefined ? this.ground.keyOf(record) : `${code} ${indicator} ${period}`
  }

  /** The figures published with more than one value, by their keys. */
  contested(): [key: string, records: readonly FigureRecord[]][] {
    const several = [...this.near.values()].filter(hasSeveral).flatMap((records) => grouped(records, this.ground.keyOf))
    return several.filter(hasSeveral).map((records): [string, FigureRecord[]] => [this.ground.keyOf(records[0]!), records]).filter(([key]) => !isOpen(key))
  }

  /** Every value published of the figure a record is of, first published first. */
  of(record: FigureRecord): Vintage[] {
    return this.vintages(this.published(record))
  }

  private published(record: FigureRecord): readonly FigureRecord[] {
    const key = this.ground.keyOf(record)
    const same = isOpen(key) ? [] : (this.near.get(this.nearKey(record)) ?? []).filter((other) => this.ground.keyOf(other) === key)
    return same.length > 0 ? same : [record]
  }

  /** @returns the records as published values, first published first */
  vintages(records: readonly FigureRecord[]): Vintage[] {
    const order = ({ known, record }: Vintage) => `${known} ${this.ground.originOf(record)?.recorded_at ?? ''} ${record.id}`
    return records.map((record) => this.vintage(record)).sort((a, b) => (order(a) < order(b) ? -1 : 1))
  }

  private vintage(record: FigureRecord): Vintage {
    const document = this.ground.originOf(record)
    const publisher = document ? publisherOf(document) : null
    return {
      record, publisher, filer: filerOf(document), origin: document?.id ?? record.document, value: valueOf(record), review: record.review === 'accepted' ? 'accepted' : 'draft', publication: this.publication(record, document),
      grade: this.ground.asking.weighing.gradeOf(publisher), known: document?.known_on ?? '',
    }
  }

  private publication({ says, evidence }: FigureRecord, document: DocumentRow | undefined): Publication {
    return publicationOf({ sentence: evidence[0]?.sentence ?? '', title: document?.title ?? null, status: says.status })
  }

  /** The value an answer uses of these: what a person decided, else what the choice rule takes. */
  verdict(vintages: readonly Vintage[]): Verdict {
    const resolved = vintages[0] ? this.resolved(contradictionId('figure', this.ground.keyOf(vintages[0].record))) : undefined
    const wrong = new Set(resolved?.wrong)
    const right = vintages.filter(({ record }) => !wrong.has(record.id))
    const { steps } = this.ground.asking.weighing
    const current = lastSent(right)
    const { taken, step }: Chosen<Vintage> = chosenOf(current, steps)
    const decisive = step === null ? undefined : steps[step]
    if (decisive) return { used: taken, by: decisive.by, why: decisive.why }
    if (taken.length === 0) return { used: taken, by: 'undecided', why: undecided }
    if (resolved && right.length < vintages.length) return { used: taken, by: 'decided', why: { zh: `${resolved.by}：${resolved.reason}`, en: `${resolved.by}: ${resolved.reason}` } }
    return current.length < right.length ? { used: taken, by: 'known', why: sentAgain } : { used: taken, by: 'undecided', why: undecided }
  }

  private resolved(contradiction: string): Resolved | undefined {
    return this.ground.decisions.findLast((one) => one.contradiction === contradiction)
  }

  /** @returns what a page says beside a figure of which several values are published; null where there is one */
  note(record: FigureRecord): ChoiceNote | null {
    if (!hasSeveral(this.near.get(this.nearKey(record)) ?? [])) return null
    const published = this.published(record)
    const values = new Set(published.map(valueOf))
    if (values.size < 2) return null
    const { used, by, why } = this.verdict(this.vintages(published))
    return { used: used.some(({ value }) => value === valueOf(record)), by, why, usedStatement: used[0]?.record.id ?? null, others: values.size - 1 }
  }
}

function filerOf(document: DocumentRow | undefined): string | null {
  return document && document.sender !== null && document.form !== null && publisherOf(document) === document.sender ? JSON.stringify([document.sender, document.form, document.place]) : null
}

/** @returns published values, first received first, without those an office has sent again: the table received last stands for the one before it, unless it waits where that was accepted */
export function lastSent(vintages: readonly Vintage[]): Vintage[] {
  return vintages.filter((one, i) => one.filer === null || !vintages.slice(i + 1).some((later) => later.filer === one.filer && later.origin !== one.origin && (later.review === 'accepted' || one.review === 'draft')))
}

function hasSeveral(records: readonly FigureRecord[]): boolean {
  return records.length > 1 && new Set(records.map(valueOf)).size > 1
}

/** What two values must share to be one: both ends of a range. */
function valueOf({ says }: FigureRecord): string {
  return says.valueHigh === null ? says.value : `${says.value}–${says.valueHigh}`
}

/** A figure without a period compares with nothing. */
function isOpen(key: string): boolean {
  return (JSON.parse(key) as unknown[])[2] === null
}

/** @returns the id of a contradiction, the same on every machine and whatever more is published */
export function contradictionId(kind: string, key: string): string {
  return contentId('cx', { kind, key })
}
