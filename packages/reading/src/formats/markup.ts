import type { Edit } from '../working-text.ts'

const TAG = /<!--[^]*?-->|<(?:script|style|nav|footer|noscript)\b[^>]*>[^]*?<\/(?:script|style|nav|footer|noscript)\s*>|<\/?[a-zA-Z][^<>]*>|<!DOCTYPE[^>]*>/giu
const BREAKS = /^<\/?(?:p|div|br|tr|table|tbody|thead|li|ul|ol|h[1-6]|section|article|header|title|body|html|head|dl|dd|dt|blockquote)\b/iu
const CELL = /^<\/(?:td|th)\b/iu
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/giu
const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ', ensp: ' ', emsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  middot: '·', mdash: '—', ndash: '–', hellip: '…', copy: '©', times: '×', bull: '•', yen: '¥', permil: '‰',
}

/**
 * Drops the tags of a page, with the parts that are no text, and reads its entities.
 *
 * @returns edits that leave one line a block and a blank between table cells; none for a text without tags
 * @example markup('<p>产值</p>').length // => 2
 */
export function markup(text: string): Edit[] {
  const tags = /<\/?[a-zA-Z!][^<>]*>/u.test(text) ? [...text.matchAll(TAG)].map((match) => tagEdit(match[0], match.index)) : []
  const entities = text.includes('&') ? [...text.matchAll(ENTITY)].flatMap((match) => entityEdit(match)) : []
  let end = 0
  return [...tags, ...entities].sort((a, b) => a.start - b.start).filter((edit) => {
    const apart = edit.start >= end
    if (apart) end = edit.end
    return apart
  })
}

function tagEdit(tag: string, start: number): Edit {
  const kind = /^<(?:nav|footer)/iu.test(tag) ? 'furniture' : 'markup'
  return { kind, start, end: start + tag.length, after: BREAKS.test(tag) ? '\n' : CELL.test(tag) ? ' ' : '' }
}

function entityEdit(match: RegExpMatchArray): Edit[] {
  const [whole, decimal, hex, name] = match
  const code = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : undefined
  const after = code === undefined ? NAMED[name!.toLowerCase()] : code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) && code > 0 ? String.fromCodePoint(code) : undefined
  return after === undefined ? [] : [{ kind: 'markup', start: match.index!, end: match.index! + whole.length, after }]
}
