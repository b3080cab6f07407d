import { Fault } from '@chanye/model'
import { type Cell, type CellFormat, type Merge, relationsOf, sharedStrings, sheetCells, xlsxStyles, xlsxWorkbook, type XmlListener, xmlWalker } from '@chanye/reading'
import type { BookSink } from './sink.ts'
import type { ZipEntry } from './zip-directory.ts'
import { unpackedText, type Unpacking, wholeText } from './zip-entry.ts'

/** An archive with its directory read and checked. */
export interface Opened { readonly archive: Unpacking; readonly entries: ReadonlyMap<string, ZipEntry> }

/** The workbook's place in an archive; undefined when it is none. */
export function workbookPart(opened: Opened): Promise<string | undefined> {
  return partOf(opened, /(?:^|\/)workbook\d*\.xml$/iu, 'xl/workbook.xml')
}

/** @returns the main part of an office document whose name is of a kind: the one its relations name, else the usual one; undefined where neither is there */
export async function partOf({ archive, entries }: Opened, kind: RegExp, usual: string): Promise<string | undefined> {
  const top = entries.get('_rels/.rels')
  const main = top && [...relationsOf(await wholeText(archive, top), '', archive.name).values()].find(({ type }) => type === 'officeDocument')?.target
  return [main, usual].find((part) => part !== undefined && entries.has(part.toLowerCase()) && kind.test(part))
}

/**
 * Hands on a workbook sheet by sheet, cell by cell, keeping nothing but its shared strings.
 * Links to other files, data links and macros are parts it never opens.
 *
 * @throws Fault as the archive's and the XML's readers, broken-document for a sheet that is listed but not there
 */
export async function readXlsx(opened: Opened, workbook: string, sink: BookSink): Promise<void> {
  const { archive, entries } = opened
  const { name } = archive
  const relations = relationsOf(await textAt(opened, relationsPart(workbook)) ?? '', workbook, name)
  const { sheets, strings, styles, from1904 } = xlsxWorkbook((await textAt(opened, workbook))!, relations, name)
  const formats: CellFormat[] = xlsxStyles((styles && await textAt(opened, styles)) ?? '', name)
  const shared = await stringsOf(opened, strings, sink)
  for (const sheet of sheets) {
    const entry = entries.get(sheet.part.toLowerCase())
    if (!entry) throw new Fault('broken-document', { name, why: `sheet "${sheet.name}" is listed but not there`, whyZh: `列有工作表“${sheet.name}”，包内却没有` })
    sink.begin(sheet.name, sheet.hidden)
    const cells = sheetCells({ name, sheet: sheet.name, strings: shared, formats, from1904 }, (cell: Cell) => sink.cell(cell))
    await walk(opened, entry, cells, () => sink.settled())
    await sink.end(cells.merges as readonly Merge[])
  }
}

async function stringsOf(opened: Opened, part: string | undefined, { limits }: BookSink): Promise<string[]> {
  const strings: string[] = []
  const entry = part === undefined ? undefined : opened.entries.get(part.toLowerCase())
  if (!entry) return strings
  let characters = 0
  await walk(opened, entry, sharedStrings((text) => {
    strings.push(text)
    characters += text.length
    if (strings.length > limits.cells || characters > limits.characters) throw new Fault('too-much-content', { name: opened.archive.name, what: 'characters of shared text', whatZh: '共享文本字符数', limit: limits.characters })
  }))
  return strings
}

async function walk({ archive }: Opened, entry: ZipEntry, listener: XmlListener, afterPiece?: () => Promise<void> | undefined): Promise<void> {
  const walker = xmlWalker(listener, { name: archive.name, part: entry.path })
  for await (const piece of unpackedText(archive, entry)) {
    walker.feed(piece.text, piece.bytes)
    await afterPiece?.()
  }
  walker.end()
}

/** @returns the text of a part; undefined when it is not there */
export async function textAt({ archive, entries }: Opened, part: string): Promise<string | undefined> {
  const entry = entries.get(part.toLowerCase())
  return entry && await wholeText(archive, entry)
}

/** @returns where a part's relations are @example relationsPart('xl/workbook.xml') // => 'xl/_rels/workbook.xml.rels' */
export function relationsPart(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}
