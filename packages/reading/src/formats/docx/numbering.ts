import { walkXml } from '../xml.ts'
import { isOn, numberSaid, said } from './attributes.ts'
import { counted } from './counted.ts'

/** Counts a document's lists as its paragraphs come by. */
export interface DocxNumbering {
  /** @returns the number an item bears, `（一）` or `1.`; empty for a bullet or a list that is not there */
  next(list: string, level: number): string
  /** @returns the level of a list a style stands at; undefined where it stands at none */
  levelOf(list: string, style: string): number | undefined
}

interface Level { start: number; way: string; text: string; style: string | undefined; legal: boolean }
interface List { readonly levels: string; readonly starts: Map<number, number> }
interface Written { readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>; readonly lists: ReadonlyMap<string, List> }

const LEVELS = 9

/**
 * The numbering of a document.
 *
 * @param xml - its numbering part; empty where it has none
 * @throws Fault as the XML walker
 */
export function docxNumbering(xml: string, name: string): DocxNumbering {
  const { levels, lists } = xml === '' ? { levels: new Map(), lists: new Map() } as Written : written(xml, name)
  const counts = new Map<string, (number | undefined)[]>()
  const begun = new Set<string>()
  const next = (list: string, level: number): string => {
    const found = lists.get(list)
    const all = found && levels.get(found.levels)
    const own = all?.get(level)
    if (!found || !all || !own) return ''
    const count = counts.get(found.levels) ?? []
    counts.set(found.levels, count)
    if (!begun.has(list)) for (const [at, start] of found.starts) count[at] = start - 1
    begun.add(list)
    count[level] = (count[level] ?? own.start - 1) + 1
    count.length = level + 1
    return labelOf(own, (at) => counted(count[at] ?? all.get(at)?.start ?? 1, own.legal ? 'decimal' : all.get(at)?.way ?? 'decimal'))
  }
  const levelOf = (list: string, style: string): number | undefined => {
    const all = levels.get(lists.get(list)?.levels ?? '')
    return all && [...all].find(([, level]) => level.style === style)?.[0]
  }
  return { next, levelOf }
}

/** A bullet bears no number; a picture of one neither. */
function labelOf({ way, text }: Level, numberAt: (level: number) => string): string {
  return way === 'bullet' || way === 'none' ? '' : text.replace(/%([1-9])/gu, (_, at: string) => numberAt(Number(at) - 1))
}

function written(xml: string, name: string): Written {
  const levels = new Map<string, Map<number, Level>>()
  const lists = new Map<string, List>()
  let abstract: Map<number, Level> | undefined
  let level: Level | undefined
  let list: { id: string; levels: string; starts: Map<number, number>; at: number } | undefined
  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'abstractNum') levels.set(said(attributes, 'abstractNumId') ?? '', abstract = new Map())
      else if (tag === 'num') list = { id: said(attributes, 'numId') ?? '', levels: '', starts: new Map(), at: 0 }
      else if (tag === 'lvl' && abstract) abstract.set(numberSaid(attributes, { name: 'ilvl', most: LEVELS }), level = { start: 1, way: 'decimal', text: '', style: undefined, legal: false })
      else if (list) takeList(list, tag, attributes)
      else if (level) takeLevel(level, tag, attributes)
    },
    close(tag) {
      if (tag === 'abstractNum') abstract = undefined
      else if (tag === 'lvl') level = undefined
      else if (tag === 'num' && list) {
        lists.set(list.id, list)
        list = undefined
      }
    },
  }, { name, part: 'numbering.xml' })
  return { levels, lists }
}

function takeList(list: { levels: string; starts: Map<number, number>; at: number }, tag: string, attributes: string): void {
  if (tag === 'abstractNumId') list.levels = said(attributes, 'val') ?? ''
  else if (tag === 'lvlOverride') list.at = numberSaid(attributes, { name: 'ilvl', most: LEVELS })
  else if (tag === 'startOverride') list.starts.set(list.at, numberSaid(attributes, { most: 1_000_000, fallback: 1 }))
}

function takeLevel(level: Level, tag: string, attributes: string): void {
  if (tag === 'start') level.start = numberSaid(attributes, { most: 1_000_000, fallback: 1 })
  else if (tag === 'numFmt') level.way = said(attributes, 'val') ?? 'decimal'
  else if (tag === 'lvlText') level.text = said(attributes, 'val') ?? ''
  else if (tag === 'pStyle') level.style = said(attributes, 'val')
  else if (tag === 'isLgl') level.legal = isOn(attributes)
}
