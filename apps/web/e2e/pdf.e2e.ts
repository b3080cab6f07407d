import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

const words = {
  zh: { preview: '尚未入库', take: '确认收录', refused: '读不了', scan: '扫描件', cell: '单元格', value: '1286.4亿元', pictures: '第 2 页是图片' },
  en: { preview: 'Nothing is stored yet', take: 'Take it in', refused: 'cannot be read', scan: 'is a scan of 1 page', cell: 'Cell', value: '128.64 bn', pictures: 'pictures without text were not read: 2' },
} as const

/** What an office prints from its browser; the fonts name some characters as radicals. */
async function printed(body: string): Promise<Buffer> {
  const page = await product.browser.newPage()
  await page.setContent(`<meta charset=utf-8><style>body{font:12pt/1.7 "Noto Serif CJK SC",serif;text-align:justify}p{text-indent:2em;margin:0}h1{text-align:center}td,th{border:1px solid;padding:2px 8px}table{border-collapse:collapse;width:100%}td+td{text-align:right}img{display:block;width:100%;height:20cm}p+img{break-before:page}</style>${body}`)
  const bytes = await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '25mm', right: '25mm' } })
  await page.close()
  return bytes
}

/** A bulletin of the invented district. */
const bulletin = (lang: string) => `<h1>虚构市澄湖区2025年上半年工业经济运行情况（${lang}）</h1>
  <p>上半年，澄湖区规模以上工业总产值完成1286.4亿元，同比增长9.2%。澄湖区工业投资完成86.3亿元，增长15.2%，占固定资产投资的比重为38.6%，人民生活持续改善，门户枢纽加快建设。</p>
  <p style="text-align:center">表1 主要行业产值</p><p style="text-align:right">单位：亿元、%</p>
  <table><tr><th rowspan=2>行业</th><th colspan=2>2025年6月</th></tr><tr><th>产值</th><th>同比增长</th></tr><tr><td>汽车制造业</td><td>412.6</td><td>12.6</td></tr><tr><td>医药制造业</td><td>76.5</td><td>18.9</td></tr></table>`
/** A page of a scan. */
const picture = '<img src="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==">'

describe.each(['zh', 'en'] as const)('a PDF dropped on the page, in %s', (lang) => {
  const said = words[lang]
  const drop = (page: Awaited<ReturnType<typeof openPage>>, name: string, buffer: Buffer) => page.getByTestId('file').setInputFiles({ name, mimeType: 'application/pdf', buffer })

  it('is previewed, taken in whole, and shows each figure in its sentence or cell', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `运行情况-${lang}.pdf`, await printed(bulletin(lang)))
    await page.getByText(said.preview).waitFor()
    await page.getByRole('button', { name: said.take }).click()
    const sentence = page.locator('.found li').filter({ hasText: said.value }).first()
    expect(await sentence.locator('.quoted').innerText()).toContain('规模以上工业总产值完成1286.4亿元')
    const inCell = page.locator('.found li').filter({ hasText: '医药制造业' }).filter({ has: page.locator('.found-value', { hasText: '18.9' }) }).first()
    await inCell.locator('.evidence-link').click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(said.cell).first().waitFor()
    expect(await drawer.locator('.cell-row mark').first().innerText()).toBe('18.9')
    await page.close()
  })

  it('is read as far as it holds text, and says which page is a picture', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `扫描页-${lang}.pdf`, await printed(`<p>2024年澄湖区工业总产值86.4亿元。${lang}</p>${picture}`))
    await page.getByText(said.pictures).first().waitFor()
    await page.close()
  })

  it('is refused as a scan when it holds no text', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, 'scan.pdf', await printed(picture))
    await page.getByText(said.refused).first().waitFor()
    expect(await page.getByRole('alert').innerText()).toContain(said.scan)
    await page.close()
  })
})
