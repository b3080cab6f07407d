import type { Repair, RepairKind, Span } from '@chanye/model'
import type { PositionMap } from './position-map.ts'

/** One change to the text as it stands now; positions are in that text. */
export interface Edit extends Span {
  readonly kind: RepairKind
  readonly after: string
  readonly score?: number
  readonly otherReadings?: readonly string[]
  readonly bytes?: { readonly before: string; readonly after: string }
}

interface Logged { kind: RepairKind; start: number; end: number; score: number; otherReadings: readonly string[]; bytes?: { readonly before: string; readonly after: string } }

/** Where the kinds stand when several touch one place: the later one tells more about the damage. */
const TELLING: readonly RepairKind[] = [
  'full-width', 'half-width', 'traditional-form', 'broken-line', 'markup', 'pinyin-note', 'radical', 'furniture', 'misread-utf8', 'shifted-bytes',
]

/**
 * A text under repair: what it reads now, and for every character of it the stretch of the original it came from.
 * The original is never changed; each step gives a new working text.
 */
export class WorkingText {
  readonly original: string
  readonly text: string
  private readonly from: Int32Array
  private readonly to: Int32Array
  private readonly log: readonly Logged[]

  private constructor(original: string, text: string, places: { from: Int32Array; to: Int32Array }, log: readonly Logged[]) {
    this.original = original
    this.text = text
    this.from = places.from
    this.to = places.to
    this.log = log
  }

  static of(original: string): WorkingText {
    const from = new Int32Array(original.length)
    const to = new Int32Array(original.length)
    for (let i = 0; i < original.length; i++) { from[i] = i; to[i] = i + 1 }
    return new WorkingText(original, original, { from, to }, [])
  }

  /** Applies ordered, disjoint edits. An edit that keeps the length keeps positions one by one. */
  with(edits: readonly Edit[]): WorkingText {
    if (edits.length === 0) return this
    const grown = edits.reduce((n, edit) => n + edit.after.length - (edit.end - edit.start), this.text.length)
    const from = new Int32Array(grown)
    const to = new Int32Array(grown)
    const parts: string[] = []
    const log: Logged[] = [...this.log]
    let read = 0
    let written = 0
    const keep = (until: number) => {
      parts.push(this.text.slice(read, until))
      from.set(this.from.subarray(read, until), written)
      to.set(this.to.subarray(read, until), written)
      written += until - read
      read = until
    }
    for (const edit of edits) {
      keep(edit.start)
      const where = this.place(edit)
      parts.push(edit.after)
      const oneByOne = edit.after.length === edit.end - edit.start
      for (let i = 0; i < edit.after.length; i++) {
        from[written] = oneByOne ? this.from[edit.start + i]! : where.start
        to[written++] = oneByOne ? this.to[edit.start + i]! : where.end
      }
      read = edit.end
      for (const stretch of oneByOne ? this.stretches(edit) : [where]) {
        log.push({ kind: edit.kind, ...stretch, score: edit.score ?? 1, otherReadings: edit.otherReadings ?? [], ...(edit.bytes ? { bytes: edit.bytes } : {}) })
      }
    }
    keep(this.text.length)
    return new WorkingText(this.original, parts.join(''), { from, to }, log)
  }

  /** The unbroken stretches of the original a stretch of the present text came from. */
  private stretches({ start, end }: Span): Span[] {
    const found: { start: number; end: number }[] = []
    for (let i = start; i < end; i++) {
      const last = found.at(-1)
      if (last && last.end === this.from[i]) last.end = this.to[i]!
      else found.push({ start: this.from[i]!, end: this.to[i]! })
    }
    return found
  }

  /** The original stretch of a stretch of the present text; an empty one lies before the character that follows. */
  place({ start, end }: Span): Span {
    if (end > start) return { start: this.from[start]!, end: this.to[end - 1]! }
    const at = start < this.from.length ? this.from[start]! : this.original.length
    return { start: at, end: at }
  }

  /** @returns the positions both ways between the original and the present text */
  map(): PositionMap {
    const { from, to } = this
    return { toOriginal: (clean) => this.place(clean), toClean: ({ start, end }) => {
      const first = lowerBound(to, start + 1)
      return { start: first, end: Math.max(first, lowerBound(from, end)) }
    } }
  }

  /** @returns every change so far as edits of the original, ordered and disjoint; steps that touch one place are one edit */
  repairs(): Repair[] {
    const ordered = [...this.log].sort((a, b) => a.start - b.start || b.end - a.end)
    const merged: Logged[] = []
    for (const step of ordered) {
      const last = merged.at(-1)
      if (last && step.start < last.end) merged[merged.length - 1] = joined(last, step)
      else merged.push({ ...step })
    }
    return merged.map((step) => this.repair(step)).filter(({ before, after }) => before !== after)
  }

  private repair({ kind, start, end, score, otherReadings, bytes }: Logged): Repair {
    const first = lowerBound(this.from, start)
    const last = lowerBound(this.from, end)
    const after = this.text.slice(first, Math.max(first, last))
    return { kind, start, end, before: this.original.slice(start, end), after, score, otherReadings, ...(bytes ? { bytes } : {}) }
  }
}

function joined(a: Logged, b: Logged): Logged {
  const telling = TELLING.indexOf(b.kind) > TELLING.indexOf(a.kind) ? b : a
  const bytes = a.bytes ?? b.bytes
  return {
    kind: telling.kind, start: a.start, end: Math.max(a.end, b.end), score: Math.min(a.score, b.score),
    otherReadings: [...a.otherReadings, ...b.otherReadings], ...(bytes ? { bytes } : {}),
  }
}

/** The first index whose value is not below `value`. */
function lowerBound(values: Int32Array, value: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (values[middle]! < value) low = middle + 1
    else high = middle
  }
  return low
}
