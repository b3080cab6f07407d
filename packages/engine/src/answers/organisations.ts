import type { Organisation } from '@chanye/model'
import { z } from 'zod'
import { aliasProposals, organisations as organisationsOf } from '../store/organisations.ts'
import { dated, defineAnswer } from './answer.ts'
import { Picture } from './picture.ts'
import { saysAny } from './says-any.ts'
import { organisationRow } from './shapes.ts'

export const organisations = defineAnswer({
  name: 'organisations',
  question: { en: 'Which firms and bodies are named?', zh: '提到了哪些企业和单位？' },
  params: z.strictObject({ place: z.string().optional(), q: z.string().optional() }),
  result: z.object({ ...dated, organisations: z.array(organisationRow) }),
  async run(asking, { place, q }) {
    const picture = await Picture.of(asking, place ? { place } : {})
    const rows = await organisationRows(picture, q)
    return { ...picture.dated(), organisations: rows }
  },
})

/** The organisations the picture's statements name, those named most first. */
export async function organisationRows(picture: Picture, q?: string): Promise<z.infer<typeof organisationRow>[]> {
  const byId = new Map(picture.standing().map((record) => [record.id, record]))
  const open = (await aliasProposals(picture.asking)).filter(({ state }) => state === 'open')
  const rows = (await organisationsOf(picture.asking)).flatMap((one: Organisation) => {
    const statements = new Set(one.namedIn.flatMap(({ statement }) => (byId.has(statement) ? [statement] : [])))
    if (statements.size === 0 || !saysAny([...one.names, ...one.codes], q)) return []
    const shapes = [...statements].map((id) => byId.get(id)!.says.shape)
    return [{ id: one.id, name: one.name, names: [...one.names], codes: [...one.codes], statements: statements.size, projects: shapes.filter((shape) => shape === 'project').length, roles: shapes.filter((shape) => shape === 'lead' || shape === 'honour').length, proposals: open.filter(({ a, b }) => one.ids.includes(a) || one.ids.includes(b)).length }]
  })
  return rows.sort((a, b) => b.statements - a.statements || (a.name < b.name ? -1 : 1))
}
