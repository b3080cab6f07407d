import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { article, drop, openPage, report, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

if (!article) console.warn('passed over: the article is not beside this checkout, so a bulletin of our own is dropped instead')

const words = {
  zh: { gdp: '709亿元', found: /读出 \d+ 条陈述/, already: '已在库中', refused: '读不了', evidence: '依据' },
  en: { gdp: '70.9 bn yuan', found: /\d+ statements read/, already: 'on record already', refused: 'cannot be read', evidence: 'Evidence' },
} as const

describe.each(['zh', 'en'] as const)('a dropped report, in %s', (lang) => {
  it('is healed and shown with its GDP figure under its sentence', async () => {
    const page = await openPage(product, `/?lang=${lang}&place=500113`)
    await drop(page, report)
    await page.getByText(words[lang].found).first().waitFor()
    const row = page.locator('.found li').filter({ hasText: '709亿元' }).filter({ hasText: words[lang].gdp }).first()
    expect(await row.locator('.found-value').innerText()).toContain(words[lang].gdp)
    expect(await row.locator('.quoted').innerText()).toContain('709亿元')
    expect(new URL(page.url()).searchParams.get('taken')).toBeTruthy()
    await page.close()
  })

  it('says that the same bytes are on record already', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, report)
    await page.getByText(words[lang].already).waitFor()
    await page.close()
  })

  it('is refused in words when it is no text', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles({ name: 'photo.jpg', mimeType: 'image/jpeg', buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0, 0, 1, 2]) })
    await page.getByText(words[lang].refused).first().waitFor()
    expect(await page.getByRole('alert').innerText()).toContain('photo.jpg')
    await page.close()
  })
})

describe.runIf(article).each(['zh', 'en'] as const)('the shifted clause of the article, in %s', (lang) => {
  it('shows the damaged original, the bytes and both readings beside what is read [R2] [P7]', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, report)
    await page.locator('.found li').filter({ hasText: '惠科液晶面板一期提前投产' }).first().locator('.evidence-link').click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText('惠科液晶面板一期提前投产').first().waitFor()
    expect(await drawer.getByTestId('original').first().locator('.at-guess').innerText()).toContain('巴懂')
    const repair = drawer.locator('.repair-note').first()
    expect(await repair.innerText()).toContain('惠科液晶面板一期提前投产')
    expect(await repair.locator('.bytes').first().innerText()).toMatch(/^[0-9a-f]{2}( ?[0-9a-f]{2})+/i)
    expect(new URL(page.url()).searchParams.get('evidence')).toBeTruthy()
    await page.reload()
    await page.getByRole('dialog').getByText('惠科液晶面板一期提前投产').first().waitFor()
    await page.close()
  })
})
