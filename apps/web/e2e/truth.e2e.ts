import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startProduct, type Product } from './product.ts'

const place = '500113'
let product: Product
beforeAll(async () => { product = await startProduct() }, 120_000)
afterAll(async () => { await product.stop() })

const words = {
  zh: { resolve: '处理', undo: '撤销处理', resolved: '已处理', both: '两者都成立', reason: '理由', contradiction: '矛盾' },
  en: { resolve: 'Resolve', undo: 'Undo the resolution', resolved: 'Resolved', both: 'Both hold', reason: 'Reason', contradiction: 'Contradiction' },
} as const

describe.each(['zh', 'en'] as const)('a contradiction between documents, in %s', (lang) => {
  const said = words[lang]

  it('stands with both sentences, is resolved with a reason, says who did, and is opened again [S4.15]', async () => {
    const page = await openPage(product, `/contradictions?place=${place}&lang=${lang}`)
    const matter = page.locator('[data-contradiction]', { hasText: '宸安生物胰岛素产业化项目' })
    await matter.waitFor()
    expect(await matter.innerText()).toMatch(/宸安生物、南松药业等4个医药项目投产[\s\S]*宸安生物胰岛素产业化项目正在建设/u)
    await matter.getByRole('button', { name: said.resolve }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(said.reason).fill('投产的是另一条产品线')
    await form.getByLabel(said.both).check()
    await form.locator('.ant-modal-footer button').last().click()
    await matter.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: said.resolved }).click()
    await matter.waitFor()
    expect(await matter.innerText()).toContain('投产的是另一条产品线')
    await page.reload()
    await matter.getByRole('button', { name: said.undo }).click()
    await matter.waitFor({ state: 'detached' })
    await page.close()
  })

  it('stands among what waits, and leads to its list', async () => {
    const page = await openPage(product, `/todo?place=${place}&kind=conflict&lang=${lang}`)
    await page.locator('.grid tbody tr', { hasText: '平板显示' }).getByRole('link', { name: said.resolve }).click()
    await page.locator('[data-contradiction]', { hasText: '全产业链' }).waitFor()
    await page.close()
  })
})

describe.each(['zh', 'en'] as const)('what changed since, in %s', (lang) => {
  it('is filtered by kind and day in the address, leads to evidence, and is exported as shown [P8]', async () => {
    const page = await openPage(product, `/changes?place=${place}&since=2021-12-01&kind=target&lang=${lang}`)
    const rows = page.locator('.grid tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(3)
    expect(await rows.first().innerText()).toMatch(/2021-12-31[\s\S]*国际生物城生物医药产业产值[\s\S]*2018-01-14/u)
    const href = await page.locator('.exports a').first().getAttribute('href')
    const csv = await (await page.request.get(product.url + href)).text()
    expect(csv.trim().split('\n')).toHaveLength(4)
    await page.getByRole('group').getByRole('button', { name: words[lang].contradiction }).click()
    await page.waitForURL(/kind=contradiction/)
    await page.goto(`${product.url}/changes?place=${place}&kind=contradiction&lang=${lang}`)
    await rows.first().locator('.col-before [data-evidence]').click()
    await page.getByRole('dialog').locator('.sentence').first().waitFor()
    await page.close()
  })

  it('is as of the month chosen in the frame [M3]', async () => {
    const page = await openPage(product, `/changes?place=${place}&asOf=2016-12&lang=${lang}`)
    const rows = page.locator('.grid tbody tr')
    await rows.first().waitFor()
    expect((await rows.locator('.col-day').allInnerTexts()).every((day) => day <= '2016-12-31')).toBe(true)
    await page.close()
  })
})
