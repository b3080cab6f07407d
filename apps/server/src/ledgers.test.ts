import { bookOf, type Preview } from '@chanye/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { form, type Served, served } from './testing/served.ts'

let server: Served
beforeAll(async () => { server = await served() })
afterAll(() => server.close())

/** Planted: a figure that is none, and a name that a spreadsheet would take for a formula. */
const ledger = ['虚构市澄湖区2025年重点项目调度表,,,,', '填报单位：区投促中心,,截至9月底,,', '序号,项目名称,业主单位,总投资（亿元）,花掉,计划开工时间', '1,澄湖光电基板二期,澄湖光电科技有限公司,35,5.2,2024年3月', '2,=湖东生物疫苗产业园,湖东生物医药有限公司,待核实数,1.1,2025年5月', '3,澄湖智算中心,澄湖云科技有限公司,20,0.1,2025年12月'].join('\n')
const post = (url: string, fields: Record<string, string> = {}) => server.app.inject({ method: 'POST', url, ...form('a.csv', ledger, fields) })
const mapping = (more: object = {}) => JSON.stringify([{ sheet: 'a', template: '重点项目台账', columns: [{ letter: 'E', heading: '花掉', column: '1–N月完成投资', unit: '亿元' }], ...more }])

describe('a ledger over HTTP', () => {
  it('is previewed as a person says it is to be understood, taken so, and so remembered until that is forgotten', async () => {
    const seen = (await post('/api/documents/preview', { mapping: mapping() })).json<{ sheets: { columns: { letter: string; column: string | null }[] }[] }>()
    expect(seen.sheets[0]!.columns.find(({ letter }) => letter === 'E')).toMatchObject({ column: '1–N月完成投资', given: true })
    expect((await post('/api/documents', { mapping: mapping() })).json()).toMatchObject({ already: false })
    const { sheets: [again] } = (await post('/api/documents/preview')).json<{ sheets: { remembered: { id: string } }[] }>()
    expect((await server.app.inject({ method: 'POST', url: `/api/form-mappings/${again!.remembered.id}/forgetting` })).json()).toEqual({ id: again!.remembered.id })
    expect((await server.app.inject({ method: 'POST', url: `/api/form-mappings/${again!.remembered.id}/forgetting` })).json()).toMatchObject({ fault: 'no-such-id' })
  })

  it.each([['[{"sheet":"a","closing":"2025-13"}]', 'mapping.0.closing'], ['[{"sheet":"a","cells":[{"cell":"4D","value":"1","reason":"x"}]}]', 'mapping.0.cells.0.cell'], [mapping({ sheet: 'b' }), 'mapping.0.sheet'], [mapping({ cells: [{ cell: 'D5', value: '约莫', reason: '补' }] }), 'mapping.0.cells.0.value']])('says what is wrong with %s, at %s', async (text, name) => {
    const response = await post('/api/documents/preview', { mapping: text })
    expect(response.statusCode).toBe(400)
    expect(response.json()).toMatchObject({ fault: 'bad-mapping', values: { name } })
  })

  it('says of a cell that is not taken which cell it is, and not where it stands in what was sent', async () => {
    const { message } = (await post('/api/documents/preview', { mapping: mapping({ cells: [{ cell: 'D5', value: '约莫', reason: '补' }] }) })).json<{ message: unknown }>()
    expect(message).toEqual({ zh: '工作表“a”单元格 D5 不能填“约莫”：“总投资”一栏应填数字', en: 'Sheet "a", cell D5 cannot be "约莫": the column "总投资" holds a number' })
    expect((await post('/api/documents/preview', { mapping: 'not json' })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'mapping' } })
  })

  it('names the kinds of ledgers and their columns', async () => {
    const { templates } = (await server.app.inject('/api/ledger-templates')).json<{ templates: { name: string; columns: { name: string; type: string }[] }[] }>()
    expect(templates.find(({ name }) => name === '重点项目台账')!.columns).toContainEqual({ name: '总投资', type: 'money' })
  })
})

describe('a preview over HTTP', () => {
  it('is what the engine says, nothing left out: a remembered form, the ledger before, findings and held figures', async () => {
    const own = await served()
    try {
      const taken = await own.app.inject({ method: 'POST', url: '/api/documents', ...form('a.csv', ledger, { mapping: mapping() }) })
      expect(taken.json()).toEqual({ ...await own.engine.take({ name: 'a.csv', bytes: Buffer.from(ledger) }, 'local'), already: false })
      const later = ledger.replace('35,5.2,2024年3月', '350000,5.3,2024年4月')
      const seen = (await own.app.inject({ method: 'POST', url: '/api/documents/preview', ...form('a.csv', later) })).json<Preview>()
      const said = await own.engine.preview(own.engine.asking({ kind: 'local' }), { name: 'a.csv', bytes: Buffer.from(later) })
      expect([said.sheets[0]!.remembered?.applied, said.sheets[0]!.findings.length > 0, (said.before?.diff.changed.length ?? 0) > 0, said.held.length > 0, said.mapping.length, said.figures.differing.length > 0]).toEqual([true, true, true, true, 1, true])
      expect(seen).toEqual(JSON.parse(JSON.stringify(said)))
      const all = mapping({ headerRows: [3, 3], closing: '2025-09', cells: [{ cell: 'D5', value: '12', reason: '补' }], without: [{ row: 6, reason: '重复' }] })
      expect((await own.app.inject({ method: 'POST', url: '/api/documents/preview', ...form('a.csv', later, { mapping: all }) })).json<Preview>().mapping).toEqual(JSON.parse(all))
    } finally {
      await own.close()
    }
  })
})

describe('the rows in error', () => {
  it('come back as a sheet with the headings they came under and a column that says why, in either language', async () => {
    const zh = (await post('/api/documents/findings.csv')).body
    expect(zh).toContain('计划开工时间,原因')
    expect(zh).toMatch(/'=湖东生物疫苗产业园.*待核实数.*D5 /)
    expect(zh).not.toContain('澄湖智算中心')
    expect((await post('/api/documents/findings.csv?lang=en')).body).toContain('Reason')
  })

  it('come back as a workbook whose cells are read again as they were', async () => {
    const file = await post('/api/documents/findings.xlsx')
    expect(file.headers['content-type']).toContain('spreadsheetml')
    const [grid] = (await bookOf({ name: 'b.xlsx', bytes: file.rawPayload })).grids
    expect([grid!.at(2, 3)?.text, grid!.at(3, 1)?.text, grid!.at(3, 3)?.text]).toEqual(['总投资（亿元）', '=湖东生物疫苗产业园', '待核实数'])
  })

  it('are refused in another form, and of a file that is no table', async () => {
    expect((await post('/api/documents/findings.pdf')).json()).toMatchObject({ fault: 'bad-parameter' })
    expect((await server.app.inject({ method: 'POST', url: '/api/documents/findings.csv?name=a.txt', headers: { 'content-type': 'application/octet-stream' }, payload: Buffer.from('2023年出口31亿元。') })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'file' } })
  })
})

describe('a ledger given back over HTTP', () => {
  it('is a workbook or a CSV under its own headings, with no cell that a spreadsheet would run', async () => {
    const { document } = (await post('/api/documents')).json<{ document: string }>()
    expect((await server.app.inject(`/api/exports/ledger/${document}/forms`)).json()).toMatchObject({ forms: [{ document, own: true, template: '重点项目台账' }] })
    const csv = (await server.app.inject(`/api/exports/ledger/${document}?format=csv&lang=en`)).body
    expect(csv).toContain('计划开工时间,Notes on figures')
    expect(csv).toContain('\'=湖东生物疫苗产业园')
    const [grid] = (await bookOf({ name: 'c.xlsx', bytes: (await server.app.inject(`/api/exports/ledger/${document}`)).rawPayload })).grids
    expect([grid!.at(3, 3)?.text, grid!.at(5, 1)?.text]).toEqual(['35', '澄湖智算中心'])
    expect((await server.app.inject(`/api/exports/ledger/${document}?format=doc`)).json()).toMatchObject({ fault: 'bad-parameter' })
    expect((await server.app.inject('/api/exports/ledger/zz')).json()).toMatchObject({ fault: 'no-such-id' })
  })
})
