/** One piece of a page's source: text between tags, a tag, or a part that is no text (comments, scripts). */
export interface Token {
  readonly kind: 'text' | 'open' | 'close' | 'skip'
  readonly start: number
  readonly end: number
  /** Lower-case element name; empty for text and comments. */
  readonly name: string
}

/** An element by the numbers of its tokens: it begins with `open`, its content ends before `inner`, it ends before `end`. */
export interface Element {
  readonly name: string
  readonly open: number
  inner: number
  end: number
  /** Characters of text inside, and those of them inside links. */
  text: number
  linked: number
  links: number
}

const NAME = /[a-zA-Z][^\s/>]*/y
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'noscript', 'template', 'iframe', 'textarea', 'title', 'xmp', 'noembed'])
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr'])
/** A new one closes an open one of the same group. */
const SIBLINGS: Readonly<Record<string, readonly string[]>> = {
  p: ['p'], li: ['li'], td: ['td', 'th'], th: ['td', 'th'], tr: ['tr', 'td', 'th'], dt: ['dt', 'dd'], dd: ['dt', 'dd'], option: ['option'], tbody: ['tr', 'td', 'th', 'tbody', 'thead'],
}
/** How far up a sibling without an end tag is looked for. */
const DEEPEST = 40
/** A sibling outside these is another list's or table's. */
const SCOPES = new Set(['table', 'ul', 'ol', 'dl', 'select', 'div', 'body'])

/**
 * Cuts a page's source into tokens that cover all of it, in order; broken markup is text.
 *
 * @returns tokens with their positions in the source; linear in its length
 * @example tokens('<p>产值</p>').map(({ kind }) => kind) // => ['open', 'text', 'close']
 */
export function tokens(source: string): Token[] {
  const found: Token[] = []
  const lower = { text: '' }
  let text = 0
  let at = source.indexOf('<')
  while (at >= 0) {
    const token = tokenAt(source, at, lower)
    if (!token) { at = source.indexOf('<', at + 1); continue }
    if (at > text) found.push({ kind: 'text', start: text, end: at, name: '' })
    found.push(token)
    text = token.end
    at = source.indexOf('<', text)
  }
  if (text < source.length) found.push({ kind: 'text', start: text, end: source.length, name: '' })
  return found
}

function tokenAt(source: string, start: number, lower: { text: string }): Token | undefined {
  const next = source[start + 1]
  if (next === '!' || next === '?') return { kind: 'skip', start, end: declarationEnd(source, start), name: '' }
  const closes = next === '/'
  NAME.lastIndex = start + (closes ? 2 : 1)
  const name = NAME.exec(source)?.[0].toLowerCase()
  if (name === undefined) return undefined
  const end = tagEnd(source, NAME.lastIndex)
  if (end === undefined) return undefined
  if (closes || !RAW.has(name)) return { kind: closes ? 'close' : 'open', start, end, name }
  return { kind: 'skip', start, end: rawEnd(source, end, name, lower), name }
}

function declarationEnd(source: string, start: number): number {
  const comment = source.startsWith('<!--', start)
  const end = comment ? source.indexOf('-->', start + 4) : source.indexOf('>', start)
  return end < 0 ? source.length : end + (comment ? 3 : 1)
}

/** The position after the `>` that no quoted value holds; a tag that runs on for thousands of characters is none. */
function tagEnd(source: string, from: number): number | undefined {
  let quote = ''
  for (let at = from; at < source.length && at < from + 20_000; at++) {
    const character = source[at]!
    if (quote !== '') { if (character === quote) quote = '' }
    else if ((character === '"' || character === "'") && source[at - 1] === '=') quote = character
    else if (character === '>') return at + 1
    else if (character === '<') return undefined
  }
  return undefined
}

function rawEnd(source: string, from: number, name: string, lower: { text: string }): number {
  if (lower.text === '') lower.text = asciiLower(source)
  const close = lower.text.indexOf(`</${name}`, from)
  if (close < 0) return source.length
  const end = source.indexOf('>', close)
  return end < 0 ? source.length : end + 1
}

/** Lower case of Latin letters only, so that positions stay. */
function asciiLower(source: string): string {
  return source.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())
}

/**
 * The elements of a page, with how much text and how many links they hold.
 *
 * @returns elements in the order of their open tags; one without an end tag ends with its parent or a sibling
 */
export function elements(source: string, list: readonly Token[]): Element[] {
  const found: Element[] = []
  const open: Element[] = []
  let text = 0
  let linked = 0
  let links = 0
  let anchors = 0
  const named = new Map<string, number>()
  const count = (name: string, by: number) => { named.set(name, (named.get(name) ?? 0) + by); if (name === 'a') anchors += by }
  const shut = (element: Element, inner: number, end: number) => {
    element.inner = inner
    element.end = end
    count(element.name, -1)
    element.text = text - element.text
    element.linked = linked - element.linked
    element.links = links - element.links
  }
  list.forEach((token, i) => {
    if (token.kind === 'text') {
      const length = source.slice(token.start, token.end).replace(/\s+/g, '').length
      text += length
      if (anchors > 0) linked += length
    } else if (token.kind === 'open' && !VOID.has(token.name)) {
      closeSiblings(open, token.name).forEach((element) => shut(element, i, i))
      if (token.name === 'a') links++
      const element = { name: token.name, open: i, inner: i, end: i, text, linked, links }
      open.push(element)
      count(token.name, 1)
      found.push(element)
    } else if (token.kind === 'close' && (named.get(token.name) ?? 0) > 0) {
      const depth = open.findLastIndex(({ name }) => name === token.name)
      open.splice(depth).forEach((element, d) => shut(element, i, d === 0 ? i + 1 : i))
    }
  })
  open.forEach((element) => shut(element, list.length, list.length))
  return found
}

function closeSiblings(open: Element[], name: string): Element[] {
  const siblings = SIBLINGS[name]
  if (!siblings) return []
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - DEEPEST) && !SCOPES.has(open[depth]!.name); depth--) {
    if (siblings.includes(open[depth]!.name)) return open.splice(depth)
  }
  return []
}
