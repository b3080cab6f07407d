import { type Decoding, Fault } from '@chanye/model'
import { COMMONEST } from './rules.ts'

interface Decoded { readonly text: string; readonly decoding: Decoding }

const MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] }, { encoding: 'utf-16le', bytes: [0xff, 0xfe] }, { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const
/** Bytes looked at to tell encodings apart; the whole is decoded afterwards. */
const SAMPLE = 60_000
/** A text may lose so large a share of its characters before it counts as broken. */
const BEARABLE_LOSS = 0.02

/**
 * Finds the encoding of a text and decodes it.
 * A byte-order mark decides; else valid UTF-8 is UTF-8; else the encoding in which the bytes read as the commonest Chinese.
 *
 * @returns the text without a mark, the encoding and how sure it is, from 0 to 1
 * @throws Fault not-a-text with the first byte no text holds, broken-document for bytes of no encoding
 */
export function decoded(bytes: Uint8Array, name: string): Decoded {
  const mark = MARKS.find((known) => known.bytes.every((byte, i) => bytes[i] === byte))
  if (mark) return { text: strict(bytes, mark.encoding) ?? marked(bytes, mark.encoding, name), decoding: { encoding: mark.encoding, confidence: 1 } }
  const binary = bytes.findIndex((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c)
  const utf8 = binary < 0 ? strict(bytes, 'utf-8') : undefined
  if (utf8 !== undefined) return { text: utf8, decoding: { encoding: 'utf-8', confidence: utf8Confidence(bytes, utf8) } }
  const wide = unmarkedUtf16(bytes)
  if (wide) return wide
  if (binary >= 0) throw new Fault('not-a-text', { name, position: binary, value: `0x${bytes[binary]!.toString(16).padStart(2, '0')}` })
  return nearlyUtf8(bytes) ?? legacy(bytes, name)
}

/** A text with a mark whose bytes are not all valid: what can be read is kept, if nearly all can. */
function marked(bytes: Uint8Array, encoding: string, name: string): string {
  const text = new TextDecoder(encoding).decode(bytes)
  if (lossOf(text) > BEARABLE_LOSS) throw new Fault('broken-document', { name, why: `its mark says ${encoding}, but its bytes are not`, whyZh: `标记为 ${encoding}，内容却不是` })
  return text
}

/** UTF-16 without a mark: every second byte of its line breaks, digits and blanks is zero. */
function unmarkedUtf16(bytes: Uint8Array): Decoded | undefined {
  if (bytes.length < 4 || bytes.length % 2 === 1) return undefined
  const readings = (['utf-16le', 'utf-16be'] as const).flatMap((encoding) => {
    const text = strict(bytes.subarray(0, SAMPLE), encoding)
    return text !== undefined && looksWritten(text) ? [{ encoding, share: Math.max(commonShare(text), latinShare(text)) }] : []
  })
  const best = readings.sort((a, b) => b.share - a.share)[0]
  const text = best && best.share >= 0.3 ? strict(bytes, best.encoding) : undefined
  return text === undefined ? undefined : { text, decoding: { encoding: best!.encoding, confidence: 0.9 } }
}

function latinShare(text: string): number {
  return (text.match(/[\n\r\t -~]/g)?.length ?? 0) / Math.max(1, text.length)
}

/** Two scripts and no control characters: no random bytes and no GBK read in pairs. */
function looksWritten(text: string): boolean {
  if (/[\u0000-\u0008\u000e-\u001f\ue000-\uf8ff\ufffe\uffff]/.test(text)) return false
  const known = text.match(/[\u0020-\u007e\n\r\t\u3000-\u3011\u4e00-\u9fff\uff01-\uff5e\u2010-\u2026]/g)?.length ?? 0
  return known >= text.length * 0.9
}

/** Plain ASCII is sure; two bytes outside it may be chance, hundreds are not. */
function utf8Confidence(bytes: Uint8Array, text: string): number {
  const wide = bytes.length - text.length
  return wide === 0 ? 1 : round(1 - 0.3 / (1 + wide / 2))
}

/** UTF-8 cut at its end or with a few bytes lost: kept when nearly all of it reads. */
function nearlyUtf8(bytes: Uint8Array): Decoded | undefined {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wide = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  const lost = text.split('\uFFFD').length - 1
  return wide > 20 && lost <= wide * BEARABLE_LOSS ? { text, decoding: { encoding: 'utf-8', confidence: round(0.95 - lost / wide) } } : undefined
}

function legacy(bytes: Uint8Array, name: string): Decoded {
  const declared = declaredCharset(bytes)
  const sample = bytes.length > SAMPLE ? bytes.subarray(0, SAMPLE) : bytes
  const readings = (['gb18030', 'big5'] as const).map((encoding) => {
    const text = new TextDecoder(encoding).decode(sample)
    return { encoding, score: commonShare(text) - 5 * lossOf(text) + (declared === encoding ? 0.2 : 0) }
  }).sort((a, b) => b.score - a.score)
  const [best, next] = [readings[0]!, readings[1]!]
  const text = new TextDecoder(best.encoding).decode(bytes)
  const loss = lossOf(text)
  if (loss > BEARABLE_LOSS) throw new Fault('broken-document', { name, why: `its bytes are no valid UTF-8, GB 18030 or Big5; the nearest, ${best.encoding}, leaves ${Math.round(loss * 100)} % unread`, whyZh: `内容不是有效的 UTF-8、GB 18030 或 Big5，按最接近的 ${best.encoding} 仍有 ${Math.round(loss * 100)}% 读不出` })
  return { text, decoding: { encoding: best.encoding, confidence: legacyConfidence(best.score - Math.max(0, next.score), text, loss) } }
}

/** The lead over the next encoding, less for texts of few characters. */
function legacyConfidence(lead: number, text: string, loss: number): number {
  const wide = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  return round(Math.min(0.99, Math.max(0.4, 0.55 + lead)) * (1 - 0.4 / (1 + wide)) * (1 - 5 * loss))
}

/** What a page says of its own encoding, in its first two thousand bytes. */
function declaredCharset(bytes: Uint8Array): 'gb18030' | 'big5' | undefined {
  const said = /charset\s*=\s*["']?\s*([\w-]+)/i.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1]?.toLowerCase()
  if (said === undefined) return undefined
  return /^gb/.test(said) ? 'gb18030' : /^big5/.test(said) ? 'big5' : undefined
}

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Share of the characters outside ASCII that could not be read; a stray byte in a Latin text weighs little. */
function lossOf(text: string): number {
  let wide = 0
  let lost = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 0x7f) wide++
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff)) lost++
  }
  return lost / Math.max(1, wide, text.length / 20)
}

/** Share of the characters outside ASCII that are among the commonest of either script, or Chinese punctuation. */
function commonShare(text: string): number {
  let wide = 0
  let common = 0
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) <= 0x7f) continue
    wide++
    if (COMMONEST.has(text[i]!)) common++
  }
  return wide === 0 ? 0 : common / wide
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
