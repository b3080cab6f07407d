import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { FIRMS, firms, growthOf, industryMonth, monthOf, statisticsMonth } from '../../../packages/engine/src/testing/district/firms.ts'
import { moved, october, reformLedger, september, townLedger } from '../../../packages/engine/src/testing/district/projects.ts'
import { openPage, startProduct, type Product } from './product.ts'

type Page = Awaited<ReturnType<typeof openPage>>
interface File { readonly name: string; readonly bytes: Buffer }

let product: Product
beforeAll(async () => { product = await startProduct() }, 90_000)
afterAll(() => product.stop())

const SLOW = { timeout: 60_000 }
const drop = (page: Page, ...files: readonly File[]) => page.getByTestId('file').setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: bytes })))
const held = async () => ((await (await fetch(`${product.url}/api/answers/documents`)).json()) as { documents: { title: string }[] }).documents.length
const send = async ({ name, bytes }: File) => {
  const form = new FormData()
  form.set('region', '虚构市澄湖区')
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  expect((await fetch(`${product.url}/api/documents`, { method: 'POST', body: form })).status).toBe(200)
}
const grouped = (n: number) => String(n).replace(/\B(?=(\d{3})+$)/g, ',')

const words = {
  zh: { take: '确认收录', changes: '与上期台账相比', already: '这份文件已在库中', back: '撤回这次收录', put: '恢复这次收录', series: '逐月报送', revised: '已修订', noTable: '未收到报表', catalogue: '数据目录', late: '逾期未报的报表', overdue: '逾期未报' },
  en: { take: 'Take it in', changes: 'Compared with the previous ledger', already: 'on record already', back: 'Withdraw this import', put: 'Restore this import', series: 'Filed month by month', revised: 'revised', noTable: 'no table', catalogue: 'Catalogue', late: 'Overdue tables', overdue: 'Overdue' },
} as const

describe.each([['zh', reformLedger, '竣工投产时间/预计'], ['en', townLedger, '拟投产时间']] as const)('a ledger of 200 projects, in %s', (lang, ledger, heading) => {
  it('goes in by the page, adds nothing twice, is set against next month with moved plan dates first, and is undone and put back', async () => {
    const said = words[lang]
    const page = await openPage(product, `/?lang=${lang}`)
    await drop(page, ledger(september, 9))
    await page.getByRole('button', { name: said.take }).click(SLOW)
    await page.locator('.found li').first().waitFor(SLOW)
    const document = new URL(page.url()).searchParams.get('taken')!
    const before = await held()

    await page.goto(`${product.url}/?lang=${lang}`)
    await drop(page, ledger(september, 9))
    await page.getByText(said.already).first().waitFor(SLOW)
    expect(await page.getByRole('button', { name: said.take }).isDisabled()).toBe(true)
    expect(await held()).toBe(before)

    await page.goto(`${product.url}/?lang=${lang}`)
    await drop(page, ledger(october(), 10))
    const rows = page.getByRole('region', { name: said.changes }).locator('tbody tr')
    await rows.first().waitFor(SLOW)
    const first = await Promise.all(moved.map((_, i) => rows.nth(i).innerText()))
    expect(first.every((text) => text.includes(heading))).toBe(true)
    expect(await rows.nth(moved.length).innerText()).not.toContain(heading)
    expect(await held()).toBe(before)

    await page.goto(`${product.url}/documents/${document}?lang=${lang}`)
    await page.getByRole('button', { name: said.back }).click(SLOW)
    await page.getByRole('dialog').getByRole('textbox').fill('发错了')
    await page.getByRole('dialog').getByRole('button', { name: said.back }).last().click()
    await page.getByRole('button', { name: said.put }).click(SLOW)
    await page.getByRole('button', { name: said.back }).waitFor(SLOW)
    await page.close()
  }, 240_000)
})

describe('the monthly tables of 120 firms', () => {
  it('go in by the page and the door beside it, and stand on the firm\'s page month by month, each value in its cell', async () => {
    for (const month of [5, 6, 7, 9]) await send(industryMonth(month))
    await send(statisticsMonth(6))
    const page = await openPage(product, '/?lang=zh')
    await drop(page, industryMonth(6, new Map([[3, monthOf(3, 6).output + 500]])))
    await page.getByText(words.zh.changes).waitFor(SLOW)
    await page.getByRole('button', { name: words.zh.take }).click(SLOW)
    await page.locator('.found li').first().waitFor(SLOW)

    for (const lang of ['zh', 'en'] as const) {
      const said = words[lang]
      await page.goto(`${product.url}/organisations?all=1&lang=${lang}&q=${firms[3]!.code}`)
      await page.getByRole('link', { name: firms[3]!.name }).click(SLOW)
      const output = page.locator('section.series').first()
      await output.waitFor(SLOW)
      await page.getByRole('heading', { name: said.series }).waitFor()
      const row = (month: string) => output.locator(`tr[data-month="${month}"]`)
      expect(await row('2025-08').innerText()).toContain(said.noTable)
      expect(await row('2025-06').innerText()).toMatch(new RegExp(`${said.revised}[\\s\\S]*澄湖区统计局`))
      if (lang === 'zh') expect(await row('2025-06').innerText()).toContain(grouped(monthOf(3, 6).output + 500))
      expect(await row('2025-07').innerText()).toContain(String(Number(growthOf(3, 7))))
      await row('2025-06').locator('summary').first().click()
      await row('2025-06').locator('details[open] .evidence-link').first().click()
      await page.getByRole('dialog').locator('.cell-row mark').first().waitFor()
      expect(await page.getByRole('dialog').locator('.cell-row mark').first().innerText()).toBe(String(monthOf(3, 6).output))
      await page.keyboard.press('Escape')
      await page.locator('.filings select').nth(2).selectOption('2025-06')
      await page.waitForURL(/from=2025-06/)
      await row('2025-05').waitFor({ state: 'detached' })
      expect(await (await fetch(new URL(await page.locator('.filings a[download]').first().getAttribute('href') ?? '', product.url))).text()).toMatch(/2025-06,/)
    }
    await page.close()
  }, 240_000)

  it('stand in the catalogue with what is late, and on the home page', async () => {
    const page = await openPage(product, '/catalogue?lang=zh&place=990101')
    const row = page.locator('tr[data-row]').filter({ hasText: '澄湖区经济和信息化局' })
    expect(await row.innerText(SLOW)).toMatch(/重点企业运行月报[\s\S]*2025年5月 至 2025年9月/)
    expect(await row.innerText()).toContain(`${4 * FIRMS + FIRMS - 1} / 0 / 0`)
    await page.locator('.filters select').selectOption('重点项目台账')
    await row.waitFor({ state: 'detached' })
    expect(new URL(page.url()).searchParams.get('form')).toBe('重点项目台账')
    await page.goto(`${product.url}/?lang=en&place=990101`)
    await page.getByRole('heading', { name: words.en.late }).waitFor(SLOW)
    await page.locator('.late-sources .actions').getByRole('link', { name: words.en.overdue }).first().click()
    await page.getByRole('heading', { name: words.en.catalogue }).waitFor(SLOW)
    await page.waitForURL(/state=(?:late|stale)/)
    await page.close()
  }, 120_000)
})
