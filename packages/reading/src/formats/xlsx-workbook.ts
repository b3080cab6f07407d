import { attribute, walkXml } from './xml.ts'

/** A sheet as the workbook lists it; `part` is its place in the archive. */
export interface XlsxSheet { readonly name: string; readonly hidden: boolean; readonly part: string }

/** What a workbook says of itself. */
export interface XlsxWorkbook {
  readonly from1904: boolean
  readonly sheets: readonly XlsxSheet[]
  readonly strings: string | undefined
  readonly styles: string | undefined
}

interface Relation { readonly type: string; readonly target: string }

/**
 * The relations of a part, by their id, that stay inside the archive; links to the outside are left out and never followed.
 *
 * @param part - the place of the part they belong to, which their targets are relative to
 * @throws Fault as the XML walker
 */
export function relationsOf(xml: string, part: string, name: string): Map<string, Relation> {
  const found = new Map<string, Relation>()
  walkXml(xml, {
    open(tag, attributes) {
      if (tag !== 'Relationship' || attribute(attributes, 'TargetMode')?.toLowerCase() === 'external') return
      const type = attribute(attributes, 'Type') ?? ''
      found.set(attribute(attributes, 'Id') ?? '', { type: type.slice(type.lastIndexOf('/') + 1), target: placed(part, attribute(attributes, 'Target') ?? '') })
    },
  }, { name, part: `${part}.rels` })
  return found
}

/** A target seen from a part's folder; one step too far up stays at the top. */
function placed(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const path = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}

/**
 * Reads a workbook's list of sheets. Sheets of charts, dialogs and macros are no tables and left out.
 *
 * @throws Fault as the XML walker
 */
export function xlsxWorkbook(xml: string, relations: ReadonlyMap<string, Relation>, name: string): XlsxWorkbook {
  const sheets: XlsxSheet[] = []
  let from1904 = false
  walkXml(xml, {
    open(tag, attributes) {
      if (tag === 'workbookPr') from1904 = /^(?:1|true)$/i.test(attribute(attributes, 'date1904') ?? '')
      if (tag !== 'sheet') return
      const relation = relations.get(/ (?:\w+:)?id="([^"]*)"/.exec(attributes)?.[1] ?? '')
      if (relation?.type !== 'worksheet') return
      sheets.push({ name: attribute(attributes, 'name') ?? '', hidden: /hidden/i.test(attribute(attributes, 'state') ?? ''), part: relation.target })
    },
  }, { name, part: 'workbook.xml' })
  const part = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target
  return { from1904, sheets, strings: part('sharedStrings'), styles: part('styles') }
}
