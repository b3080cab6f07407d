import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordOf, zipped } from './archive.ts'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

const bulletin = (lang: string) => wordOf([
  `虚构市澄湖区2025年9月经济运行简报（${lang}）`, '1—9月，全区固定资产投资增长3.2%。', '表1 主要经济指标', '单位：亿元',
  [['指标', '1-9月累计', '同比增长（%）'], ['地区生产总值', '478.2', '6.8'], ['社会消费品零售总额', '236.5', '5.0']], '外贸进出口增长2.1%。',
])
const words = { zh: { preview: '尚未入库', take: '确认收录', format: 'Word 文档', jump: '跳到该处' }, en: { preview: 'Nothing is stored yet', take: 'Take it in', format: 'Word document', jump: 'Go there' } } as const

describe.each(['zh', 'en'] as const)('a Word document dropped on the page, in %s', (lang) => {
  it('is previewed, taken in, and shown with its sentences and a grid for its table, each figure marked', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles({ name: `简报-${lang}.docx`, mimeType: 'application/octet-stream', buffer: bulletin(lang) })
    await page.getByText(words[lang].preview).waitFor()
    await page.getByRole('button', { name: words[lang].take }).click()
    await page.locator('.found li').first().waitFor({ timeout: 30_000 })
    const taken = new URL(page.url()).searchParams.get('taken')!
    await page.goto(`${product.url}/documents/${taken}?lang=${lang}`)
    await page.getByText(words[lang].format).waitFor()
    const grid = page.locator('.row-table table')
    expect(await grid.locator('tr').allInnerTexts()).toEqual(['指标\t1-9月累计\t同比增长（%）', '地区生产总值\t478.2\t6.8', '社会消费品零售总额\t236.5\t5.0'])
    await grid.getByText('478.2').click()
    await page.locator('.row-table .at-chosen', { hasText: '478.2' }).waitFor()
    expect(await page.locator('.text-row .clean-cell .at-statement', { hasText: '2.1%' }).count()).toBe(1)
    await page.goto(`${product.url}/documents/${taken}?lang=${lang}&side=original`)
    await grid.getByText('478.2').click()
    await page.locator('.entry[aria-current]').getByRole('button', { name: words[lang].jump }).click()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-named'))).toBe('0')
    await page.close()
  })

  it('is refused in words where its name says Word and its bytes do not', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles({ name: '旧.doc', mimeType: 'application/msword', buffer: Buffer.from('{\\rtf1 x}') })
    await page.getByText(/RTF/).first().waitFor()
    await page.close()
  })
})

const said = { zh: { take: '收录 3 个文件', fewer: '收录 2 个文件', unread: '有 1 个文件读不了', taken: '已收录', leave: '不收 9月/公章.png' }, en: { take: 'Take in 3 files', fewer: 'Take in 2 files', unread: 'Files that cannot be read: 1', taken: 'Taken in from', leave: 'Leave out 9月/公章.png' } } as const

describe.each(['zh', 'en'] as const)('an archive dropped on the page, in %s', (lang) => {
  it('shows each file, waits until the one that cannot be read is left out by choice, and goes in whole', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    const buffer = zipped({ '9月/简报.docx': bulletin(`包内 ${lang}`), '9月/指标.csv': `指标,2025年,单位\n工业总产值${lang},86.4,亿元\n工业投资,12.5,亿元\n`, '9月/公章.png': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) })
    await page.getByTestId('file').setInputFiles({ name: `报送-${lang}.zip`, mimeType: 'application/zip', buffer })
    await page.getByText(said[lang].unread).waitFor({ timeout: 30_000 })
    expect(await page.getByRole('button', { name: said[lang].take }).isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: said[lang].leave }).check()
    await page.route('**/api/archives?*', (route) => route.abort())
    await page.getByRole('button', { name: said[lang].fewer }).click()
    await page.getByRole('alert').waitFor()
    expect(await page.getByRole('checkbox', { name: said[lang].leave }).isChecked()).toBe(true)
    await page.unroute('**/api/archives?*')
    await page.getByRole('button', { name: said[lang].fewer }).click()
    await page.getByText(said[lang].taken).first().waitFor({ timeout: 30_000 })
    await page.getByRole('link', { name: '9月/简报.docx' }).click()
    await page.locator('.row-table table').waitFor()
    await page.close()
  })
})
