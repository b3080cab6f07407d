import { type Decoding, Fault } from '@chanye/model'
import type { DecodedText } from '../decoded-text.ts'

const MAGIC: readonly (readonly [bytes: readonly number[], format: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'], [[0x50, 0x4b, 0x03, 0x04], 'ZIP / DOCX / XLSX'], [[0xd0, 0xcf, 0x11, 0xe0], 'DOC / XLS'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'], [[0xff, 0xd8, 0xff], 'JPEG'], [[0x1f, 0x8b], 'GZIP'], [[0x52, 0x61, 0x72, 0x21], 'RAR'], [[0x37, 0x7a, 0xbc, 0xaf], '7Z'],
]
const CANDIDATES = ['gb18030', 'big5'] as const

/**
 * Decodes a document's bytes: UTF-8 where they are valid UTF-8, UTF-16 by its mark, else GB 18030 or Big5, whichever reads as commoner Chinese.
 *
 * @returns the text once and for all, with the encoding and how sure it is, from 0 to 1
 * @throws Fault empty-document, format-not-read (PDF, archives, pictures), not-a-text (binary bytes, with the first one and its place), broken-document
 */
export async function textOf(bytes: Uint8Array, name: string): Promise<DecodedText> {

  if (bytes.length === 0) throw new Fault('empty-document', { name })
  const magic = MAGIC.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  if (magic) throw new Fault('format-not-read', { name, format: magic[1] })
  const { text, decoding } = decoded(bytes, name)
  if (text.trim() === '') throw new Fault('empty-document', { name })
  return { name, format: isPage(text) ? 'html' : 'text', text, decoding }
}

function decoded(bytes: Uint8Array, name: string): { text: string; decoding: Decoding } {
  const wide = utf16(bytes)
  if (wide) return { text: strict(bytes, wide) ?? broken(name, wide), decoding: { encoding: wide, confidence: 0.99 } }
  const control = bytes.findIndex((byte) => byte === 0 || (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b))
  if (control >= 0) throw new Fault('not-a-text', { name, position: control, value: `0x${bytes[control]!.toString(16).padStart(2, '0')}` })
  const utf8 = strict(bytes, 'utf-8')
  if (utf8 !== undefined) return { text: utf8, decoding: { encoding: 'utf-8', confidence: bytes.some((byte) => byte > 0x7f) ? 0.99 : 1 } }
  return legacy(bytes, name)
}

function utf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function legacy(bytes: Uint8Array, name: string): { text: string; decoding: Decoding } {
  const declared = /charset\s*=\s*["']?\s*(gb2312|gbk|gb18030|big5)/iu.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 2048)))?.[1]?.toLowerCase()
  const readings = CANDIDATES.flatMap((encoding) => {
    const text = strict(bytes, encoding)
    return text === undefined ? [] : [{ encoding, text, score: commonShare(text) + (declared && declared.startsWith(encoding.slice(0, 2)) ? 0.3 : 0) }]
  }).sort((a, b) => b.score - a.score)
  const [best, next] = readings
  if (!best) {
    const text = new TextDecoder('gb18030').decode(bytes)
    const lost = text.split('\uFFFD').length - 1
    if (lost > text.length / 50) broken(name, 'gb18030')
    return { text, decoding: { encoding: 'gb18030', confidence: 0.5 } }
  }
  const confidence = Math.min(0.99, Math.max(0.5, 0.6 + (best.score - (next?.score ?? 0))))
  return { text: best.text, decoding: { encoding: best.encoding, confidence: Math.round(confidence * 100) / 100 } }
}

/** Share of the Chinese characters that are among the commonest in both scripts. */
function commonShare(text: string): number {
  const han = text.slice(0, 20_000).match(/\p{Script=Han}/gu) ?? []
  if (han.length === 0) return 0
  return han.filter((character) => COMMON.has(character)).length / han.length
}

const COMMON = new Set('的一是在不了有和人這这中大為为上個个國国我以要他時时來来用們们生到作地於于出就分對对成會会可主發发年動动同工也能下過过子說说產产種种面而方後后多定行學学法所民得經经十三之進进著着等部度家電电力里如水化高自二理起小物現现實实加量都兩两體体制機机當当使點点從从業业本去把性好應应開开它合還还因由其些然前外天政四日那社義义事平形相全表間间樣样與与關关各重新線线內内數数正心反你明看原又麼么利比或但質质氣气第向道命此變变條条只沒没結结解問问意建月公無无系軍军情者最立代想已通並并提直題题黨党程展五果料象員员革位入常文總总次品式活設设及管特件長长求老頭头基資资邊边流路級级少圖图山統统接知較较將将組组見见計计區区億亿元億萬万增市省縣县')

function strict(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function broken(name: string, encoding: string): never {
  throw new Fault('broken-document', { name, why: `its bytes are no valid ${encoding}` })
}

function isPage(text: string): boolean {
  return /^\s*(?:<!doctype|<html|<\?xml)/iu.test(text) || (text.match(/<\/?(?:p|div|td|tr|br|span|table)\b[^>]*>/giu)?.length ?? 0) > 10
}
