import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

/** A ledger of the invented district as one office writes it; the month and what moved in it are given. */
const ledger = (month: number, second: string, done: string) => Buffer.from(['虚构市澄湖区2025年重点项目建设进展情况表,,,,,,,,', `填报单位：区发改委,,截至${month}月底,,单位：亿元,,,,`, `序号,项目名称,业主单位,总投资,年度计划,1-${month}月完成投资,完成率(%),计划开工时间,计划竣工时间`,
  `1,澄湖光电基板二期,澄湖光电科技有限公司,35,8,${done},2024年3月,2026年6月`, `2,湖东生物疫苗产业园,湖东生物医药有限公司,12.6,3,"1.1",36.7,2025年5月,${second}`, '3,澄湖智算中心,澄湖云科技有限公司,20,1,0.1,10,2025年12月,2027年12月', '注：数据由各责任单位报送,,,,,,,,'].join('\n'))
const drop = (page: Awaited<ReturnType<typeof openPage>>, name: string, buffer: Buffer) => page.getByTestId('file').setInputFiles({ name, mimeType: 'text/csv', buffer })

const words = {
  zh: { preview: '尚未入库', take: '确认收录', leave: '不收录', changes: '与上期台账相比', waits: '后面还有 1 个文件', cell: '单元格', back: '撤回这次收录', put: '恢复这次收录' },
  en: { preview: 'Nothing is stored yet', take: 'Take it in', leave: 'Discard', changes: 'Compared with the previous ledger', waits: 'Files waiting: 1', cell: 'Cell', back: 'Withdraw this import', put: 'Restore this import' },
} as const

describe.each(['zh', 'en'] as const)('a ledger dropped on the page, in %s', (lang) => {
  const said = words[lang]
  const first = `台账9月-${lang}.csv`

  it('is previewed before anything is stored, and can be left', async () => {
    const held = async () => ((await (await fetch(`${product.url}/api/answers/documents`)).json()) as { documents: unknown[] }).documents.length
    const before = await held()
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, first, ledger(9, '2027年3月', lang === 'zh' ? '5.2,65' : '5.28,66'))
    await page.getByText(said.preview).waitFor()
    await page.getByRole('button', { name: said.leave }).click()
    await page.getByText(said.preview).waitFor({ state: 'detached' })
    expect(await held()).toBe(before)
    await page.close()
  })

  it('is taken in whole, shown with every figure in its cell, and taken back', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, first, ledger(9, '2027年3月', lang === 'zh' ? '5.2,65' : '5.28,66'))
    await page.getByRole('button', { name: said.take }).click()
    const figure = page.locator('.found li').filter({ hasText: '澄湖光电基板二期' }).filter({ hasText: lang === 'zh' ? '35亿元' : '3.5 bn' }).first()
    await figure.locator('.evidence-link').click()
    const drawer = page.getByRole('dialog')
    await drawer.getByText(said.cell).first().waitFor()
    expect(await drawer.locator('.cell-row mark').first().innerText()).toBe('35')
    await page.keyboard.press('Escape')
    const document = new URL(page.url()).searchParams.get('taken')!
    await page.goto(`${product.url}/documents/${document}?lang=${lang}`)
    await page.getByRole('button', { name: said.back }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('发错了')
    await page.getByRole('dialog').getByRole('button', { name: said.back }).last().click()
    await page.getByRole('button', { name: said.put }).click()
    await page.getByRole('button', { name: said.back }).waitFor()
    await page.close()
  })

  it('is set against the one before, the moved plan date first', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `台账10月-${lang}.csv`, ledger(10, '2027年9月', lang === 'zh' ? '6.1,76.3' : '6.16,77'))
    await page.getByText(said.changes).waitFor()
    const row = page.getByRole('region', { name: said.changes }).locator('tbody tr').first()
    expect(await row.innerText()).toMatch(/湖东生物疫苗产业园[\s\S]*2027年3月[\s\S]*2027年9月/)
    await page.close()
  })

  it('waits its turn where several are dropped, and none is stored unseen', async () => {
    const held = async () => ((await (await fetch(`${product.url}/api/answers/documents`)).json()) as { documents: unknown[] }).documents.length
    const before = await held()
    const page = await openPage(product, `/?lang=${lang}`)
    await page.getByTestId('file').setInputFiles([11, 12].map((month) => ({ name: `台账${month}月-${lang}.csv`, mimeType: 'text/csv', buffer: ledger(month, '2028年1月', lang === 'zh' ? '7.1,88.8' : '7.16,89.5') })))
    await page.getByText(said.waits).waitFor()
    expect(await held()).toBe(before)
    await page.getByRole('button', { name: said.leave }).click()
    await page.getByText(said.waits).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: said.take }).click()
    await page.locator('.found li').first().waitFor()
    expect(await held()).toBe(before + 1)
    await page.close()
  })
})
