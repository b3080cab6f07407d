import { complexity as indices, complexityOutlook, density, fitness, locationQuotient, type Matrix, presence, proximity } from '@chanye/analysis'
import { isRefusal } from '@chanye/model'
import type { CaseKind, Value } from './case.ts'
import { namedTable } from './table.ts'

/** `exports.csv` by country and product: complexity in the scale of the Atlas, proximity, density, outlook. */
export const complexity: CaseKind = {
  name: 'complexity',
  is: (folder) => folder.has('exports.csv.gz'),
  *ours(folder, say) {
    const { rows: places, columns: products, matrix } = namedTable(folder.table('exports.csv.gz'), { row: 'country', column: 'product', value: 'value' })
    const quotients = locationQuotient(matrix)
    const present = presence(quotients)
    const found = indices(present)
    if (isRefusal(found)) say(`no complexity: ${found.need}`)
    const near = proximity(present)
    const dense = density(present, near)
    const known = isRefusal(found) ? undefined : { ...found, ...complexityOutlook({ present, proximity: near, density: dense, weights: found.weights }), ranks: ranksOf(found.eci) }
    const [fit20, fit200] = [fitness(present, 20), fitness(present, 200)]
    const [country, product] = [present.places.map((at) => places[at]!), present.products.map((at) => products[at]!)]
    // Countries, products and proximity are printed with ten decimals, pairs with nine digits.
    const index = { relative: 1e-6, absolute: 5.1e-11 }
    const exact = { relative: 1e-9, absolute: 5.1e-11 }

    yield {
      expected: 'expected_country.csv', key: ['country'], columns: ['diversity', 'eci', 'coi', 'fitness_200', 'fitness_20', 'eci_rank'], tolerance: index,
      rows: country.map((name, at) => ({ country: name, diversity: present.diversity[at]!, eci: known?.eci[at] ?? null, coi: known?.standardIndex[at] ?? null, fitness_200: fit200.fitness[at]!, fitness_20: fit20.fitness[at]!, eci_rank: known?.ranks[at] ?? null })),
    }
    yield {
      expected: 'expected_product.csv', key: ['product'], columns: ['ubiquity', 'pci', 'complexityQ_200', 'complexityQ_20'], tolerance: index,
      rows: product.map((name, at) => ({ product: name, ubiquity: present.ubiquity[at]!, pci: known?.pci[at] ?? null, complexityQ_200: fit200.complexity[at]!, complexityQ_20: fit20.complexity[at]! })),
    }
    yield {
      expected: 'expected_pairs_sample.csv.gz', key: ['country', 'product'], columns: ['value', 'rca', 'mcp', 'density', 'cog'], tolerance: index, tolerances: { rca: { relative: 1e-9, digits: 9 }, density: { relative: 1e-9, digits: 9 }, cog: { relative: 1e-6, digits: 9 } },
      rows: pairs(country, product, (row, column) => {
        const [at, within] = [present.places[row]! * products.length + present.products[column]!, row * product.length + column]
        return { country: country[row]!, product: product[column]!, value: matrix.values[at]!, rca: quotients.values[at]!, mcp: present.matrix.values[within]!, density: dense.values[within]!, cog: known?.gain.values[within] ?? null }
      }),
    }
    yield { expected: 'expected_proximity_sample.csv.gz', key: ['product_a', 'product_b'], columns: ['proximity'], tolerance: exact, rows: proximities(product, near) }
  },
}

/** One row for each pair, made anew whenever they are gone through. */
function pairs<Row>(rows: readonly string[], columns: readonly string[], of: (row: number, column: number) => Row): Iterable<Row> {
  return { *[Symbol.iterator]() { for (const row of rows.keys()) for (const column of columns.keys()) yield of(row, column) } }
}

function proximities(products: readonly string[], { columns, values }: Matrix): Iterable<Record<string, Value>> {
  return { *[Symbol.iterator]() { for (const [a, one] of products.entries()) for (let b = a + 1; b < products.length; b++) yield { product_a: one, product_b: products[b]!, proximity: values[a * columns + b]! } } }
}

function ranksOf(values: Float64Array): number[] {
  const falling = [...values].sort((a, b) => b - a)
  return [...values].map((value) => falling.indexOf(value) + 1)
}
