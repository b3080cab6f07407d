/** A cell as nearly all are written, `<c r="B2" s="3" t="s"><v>17</v></c>`, found without cutting it into tags. */
export interface QuickCell {
  row: number
  column: number
  /** -1 for none. */
  style: number
  /** Whether the value points to shared text. */
  shared: boolean
  /** Where the value stands; both 0 for an empty cell. */
  from: number
  to: number
}

const BLANK = 0x20
const QUOTE = 0x22
const SLASH = 0x2f
const ZERO = 0x30
const LESS = 0x3c
const EQUAL = 0x3d
const GREATER = 0x3e

/**
 * Reads the cell that begins at a place, if it is wholly there and written in the common way.
 *
 * @returns the place after it; -1 to have it read the long way
 */
export function quickCell(source: string, start: number, into: QuickCell): number {
  into.style = -1
  into.shared = false
  into.column = -1
  const at = attributes(source, start + 2, into)
  if (at < 0 || into.column < 0) return -1
  into.from = into.to = 0
  if (source.charCodeAt(at) === SLASH) return source.charCodeAt(at + 1) === GREATER ? at + 2 : -1
  if (source.charCodeAt(at) !== GREATER || source.charCodeAt(at + 1) !== LESS || source.charCodeAt(at + 2) !== 0x76 || source.charCodeAt(at + 3) !== GREATER) return -1
  const from = at + 4
  let to = from
  while (source.charCodeAt(to) > LESS || source.charCodeAt(to) < LESS) to++
  if (!source.startsWith('</v></c>', to)) return -1
  into.from = from
  into.to = to
  return to + 8
}

function attributes(source: string, start: number, into: QuickCell): number {
  let at = start
  while (source.charCodeAt(at) === BLANK) {
    if (source.charCodeAt(at + 2) !== EQUAL || source.charCodeAt(at + 3) !== QUOTE) return -1
    at = value(source, source.charCodeAt(at + 1), at + 4, into)
    if (at < 0 || source.charCodeAt(at) !== QUOTE) return -1
    at++
  }
  return at
}

/** Reads the value of `r`, `s` or `t`; -1 for another and for a type that is neither number nor shared text. */
function value(source: string, name: number, start: number, into: QuickCell): number {
  if (name === 0x72) return reference(source, start, into)
  if (name === 0x73) {
    const end = digits(source, start)
    into.style = number
    return end
  }
  if (name !== 0x74) return -1
  const type = source.charCodeAt(start)
  into.shared = type === 0x73
  return (type === 0x73 || type === 0x6e) && source.charCodeAt(start + 1) === QUOTE ? start + 1 : -1
}

function reference(source: string, start: number, into: QuickCell): number {
  let at = start
  let column = 0
  for (let code = source.charCodeAt(at); code >= 0x41 && code <= 0x5a; code = source.charCodeAt(++at)) column = column * 26 + code - 0x40
  const end = digits(source, at)
  if (end === at || at === start) return -1
  into.column = column - 1
  into.row = number - 1
  return end
}

/** What `digits` read last. */
let number = 0

function digits(source: string, start: number): number {
  let at = start
  number = 0
  for (let code = source.charCodeAt(at); code >= ZERO && code <= 0x39; code = source.charCodeAt(++at)) number = number * 10 + code - ZERO
  return at
}

/** @returns the whole number between two places; -1 for anything else */
export function wholeNumber(source: string, from: number, to: number): number {
  return digits(source, from) === to && to > from ? number : -1
}

/** Whether a stretch is a decimal as it would be given: no exponent, no needless zero, at most 15 characters. */
export function isCanonical(source: string, from: number, to: number): boolean {
  let at = source.charCodeAt(from) === 0x2d ? from + 1 : from
  if (to - from > 15 || at === to) return false
  if (source.charCodeAt(at) === ZERO && at + 1 < to && source.charCodeAt(at + 1) !== 0x2e) return false
  const first = at
  let point = -1
  for (; at < to; at++) {
    const code = source.charCodeAt(at)
    if (code === 0x2e && point < 0 && at > first) point = at
    else if (!(code >= ZERO && code <= 0x39)) return false
  }
  if (point < 0) return to - first > 1 || first === from || source.charCodeAt(first) !== ZERO
  return source.charCodeAt(to - 1) !== ZERO && point < to - 1
}
