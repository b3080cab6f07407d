import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

const text = (lang: string) => `青禾镇一月简报
2024-01-14
2023年规模以上工业总产值增长9.1%、增加值增长8.2%。
工业增加值增速连续7个季度居全市前列。
青禾镇今年招商势头良好，开工项目达39个。
下一步，力争2024年地区生产总值增长6%～7%，打造500亿级光学玻璃产业集群。${lang}
`
const words = {
  zh: { range: '下限 6%，上限 7%', tier: '达到 500亿元这一级', streak: '连续7个季度', here: '所指见此', jump: '跳到该处', back: '回到数字', first: '时期：2023年', other: '时期：2024年', open: '请选定一种', chosen: /本机.*于 \d{4}-\d{2}-\d{2}.*选定/, accepted: '已采信', little: '读出甚少', unread: '另有 1 个数字没有读懂' },
  en: { range: 'from 6% to 7%', tier: 'the rank of 50 bn yuan', streak: '7 quarters in a row', here: 'named here', jump: 'Go there', back: 'Back to the figure', first: 'period: 2023', other: 'period: 2024', open: 'Choose one', chosen: /Chosen by .* on \d{4}-\d{2}-\d{2}/, accepted: 'Accepted', little: 'little read', unread: '1 number was not understood' },
} as const

/** Drops a text and opens it in the reader. */
async function read(lang: string, name: string, content: string, viewport?: { width: number; height: number }): Promise<Page> {
  const page = await openPage(product, `/?lang=${lang}`, viewport)
  await page.getByTestId('file').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(content) })
  await page.waitForURL(/taken=/)
  await page.goto(`${product.url}/documents/${new URL(page.url()).searchParams.get('taken')}?lang=${lang}`)
  await page.locator('.reader-panes').waitFor()
  return page
}

const entry = (page: Page, value: RegExp) => page.locator('.entry').filter({ has: page.locator('.entry-value', { hasText: value }) }).first()
const current = (page: Page) => page.locator('.entry[aria-current]')

describe.each(['zh', 'en'] as const)('what the reader shows of a figure, in %s', (lang) => {
  it('says a range by both ends, a tier as a rank, a streak as a run', async () => {
    const page = await read(lang, 'r.txt', text(lang))
    for (const [value, said] of [[/6%.*7%/, words[lang].range], [/500|50 bn/, words[lang].tier]] as const) {
      await entry(page, value).locator('.entry-choose').click()
      await current(page).locator('.entry-note').filter({ hasText: said }).waitFor()
    }
    expect(await entry(page, /7.*(?:季度|quarters)/).locator('.entry-value').innerText()).toBe(words[lang].streak)
    await page.close()
  })

  it('draws a carried measure back to where it was named, and leads there and back', async () => {
    const page = await read(lang, 'r.txt', text(lang))
    await page.locator('.clean-cell [data-innermost]', { hasText: '8.2%' }).click()
    const named = page.locator('.clean-cell .at-named')
    await named.waitFor()
    expect(await named.innerText()).toBe(`规模以上工业${words[lang].here}`)
    await current(page).getByRole('button', { name: words[lang].jump }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-named'))).toBe('0')
    await current(page).getByRole('button', { name: words[lang].back }).waitFor()
    await page.locator('.clean-cell [data-innermost]', { hasText: '9.1%' }).click()
    await named.waitFor({ state: 'detached' })
    await page.close()
  })

  it('brings the text up on a phone when asked where a measure was named', async () => {
    const page = await read(lang, 'r.txt', text(lang), { width: 390, height: 844 })
    await page.locator('.side-switch button').nth(2).click()
    await entry(page, /8\.2%/).locator('.entry-choose').click()
    await current(page).getByRole('button', { name: words[lang].jump }).click()
    await page.locator('.clean-cell .at-named').waitFor()
    expect(new URL(page.url()).searchParams.get('side')).toBe('clean')
    await page.close()
  })
})

describe.each(['zh', 'en'] as const)('a line with two readings, in %s', (lang) => {
  it('keeps the choice over a reload with who and when, by keyboard, and lets it be changed', async () => {
    const page = await read(lang, 'r.txt', text(lang))
    await page.locator('.clean-cell [data-innermost]', { hasText: '39个' }).click()
    const readings = page.locator('.entry[aria-current] .readings')
    const offered = (name: string) => readings.getByRole('button', { name })
    expect(await readings.locator('.readings-state').innerText()).toContain(words[lang].open)
    await offered(words[lang].other).focus()
    await page.keyboard.press('Enter')
    await readings.locator('.reading[aria-pressed="true"]', { hasText: words[lang].other }).waitFor()
    await page.reload()
    await readings.locator('.reading[aria-pressed="true"]', { hasText: words[lang].other }).waitFor()
    expect(await readings.locator('.readings-state').innerText()).toMatch(words[lang].chosen)
    expect(await current(page).locator('.marks').innerText()).toContain('2024')
    await offered(words[lang].first).focus()
    await page.keyboard.press('Space')
    await readings.locator('.reading[aria-pressed="true"]', { hasText: words[lang].first }).waitFor()
    await page.reload()
    expect(await readings.locator('.reading[aria-pressed="true"]').innerText()).toContain(words[lang].first)
    expect(await current(page).locator('.marks').first().innerText()).toContain(words[lang].accepted)
    await page.close()
  })

  it('can be chosen in the evidence drawer too, which tells every choice', async () => {
    const page = await read(lang, 'r.txt', text(lang))
    await page.locator('.clean-cell [data-innermost]', { hasText: '39个' }).click()
    await current(page).locator('.entry-act .evidence-link').click()
    const drawer = page.getByRole('dialog')
    await drawer.getByRole('button', { name: words[lang].other }).click()
    await drawer.locator('.reading[aria-pressed="true"]', { hasText: words[lang].other }).waitFor()
    expect(await drawer.locator('.readings-state').innerText()).toMatch(words[lang].chosen)
    expect(await drawer.locator('.decisions li').count()).toBeGreaterThanOrEqual(4)
    await page.close()
  })
})

describe.each(['zh', 'en'] as const)('a document in which little is found, in %s', (lang) => {
  it('says so after the drop, in the reader and in the library', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles({ name: `road-${lang}.txt`, mimeType: 'text/plain', buffer: Buffer.from(`湖边的路\n湖边的路很长，走路的人不多，编号 734 的长椅空着。${lang}\n`) })
    await page.locator('.intake [data-doubt="little-found"]', { hasText: words[lang].unread }).waitFor()
    await page.goto(`${product.url}/documents/${new URL(page.url()).searchParams.get('taken')}?lang=${lang}`)
    await page.locator('.reader [data-doubt="little-found"]', { hasText: words[lang].unread }).waitFor()
    await page.goto(`${product.url}/documents?lang=${lang}&all=1`)
    await page.locator('tr', { hasText: '湖边的路' }).getByText(words[lang].little).first().waitFor()
    await page.close()
  })
})
