import { grades, grouped, publications } from '@chanye/model'
import { z } from 'zod'
import { statementById } from '../store/statements.ts'
import { dated, defineAnswer, refusal } from './answer.ts'
import { contradictionOf } from './contradictions/all.ts'
import { isFigure, Picture } from './picture.ts'
import { figure, placeRef } from './shapes.ts'
import type { Sources } from './sources.ts'
import { type Vintage, choiceNote } from './vintages.ts'

const version = z.object({
  figure, publication: z.enum(publications), grade: z.enum(grades), publisher: z.string().nullable(), known: z.string(),
  /** Whether answers use this value. */
  used: z.boolean(),
  /** Documents that say it: those that are sources of their own, and in all. */
  sources: z.number(), documents: z.number(),
})

export const history = defineAnswer({
  name: 'history',
  question: { en: 'Which values were published of this figure, when, by whom, and which is used by which rule?', zh: '这个数先后公布过哪些值？何时、由谁公布？现用哪个、按什么规则？' },
  params: z.strictObject({ id: z.string() }),
  result: z.object({
    ...dated, label: z.string(), subject: z.string().nullable(), place: placeRef.nullable(), period: z.string().nullable(),
    /** One line a value, first published first. */
    versions: z.union([z.array(version), refusal]), choice: choiceNote.nullable(), contradiction: z.string().nullable(),
  }),
  async run(asking, { id }) {
    const record = await statementById(asking, id)
    const picture = await Picture.of(asking)
    const common = { ...picture.dated(picture.documents.get(record.document)?.invented === 1), place: picture.place(record.place) }
    if (!isFigure(record)) return { ...common, label: '', subject: null, period: null, versions: { refused: 'no-figure', need: 'the id of a statement that gives a figure', facts: { shape: record.says.shape } }, choice: null, contradiction: null }
    const vintages = picture.vintages.of(record)
    const used = new Set(picture.vintages.verdict(vintages).used.map(({ value }) => value))
    const sources = await picture.sources()
    const versions = grouped(vintages, ({ value }) => value).map((same) => versionOf(same, { picture, sources, used: used.has(same[0]!.value) }))
    const { indicator: label, place } = picture.identity(record)
    return { ...common, label, subject: place?.name ?? record.says.subject, period: record.says.period, versions, choice: picture.vintages.note(record), contradiction: contradictionOf(record, picture) }
  },
})

/** One value as it was first published, with every document that says it. */
function versionOf(same: readonly Vintage[], { picture, sources, used }: { readonly picture: Picture; readonly sources: Sources; readonly used: boolean }): z.infer<typeof version> {
  const furthest = [...same].sort((a, b) => publications.indexOf(b.publication) - publications.indexOf(a.publication))[0]!
  const documents = [...new Set(same.map(({ record }) => picture.origin(record)?.id ?? record.document))]
  return {
    figure: picture.figure(same.map(({ record }) => record)), publication: furthest.publication, grade: furthest.grade, publisher: furthest.publisher, known: same[0]!.known,
    used, sources: sources.independent(documents), documents: documents.length,
  }
}
