import { decodeHTML } from 'entities'
import type { Edit } from '../working-text.ts'
import { type Element, elements, type Token, tokens } from './page.ts'
import { FURNITURE_CLASS } from './furniture.ts'
import { matches } from '../matches.ts'

const BLOCKS = new Set(['p', 'div', 'br', 'hr', 'tr', 'table', 'tbody', 'thead', 'tfoot', 'caption', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'section', 'article', 'main', 'header', 'footer', 'nav', 'aside', 'body', 'html', 'head', 'dl', 'dd', 'dt', 'blockquote', 'form', 'center', 'pre', 'figure', 'figcaption', 'fieldset'])
const CELLS = new Set(['td', 'th'])
/** Never text of the document. */
const MUTE = new Set(['head', 'select', 'button', 'svg', 'object', 'canvas', 'video', 'audio', 'map'])
const FURNITURE = new Set(['nav', 'footer', 'aside'])
/** A part called furniture by its class may hold so large a share of the text, and no more. */
const MOST_DROPPED = 0.4
/** A cell of a table of figures is short; longer ones are the layout of a page. */
const LONGEST_CELL = 60
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z][a-zA-Z\d]{1,31});?/g

interface Page {
  readonly source: string
  readonly list: readonly Token[]
  /** For each token: 1 when it is dropped as no text, 2 when it is dropped as furniture. */
  readonly dropped: Uint8Array
  /** For each token: 1 inside a cell of a table of figures, 2 inside any block, 3 inside `pre`. */
  readonly inside: Uint8Array
}

/**
 * Drops the tags of a page with the parts that are no content, and reads its entities.
 *
 * @returns edits that leave one line a block and a tab between the cells of a row; none for a text without tags and entities
 * @example markup('<p>产值</p>').length // => 2
 */
export function markup(text: string): Edit[] {
  if (!/<[a-zA-Z!/?]/.test(text)) return text.includes('&') ? entityEdits(text, 0, true) : []
  const list = tokens(text)
  if (!list.some(({ kind }) => kind !== 'text')) return text.includes('&') ? entityEdits(text, 0, true) : []
  return edits(pageOf(text, list))
}

function pageOf(source: string, list: readonly Token[]): Page {
  const all = elements(source, list)
  const total = all.reduce((most, { text }) => Math.max(most, text), 1)
  const cover = { mute: new Int32Array(list.length + 2), furniture: new Int32Array(list.length + 2), cell: new Int32Array(list.length + 2), pre: new Int32Array(list.length + 2), block: new Int32Array(list.length + 2) }
  const add = (which: keyof typeof cover, from: number, to: number) => { if (to > from) { cover[which][from]!++; cover[which][to]!-- } }
  for (const element of all) {
    const drop = dropOf(source, list, element, total)
    if (drop) add(drop, element.open, element.end)
    if (CELLS.has(element.name) && element.text <= LONGEST_CELL) add('cell', element.open + 1, element.inner)
    else if (element.name === 'pre') add('pre', element.open + 1, element.inner)
    else if (BLOCKS.has(element.name) || CELLS.has(element.name)) add('block', element.open + 1, element.inner)
  }
  for (const depths of Object.values(cover)) for (let i = 1; i < depths.length; i++) depths[i]! += depths[i - 1]!
  const { mute, furniture, cell, pre, block } = cover
  return {
    source, list, dropped: Uint8Array.from(list, (_, i) => (furniture[i]! > 0 ? 2 : mute[i]! > 0 ? 1 : 0)),
    inside: Uint8Array.from(list, (_, i) => (cell[i]! > 0 ? 1 : pre[i]! > 0 ? 3 : block[i]! > 0 ? 2 : 0)),
  }
}

function dropOf(source: string, list: readonly Token[], element: Element, total: number): 'mute' | 'furniture' | undefined {
  const tag = source.slice(list[element.open]!.start, list[element.open]!.end)
  if (MUTE.has(element.name) || /\shidden[\s>=]|display\s*:\s*none/i.test(tag)) return 'mute'
  if (element.text > total * MOST_DROPPED && element.name !== 'nav' && element.name !== 'footer') return undefined
  if (FURNITURE.has(element.name)) return 'furniture'
  const said = /\s(?:class|id|role)\s*=\s*["']?([^"'>]*)/gi
  if (BLOCKS.has(element.name) && matches(tag, said).some(([, names = '']) => FURNITURE_CLASS.test(names))) return 'furniture'
  return BLOCKS.has(element.name) && element.links >= 4 && element.linked >= element.text * 0.75 ? 'furniture' : undefined
}

/** What a run of tags leaves between two stretches of text. */
interface Gap { parts: { kind: 'markup' | 'furniture'; start: number; end: number }[]; between: '' | ' ' | '\t' | '\n' }

function edits(page: Page): Edit[] {
  const found: Edit[] = []
  let gap: Gap = { parts: [], between: '' }
  let begun = false
  let ended = false
  const flush = (needless: boolean) => {
    gap.parts.forEach((part, i) => found.push({ ...part, after: i === gap.parts.length - 1 && begun && !needless ? gap.between : '' }))
    gap = { parts: [], between: '' }
  }
  page.list.forEach((token, i) => {
    const blank = token.kind === 'text' && isBlank(page, token, i)
    if (token.kind === 'text' && page.dropped[i] === 0 && !blank) {
      const text = textEdits(page, token, i)
      const own = page.inside[i] === 0 ? page.source.slice(token.start, token.end) : ''
      flush(ended || /^[^\S\n]*\n/.test(own))
      begun = true
      ended = /\n\s*$/.test(own)
      found.push(...text)
      return
    }
    const kind = page.dropped[i] === 2 ? 'furniture' : 'markup'
    const last = gap.parts.at(-1)
    if (last && last.kind === kind && last.end === token.start) last.end = token.end
    else gap.parts.push({ kind, start: token.start, end: token.end })
    gap.between = stronger(gap.between, betweenOf(page, token, i, blank))
  })
  flush(true)
  return found.filter(({ start, end, after }) => end - start !== after.length || page.source.slice(start, end) !== after)
}

function isBlank({ source, inside }: Page, { start, end }: Token, i: number): boolean {
  const text = source.slice(start, end)
  return text.trim() === '' && !(inside[i] === 3 && text.includes('\n')) && !(inside[i] === 0 && /^[^\S\n]*$/.test(text) && text.includes('\u3000'))
}

function betweenOf({ source, list, dropped, inside }: Page, token: Token, i: number, blank: boolean): Gap['between'] {
  if (blank) return inside[i] === 0 && source.slice(token.start, token.end).includes('\n') ? '\n' : ' '
  if (dropped[i]! > 0) return '\n'
  if (CELLS.has(token.name)) return betweenCells({ list, inside }, token, i)
  if (token.kind === 'skip' || !BLOCKS.has(token.name)) return ''
  return inside[i] === 1 ? ' ' : '\n'
}

function betweenCells({ list, inside }: Pick<Page, 'list' | 'inside'>, token: Token, i: number): Gap['between'] {
  if (token.kind === 'open' && list[i - 1]?.name === token.name) return ''
  return inside[i + 1] === 1 || inside[i - 1] === 1 ? '\t' : '\n'
}

const STRENGTH = ['', ' ', '\t', '\n'] as const

function stronger(a: Gap['between'], b: Gap['between']): Gap['between'] {
  return STRENGTH.indexOf(a) >= STRENGTH.indexOf(b) ? a : b
}

/** Entities read, and line breaks that a page shows as blanks taken out; outside all blocks a line break is one. */
function textEdits({ source, inside }: Page, { start, end }: Token, i: number): Edit[] {
  const text = source.slice(start, end)
  const entities = text.includes('&') ? entityEdits(text, start, false) : []
  if (inside[i] === 0 || inside[i] === 3 || !/[\n\r]/.test(text)) return entities
  const breaks = matches(text, /\s*[\n\r]\s*/g).map((match): Edit => {
    const stop = match.index + match[0].length
    const latin = /[\w,.;:]/.test(text[match.index - 1] ?? '') && /\w/.test(text[stop] ?? '')
    return { kind: 'markup', start: start + match.index, end: start + stop, after: latin ? ' ' : '' }
  })
  return [...entities, ...breaks].sort((a, b) => a.start - b.start)
}

function entityEdits(text: string, offset: number, strict: boolean): Edit[] {
  return matches(text, ENTITY).flatMap((match) => {
    if (strict && !match[0].endsWith(';')) return []
    const after = decodeHTML(match[0]).replace(/\u00a0/g, ' ')
    return after === match[0] ? [] : [{ kind: 'markup' as const, start: offset + match.index, end: offset + match.index + match[0].length, after }]
  })
}
