const QUOTE = 0x22
const CR = 0x0d
const LF = 0x0a

/** A quoted field, and where the text goes on after it. */
export interface Quoted { readonly field: string; readonly breaks: number; readonly next: number }

/** The field whose quote opens at a place; null when it goes on after its closing quote; undefined when that is missing. */
export function quotedField(text: string, open: number, delimiter: number): Quoted | null | undefined {
  const end = closing(text, open, delimiter)
  if (end === undefined) return undefined
  if (end < 0) return null
  const written = text.slice(open + 1, end)
  return { field: written.includes('"') ? written.replaceAll('""', '"') : written, breaks: breaksIn(written), next: afterField(text, end + 1) }
}

/** The place of the quote that ends a field; -1 when the field goes on after it; undefined when there is none. */
function closing(text: string, open: number, delimiter: number): number | undefined {
  let at = text.indexOf('"', open + 1)
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2)
  if (at < 0) return undefined
  const after = afterField(text, at + 1)
  const code = text.charCodeAt(after)
  return after >= text.length || code === delimiter || code === LF || code === CR ? at : -1
}

/** Blanks between a closing quote and the delimiter say nothing. */
function afterField(text: string, from: number): number {
  let at = from
  while (text.charCodeAt(at) === 0x20) at++
  return at
}

function breaksIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) count++
  }
  return count
}
