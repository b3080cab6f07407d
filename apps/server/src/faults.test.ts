import { afterAll, beforeAll, expect, it } from 'vitest'
import { form, type Served, served } from './testing/served.ts'

let server: Served
beforeAll(async () => { server = await served() })
afterAll(() => server.close())

interface Told { readonly fault: string; readonly message: { readonly zh: string } }
interface Body { readonly $ref?: string; readonly properties?: Readonly<Record<string, unknown>> }
type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Body }>> } }>>>>; readonly components?: { readonly schemas?: Readonly<Record<string, Body>> } }

/** Two words of English after each other, outside of what was sent. */
const inEnglish = ({ message: { zh } }: Told) => /[A-Za-z]{2,} [A-Za-z]{2,}/.test(zh.replaceAll(/“[^”]*”/g, ''))
const wrong = [5, 'zzz', '', 'z'.repeat(2000), null, true, [], ['z', 5], {}, { zzz: 'z' }, { value: 'nine' }, { period: 'soon' }, { links: [] }] as const

it('says in Chinese what is wrong with every field of every body', async () => {
  const { paths, components } = (await server.get('/openapi.json')).json<Described>()
  const bodies = Object.entries(paths).flatMap(([path, { post }]) => {
    const body = post?.requestBody?.content?.['application/json']?.schema
    const { properties = {} } = (body?.$ref ? components?.schemas?.[body.$ref.split('/').at(-1)!] : body) ?? {}
    return Object.keys(properties).map((field) => ({ url: path.replaceAll(/\{\w+\}/g, 'x'), field, fields: Object.keys(properties) }))
  })
  expect(new Set(bodies.map(({ url }) => url)).size).toBeGreaterThan(5)
  const told: Told[] = []
  for (const { url, field, fields } of bodies) for (const value of wrong) {
    const payload = { ...Object.fromEntries(fields.map((name) => [name, 'x'])), [field]: value }
    for (const sent of [payload, { [field]: value }]) told.push((await server.app.inject({ method: 'POST', url, payload: sent })).json<Told>())
  }
  expect(told.filter(({ fault }) => fault === 'bad-parameter').length).toBeGreaterThan(100)
  expect(told.filter(inEnglish)).toEqual([])
})

it('says in Chinese what else is wrong with a request', async () => {
  const octets = { 'content-type': 'application/octet-stream' }
  const sent = await Promise.all([
    server.app.inject({ method: 'POST', url: '/api/statements/x/decision', headers: { 'content-type': 'application/json' }, payload: '{' }), server.app.inject({ method: 'POST', url: '/api/documents', ...form('a.txt', '产值1亿元', { date: 'soon' }) }),
    server.app.inject({ method: 'PUT', url: '/api/policy', payload: { rules: [] } }), server.app.inject({ method: 'PUT', url: '/api/policy', headers: { 'content-type': 'text/plain' }, payload: 'rules: [\n }' }), server.app.inject({ method: 'PUT', url: '/api/choice-rule', headers: { 'content-type': 'text/plain' }, payload: 'steps: [{ by: known, order: [newest, newest], why: { zh: a, en: b } }]' }),
    server.app.inject({ method: 'POST', url: '/api/documents/preview?mapping=%5B5%5D', headers: octets, payload: Buffer.from('a,b') }), server.app.inject({ url: '/api/answers/places', headers: { host: 'elsewhere.example' } }),
    server.app.inject({ method: 'POST', url: '/api/documents', headers: { ...octets, origin: 'http://elsewhere.example' }, payload: Buffer.from('x') }), server.get('/api/answers/timeline?since=xx'), server.get('/api/answers/statements?sort=colour'), server.get('/api/answers/catalogue?state=never'),
  ])
  const told = sent.map((response) => response.json<Told>())
  expect(told.map(({ fault }) => fault)).toEqual(['bad-parameter', 'bad-parameter', 'bad-parameter', 'bad-setting', 'bad-setting', 'bad-mapping', 'not-allowed', 'not-allowed', 'bad-parameter', 'bad-parameter', 'bad-parameter'])
  expect(told.filter(inEnglish)).toEqual([])
  expect(told.at(-1)!.message.zh).toBe('参数“state”的值“never”不对：只能是 late、stale、in-time、once')
})
