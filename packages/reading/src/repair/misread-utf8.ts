import iconv from 'iconv-lite'
import type { Edit } from '../working-text.ts'
import { unlikelihood, unlikelihoodBetween } from './commonness/commonness.ts'
import { matches } from '../matches.ts'

/** Unbroken stretches outside ASCII, with the marks a converter leaves for bytes it could not pair. */
const STRETCH = /[^\x00-\x7f]{2,}(?:\?[^\x00-\x7f]+)*\??/g
/** Characters of GBK whose bytes are E3 to E9 and 80 to BF: they open a Chinese character of UTF-8. */
const OPENING_SHARE = 0.2
const LOST = /\uFFFD\??|\?/

let opening: Uint8Array | undefined

/**
 * Undoes UTF-8 that was read as GBK, stretch by stretch.
 *
 * @returns one edit a stretch that reads better so; a character of which bytes are lost is guessed, or left as U+FFFD
 * @example misreadUtf8('浜т笟鍙戝睍').map(({ after }) => after).join('') // => '产业发展'
 */
export function misreadUtf8(text: string): Edit[] {
  const edits: Edit[] = []
  if (!worthLooking(text)) return edits
  for (const match of matches(text, STRETCH)) {
    const edit = reread(match[0], match.index)
    if (edit) edits.push(edit)
  }
  return edits
}

/** Fast look: such text holds more opening characters in a row of lines than any prose. */
function worthLooking(text: string): boolean {
  const marks = openingMarks()
  let near = 0
  for (let i = 0; i < text.length; i++) {
    if (marks[text.charCodeAt(i)]) near += 4
    else if (near > 0) near--
    if (near >= 6) return true
  }
  return false
}

function reread(stretch: string, at: number): Edit | undefined {
  const marks = openingMarks()
  let opened = 0
  for (let i = 0; i < stretch.length; i++) opened += marks[stretch.charCodeAt(i)]!
  if (opened < 1 || opened < stretch.length * OPENING_SHARE) return undefined
  const after = reading(stretch)
  if (after.length < 2 || unlikelihood(after) > unlikelihood(stretch) - 2) return undefined
  const lost = stretch.split(LOST).length - 1
  const score = lost === 0 ? 0.97 : Math.max(0.4, Math.round((0.9 - lost / after.length) * 100) / 100)
  return { kind: 'misread-utf8', start: at, end: at + stretch.length, after, score, otherReadings: [stretch], bytes: { before: hex(gbk(stretch)), after: hex(Buffer.from(after, 'utf8')) } }
}

/** Reads the pieces between lost bytes; a character of which only the last byte is lost is the likeliest of its sixty-four. */
function reading(stretch: string): string {
  const pieces = stretch.split(LOST).map(gbk)
  let text = ''
  pieces.forEach((bytes, i) => {
    const from = i === 0 ? 0 : strayBytes(bytes)
    const to = bytes.length - openBytes(bytes)
    text += iconv.decode(bytes.subarray(from, Math.max(from, to)), 'utf8')
    if (i === pieces.length - 1) { if (to < bytes.length) text += '\uFFFD'; return }
    const next = iconv.decode(pieces[i + 1]!.subarray(0, 3), 'utf8').charAt(0)
    text += bytes.length - to === 2 ? likeliest(bytes.subarray(to), { before: text.slice(-1), after: next }) : '\uFFFD'
  })
  return text
}

/** Bytes at the beginning that continue a character whose beginning is lost. */
function strayBytes(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte < 0x80 || byte >= 0xc0)
  return first < 0 ? bytes.length : first
}

/** Bytes at the end that begin a character whose end is lost. */
function openBytes(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!
    if (byte < 0x80) return 0
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0
  }
  return 0
}

function likeliest(open: Uint8Array, { before, after }: { before: string; after: string }): string {
  let best = { character: '\uFFFD', cost: Infinity }
  for (let last = 0x80; last <= 0xbf; last++) {
    const character = iconv.decode(Buffer.from([...open, last]), 'utf8')
    const cost = unlikelihoodBetween(before, character, after)
    if (cost < best.cost) best = { character, cost }
  }
  return best.character
}

/** The bytes of a text in code page 936, where the byte 80 is the euro sign. */
function gbk(text: string): Buffer {
  return iconv.encode(text, 'gbk')
}

function openingMarks(): Uint8Array {
  if (opening) return opening
  opening = new Uint8Array(0x10000)
  for (let lead = 0xe3; lead <= 0xe9; lead++) {
    for (let trail = 0x80; trail <= 0xbf; trail++) opening[iconv.decode(Buffer.from([lead, trail]), 'gbk').charCodeAt(0)] = 1
  }
  opening[0xfffd] = 0
  return opening
}

function hex(bytes: Uint8Array): string {
  return [...bytes.subarray(0, 96)].map((byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ')
}
