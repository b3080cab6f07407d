import type { Doubt, Provenance, Span } from '@chanye/model'
import { namedAt } from '@chanye/reading'
import { z } from 'zod'
import { documentById, textOfDocument } from '../store/documents.ts'
import { documentMapping } from '../store/mappings.ts'
import type { StatementRecord } from '../store/statements.ts'
import { dated, defineAnswer } from './answer.ts'
import { choicesIn, choiceShape, standsAsShape } from './choices.ts'
import { documentRowsOf } from './documents.ts'
import { originalOf } from './original-of.ts'
import { Picture, type StoredRepair } from './picture.ts'
import { doubt } from '../shapes.ts'
import { block, documentRow, provenance, repair, spanShape, statementRow } from './shapes.ts'

const detail = documentRow.omit({ title: true, author: true, takenFrom: true, publisher: true, published: true }).extend({
  ...provenance, published: provenance.publishedAt, lineage: z.array(z.object({ name: z.string(), role: z.enum(['original', 'republisher', 'publisher']) })), region: z.string().nullable(),
})

/** Where words a figure leans on were named, when they do not stand in its own clause. */
const named = z.object({ part: z.enum(['indicator', 'subject']), words: z.string(), ...spanShape.shape, clean: spanShape })
const mention = spanShape.extend({ text: z.string(), clean: spanShape, named: z.array(named) })

export const document = defineAnswer({
  name: 'document',
  question: { en: 'What does this document say, as it came and as it is read?', zh: '这份文档原文如何、修复后如何、说了什么？' },
  params: z.strictObject({ id: z.string() }),
  result: z.object({
    ...dated, document: detail, original: z.string(), clean: z.string(), blocks: z.array(block), repairs: z.array(repair),
    statements: z.array(statementRow.extend({ mentions: z.array(mention), choices: z.array(choiceShape), standsAs: standsAsShape })), doubts: z.array(doubt),
    /** Who said how the table is to be understood, and the document that keeps the cells they set right. */
    mapping: z.object({ by: z.string(), at: z.string(), correction: z.string().nullable() }).nullable(),
  }),
  async run(asking, { id }) {
    const stored = await documentById(asking, id)
    const text = await textOfDocument(asking, id)
    const mapped = await documentMapping(asking, id)
    const picture = await Picture.of(asking, { document: id })
    const { title: _, author: __, takenFrom: ___, publisher: ____, published: _____, ...row } = (await documentRowsOf(picture, [stored]))[0]!
    const said = JSON.parse(stored.provenance) as Provenance
    const segments = JSON.parse(text.segments) as { start: number; end: number }[][]
    const repairs = JSON.parse(text.repairs) as StoredRepair[]
    const choices = await choicesIn(picture, id)
    const statements = picture.statements.map((record) => ({
      ...picture.row(record), ...choices(record),
      mentions: record.evidence.map((evidence, i) => {
        const clean = segments[record.ordinal]?.[i] ?? { start: evidence.start, end: evidence.end }
        return { start: evidence.start, end: evidence.end, text: evidence.quote, clean, named: stored.kind === 'source' ? namedFor(record, clean, { clean: text.clean, repairs }) : [] }
      }),
    }))
    return {
      ...picture.dated(stored.invented === 1), original: text.original, clean: text.clean, blocks: JSON.parse(text.blocks) as z.infer<typeof block>[], repairs: repairs as z.infer<typeof repair>[], statements,
      doubts: JSON.parse(text.doubts) as Doubt[] as z.infer<typeof doubt>[], document: { ...row, region: stored.region, ...told(said, stored.title), lineage: lineageOf(said) },
      mapping: mapped ? { by: mapped.by, at: mapped.at, correction: mapped.correction } : null,
    }
  },
})

/** A figure drawn back to where its measure and its subject were named, on both sides. */
function namedFor({ says }: StatementRecord, span: Span, { clean, repairs }: { readonly clean: string; readonly repairs: readonly StoredRepair[] }): z.infer<typeof named>[] {
  if (says.shape !== 'figure') return []
  return namedAt(clean, { indicator: says.indicator, subject: says.subject, span }).map(({ part, words, start, end }) => ({ part, words, clean: { start, end }, ...originalOf({ start, end }, repairs) }))
}

function told(said: Provenance, title: string | null) {
  const publishedAt = said.publishedAt ?? null
  return { title: said.title ?? (title === null ? null : { value: title, start: 0, end: 0 }), author: said.author ?? null, editor: said.editor ?? null, publishedAt, published: publishedAt, takenFrom: said.takenFrom ?? null, publisher: said.publisher ?? null, rights: said.rights ?? null }
}

/** From whom to whom the text went: the source it names, then the publisher of this copy. */
function lineageOf({ takenFrom, publisher }: Provenance): { name: string; role: 'original' | 'republisher' | 'publisher' }[] {
  return [...(takenFrom ? [{ name: takenFrom.value, role: 'original' as const }] : []), ...(publisher ? [{ name: publisher.value, role: takenFrom ? 'republisher' as const : 'publisher' as const }] : [])]
}
