import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 120_000)
afterAll(async () => { await product.stop() })

const words = {
  zh: { door: '区域结构', pharma: '医药制造业', quotient: '区位商', growth: '增长从何而来', near: '离得近的行业', pull: '带动与关联', all: '列出全部行业', none: '还没有巴南区的分行业数据', method: '区位商' },
  en: { door: 'Structure', pharma: 'Pharmaceuticals', quotient: 'LQ', growth: 'What made it grow', near: 'Industries that lie near', pull: 'Pull and linkages', all: 'All industries', none: 'No figures by industry are known for Banan District', method: 'Location quotient' },
} as const

describe.each(['zh', 'en'] as const)('the structure of a place, in %s', (lang) => {
  const said = words[lang]

  it('is reached from every page, tells what is specialised in, and leads from a size to its cell', async () => {
    const page = await openPage(product, `/?place=990101&lang=${lang}`)
    await page.getByRole('link', { name: said.door, exact: true }).click()
    const row = page.locator('.structure-top tr[data-row="27"]')
    await row.waitFor()
    expect(await row.innerText()).toContain(said.pharma)
    await row.locator('[data-evidence]').click()
    const drawer = page.getByRole('dialog')
    await drawer.waitFor()
    await drawer.locator('text=xugou-industry-2023').first().waitFor()
    await page.close()
  })

  it('sorts by any column and keeps the choice in the address', async () => {
    const page = await openPage(product, `/structure?place=990101&lang=${lang}`)
    const table = page.locator('.structure-top .grid')
    await table.waitFor()
    await table.getByRole('button', { name: said.quotient, exact: true }).click()
    await page.waitForURL(/sort=lq/u)
    const shown = () => table.locator('tbody tr td.col-lq').allInnerTexts()
    const rising = (await shown()).map(Number)
    expect(rising).toEqual([...rising].sort((a, b) => a - b))
    await page.reload()
    await table.waitFor()
    expect((await shown()).map(Number)).toEqual(rising)
    await page.locator('.structure-choices select').nth(1).selectOption('2021')
    await page.waitForURL(/period=2021/u)
    await page.close()
  })

  it('draws growth by its parts and near industries, with the same numbers in tables', async () => {
    const page = await openPage(product, `/structure?place=990101&lang=${lang}`)
    await page.getByRole('heading', { name: new RegExp(said.growth, 'u') }).waitFor()
    expect(await page.locator('.growth-bars rect').count()).toBe(3 * await page.locator('.growth-bars circle').count())
    expect(await page.locator('.growth-bars circle').count()).toBe(14)
    const total = (await page.locator('.structure-pair tfoot td').allInnerTexts()).map((text) => Number(text.replace('−', '-').replaceAll(',', '')))
    expect(total[3]! + total[4]! + total[5]!).toBeCloseTo(total[2]!, 1)
    await page.getByRole('heading', { name: new RegExp(said.near, 'u') }).waitFor()
    expect(await page.locator('.near-scatter circle').count()).toBeGreaterThan(20)
    await page.close()
  })

  it('gives the pull of industries in the nation, and here with its range', async () => {
    const page = await openPage(product, `/structure?place=990101&lang=${lang}`)
    const card = page.locator('.card', { has: page.getByRole('heading', { name: new RegExp(said.pull, 'u') }) })
    await card.locator('tr[data-row="39"]').waitFor()
    expect(await card.locator('tr[data-row="39"] td.col-own').innerText()).toMatch(/^1\.\d\d.*\d\.\d\d[—–]\d\.\d\d/u)
    const before = await card.locator('tbody tr').count()
    await card.getByLabel(new RegExp(said.all, 'u')).check()
    await page.waitForURL(/pullall=1/u)
    expect(await card.locator('tbody tr').count()).toBeGreaterThan(before)
    await page.reload()
    await card.locator('tr[data-row="39"]').waitFor()
    expect(await card.getByLabel(new RegExp(said.all, 'u')).isChecked()).toBe(true)
    await page.close()
  })

  it('leaves as a table, for the year that is shown', async () => {
    const page = await openPage(product, `/structure?place=990101&period=2021&lang=${lang}`)
    const link = page.locator('.structure-head .exports a').first()
    await link.waitFor()
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()])
    expect(file.suggestedFilename()).toMatch(/^chanye-structure-.*\.csv$/u)
    const rows = readFileSync(await file.path(), 'utf8').trim().split('\n')
    expect([rows.length, rows.filter((row) => /,2021,\d/u.test(row)).length]).toEqual([33, 32])
    await page.close()
  })

  it('says what is needed where nothing is known, and still gives the nation', async () => {
    const page = await openPage(product, `/structure?place=500113&lang=${lang}`)
    await page.getByRole('heading', { name: said.none }).waitFor()
    await page.locator('tr[data-row="39"]').waitFor()
    await page.close()
  })

  it('leads to the page of each method, with its formula drawn', async () => {
    const page = await openPage(product, `/structure?place=990101&lang=${lang}`)
    await page.locator('h2 a[href*="/methods/location-quotient"]').click()
    await page.waitForURL(/\/methods\/location-quotient/u)
    await page.locator('.method math').first().waitFor()
    expect(await page.locator('.method h1').innerText()).toContain(said.method)
    await page.close()
  })
})
