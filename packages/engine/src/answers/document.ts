import type { Doubt, Provenance } from '@chanye/model'
import { z } from 'zod'
import { documentById, textOfDocument } from '../store/documents.ts'
import { dated, defineAnswer } from './answer.ts'
import { documentRowOf } from './documents.ts'
import { Picture, type StoredRepair } from './picture.ts'
import { block, documentRow, doubtShape, provenance, repair, spanShape, statementRow } from './shapes.ts'

const detail = documentRow.omit({ title: true, author: true, takenFrom: true, publisher: true, published: true }).extend({
  ...provenance, published: provenance.publishedAt, lineage: z.array(z.object({ name: z.string(), role: z.enum(['original', 'republisher', 'publisher']) })), region: z.string().nullable(),
})

export const document = defineAnswer({
  name: 'document',
  question: { en: 'What does this document say, as it came and as it is read?', zh: '这份文档原文如何、修复后如何、说了什么？' },
  params: z.strictObject({ id: z.string() }),
  result: z.object({
    ...dated, document: detail, original: z.string(), clean: z.string(), blocks: z.array(block), repairs: z.array(repair),
    statements: z.array(statementRow.extend({ mentions: z.array(spanShape.extend({ text: z.string(), clean: spanShape })) })), doubts: z.array(doubtShape),
  }),
  async run(asking, { id }) {
    const stored = await documentById(asking, id)
    const text = await textOfDocument(asking, id)
    const picture = await Picture.of(asking, { document: id })
    const { title: _, author: __, takenFrom: ___, publisher: ____, published: _____, ...row } = await documentRowOf(picture, stored)
    const said = JSON.parse(stored.provenance) as Provenance
    const segments = JSON.parse(text.segments) as { start: number; end: number }[][]
    const statements = picture.statements.map((record) => ({
      ...picture.row(record), mentions: record.evidence.map((evidence, i) => ({ start: evidence.start, end: evidence.end, text: evidence.quote, clean: segments[record.ordinal]?.[i] ?? { start: evidence.start, end: evidence.end } })),
    }))
    return {
      ...picture.dated(stored.invented === 1), original: text.original, clean: text.clean, blocks: JSON.parse(text.blocks) as z.infer<typeof block>[], repairs: JSON.parse(text.repairs) as StoredRepair[] as z.infer<typeof repair>[], statements,
      doubts: JSON.parse(text.doubts) as Doubt[] as z.infer<typeof doubtShape>[], document: { ...row, region: stored.region, ...told(said, stored.title), lineage: lineageOf(said) },
    }
  },
})

function told(said: Provenance, title: string | null) {
  const publishedAt = said.publishedAt ?? null
  return { title: said.title ?? (title === null ? null : { value: title, start: 0, end: 0 }), author: said.author ?? null, editor: said.editor ?? null, publishedAt, published: publishedAt, takenFrom: said.takenFrom ?? null, publisher: said.publisher ?? null, rights: said.rights ?? null }
}

/** From whom to whom the text went: the source it names, then the publisher of this copy. */
function lineageOf({ takenFrom, publisher }: Provenance): { name: string; role: 'original' | 'republisher' | 'publisher' }[] {
  return [...(takenFrom ? [{ name: takenFrom.value, role: 'original' as const }] : []), ...(publisher ? [{ name: publisher.value, role: takenFrom ? 'republisher' as const : 'publisher' as const }] : [])]
}
