import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drop, openPage, report, startProduct, type Product } from './product.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const place = '500113'

let product: Product
let paths: Record<'home' | 'reader' | 'statements' | 'organisation' | 'documents' | 'evidence' | 'invented' | 'changes' | 'contradictions' | 'structure' | 'method', string>
beforeAll(async () => {
  product = await startProduct()
  const page = await openPage(product, '/?lang=en')
  await drop(page, report)
  await page.locator('.found').waitFor()
  const document = new URL(page.url()).searchParams.get('taken') ?? ''
  const evidence = await page.locator('.found [data-evidence]').first().getAttribute('data-evidence')
  await page.goto(`${product.url}/organisations?lang=en&all=1`)
  const organisation = new URL(await page.locator('tr[data-row] a').first().getAttribute('href') ?? '', product.url).pathname
  paths = {
    home: `/?place=${place}`, reader: `/documents/${document}?place=${place}`, statements: `/statements?place=${place}`, organisation: `${organisation}?place=${place}`,
    documents: `/documents?place=${place}`, evidence: `/?place=${place}&evidence=${evidence}`, invented: '/?place=990101',
    changes: `/changes?place=${place}`, contradictions: `/contradictions?place=${place}`, structure: '/structure?place=990101', method: '/methods/location-quotient?place=990101',
  }
  await page.close()
}, 120_000)
afterAll(() => product.stop())

const names = ['home', 'reader', 'statements', 'organisation', 'documents', 'evidence', 'invented', 'changes', 'contradictions', 'structure', 'method'] as const

const opened = async (name: keyof typeof paths, lang: string, viewport?: { width: number; height: number }) => {
  const page = await openPage(product, `${paths[name]}&lang=${lang}`, viewport)
  await page.locator('h1').first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  return page
}

const serious = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const run = (window as unknown as { axe: { run: () => Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> } }).axe
    const { violations } = await run.run()
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  })
}

describe.each(['zh', 'en'] as const)('the pages, in %s', (lang) => {
  it.each(names)('have no serious fault for those who cannot see or point: %s', async (name) => {
    const page = await opened(name, lang)
    expect(await serious(page)).toEqual([])
    await page.close()
  })

  it.each(names)('fit a phone without sideways scrolling: %s', async (name) => {
    const page = await opened(name, lang, { width: 390, height: 844 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0)
    await page.close()
  })

  it('lead from every sentence of the home page to evidence within two clicks', async () => {
    const page = await opened('home', lang)
    const sentences = page.locator('[data-sentence]')
    await sentences.nth(4).waitFor()
    const count = await sentences.count()
    for (let index = 0; index < count; index += 1) {
      await page.goto(`${product.url}${paths.home}&lang=${lang}`)
      const links = sentences.nth(index).getByRole('link')
      await links.first().waitFor()
      await links.last().click()
      const drawer = page.getByRole('dialog')
      const further = page.locator('main [data-evidence]').first()
      if (!(await page.url()).includes('evidence=')) await further.click()
      await drawer.locator('.sentence').first().waitFor()
    }
    await page.close()
  })

  it('say on every page of the invented place that it is invented', async () => {
    for (const path of ['/', '/documents', '/statements', '/organisations']) {
      const page = await openPage(product, `${path}?place=990101&lang=${lang}`)
      await page.locator('.invented-band').waitFor()
      await page.close()
    }
  })

  it('remember place, month and language in the address', async () => {
    const page = await openPage(product, `/?place=${place}&asOf=2018-02&lang=${lang}`)
    await page.locator('.doors a').last().click()
    await page.waitForURL(/\/documents/)
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ place, asOf: '2018-02', lang })
    await page.close()
  })
})
