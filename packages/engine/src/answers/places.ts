import { z } from 'zod'
import { places as placesOf } from '../store/places.ts'
import { reviewCounts } from '../store/statements.ts'
import { dated, defineAnswer } from './answer.ts'
import { Picture } from './picture.ts'

export const places = defineAnswer({
  name: 'places',
  question: { en: 'Which places are spoken of, and how much is known of each?', zh: '收录了哪些地区，各有多少文档和陈述？' },
  params: z.strictObject({}),
  result: z.object({ ...dated, places: z.array(z.object({ code: z.string(), name: z.string(), en: z.string().nullable(), parent: z.string().nullable(), parentName: z.string().nullable(), invented: z.boolean(), documents: z.number(), statements: z.number() })) }),
  async run(asking) {
    const picture = await Picture.of(asking, { ids: [] })
    const counts = await reviewCounts(asking)
    const parents = await placesOf(asking, [...picture.places.values()].flatMap(({ parent }) => (parent ? [parent] : [])))
    const names = new Map(parents.map(({ code, name }) => [code, name]))
    return {
      ...picture.dated([...picture.documents.values()].some(({ invented }) => invented === 1)), places: [...picture.places.values()].map((place) => ({
        code: place.code, name: place.name, en: place.en, parent: place.parent, parentName: names.get(place.parent ?? '') ?? null, invented: place.invented,
        documents: [...picture.documents.values()].filter((document) => document.place === place.code).length, statements: counts.filter((row) => row.place === place.code).reduce((total, { n }) => total + n, 0),
      })),
    }
  },
})
