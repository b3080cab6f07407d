import iconv from 'iconv-lite'
import type { Edit } from '../working-text.ts'
import { unlikelihood } from './commonness/commonness.ts'

/** Unbroken stretches outside ASCII, with the marks a converter leaves for bytes it could not pair. */
const STRETCH = /[^\x00-\x7f]{2,}(?:\?[^\x00-\x7f]+)*\??/gu
/** Characters of GBK whose bytes are E3 to E9 and 80 to BF: they open a Chinese character of UTF-8. */
const OPENING_SHARE = 0.2
/** Stands where a character could not be got back. */
export const UNREADABLE = '□'

let opening: Uint8Array | undefined

/**
 * Undoes UTF-8 that was read as GBK, stretch by stretch.
 *
 * @returns one edit a stretch that reads better so; a character of which bytes are lost becomes □ and makes the edit a guess
 * @example misreadUtf8('浜т笟鍙戝睍').map(({ after }) => after).join('') // => '产业发展'
 */
export function misreadUtf8(text: string): Edit[] {
  const edits: Edit[] = []
  if (!worthLooking(text)) return edits
  for (const match of text.matchAll(STRETCH)) {
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
  const after = pieces(stretch).replace(/□+/gu, UNREADABLE)
  if (after === '' || after === UNREADABLE || unlikelihood(after) > unlikelihood(stretch) - 2) return undefined
  const lost = after.split(UNREADABLE).length - 1
  const score = lost === 0 ? 0.97 : Math.max(0.3, Math.round((0.9 - lost / after.length) * 100) / 100)
  return { kind: 'misread-utf8', start: at, end: at + stretch.length, after, score, otherReadings: [stretch], bytes: { before: hex(gbk(stretch)), after: hex(Buffer.from(after.replaceAll(UNREADABLE, ''), 'utf8')) } }
}

/** Reads each piece between lost bytes; what is left of a broken character at its ends is one lost character. */
function pieces(stretch: string): string {
  return stretch.split(/(\uFFFD\??|\?)/u).map((piece) => (/^[\uFFFD?]/u.test(piece) ? UNREADABLE : piece === '' ? '' : iconv.decode(gbk(piece), 'utf8').replace(/\uFFFD+/gu, UNREADABLE))).join('')
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
