import { Fault } from '@chanye/model'
import { docxBody, type DocxHeard, docxNumbering, type DocxSheet, docxStyles, noteLine, relationsOf, xmlWalker } from '@chanye/reading'
import { trackedChanges } from './rules.ts'
import type { BookSink } from './sink.ts'
import { type Opened, partOf, relationsPart, textAt } from './xlsx.ts'
import { unpackedText } from './zip-entry.ts'

/** The main part of a text document in an archive; undefined when it is none. */
export function documentPart(opened: Opened): Promise<string | undefined> {
  return partOf(opened, /(?:^|\/)document\d*\.xml$/iu, 'word/document.xml')
}

/**
 * Hands on a text document paragraph by paragraph, table by table, its notes after it.
 * Headers, comments, templates, macros and everything that lies outside are parts it never opens.
 *
 * @throws Fault as the archive's and the XML's readers; empty-document where it holds no words
 */
export async function readDocx(opened: Opened, document: string, sink: BookSink): Promise<void> {
  const { name } = opened.archive
  const relations = relationsOf(await textAt(opened, relationsPart(document)) ?? '', document, name)
  const part = (type: string) => [...relations.values()].find((relation) => relation.type === type)?.target
  const textOfPart = async (type: string) => await textAt(opened, part(type) ?? '') ?? ''
  const styles = await textOfPart('styles')
  const sheet: DocxSheet = { styles: styles === '' ? new Map() : docxStyles(styles, name), numbering: docxNumbering(await textOfPart('numbering'), name) }
  const heard = hearing(sink)
  await walk(opened, document, { sheet, heard: heard.listener, settled: heard.settled })
  for (const kind of ['footnote', 'endnote'] as const) await writeNotes(opened, { kind, part: part(`${kind}s`), wanted: heard.notes[kind], sheet }, sink)
  if (heard.changes() > 0) sink.doubt(trackedChanges(heard.changes()))
  if (heard.pieces() === 0) throw new Fault('empty-document', { name })
  await heard.settled()
}

interface Hearing { readonly listener: DocxHeard; readonly notes: Readonly<Record<'footnote' | 'endnote', string[]>>; settled(): Promise<void>; pieces(): number; changes(): number }

function hearing(sink: BookSink): Hearing {
  const notes: Hearing['notes'] = { footnote: [], endnote: [] }
  let [lines, tables, changes] = [0, 0, 0]
  let sent = Promise.resolve()
  return {
    notes, settled: () => sent.then(() => sink.settled()), pieces: () => lines + tables, changes: () => changes,
    listener: {
      line(text, heading) { lines++; sink.line({ text, heading, page: null }) },
      table(cells, merges) {
        sink.begin(`${++tables}`, false)
        for (const cell of cells) sink.cell(cell)
        const [before, now] = [sent, sink.end(merges)]
        sent = before.then(() => now)
      },
      note(kind, id) { notes[kind].push(id) },
      beginNote() {},
      tracked() { changes++ },
    },
  }
}

interface Walking { readonly sheet: DocxSheet; readonly heard: DocxHeard; settled(): Promise<void> }

async function walk({ archive, entries }: Opened, part: string, { sheet, heard, settled }: Walking): Promise<void> {
  const entry = entries.get(part.toLowerCase())
  if (!entry) return
  const walker = xmlWalker(docxBody(archive.name, sheet, heard), { name: archive.name, part })
  for await (const piece of unpackedText(archive, entry)) {
    walker.feed(piece.text)
    await settled()
  }
  walker.end()
}

interface Notes { readonly kind: string; readonly part: string | undefined; readonly wanted: readonly string[]; readonly sheet: DocxSheet }

/** The notes the text names, in its order, each on a line of its own. */
async function writeNotes(opened: Opened, { part, wanted, sheet }: Notes, sink: BookSink): Promise<void> {
  if (part === undefined || wanted.length === 0) return
  const words = new Map<string, string>()
  let id = ''
  const heard: DocxHeard = { line: (text) => { words.set(id, `${words.get(id) ?? ''}${text}`) }, table() {}, note() {}, beginNote: (one) => { id = one }, tracked() {} }
  await walk(opened, part, { sheet, heard, settled: async () => {} })
  wanted.forEach((one, i) => {
    const text = words.get(one)
    if (text !== undefined) sink.line({ text: noteLine(i + 1, text), heading: false, page: null })
  })
}
