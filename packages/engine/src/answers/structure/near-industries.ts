import { complexity, complexityOutlook, density, locationQuotient, presence, proximity } from '@chanye/analysis'
import { isRefusal, type Refusal } from '@chanye/model'
import { z } from 'zod'
import type { IndustryTable } from './industry-table.ts'

/** Industries by how near they lie to what the place has, and how complex they are. */
export const nearShape = z.object({
  eci: z.number(), rank: z.number(), of: z.number(), gap: z.number(), dropped: z.array(z.string()),
  industries: z.array(z.object({ code: z.string(), name: z.string(), en: z.string(), present: z.boolean(), density: z.number(), pci: z.number(), gain: z.number() })),
})

/** Fewer places than this tell nothing of which industries are found together. */
const FEWEST_PLACES = 6

/** Density, complexity and outlook gain of every industry for one place, among the places of its table. */
export function nearIndustries({ places, industries, matrix }: IndustryTable, row: number): z.infer<typeof nearShape> | Refusal {
  if (places.length < FEWEST_PLACES) return { refused: 'few-places', need: `tables of ${FEWEST_PLACES} places; ${places.length} known`, facts: { known: places.length, needed: FEWEST_PLACES } }
  const present = presence(locationQuotient(matrix))
  const index = complexity(present)
  if (isRefusal(index)) return index
  const own = present.places.indexOf(row)
  if (own < 0) return { refused: 'no-specialisation', need: 'an industry in which the place is specialised', facts: {} }
  const near = proximity(present)
  const dense = density(present, near)
  const { gain } = complexityOutlook({ present, proximity: near, density: dense, weights: index.weights })
  const columns = present.products.length
  return {
    eci: index.eci[own]!, rank: 1 + index.eci.filter((value) => value > index.eci[own]!).length, of: index.eci.length, gap: index.gap, dropped: present.dropped.products.map((at) => industries[at]!.name),
    industries: present.products.map((product, column) => { const { code, name, en } = industries[product]!; const at = own * columns + column; return { code, name, en, present: present.matrix.values[at] === 1, density: dense.values[at]!, pci: index.pci[column]!, gain: gain.values[at]! } }),
  }
}
