import { type Repair, type RepairKind, repairKinds, type Span } from '@chanye/model'
import { type PositionMap, positionMap } from './position-map.ts'

/** One change to the text as it stands now; positions are in that text. */
export interface Edit extends Span {
  readonly kind: RepairKind
  readonly after: string
  /** Below 1 for a guess. */
  readonly score?: number
  readonly otherReadings?: readonly string[]
  readonly bytes?: { readonly before: string; readonly after: string }
  /** Each character stands for the one it replaces; the lengths are equal. */
  readonly oneByOne?: boolean
}

/** What is known about an edit beside its text, at its place in the original. */
interface Note extends Span {
  readonly score: number
  readonly otherReadings: readonly string[]
  readonly bytes?: { readonly before: string; readonly after: string }
}

/** What a text under repair is made of; `from` and `to` give the original stretch of each of its characters. */
interface State {
  readonly original: string
  readonly text: string
  readonly from: Int32Array
  readonly to: Int32Array
  /** For each original character the most telling kind of edit that touched it: 1 and up as in `TELLING`, 0 for none. */
  readonly touched: Uint8Array
  readonly notes: readonly Note[]
}

/** When several steps touch one place, the later kind here tells more about the damage. */
const TELLING: readonly RepairKind[] = [
  'half-width', 'full-width', 'traditional-form', 'radical', 'pinyin-note', 'misread-utf8', 'shifted-bytes', 'broken-line', 'markup', 'furniture',
]
const RANK = new Map(TELLING.map((kind, i) => [kind, i + 1]))
/** Kinds that change characters one by one, so that neighbours may be told as one repair. */
const PLAIN: ReadonlySet<number> = new Set((['half-width', 'full-width', 'traditional-form', 'radical', 'markup', 'furniture'] as const).map((kind) => RANK.get(kind)!))

/**
 * A text under repair: what it reads now, and for every character of it the stretch of the original it came from.
 * The original is never changed; each step gives a new working text.
 */
export class WorkingText {
  readonly text: string
  readonly original: string
  private readonly state: State

  private constructor(state: State) {
    this.state = state
    this.text = state.text
    this.original = state.original
  }

  /** @returns a text without repairs yet */
  static of(original: string): WorkingText {
    const from = new Int32Array(original.length)
    const to = new Int32Array(original.length)
    for (let i = 0; i < original.length; i++) { from[i] = i; to[i] = i + 1 }
    return new WorkingText({ original, text: original, from, to, touched: new Uint8Array(original.length), notes: [] })
  }

  /** Applies ordered, disjoint edits and gives the text after them. */
  with(edits: readonly Edit[]): WorkingText {
    if (edits.length === 0) return this
    const grown = edits.reduce((n, edit) => n + edit.after.length - (edit.end - edit.start), this.text.length)
    const from = new Int32Array(grown)
    const to = new Int32Array(grown)
    const touched = this.state.touched.slice()
    const notes = [...this.state.notes]
    const parts: string[] = []
    let read = 0
    let written = 0
    const keep = (until: number) => {
      parts.push(this.text.slice(read, until))
      from.set(this.state.from.subarray(read, until), written)
      to.set(this.state.to.subarray(read, until), written)
      written += until - read
      read = until
    }
    for (const edit of edits) {
      keep(edit.start)
      const where = this.place(edit)
      if (edit.oneByOne) { from.set(this.state.from.subarray(edit.start, edit.end), written); to.set(this.state.to.subarray(edit.start, edit.end), written) }
      else { from.fill(where.start, written, written + edit.after.length); to.fill(where.end, written, written + edit.after.length) }
      written += edit.after.length
      parts.push(edit.after)
      read = edit.end
      this.mark(touched, edit, where)
      if (edit.bytes || (edit.score ?? 1) < 1) notes.push({ ...where, score: edit.score ?? 1, otherReadings: edit.otherReadings ?? [], ...(edit.bytes ? { bytes: edit.bytes } : {}) })
    }
    keep(this.text.length)
    return new WorkingText({ original: this.state.original, text: parts.join(''), from, to, touched, notes })
  }

  private mark(touched: Uint8Array, edit: Edit, where: Span): void {
    const rank = RANK.get(edit.kind)!
    if (!edit.oneByOne) return stamp(touched, where, rank)
    for (let i = edit.start; i < edit.end; i++) stamp(touched, { start: this.state.from[i]!, end: this.state.to[i]! }, rank)
  }

  /** The original stretch of a stretch of the present text; an empty one lies before the character that follows. */
  place({ start, end }: Span): Span {
    const { from, to, original } = this.state
    if (end > start) return { start: from[start]!, end: to[end - 1]! }
    const at = start < from.length ? from[start]! : original.length
    return { start: at, end: at }
  }

  /** @returns the repairs so far as edits of the original, ordered and disjoint, and the positions both ways */
  settled(): { readonly repairs: readonly Repair[]; readonly map: PositionMap } {
    const { original, text } = this.state
    const from = this.state.from.slice()
    const to = this.state.to.slice()
    union(from, to)
    return { repairs: repairsOf({ ...this.state, from, to }), map: positionMap({ from, to, original: original.length, clean: text.length }) }
  }
}

function stamp(touched: Uint8Array, { start, end }: Span, rank: number): void {
  for (let p = start; p < end; p++) if (touched[p]! < rank) touched[p] = rank
}

/** Characters whose original stretches overlap came out of one composed repair: each is given the whole of it. */
function union(from: Int32Array, to: Int32Array): void {
  for (let i = 0; i < from.length;) {
    let last = i
    let end = to[i]!
    while (last + 1 < from.length && from[last + 1]! < end) { last++; if (to[last]! > end) end = to[last]! }
    if (last > i) { from.fill(from[i]!, i, last + 1); to.fill(end, i, last + 1) }
    i = last + 1
  }
}

/** A stretch of the original and what stands for it now. */
interface Piece { start: number; end: number; first: number; last: number; rank: number }

function repairsOf(state: State): Repair[] {
  const repairs: Repair[] = []
  const notes = [...state.notes].sort((a, b) => a.start - b.start || a.end - b.end)
  let next = 0
  let open: Piece | undefined
  const close = () => {
    if (!open) return
    const own: Note[] = []
    for (; next < notes.length && notes[next]!.start < open.end; next++) if (notes[next]!.end > open.start) own.push(notes[next]!)
    repairs.push(repairOf(state, open, own))
    open = undefined
  }
  eachPiece(state, (piece) => {
    if (open && open.end === piece.start && open.last === piece.first && open.rank === piece.rank && PLAIN.has(piece.rank)) {
      open.end = piece.end
      open.last = piece.last
    } else { close(); open = { ...piece } }
  })
  close()
  return repairs
}

/** Walks the original and the present text together and tells every stretch where they differ. */
function eachPiece(state: State, tell: (piece: Piece) => void): void {
  const { original, text, from, to, touched } = state
  const rankOf = (start: number, end: number) => { let rank = 0; for (let p = start; p < end; p++) if (touched[p]! > rank) rank = touched[p]!; return rank }
  let at = 0
  for (let i = 0; i < text.length;) {
    const [start, end] = [from[i]!, to[i]!]
    if (at < start) tell({ start: at, end: start, first: i, last: i, rank: rankOf(at, start) })
    let last = i + 1
    while (last < text.length && from[last] === start) last++
    const same = end - start === 1 && last - i === 1 && original.charCodeAt(start) === text.charCodeAt(i)
    if (!same && original.slice(start, end) !== text.slice(i, last)) tell({ start, end, first: i, last, rank: rankOf(start, end) })
    at = end
    i = last
  }
  if (at < original.length) tell({ start: at, end: original.length, first: text.length, last: text.length, rank: rankOf(at, original.length) })
}

function repairOf({ original, text }: State, { start, end, first, last, rank }: Piece, notes: readonly Note[]): Repair {
  const bytes = notes.find((note) => note.bytes)?.bytes
  const before = original.slice(start, end)
  const after = text.slice(first, last)
  const otherReadings = [...new Set(notes.flatMap((note) => note.otherReadings))].filter((reading) => reading !== after)
  return {
    kind: TELLING[rank - 1] ?? repairKinds[0], start, end, before, after,
    score: notes.reduce((least, note) => Math.min(least, note.score), 1), otherReadings, ...(bytes ? { bytes } : {}),
  }
}
