import { likeness, type Sketch } from './sketch.ts'

/** What is known of a document by which its copies are found. */
export interface Traced {
  readonly id: string
  readonly title: string | null
  /** 摘自, 来源: whom it says it was taken from. */
  readonly takenFrom: string | null
  /** Who published this copy. */
  readonly publisher: string | null
  /** The moment or day it was published; null when unknown. */
  readonly published: string | null
  readonly sketch: Sketch
}

/** 同源: documents that are one source: the original as it is held, or the earliest copy, and the copies of it. */
export interface Family { readonly head: string; readonly copies: readonly string[] }

/** Texts this alike are copies of each other, whatever they are called. */
const ALIKE = 0.8
/** Enough where both bear one title, or one names the other's publisher, or both the same source. */
const ALIKE_AND_TOLD = 0.5

/**
 * Puts documents together that are copies of one text.
 *
 * The head of a family is the document whose publisher the others name as their source, else one that names none, else the earliest published.
 *
 * @returns the families in the order their first document came; a document without copies is a family of its own
 */
export function familiesOf(documents: readonly Traced[]): Family[] {
  const leader = new Map<string, string>()
  const root = (id: string): string => { const up = leader.get(id); return up === undefined ? id : root(up) }
  for (const [a, b] of candidates(documents)) {
    const [one, other] = [root(a.id), root(b.id)]
    if (one !== other && isCopy(a, b)) leader.set(other, one)
  }
  const groups = new Map<string, Traced[]>()
  for (const document of documents) {
    const group = groups.get(root(document.id))
    if (group) group.push(document)
    else groups.set(root(document.id), [document])
  }
  return [...groups.values()].map((group) => {
    const head = headOf(group)
    return { head: head.id, copies: group.filter(({ id }) => id !== head.id).map(({ id }) => id) }
  })
}

/** Pairs that share any of their least hashes: all others have nothing in common worth a comparison. */
function* candidates(documents: readonly Traced[]): Generator<readonly [Traced, Traced]> {
  const byHash = new Map<number, Traced[]>()
  for (const document of documents) {
    const met = new Set<Traced>()
    for (const hash of document.sketch.slice(0, LEAST)) {
      for (const other of byHash.get(hash) ?? []) met.add(other)
      const list = byHash.get(hash)
      if (list) list.push(document)
      else byHash.set(hash, [document])
    }
    for (const other of met) yield [other, document]
  }
}

/** Of two texts half alike, sixteen least hashes share one all but surely. */
const LEAST = 16

function isCopy(a: Traced, b: Traced): boolean {
  const alike = likeness(a.sketch, b.sketch)
  if (alike >= ALIKE) return true
  const told = (a.title !== null && a.title === b.title) || names(a, b) || names(b, a) || (a.takenFrom !== null && a.takenFrom === b.takenFrom)
  return told && alike >= ALIKE_AND_TOLD
}

/** Whether one says it was taken from the other's publisher. */
function names({ takenFrom }: Traced, { publisher }: Traced): boolean {
  return takenFrom !== null && publisher !== null && takenFrom === publisher
}

function headOf(group: readonly Traced[]): Traced {
  const key = (one: Traced) => `${rank(one, group)} ${one.takenFrom === null ? 0 : 1} ${one.published ?? '9999'} ${one.id}`
  return [...group].sort((a, b) => (key(a) < key(b) ? -1 : 1))[0]!
}

/** A copy of another of the group comes last; one the others were taken from first. */
function rank(one: Traced, group: readonly Traced[]): number {
  const others = group.filter((other) => other !== one)
  if (others.some((other) => names(one, other))) return 2
  return others.some((other) => names(other, one)) ? 0 : 1
}
