import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPage, startProduct, type Product } from './product.ts'

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

/** A ledger of the invented district under a heading no template knows; 待核实数 stands where a sum should. */
const ledger = (month: number, { office, spent = '5.2', whole = '35' }: { readonly office: string; readonly spent?: string; readonly whole?: string }) => Buffer.from(['虚构市澄湖区2025年重点项目调度表,,,,', `填报单位：${office},,截至${month}月底,,`, '序号,项目名称,业主单位,总投资（亿元）,花掉,计划开工时间',
  `1,${office}光电基板二期,澄湖光电科技有限公司,${whole},${spent},2024年3月`, `2,${office}疫苗产业园,湖东生物医药有限公司,12.6,1.1,2025年5月`, `3,${office}智算中心,澄湖云科技有限公司,20,0.1,2025年12月`].join('\n'))
const drop = (page: Page, name: string, buffer: Buffer) => page.getByTestId('file').setInputFiles({ name, mimeType: 'text/csv', buffer })

const words = {
  zh: { office: '区投促一办', own: '保留原表头', of: '“花掉”的对应栏目', unit: '“花掉”的计量单位', take: '确认收录', by: '人工指定', remembered: /沿用 \d{4}-\d\d-\d\d 的更正/, without: '本次不沿用', forget: '不再记住', fix: '更正 D4', right: 'D4 应为', reason: '更正理由', missing: '请写明理由，它会一起存档', set: '按此更正', fixed: 'D4 更正为 36（电话核实）', download: '下载问题行 CSV', why: '原因', back: '撤销 D4 的更正', refused: '这项更正没有采用', template: '报表种类', no: '不是台账', figures: '读到的数字', leave: '不收第 4 行', left: '第 4 行不收', cells: '更正的单元格', given: '导出台账 CSV', notes: '数据说明' },
  en: { office: '区投促二办', own: 'Keep the heading', of: 'Column for "花掉"', unit: 'Unit of "花掉"', take: 'Take it in', by: 'By hand', remembered: /The corrections of \d{4}-\d\d-\d\d/, without: 'Do not use them now', forget: 'Forget them', fix: 'Correct D4', right: 'D4 should be', reason: 'Reason', missing: 'Give a reason; it is kept on record', set: 'Apply', fixed: 'D4 corrected to 36 (电话核实)', download: 'Download problem rows CSV', why: 'Reason', back: 'Undo the correction of D4', refused: 'This correction was not accepted', template: 'Kind of table', no: 'Not a ledger', figures: 'Figures read', leave: 'Leave row 4 out', left: 'Row 4 left out', cells: 'Corrected cells', given: 'Export ledger CSV', notes: 'Notes on figures' },
} as const
type Words = (typeof words)['zh' | 'en']

/** Writes what D4 should be, with the reason, into the form that is open. */
async function write(page: Page, said: Words, value: string): Promise<void> {
  await page.getByLabel(said.right).fill(value)
  await page.getByRole('textbox', { name: said.reason }).fill('电话核实')
}

/** Sets D4 right with the keyboard, and waits until the file was read so. */
async function setRight(page: Page, said: Words): Promise<void> {
  await page.getByRole('button', { name: said.fix }).first().click()
  await write(page, said, '36')
  await page.keyboard.press('Enter')
  await page.getByText(said.fixed).waitFor()
}

/** Takes the previewed file in. @returns the document it became */
async function take(page: Page, said: Words): Promise<string> {
  await page.getByRole('button', { name: said.take }).click()
  await page.locator('.found li').first().waitFor()
  return new URL(page.url()).searchParams.get('taken')!
}

/** @returns what a click brings down as a file */
async function downloaded(page: Page, click: () => Promise<void>): Promise<string> {
  const wait = page.waitForEvent('download')
  await click()
  return readFileSync(await (await wait).path(), 'utf8')
}

describe.each(['zh', 'en'] as const)('what was understood of a ledger, in %s', (lang) => {
  const said = words[lang]
  const { office } = said

  it('is set right by heading and unit, taken so, and remembered next month until that is forgotten', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `9月-${lang}.csv`, ledger(9, { office }))
    const column = page.getByLabel(said.of)
    expect(await column.locator('option:checked').innerText()).toBe(said.own)
    await column.selectOption('1–N月完成投资')
    await page.getByText(said.by).waitFor()
    await page.getByLabel(said.unit).selectOption('万元')
    await page.getByLabel(said.unit).and(page.locator('select:enabled')).waitFor()
    await page.getByLabel(said.unit).selectOption('亿元')
    await expect.poll(() => page.getByLabel(said.unit).inputValue(), { timeout: 15_000 }).toBe('亿元')
    await take(page, said)
    await page.goto(`${product.url}/?lang=${lang}`)
    await drop(page, `10月-${lang}.csv`, ledger(10, { office, spent: '6.1' }))
    await page.getByText(said.remembered).waitFor()
    expect(await page.getByLabel(said.of).inputValue()).toBe('1–N月完成投资')
    await page.getByRole('button', { name: said.without }).click()
    await expect.poll(() => page.getByLabel(said.of).inputValue(), { timeout: 15_000 }).toBe('')
    await page.getByRole('button', { name: said.forget }).click()
    await page.getByRole('button', { name: said.forget }).waitFor({ state: 'detached' })
    await page.close()
  })

  it('is told of a cell in error, which is set right with a reason and undone, and whose rows come as a sheet', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `11月-${lang}.csv`, ledger(11, { office, whole: '待核实数' }))
    const text = await downloaded(page, () => page.getByRole('button', { name: said.download }).click())
    expect(text).toContain(`,${said.why}`)
    expect(text).toMatch(/待核实数.*D4 /)
    expect(text).not.toContain('智算中心')
    await page.getByRole('button', { name: said.fix }).first().click()
    await page.getByLabel(said.right).fill('大约吧')
    await page.getByRole('button', { name: said.set }).click()
    await page.getByText(said.missing).waitFor()
    await write(page, said, '大约吧')
    await page.getByRole('button', { name: said.set }).click()
    await page.getByText(said.refused).waitFor()
    expect([await page.getByLabel(said.right).inputValue(), await page.getByRole('textbox', { name: said.reason }).inputValue()]).toEqual(['大约吧', '电话核实'])
    await page.getByLabel(said.right).fill('36')
    await page.keyboard.press('Enter')
    await page.getByText(said.fixed).waitFor()
    await page.getByLabel(said.right).waitFor({ state: 'detached' })
    await page.getByRole('button', { name: said.back }).click()
    await page.getByText(said.fixed).waitFor({ state: 'detached' })
    await setRight(page, said)
    const document = await take(page, said)
    const { statements } = await (await fetch(`${product.url}/api/answers/document?id=${document}`)).json() as { statements: { review: string; standsAs: { content: { value?: string } } | null }[] }
    expect(statements.filter(({ review }) => review === 'superseded')).toEqual([])
    const { rows } = await (await fetch(`${product.url}/api/answers/statements?q=${encodeURIComponent('更正为“36”')}`)).json() as { rows: { content: { value: string; subject: string }; evidence: { sentence: string }[] }[] }
    expect(rows.find(({ content }) => content.subject.startsWith(office))).toMatchObject({ content: { value: '3600000000' }, evidence: [{ sentence: expect.stringContaining('待核实数') as string }] })
    await page.goto(`${product.url}/documents/${document}?lang=${lang}`)
    await page.getByRole('link', { name: said.cells }).waitFor()
    const back = await downloaded(page, () => page.getByRole('link', { name: said.given }).click())
    expect(back).toContain(`总投资（亿元）,花掉,计划开工时间,${said.notes}`)
    expect(back).toContain(`${office}光电基板二期,澄湖光电科技有限公司,36,5.2`)
    await page.getByRole('link', { name: said.cells }).click()
    await page.getByText('由“待核实数”更正为“36”').first().waitFor()
    await page.close()
  })

  it('is read figure by figure where a person says it is no ledger, and a row is left out', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `12月-${lang}.csv`, ledger(12, { office, whole: '待核实数' }))
    await page.getByRole('button', { name: said.fix }).first().click()
    await page.getByRole('textbox', { name: said.reason }).fill('重复')
    await page.getByRole('button', { name: said.leave }).click()
    await page.getByText(said.left).waitFor()
    await page.getByLabel(said.template).selectOption({ label: said.no })
    await page.getByRole('heading', { name: said.figures }).waitFor()
    await page.close()
  })

  it('keeps a cell set right when what is remembered of its form is not to count, and when the file cannot be taken in', async () => {
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, `1月-${lang}.csv`, ledger(1, { office: `${office}甲` }))
    await page.getByLabel(said.of).selectOption('1–N月完成投资')
    await page.getByText(said.by).waitFor()
    await take(page, said)
    await page.goto(`${product.url}/?lang=${lang}`)
    await drop(page, `2月-${lang}.csv`, ledger(2, { office: `${office}甲`, whole: '待核实数' }))
    await page.getByText(said.remembered).waitFor()
    await setRight(page, said)
    await page.getByRole('button', { name: said.without }).click()
    await page.getByRole('button', { name: said.without }).waitFor({ state: 'detached' })
    await page.getByText(said.fixed).waitFor()
    await page.route('**/api/documents', (route) => route.abort())
    await page.getByRole('button', { name: said.take }).click()
    await page.getByRole('alert').waitFor()
    await page.getByText(said.fixed).waitFor()
    await page.close()
  })
})
