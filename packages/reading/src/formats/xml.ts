import { Fault } from '@chanye/model'

/** What hears the parts of an XML file, in order. */
export interface XmlListener {
  /** Whether text is wanted just now; text not wanted is not cut out. */
  listening: boolean
  /** An element begins: its name without prefix, and its attributes as ` name="value"` each. An empty element is closed at once. */
  open(name: string, attributes: string): void
  close(name: string): void
  /** Text between two tags, its references still unread. */
  text(raw: string): void
  /** Takes the element that begins at a place by itself, where it can, and says where it ends; -1 to have it walked. The bytes are the source's characters one for one. */
  quick?(source: string, bytes: Uint8Array, start: number): number
}

/** Which file and which part of it, for faults. */
export interface XmlPlace { readonly name: string; readonly part: string }

/** So long a tag or stretch of text is in no file an office program writes. */
const LONGEST = 8_000_000
/** So much of a piece closes nearly any tag begun in the piece before. */
const SEAM = 2000
/** Near a piece's end nothing is taken quickly: reading past the end, even once, makes the engine give up its fast code. */
const CLOSE_TO_END = 400
const QUOTE = 0x22
const APOSTROPHE = 0x27
const GREATER = 0x3e

/**
 * Walks XML handed over in pieces, cut anywhere; declares nothing, fetches nothing, expands nothing.
 *
 * @returns `feed` for each piece, with its bytes where each is a character, and `end` after the last
 * @throws Fault unsafe-document for a document type (entities), broken-document for XML that ends too early
 */
export function xmlWalker(listener: XmlListener, { name, part }: XmlPlace): { feed(piece: string, bytes?: Uint8Array): void; end(): void } {
  let rest = ''
  let depth = 0
  const tagAt = (source: string, start: number): number => {
    const second = source.charCodeAt(start + 1)
    if (second === 0x21 || second === 0x3f) return declaration(source, start, listener, { name, part })
    const end = tagEnd(source, start + 1)
    if (end < 0) return -1
    if (second === 0x2f) {
      depth--
      listener.close(localName(source, start + 2, end))
      return end + 1
    }
    const empty = source.charCodeAt(end - 1) === 0x2f
    const from = nameEnd(source, start + 1, end)
    const local = localName(source, start + 1, empty ? Math.min(from, end - 1) : from)
    listener.open(local, from >= end - (empty ? 1 : 0) ? '' : plain(source.slice(from, empty ? end - 1 : end)))
    if (empty) listener.close(local)
    else depth++
    return end + 1
  }
  const broken = () => new Fault('broken-document', { name, why: `${part} ends before its last tag`, whyZh: `${part} 不完整` })
  /** Walks from a place until `enough` or until what follows is not wholly there; gives the place it came to. */
  const walk = (source: string, from: number, enough: number, bytes?: Uint8Array): number => {
    let at = from
    while (at < enough) {
      if (bytes !== undefined && at < bytes.length - CLOSE_TO_END) at = quickly(listener, source, bytes, at)
      const start = source.indexOf('<', at)
      if (start < 0) return !listener.listening && depth > 0 ? source.length : at
      if (start > at && listener.listening) listener.text(source.slice(at, start))
      const next = tagAt(source, start)
      if (next < 0) return start
      at = next
    }
    return at
  }
  return {
    feed(piece, bytes) {
      const seam = rest === '' ? 0 : walk(rest + piece.slice(0, SEAM), 0, rest.length)
      // What was left over is joined to the next piece's beginning only, as joined strings are slow to walk.
      const joined = seam < rest.length
      const source = joined ? rest + piece : piece
      const at = walk(source, joined ? seam : seam - rest.length, source.length, joined ? undefined : bytes)
      rest = source.slice(at)
      if (rest.length > LONGEST) throw broken()
    },
    end() {
      if (depth !== 0 || rest.trim() !== '') throw broken()
    },
  }
}

/** Walks a whole XML file of which the elements alone are wanted. @throws Fault as `xmlWalker` */
export function walkXml(xml: string, { open, close = () => {} }: Pick<XmlListener, 'open'> & Partial<Pick<XmlListener, 'close'>>, place: XmlPlace): void {
  const walker = xmlWalker({ listening: false, open, close, text() {} }, place)
  walker.feed(xml)
  walker.end()
}

/** Takes what it can of the elements that follow one another at a place, and gives the place after them. */
function quickly(listener: XmlListener, source: string, bytes: Uint8Array, from: number): number {
  let at = from
  if (listener.quick === undefined) return at
  for (const until = bytes.length - CLOSE_TO_END; at < until && bytes[at] === 0x3c && bytes[at + 1] === 0x63;) {
    const after = listener.quick(source, bytes, at)
    if (after < 0) break
    at = after
  }
  return at
}

/** Passes over comments, instructions and declarations, and gives out marked sections; -1 when the end is not there yet. */
function declaration(source: string, start: number, listener: XmlListener, { name, part }: XmlPlace): number {
  if (source.startsWith('<![CDATA[', start)) {
    const end = source.indexOf(']]>', start)
    if (end >= 0 && listener.listening) listener.text(source.slice(start + 9, end).replaceAll('&', '&amp;'))
    return end < 0 ? -1 : end + 3
  }
  if (/^<!D/i.test(source.slice(start, start + 3))) throw new Fault('unsafe-document', { name, why: `${part} declares a document type, through which entities come in`, whyZh: `${part} 带有文档类型声明（可夹带实体）` })
  const [close, length] = source.startsWith('<!--', start) ? ['-->', 3] : source[start + 1] === '?' ? ['?>', 2] : ['>', 1]
  const end = source.length < start + 9 ? -1 : source.indexOf(close, start + 2)
  return end < 0 ? -1 : end + length
}

/** The place of the `>` that no quoted value holds; -1 when it is not there yet. */
function tagEnd(source: string, from: number): number {
  let quote = 0
  for (let at = from; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (quote !== 0) { if (code === quote) quote = 0 }
    else if (code === GREATER) return at
    else if (code === QUOTE || code === APOSTROPHE) quote = code
  }
  return -1
}

function nameEnd(source: string, from: number, end: number): number {
  let at = from
  while (at < end && source.charCodeAt(at) > 0x20) at++
  return at
}

function localName(source: string, from: number, end: number): string {
  let to = end
  while (to > from && source.charCodeAt(to - 1) <= 0x20) to--
  for (let at = from; at < to; at++) if (source.charCodeAt(at) === 0x3a) return source.slice(at + 1, to)
  return source.slice(from, to)
}

/** Attributes with one blank before each and double quotes; written so already by every common program. */
function plain(attributes: string): string {
  if (!/['\t\n\r]| =|= /.test(attributes)) return attributes
  return Array.from(attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g), ([, key, double, single]) => ` ${key}="${double ?? single!.replaceAll('"', '&quot;')}"`).join('')
}

/** @returns an attribute's value with its references read; undefined when there is none @example attribute(' r="A1" t="s"', 't') // => 's' */
export function attribute(attributes: string, name: string): string | undefined {
  const mark = ` ${name}="`
  const at = attributes.indexOf(mark)
  if (at < 0) return undefined
  const from = at + mark.length
  return unescaped(attributes.slice(from, attributes.indexOf('"', from)))
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Reads the five entities XML knows and character references; any other stays as it stands.
 *
 * @example unescaped('R&amp;D &#x4e2d;') // => 'R&D 中'
 */
export function unescaped(raw: string): string {
  if (!raw.includes('&')) return raw
  return raw.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|(amp|lt|gt|quot|apos));/g, (whole, decimal?: string, hex?: string, word?: string) => {
    if (word !== undefined) return NAMED[word]!
    const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}
