import type { KnownFirm, Lexicon } from '../../lexicon.ts'
import { once } from '../../once.ts'
import type { NameMention } from './organisation.ts'
import { CALLED_AFTER, FORM_FOLLOWS, FORMAL_END, PLACE_FOLLOWS } from './rules.ts'

/** Well-known firms by their first two characters, longest names first. */
type ByHead = ReadonlyMap<string, readonly KnownFirm[]>

const indexOf = once((lexicon: Lexicon): { readonly alone: ByHead; readonly all: ByHead; readonly begins: Uint8Array } => {
  const byHead = (firms: readonly KnownFirm[]): ByHead => {
    const index = new Map<string, KnownFirm[]>()
    for (const firm of [...firms].sort((a, b) => b.name.length - a.name.length)) index.set(firm.name.slice(0, 2), [...index.get(firm.name.slice(0, 2)) ?? [], firm])
    return index
  }
  const alone = lexicon.firms.filter((firm) => firm.alone)
  const begins = new Uint8Array(65536)
  for (const { name } of alone) begins[name.charCodeAt(0)] = 1
  return { alone: byHead(alone), all: byHead(lexicon.firms), begins }
})

/** @returns the well-known firms a text calls by their names alone, in order; none that bears its form */
export function knownFirmsIn(text: string, lexicon: Lexicon): NameMention[] {
  if (lexicon.firms.length === 0) return []
  const { alone, begins } = indexOf(lexicon)
  const found: NameMention[] = []
  for (let at = 0; at + 1 < text.length; at++) {
    if (!begins[text.charCodeAt(at)]) continue
    const name = nameAt(text, at, alone)
    const rest = name === null ? '' : text.slice(at + name.length, at + name.length + 8)
    if (name === null || FORM_FOLLOWS.test(rest) || CALLED_AFTER.test(rest)) continue
    found.push({ name, start: at, end: at + name.length })
    at += name.length - 1
  }
  return found
}

/** @returns whether a well-known firm's name begins at a place of a text and does not bear its form */
export function isKnownAt(text: string, at: number, lexicon: Lexicon): boolean {
  const name = lexicon.firms.length === 0 ? null : nameAt(text, at, indexOf(lexicon).alone)
  return name !== null && !FORM_FOLLOWS.test(text.slice(at + name.length, at + name.length + 8))
}

/** @returns the well-known firm a work is named after; `surely` asks for one that stands for itself anywhere; null where there is none */
export function builderOf(work: string, lexicon: Lexicon, surely: boolean): string | null {
  if (lexicon.firms.length === 0) return null
  const { alone, all } = indexOf(lexicon)
  const name = nameAt(work, 0, surely ? alone : all)
  return name !== null && !(surely ? FORM_FOLLOWS : PLACE_FOLLOWS).test(work.slice(name.length, name.length + 8)) ? name : null
}

/** @returns whether a name is that of a well-known firm which stands for it only at the head of a longer one */
export function isHead(name: string, lexicon: Lexicon): boolean {
  return lexicon.firms.length > 0 && (indexOf(lexicon).all.get(name.slice(0, 2))?.some((firm) => firm.name === name && !firm.alone) ?? false)
}

/** @returns the short name of a well-known firm named with its form: 某某公司; null for any other */
export function shortOf(formal: string, lexicon: Lexicon): string | null {
  if (lexicon.firms.length === 0 || !FORMAL_END.test(formal)) return null
  const name = formal.replace(FORMAL_END, '')
  return indexOf(lexicon).alone.get(name.slice(0, 2))?.some((firm) => firm.name === name) ? name : null
}

function nameAt(text: string, at: number, index: ByHead): string | null {
  return index.get(text.slice(at, at + 2))?.find(({ name, notAfter, notBefore }) => text.startsWith(name, at)
    && !(notAfter !== null && text.endsWith(notAfter, at)) && !(notBefore !== null && text.startsWith(notBefore, at + name.length)))?.name ?? null
}
