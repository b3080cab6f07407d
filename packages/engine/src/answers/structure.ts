import { totals } from '@chanye/analysis'
import { Fault, unitCodes } from '@chanye/model'
import { z } from 'zod'
import { places } from '../store/places.ts'
import { dated, defineAnswer, refusal } from './answer.ts'
import { placeRefOf } from './picture.ts'
import { evidenceRef, placeRef } from './shapes.ts'
import { growthShape, growthParts } from './structure/growth-parts.ts'
import { type IndustryCell, industryCells } from './structure/industry-cells.ts'
import { industryTable } from './structure/industry-table.ts'
import { nearIndustries, nearShape } from './structure/near-industries.ts'
import { specialisations, indicesOf, indicesShape, specialisationShape } from './structure/specialisations.ts'

const industry = z.object({ code: z.string(), name: z.string(), en: z.string(), level: z.enum(['section', 'division']) }).meta({ id: 'IndustryRef' })
const choice = z.object({ measure: z.string(), en: z.string(), unit: z.enum(unitCodes), periods: z.array(z.string()), industries: z.number(), places: z.number() })

export const structure = defineAnswer({
  name: 'structure',
  question: { en: 'What is the place specialised in, what made it grow, and which industries lie near?', zh: '本地专业化在哪些行业，增长从何而来，哪些行业离得近？' },
  params: z.strictObject({ place: z.string(), measure: z.string().optional(), period: z.string().optional(), before: z.string().optional() }),
  result: z.object({
    ...dated, place: placeRef,
    /** What the place's industries are measured by, where any is known; the first is taken where none is asked for. */
    choices: z.array(choice),
    structure: z.union([refusal, z.object({
      measure: z.string(), en: z.string(), unit: z.enum(unitCodes), period: z.string(), before: z.string().nullable(), peers: z.array(placeRef), left: z.object({ places: z.array(placeRef), industries: z.array(industry) }),
      total: z.number(), share: z.number(), indices: z.array(indicesShape), specialisations: z.array(specialisationShape), growth: z.union([refusal, growthShape]), near: z.union([refusal, nearShape]), evidence: z.array(evidenceRef),
    })]),
  }),
  async run(asking, { place: code, measure, period, before }) {
    const [place] = await places(asking, [code])
    if (!place) throw new Fault('no-such-id', { thing: 'place', id: code })
    const { picture, cells } = await industryCells(asking, place)
    const choices = choicesIn(cells, code)
    const asked = choices.find((one) => one.measure === measure) ?? (measure === undefined ? choices[0] : undefined)
    const head = { ...picture.dated(place.invented), place: placeRefOf(place), choices }
    if (!asked) return { ...head, structure: { refused: 'no-industries', need: 'a table of the place’s industries in one year', facts: { measure: measure ?? '' } } }
    const year = asked.periods.includes(period ?? '') ? period! : asked.periods.at(-1)!
    const of = cells.filter((cell) => cell.measure.name === asked.measure)
    const table = industryTable(of.filter((cell) => cell.period === year), place)
    if (!table) return { ...head, structure: { refused: 'no-peers', need: 'the same table of another place beside it', facts: { measure: asked.measure, period: year } } }
    const row = table.places.findIndex((one) => one.code === code)
    const earlier = asked.periods.filter((one) => one < year)
    const start = earlier.includes(before ?? '') ? before! : earlier[0] ?? null
    const { rows, whole } = totals(table.matrix)
    return { ...head, structure: {
      measure: asked.measure, en: asked.en, unit: asked.unit, period: year, before: start, peers: table.places.map(placeRefOf), left: { places: table.left.places.map(placeRefOf), industries: [...table.left.industries] },
      total: rows[row]!, share: rows[row]! / whole, indices: indicesOf(table, row), specialisations: specialisations(table, row, picture), growth: growthParts({ of, start, table, row }), near: nearIndustries(table, row),
      evidence: [table.cellAt(row, 0)].flatMap(({ record }) => picture.refs(record).slice(0, 1)),
    } }
  },
})

/** By what the place's industries are measured, that with most of them in its newest year first. */
function choicesIn(cells: readonly IndustryCell[], place: string): z.infer<typeof choice>[] {
  const own = cells.filter((cell) => cell.place.code === place)
  const measures = [...new Map(own.map(({ measure }) => [measure.name, measure])).values()]
  return measures.map(({ name, en, unit }) => {
    const mine = own.filter(({ measure }) => measure.name === name)
    const periods = [...new Set(mine.map(({ period }) => period))].sort()
    const newest = cells.filter(({ measure, period }) => measure.name === name && period === periods.at(-1))
    return { measure: name, en, unit, periods, industries: newest.filter((cell) => cell.place.code === place).length, places: new Set(newest.map((cell) => cell.place.code)).size }
  }).sort((a, b) => b.industries - a.industries)
}
