import { Fault } from '@chanye/model'
import type { DecodedText } from '../decoded-text.ts'
import { decoded } from './encoding.ts'

const MAGIC: readonly (readonly [bytes: readonly number[], format: string])[] = [
  [[0x25, 0x50, 0x44, 0x46], 'PDF'], [[0x50, 0x4b, 0x03, 0x04], 'ZIP / DOCX / XLSX'], [[0x50, 0x4b, 0x05, 0x06], 'ZIP'], [[0xd0, 0xcf, 0x11, 0xe0], 'DOC / XLS'],
  [[0x89, 0x50, 0x4e, 0x47], 'PNG'], [[0xff, 0xd8, 0xff], 'JPEG'], [[0x47, 0x49, 0x46, 0x38], 'GIF'], [[0x1f, 0x8b], 'GZIP'],
  [[0x52, 0x61, 0x72, 0x21], 'RAR'], [[0x37, 0x7a, 0xbc, 0xaf], '7Z'], [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'RTF'], [[0x50, 0x41, 0x52, 0x31], 'PARQUET'],
]

/**
 * Decodes a document's bytes, once and for all: UTF-8, GB 18030, Big5 or UTF-16, plain text or a web page.
 *
 * @returns the text, of which every original position counts, with the encoding and how sure it is, from 0 to 1
 * @throws Fault empty-document, format-not-read (PDF, archives, pictures), not-a-text (with the first binary byte and its place), broken-document
 * @example (await textOf(new TextEncoder().encode('投资10亿元'), 'a.txt')).decoding.encoding // => 'utf-8'
 */
export async function textOf(bytes: Uint8Array, name: string): Promise<DecodedText> {
  if (bytes.length === 0) throw new Fault('empty-document', { name })
  const magic = MAGIC.find(([start]) => start.every((byte, i) => bytes[i] === byte))
  if (magic) throw new Fault('format-not-read', { name, format: magic[1] })
  const { text, decoding } = decoded(bytes, name)
  if (text.trim() === '') throw new Fault('empty-document', { name })
  return { name, format: isPage(text) ? 'html' : 'text', text, decoding }
}

/** A page says so in its head, or is full of tags. */
function isPage(text: string): boolean {
  const head = text.slice(0, 4000)
  if (/^\s*(?:<!doctype\s+html|<html|<\?xml)/i.test(head) || /<(?:head|body|meta)\b[^>]*>/i.test(head)) return true
  const tags = head.match(/<\/?(?:p|div|td|tr|br|span|table|ul|li|h[1-6])\b[^>]*>/gi) ?? []
  return tags.length > 10 || (tags.length >= 2 && /^\s*<(?:p|div|table|ul|h[1-6]|article|section)\b/i.test(head))
}
