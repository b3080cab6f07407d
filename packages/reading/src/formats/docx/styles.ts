import { walkXml } from '../xml.ts'
import { isOn, numberSaid, said } from './attributes.ts'
import { CONTENTS_STYLE, HEADING_STYLE } from './rules.ts'

/** What a paragraph or a run takes from its style. */
export interface DocxStyle {
  readonly heading: boolean
  /** A line of a table of contents: it repeats a heading. */
  readonly contents: boolean
  readonly hidden: boolean
  readonly list: string | undefined
  readonly level: number | undefined
}

interface Written { name: string; basedOn: string | undefined; outline: number | undefined; list: string | undefined; level: number | undefined; hidden: boolean }

/** A style rests on another, and that on another, no deeper than this. */
const DEEPEST = 20
/** The outline level of text that heads nothing. */
export const BODY = 9

/**
 * The styles of a document by their ids, each with what it takes from the styles it rests on.
 *
 * @throws Fault as the XML walker
 */
export function docxStyles(xml: string, name: string): Map<string, DocxStyle> {
  const written = writtenStyles(xml, name)
  return new Map([...written.keys()].map((id) => [id, styleOf(id, written)]))
}

function writtenStyles(xml: string, name: string): Map<string, Written> {
  const found = new Map<string, Written>()
  let style: Written | undefined
  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'style') found.set(said(attributes, 'styleId') ?? '', style = { name: '', basedOn: undefined, outline: undefined, list: undefined, level: undefined, hidden: false })
      else if (style) take(style, tag, attributes)
    },
    close(tag) { if (tag === 'style') style = undefined },
  }, { name, part: 'styles.xml' })
  return found
}

function take(style: Written, tag: string, attributes: string): void {
  if (tag === 'name') style.name = said(attributes, 'val') ?? ''
  else if (tag === 'basedOn') style.basedOn = said(attributes, 'val')
  else if (tag === 'outlineLvl') style.outline = numberSaid(attributes, { most: BODY, fallback: BODY })
  else if (tag === 'numId') style.list = said(attributes, 'val')
  else if (tag === 'ilvl') style.level = numberSaid(attributes, { most: 8 })
  else if (tag === 'vanish') style.hidden = isOn(attributes)
}

function styleOf(id: string, written: ReadonlyMap<string, Written>): DocxStyle {
  const line: Written[] = []
  for (let at = written.get(id); at !== undefined && line.length < DEEPEST; at = written.get(at.basedOn ?? '')) line.push(at)
  const first = <T>(of: (style: Written) => T | undefined) => line.map(of).find((value) => value !== undefined)
  return {
    heading: (first(({ outline }) => outline) ?? BODY) < BODY || HEADING_STYLE.test(line[0]?.name ?? ''), contents: CONTENTS_STYLE.test(line[0]?.name ?? ''),
    hidden: line.some(({ hidden }) => hidden), list: first(({ list }) => list), level: first(({ level }) => level),
  }
}
