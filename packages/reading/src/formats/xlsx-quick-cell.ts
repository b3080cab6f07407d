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

const CLOSING = [LESS, SLASH, 0x76, GREATER, LESS, SLASH, 0x63, GREATER] as const

/**
 * Reads the cell that begins at a place, if it is wholly there and written in the common way.
 *
 * @returns the place after it; -1 to have it read the long way
 */
export function quickCell(bytes: Uint8Array, start: number, into: QuickCell): number {
  into.style = -1
  into.shared = false
  into.column = -1
  const at = attributes(bytes, start + 2, into)
  if (at < 0 || into.column < 0) return -1
  into.from = into.to = 0
  if (bytes[at]! === SLASH) return bytes[at + 1]! === GREATER ? at + 2 : -1
  if (!opensValue(bytes, at)) return -1
  const from = at + 4
  let to = from
  const last = bytes.length - CLOSING.length
  while (to < last && bytes[to] !== LESS) to++
  if (to >= last || !closes(bytes, to)) return -1
  into.from = from
  into.to = to
  return to + 8
}

/** Whether `><v>` stands there. */
function opensValue(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === GREATER && bytes[at + 1] === LESS && bytes[at + 2] === 0x76 && bytes[at + 3] === GREATER
}

/** Whether `</v></c>` stands there. */
function closes(bytes: Uint8Array, at: number): boolean {
  for (let i = 0; i < CLOSING.length; i++) if (bytes[at + i] !== CLOSING[i]) return false
  return true
}

function attributes(bytes: Uint8Array, start: number, into: QuickCell): number {
  let at = start
  while (bytes[at]! === BLANK) {
    if (bytes[at + 2]! !== EQUAL || bytes[at + 3]! !== QUOTE) return -1
    at = value(bytes, bytes[at + 1]!, at + 4, into)
    if (at < 0 || bytes[at]! !== QUOTE) return -1
    at++
  }
  return at
}

/** Reads the value of `r`, `s` or `t`; -1 for another and for a type that is neither number nor shared text. */
function value(bytes: Uint8Array, name: number, start: number, into: QuickCell): number {
  if (name === 0x72) return reference(bytes, start, into)
  if (name === 0x73) {
    const end = digits(bytes, start)
    into.style = number
    return end
  }
  if (name !== 0x74) return -1
  const type = bytes[start]!
  into.shared = type === 0x73
  return (into.shared || type === 0x6e) && bytes[start + 1]! === QUOTE ? start + 1 : -1
}

function reference(bytes: Uint8Array, start: number, into: QuickCell): number {
  let at = start
  let column = 0
  for (let code = bytes[at]!; code >= 0x41 && code <= 0x5a; code = bytes[++at]!) column = column * 26 + code - 0x40
  const end = digits(bytes, at)
  if (end === at || at === start) return -1
  into.column = column - 1
  into.row = number - 1
  return end
}

/** What `digits` read last. */
let number = 0

function digits(bytes: Uint8Array, start: number): number {
  let at = start
  number = 0
  for (let code = bytes[at]!; code >= ZERO && code <= 0x39; code = bytes[++at]!) number = number * 10 + code - ZERO
  return at
}

/** @returns the whole number between two places; -1 for anything else */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  return digits(bytes, from) === to && to > from ? number : -1
}

/** Whether a stretch is a decimal as it would be given: no exponent, no needless zero, no negative zero, at most 15 characters. */
export function isCanonical(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] === 0x2d ? from + 1 : from
  const whole = digits(bytes, first)
  if (whole === first || to - from > 15) return false
  const zero = bytes[first] === ZERO
  if (zero && whole > first + 1) return false
  if (whole === to) return !zero || first === from
  return bytes[whole] === 0x2e && digits(bytes, whole + 1) === to && to > whole + 1 && bytes[to - 1] !== ZERO
}
