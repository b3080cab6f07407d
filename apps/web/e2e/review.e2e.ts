import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { drop, openPage, report, startProduct, type Product } from './product.ts'

let product: Product
let document = ''
beforeAll(async () => {
  product = await startProduct()
  const page = await openPage(product, '/?lang=en')
  await drop(page, report)
  await page.locator('.found').waitFor()
  document = new URL(page.url()).searchParams.get('taken') ?? ''
  await page.close()
}, 120_000)
afterAll(() => product.stop())

const words = {
  zh: { reject: '否定', rejected: '已否定', correct: '更正', reason: '更正理由', save: '记下更正', value: '数值' },
  en: { reject: 'Reject', rejected: 'Rejected', correct: 'Correct', reason: 'Reason', save: 'Record the correction', value: 'Value' },
} as const

describe.each(['zh', 'en'] as const)('reviewing, in %s', (lang) => {
  it('keeps a rejection over a reload', async () => {
    const page = await openPage(product, `/statements?lang=${lang}&document=${document}&shape=figure`)
    const row = page.locator('tr[data-row]').filter({ has: page.getByRole('button', { name: words[lang].reject, exact: true }) }).first()
    const id = await row.getAttribute('data-row')
    await row.getByRole('button', { name: words[lang].reject, exact: true }).click()
    const same = page.locator(`tr[data-row="${id}"]`)
    await same.getByText(words[lang].rejected, { exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    await page.reload()
    await same.getByText(words[lang].rejected, { exact: true }).waitFor()
    await page.close()
  })

  it('goes by keys: j chooses, Enter opens the evidence, the address remembers both', async () => {
    const page = await openPage(product, `/statements?lang=${lang}&document=${document}`)
    await page.locator('tr[data-row]').first().waitFor()
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.locator('tr[aria-current]').waitFor()
    const second = await page.locator('tr[data-row]').nth(1).getAttribute('data-row')
    expect(new URL(page.url()).searchParams.get('statement')).toBe(second)
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    expect(new URL(page.url()).searchParams.get('evidence')).toBeTruthy()
    await page.close()
  })

  it('records a correction as new evidence', async () => {
    const page = await openPage(product, `/statements?lang=${lang}&document=${document}&shape=figure&review=accepted`)
    const row = page.locator('tr[data-row]').last()
    await row.getByRole('button', { name: words[lang].correct, exact: true }).click()
    const form = page.getByRole('dialog')
    await form.getByLabel(words[lang].value, { exact: true }).fill(lang === 'zh' ? '123.4' : '567.8')
    await form.getByLabel(words[lang].reason, { exact: true }).fill('checked against the yearbook')
    await form.getByRole('button', { name: words[lang].save }).last().click()
    await form.waitFor({ state: 'detached' })
    await page.goto(`${product.url}/documents?lang=${lang}&all=1`)
    await page.locator('tr', { hasText: words[lang].correct }).first().waitFor()
    await page.close()
  })

  it('finds the statement in the text and the text in the statement', async () => {
    const page = await openPage(product, `/documents/${document}?lang=${lang}`)
    const marked = page.locator('.clean-cell [data-innermost]').nth(3)
    const id = await marked.getAttribute('data-innermost')
    await marked.click()
    await page.locator(`.entry[data-row="${id}"][aria-current]`).waitFor()
    const other = page.locator('.entry').nth(7)
    const otherId = await other.getAttribute('data-row')
    await other.locator('.entry-choose').click()
    await page.locator(`.clean-cell .at-chosen[data-statements~="${otherId}"]`).first().waitFor()
    expect(new URL(page.url()).searchParams.get('statement')).toBe(otherId)
    await page.close()
  })

  it('tells on hover and focus what was mended at a place', async () => {
    const page = await openPage(product, `/documents/${document}?lang=${lang}`)
    await page.locator('.original-cell [data-repair]').first().hover()
    await page.getByRole('tooltip').waitFor()
    const guess = page.locator('.original-cell .at-guess').first()
    await guess.focus()
    await page.getByRole('tooltip').waitFor()
    await page.close()
  })
})
