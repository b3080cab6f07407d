import { linkages, multipliers, outputMultipliers, upstreamness } from '@chanye/analysis'
import { Fault, isRefusal } from '@chanye/model'
import { z } from 'zod'
import { places } from '../store/places.ts'
import { dated, defineAnswer, refusal } from './answer.ts'
import { levels, nationalModel } from './input-output/national-model.ts'
import { regionalRange, regionalShape } from './input-output/regional.ts'
import { placeRefOf } from './picture.ts'
import { placeRef } from './shapes.ts'
import { industryCells } from './structure/industry-cells.ts'

/** The table counts in 万元. */
const YUAN = 10_000

const row = z.object({
  code: z.string(), name: z.string(), en: z.string(), output: z.number(), importShare: z.number(), outputMultiplier: z.number(), valueAddedMultiplier: z.number(), incomeMultiplier: z.number(),
  power: z.number(), sensitivity: z.number(), forward: z.number(), class: z.enum(['key', 'backward', 'forward', 'weak']), upstreamness: z.number(),
  /** Output multiplier of the place and its range; null where it cannot be said. */
  regional: z.object({ low: z.number(), middle: z.number(), high: z.number(), quotient: z.number().nullable() }).nullable(),
})

export const inputOutput = defineAnswer({
  name: 'input-output',
  question: { en: 'Which industries pull which, in the nation and here?', zh: '哪些行业带动力强？全国如何，本地约为多少？' },
  params: z.strictObject({ place: z.string(), level: z.enum(levels).optional() }),
  result: z.object({
    ...dated, place: placeRef, level: z.enum(levels),
    table: z.object({ year: z.number(), sectors: z.number(), zh: z.string(), en: z.string() }),
    sectors: z.union([refusal, z.array(row)]), regional: z.union([refusal, regionalShape]),
  }),
  async run(asking, { place: code, level = 'division' }) {
    const [place] = await places(asking, [code])
    if (!place) throw new Fault('no-such-id', { thing: 'place', id: code })
    const { picture, cells } = await industryCells(asking, place)
    const { industries, inputOutput: tableOf } = asking.references
    const table = tableOf()
    const head = { ...picture.dated(place.invented), place: placeRefOf(place), level, table: { year: table.year, sectors: table.sectors.length, zh: `国家统计局，${table.year}年全国投入产出表`, en: `National Bureau of Statistics of China, input-output table of ${table.year}` } }
    const national = nationalModel(table, industries, level)
    if (isRefusal(national)) return { ...head, sectors: national, regional: national }
    const regional = regionalRange(national, cells.filter((cell) => cell.place.code === code), YUAN)
    const { sectors, model } = national
    const [output, added, income, linked, up] = [outputMultipliers(model), multipliers(model, sectors.map(({ valueAdded }) => valueAdded)), multipliers(model, sectors.map(({ compensation }) => compensation)), linkages(model), upstreamness(model)]
    return {
      ...head, regional: isRefusal(regional) ? regional : regional.basis,
      sectors: sectors.map((sector, at) => ({
        code: sector.code, name: sector.name, en: sector.en, output: sector.output * YUAN, importShare: sector.imports / (sector.output + sector.imports - sector.exports), outputMultiplier: output[at]!, valueAddedMultiplier: added.simple[at]!, incomeMultiplier: income.simple[at]!,
        power: linked.power[at]!, sensitivity: linked.sensitivity[at]!, forward: linked.forward[at]!, class: linked.class[at]!, upstreamness: up[at]!,
        regional: isRefusal(regional) ? null : { low: regional.low[at]!, middle: regional.middle[at]!, high: regional.high[at]!, quotient: regional.quotient[at]! },
      })),
    }
  },
})
