import type { Provenance, Said } from '@chanye/model'
import { decodeHTML } from 'entities'
import type { PositionMap } from '../position-map.ts'
import { moment } from '../provenance/provenance.ts'
import { matches } from '../matches.ts'

/** The names under which pages describe themselves in their head. */
const META: Readonly<Record<string, keyof Provenance>> = {
  articletitle: 'title', 'og:title': 'title', author: 'author', pubdate: 'publishedAt', publishdate: 'publishedAt', 'article:published_time': 'publishedAt', publish_time: 'publishedAt',
  contentsource: 'takenFrom', source: 'takenFrom', sitename: 'publisher', 'og:site_name': 'publisher', copyright: 'rights',
}
const HEADING = /<h1\b[^>]*>([^]{1,400}?)<\/h1\s*>/i
const TITLE = /<title[^>]*>([^]{1,400}?)<\/title\s*>/i
const META_TAG = /<meta\s[^>]{1,600}>/gi

interface Read { readonly printed: Provenance; readonly map: PositionMap; readonly clean: string }

/**
 * Adds to what a page prints about itself what its head says: title, author, day, source, publisher.
 *
 * @returns the sayings with their places in the source; what is printed goes before what only the head says, but for the title,
 *   where a first-level heading goes before all
 */
export function pageSays(source: string, { printed, map, clean }: Read): Provenance {
  const head: { -readonly [saying in keyof Provenance]?: Said } = {}
  for (const match of matches(source.slice(0, 20_000), META_TAG)) {
    const said = metaOf(match[0], match.index)
    if (said) head[said.saying] ??= said.said
  }
  const heading = headingOf(source, map, clean)
  const title = heading ?? (head.title && isShown(head.title.value, clean) ? head.title : undefined) ?? printed.title ?? head.title ?? titleOf(source)
  return { ...head, ...printed, ...(title ? { title } : {}) }
}

function metaOf(tag: string, at: number): { saying: keyof Provenance; said: Said } | undefined {
  const saying = META[/(?:name|property)\s*=\s*["']?([\w:.-]+)/i.exec(tag)?.[1]?.toLowerCase() ?? '']
  const content = /content\s*=\s*(["'])([^]*?)\1/i.exec(tag)
  const raw = content?.[2] ?? ''
  if (!saying || !content || raw.trim() === '') return undefined
  const start = at + content.index + content[0].length - 1 - raw.length
  const value = decodeHTML(raw).trim()
  if (saying === 'publishedAt' && !/^(?:19|20)\d{2}\D+\d{1,2}\D+\d{1,2}/.test(value)) return undefined
  return { saying, said: { value: saying === 'publishedAt' ? moment(value) : value, start, end: start + raw.length } }
}

/** The first-level heading as it reads in the clean text; none when it was dropped or is long. */
function headingOf(source: string, map: PositionMap, clean: string): Said | undefined {
  const match = HEADING.exec(source)
  if (!match) return undefined
  const start = match.index + match[0].indexOf('>') + 1
  const span = { start, end: start + match[1]!.length }
  const { start: from, end: to } = map.toClean(span)
  const value = clean.slice(from, to).trim()
  return value === '' || value.length > 120 ? undefined : { value, ...span }
}

function titleOf(source: string): Said | undefined {
  const match = TITLE.exec(source)
  if (!match) return undefined
  const start = match.index + match[0].indexOf('>') + 1
  const value = decodeHTML(match[1]!).split(/\s*[-_|–—]{1,2}\s*/)[0]!.trim()
  return value === '' ? undefined : { value, start, end: start + match[1]!.length }
}

function isShown(title: string, clean: string): boolean {
  return clean.slice(0, 2000).includes(title.trim())
}
