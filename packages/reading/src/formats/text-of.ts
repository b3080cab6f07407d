import { Fault } from '@chanye/model'
import type { DecodedText } from '../decoded-text.ts'
import { decoded } from './encoding.ts'
import { magicOf } from './magic.ts'

/**
 * Decodes a document's bytes, once and for all: UTF-8, GB 18030, Big5 or UTF-16, plain text or a web page.
 *
 * @returns the text, of which every original position counts, with the encoding and how sure it is, from 0 to 1
 * @throws Fault empty-document, format-not-read (PDF, archives, pictures), not-a-text (with the first binary byte and its place), broken-document
 * @example (await textOf(new TextEncoder().encode('投资10亿元'), 'a.txt')).decoding.encoding // => 'utf-8'
 */
export async function textOf(bytes: Uint8Array, name: string): Promise<DecodedText> {
  if (bytes.length === 0) throw new Fault('empty-document', { name })
  const magic = magicOf(bytes)
  if (magic) throw new Fault('format-not-read', { name, format: magic })
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
