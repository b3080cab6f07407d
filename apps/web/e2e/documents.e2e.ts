import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordOf } from './archive.ts'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

const bulletin = (lang: string) => wordOf([
  `虚构市澄湖区2025年9月经济运行简报（${lang}）`, '1—9月，全区固定资产投资增长3.2%。', '表1 主要经济指标', '单位：亿元',
  [['指标', '1-9月累计', '同比增长（%）'], ['地区生产总值', '478.2', '6.8'], ['社会消费品零售总额', '236.5', '5.0']], '外贸进出口增长2.1%。',
])
const words = { zh: { preview: '尚未入库', take: '确认收录', format: 'Word 文档' }, en: { preview: 'Nothing is stored yet', take: 'Take it in', format: 'Word document' } } as const

describe.each(['zh', 'en'] as const)('a Word document dropped on the page, in %s', (lang) => {
  it('is previewed, taken in, and shown with its sentences and a grid for its table, each figure marked', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles({ name: `简报-${lang}.docx`, mimeType: 'application/octet-stream', buffer: bulletin(lang) })
    await page.getByText(words[lang].preview).waitFor()
    await page.getByRole('button', { name: words[lang].take }).click()
    await page.locator('.found li').first().waitFor({ timeout: 30_000 })
    const document = new URL(page.url()).searchParams.get('taken')!
    await page.goto(`${product.url}/documents/${document}?lang=${lang}`)
    await page.getByText(words[lang].format).waitFor()
    const grid = page.locator('.row-table table')
    expect(await grid.locator('tr').allInnerTexts()).toEqual(['指标\t1-9月累计\t同比增长（%）', '地区生产总值\t478.2\t6.8', '社会消费品零售总额\t236.5\t5.0'])
    await grid.getByText('478.2').click()
    await page.locator('.row-table .at-chosen', { hasText: '478.2' }).waitFor()
    expect(await page.locator('.text-row .clean-cell .at-statement', { hasText: '2.1%' }).count()).toBe(1)
    await page.close()
  })

  it('is refused in words where its name says Word and its bytes do not', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles({ name: '旧.doc', mimeType: 'application/msword', buffer: Buffer.from('{\\rtf1 x}') })
    await page.getByText(/RTF/).first().waitFor()
    await page.close()
  })
})
