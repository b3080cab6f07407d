import { z } from 'zod'
import { dated, defineAnswer } from './answer.ts'
import { documentRowsOf } from './documents.ts'
import { organisationRows } from './organisations.ts'
import { Picture } from './picture.ts'
import { saysAny } from './says-any.ts'
import { documentRow, organisationRow, statementRow } from './shapes.ts'
import { textOf } from './statements.ts'

const TOP = 8

export const search = defineAnswer({
  name: 'search',
  question: { en: 'Where is this word said?', zh: '哪里提到了这个词？' },
  params: z.strictObject({ q: z.string().trim().min(1) }),
  result: z.object({ ...dated, statements: z.array(statementRow), organisations: z.array(organisationRow), documents: z.array(documentRow) }),
  async run(asking, { q }) {
    const picture = await Picture.of(asking)
    const word = q.toLowerCase()
    const statements = picture.standing().filter((record) => textOf(record, picture).includes(word)).slice(0, TOP).map((record) => picture.row(record))
    const documents = [...picture.documents.values()].filter(({ title, name }) => saysAny([title, name], q)).slice(0, TOP)
    return { ...picture.dated(), statements, organisations: (await organisationRows(picture, q)).slice(0, TOP), documents: await documentRowsOf(picture, documents) }
  },
})
