import { answers } from '@chanye/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { neutral } from './http/neutral.ts'
import { form, type Served, served } from './testing/served.ts'

const text = `澄湖区2023年工业简报
2024-01-20
2023年规模以上工业总产值增长9.1%。云汐新材、湖芯半导体等6个项目投产。
下一步，以晨曜光电为龙头，打造400亿级光学玻璃产业集群。
`
let server: Served
let document: string
beforeAll(async () => {
  server = await served()
  const { document: id } = (await server.app.inject({ method: 'POST', url: '/api/documents?name=a.txt&region=虚构市澄湖区', headers: { 'content-type': 'application/octet-stream' }, payload: Buffer.from(text) })).json<{ document: string }>()
  document = id
})
afterAll(() => server.close())
const get: Served['get'] = (url, headers) => server.get(url, headers)

describe('answers over HTTP', () => {
  const params: Record<string, string> = { 'place-brief': '?place=990101', 'cluster-outlook': '?place=990101', structure: '?place=990101', 'input-output': '?place=990101', organisation: `?name=${encodeURIComponent('晨曜光电')}`, 'firm-series': `?id=${encodeURIComponent('晨曜光电')}`, search: `?q=${encodeURIComponent('晨曜')}` }

  const anyFigure = async () => (await get('/api/answers/statements?shape=figure')).json<{ rows: { id: string }[] }>().rows[0]!.id

  it.each(answers.map(({ name }) => name))('gives %s in the form of its own schema', async (name) => {
    const query = name === 'document' || name === 'evidence' ? `?id=${document}` : name === 'history' ? `?id=${await anyFigure()}` : params[name] ?? ''
    const response = await get(`/api/answers/${name}${query}`)
    expect(response.statusCode, response.body.slice(0, 300)).toBe(200)
    expect(answers.find((answer) => answer.name === name)!.result.safeParse(response.json()).success).toBe(true)
    expect(response.json()).toMatchObject({ asOf: '2026-03-01', invented: true })
  })

  it('says what is wrong in both languages, with the value', async () => {
    for (const [url, status, code, value] of [
      ['/api/answers/weather', 404, 'unknown-answer', 'weather'], ['/api/answers/statements?limit=many', 400, 'bad-parameter', 'many'], ['/api/answers/document?id=zz', 404, 'no-such-id', 'zz'],
      ['/api/nothing', 404, 'no-such-id', '/api/nothing'], [`/api/documents/zz/bytes`, 404, 'no-such-id', 'zz'], ['/api/exports/statements.doc', 400, 'bad-parameter', 'doc'], ['/api/exports/statements.csv?lang=fr', 400, 'bad-parameter', 'fr'],
    ] as const) {
      const response = await get(url)
      const body = response.json<{ fault: string; message: { zh: string; en: string } }>()
      expect([url, response.statusCode, body.fault]).toEqual([url, status, code])
      expect(body.message.zh).toContain(value)
      expect(body.message.en).toContain(value)
    }
  })

  it('describes itself as OpenAPI 3.1, with a page to try it', async () => {
    const api = (await get('/openapi.json')).json<{ openapi: string; paths: Record<string, { get?: { summary: string } }> }>()
    expect(api.openapi).toBe('3.1.0')
    for (const { name, question } of answers) expect(api.paths[`/api/answers/${name}`]?.get?.summary).toBe(question.en)
    expect((await get('/api/try/')).statusCode).toBe(200)
  })
})

describe('taking documents over HTTP', () => {
  it('says at the second time that it was here before', async () => {
    const again = await server.app.inject({ method: 'POST', url: '/api/documents', ...form('b.txt', text.trimEnd() + '\n') })
    expect(again.json()).toMatchObject({ already: true, document })
  })

  it('tells its stages as lines, and ends on what was taken or on the fault', async () => {
    const lines = async (content: string) => {
      const { payload, headers } = form('c.txt', content, { region: '虚构市澄湖区' })
      return (await server.app.inject({ method: 'POST', url: '/api/documents', payload, headers: { ...headers, accept: 'application/x-ndjson' } })).body.trim().split('\n').map((line) => JSON.parse(line) as { stage?: string; taken?: object; fault?: string })
    }
    const good = await lines('2023年出口31亿元。')
    expect(good.map(({ stage }) => stage)).toEqual(['received', 'decoded', 'healed', 'read', 'kept', 'resolved', 'recorded'])
    expect(good.at(-1)?.taken).toMatchObject({ already: false })
    expect((await lines('{\\rtf1 x}')).at(-1)).toMatchObject({ fault: 'format-not-read' })
  })

  it('refuses what is no document, too large, or comes with a wrong date', async () => {
    expect((await server.app.inject({ method: 'POST', url: '/api/documents', headers: { 'content-type': 'application/json' }, payload: '{}' })).json()).toMatchObject({ fault: 'no-document' })
    const large = await server.app.inject({ method: 'POST', url: '/api/documents', ...form('d.txt', 'x'.repeat(120_000)) })
    expect([large.statusCode, large.json<{ fault: string }>().fault]).toEqual([413, 'too-large'])
    expect((await server.app.inject({ method: 'POST', url: '/api/documents', ...form('e.txt', '产值1亿元', { date: 'soon' }) })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'date', value: 'soon' } })
  })

  it('gives the bytes back as they came', async () => {
    const response = await get(`/api/documents/${document}/bytes`)
    expect(response.rawPayload.equals(Buffer.from(text))).toBe(true)
    expect(response.headers['content-disposition']).toMatch(/^attachment/u)
  })
})

describe('taking an archive over HTTP', () => {
  /** A sentence in a.txt and a picture in b.gif. */
  const archive = Buffer.from('UEsDBBQAAAgIAAAAAADhJymaGwAAABgAAAAFAAAAYS50eHQzMjAyfrpzy9P2XU/7FxsbPdm1/2lr8+OGJgBQSwMEFAAACAgAAAAAAPLOSlYIAAAABgAAAAUAAABiLmdpZnP3dLOwTAQAUEsBAhQDFAAACAgAAAAAAOEnKZobAAAAGAAAAAUAAAAAAAAAAAAAAAAAAAAAAGEudHh0UEsBAhQDFAAACAgAAAAAAPLOSlYIAAAABgAAAAUAAAAAAAAAAAAAAAAAPgAAAGIuZ2lmUEsFBgAAAAACAAIAZgAAAGkAAAAAAA==', 'base64')
  const post = async (address: string) => (await server.app.inject({ method: 'POST', url: address, headers: { 'content-type': 'application/octet-stream' }, payload: archive })).json<object>()

  it('says of each file what it would bring or why it cannot be read, and takes all of it or nothing', async () => {
    expect(await post('/api/archives/preview?name=a.zip&region=虚构市澄湖区')).toMatchObject({ files: [{ path: 'a.txt', preview: { counts: { figure: 1 } }, fault: null }, { path: 'b.gif', preview: null, fault: { fault: 'format-not-read', en: expect.stringContaining('GIF') as string } }] })
    expect(await post('/api/archives?name=a.zip&region=虚构市澄湖区')).toMatchObject({ fault: 'files-unread', message: { zh: expect.stringContaining('b.gif') as string } })
    expect(await post('/api/documents?name=a.zip')).toMatchObject({ fault: 'archive-of-files' })
    expect(await post('/api/archives?name=a.zip&region=虚构市澄湖区&leave=b.gif')).toMatchObject({ taken: [{ path: 'a.txt', already: false }], left: ['b.gif'] })
    expect(await post('/api/archives?name=a.zip&leave=c.gif')).toMatchObject({ fault: 'bad-parameter', values: { name: 'leave', value: 'c.gif' } })
  })
})

describe('deciding over HTTP', () => {
  it('rejects, takes back, corrects, and says why it cannot', async () => {
    const rows = () => get('/api/answers/statements?shape=figure').then((response) => response.json<{ rows: { id: string; review: string; content: { value: string } }[] }>().rows)
    const [first] = await rows()
    const post = (url: string, payload: object) => server.app.inject({ method: 'POST', url, payload })
    expect((await post(`/api/statements/${first!.id}/decision`, { review: 'rejected' })).statusCode).toBe(200)
    expect((await rows()).find(({ id }) => id === first!.id)?.review).toBe('rejected')
    expect((await post(`/api/statements/${first!.id}/decision`, { review: 'maybe' })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'review', value: '"maybe"' } })
    const corrected = (await post(`/api/statements/${first!.id}/correction`, { content: { value: '9.3' }, reason: 'misprint' })).json<{ id: string }>()
    expect((await rows()).find(({ id }) => id === corrected.id)).toMatchObject({ review: 'accepted', content: { value: '9.3' } })
    expect((await post(`/api/statements/${first!.id}/correction`, { content: { value: 'nine' }, reason: 'x' })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'content.value' } })
    expect((await post(`/api/statements/${first!.id}/decision`, { review: 'accepted' })).json()).toMatchObject({ fault: 'already-decided' })
    expect((await post('/api/aliases/al_x/decision', { state: 'same' })).json()).toMatchObject({ fault: 'no-such-id' })
  })

  it('shows the policy and refuses a broken one', async () => {
    expect((await get('/api/policy')).json<{ rules: unknown[] }>().rules.length).toBeGreaterThan(1)
    const wrong = await server.app.inject({ method: 'PUT', url: '/api/policy', headers: { 'content-type': 'text/plain' }, payload: 'rules: [{ name: x, when: {}, then: perhaps, why: { zh: a, en: b } }]' })
    expect(wrong.json()).toMatchObject({ fault: 'bad-setting', values: { name: expect.stringContaining('rules.0.then') as string } })
  })
})

describe('contradictions', () => {
  it('are resolved with a reason, told with who decided, and opened again', async () => {
    for (const [date, text] of [['2018-01-14', '云汐药业、陌水制剂等4个医药项目投产。'], ['2021-09-24', '云汐药业胰岛素产业化项目正在建设。']] as const) await server.app.inject({ method: 'POST', url: '/api/documents', ...form('c.txt', text, { region: '虚构市澄湖区', date }) })
    const open = async (state: string) => (await get(`/api/answers/contradictions?state=${state}`)).json<{ rows: { id: string; kind: string; decisions: object[] }[] }>().rows.filter(({ kind }) => kind === 'stage')
    const [one] = await open('open')
    const settled = (payload: object) => server.app.inject({ method: 'POST', url: `/api/contradictions/${one!.id}/resolution`, payload })
    expect((await settled({ resolution: 'both-hold' })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'reason' } })
    expect((await settled({ resolution: 'perhaps', reason: 'x' })).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'resolution' } })
    expect((await settled({ resolution: 'both-hold', reason: 'another product line' })).json()).toEqual({ id: one!.id, resolution: 'both-hold' })
    expect(await open('open')).toEqual([])
    expect(await open('resolved')).toMatchObject([{ decisions: [{ resolution: 'both-hold', reason: 'another product line' }] }])
    await settled({ resolution: 'open' })
    expect(await open('open')).toHaveLength(1)
  })

  it('leave a choice rule that can be read and changed', async () => {
    const rule = (await get('/api/choice-rule')).json<{ steps: { by: string }[] }>()
    expect(rule.steps.map(({ by }) => by)).toEqual(['review', 'publication', 'grade', 'known'])
    const put = (payload: string) => server.app.inject({ method: 'PUT', url: '/api/choice-rule', payload, headers: { 'content-type': 'text/plain' } })
    expect((await put('steps: []')).json()).toMatchObject({ fault: 'bad-setting' })
    expect((await put('steps: [{ by: known, order: [newest], why: { zh: 取最近, en: newest } }]')).json()).toMatchObject({ steps: [{ by: 'known' }] })
  })
})

describe('exports', () => {
  it('give the changes with both sentences, the publisher and the as-of day', async () => {
    const csv = (await get('/api/exports/timeline.csv?lang=zh&place=990101')).body
    expect(csv.split('\n')[0]).toBe('\uFEFF公布日期,类别,主体,事项,时期,此前,此前公布日期,本次,单位,界限,数据阶段,同额异名,此前所在句,本次所在句,发布单位,权威等级,文档,截止日,虚构')
    expect(csv).toMatch(/2026-03-01,是/u)
    expect((await get('/api/exports/timeline.csv?kind=odd')).statusCode).toBe(400)
    expect((await get('/api/exports/timeline.xlsx')).rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  it('say the words of the page, not the codes of the API', async () => {
    for (const name of ['statements', 'timeline', 'catalogue']) {
      const csv = (await get(`/api/exports/${name}.csv?lang=zh`)).body
      expect(csv.split('\n').length, name).toBeGreaterThan(2)
      expect(csv.match(/(?<=^|,)(?:figure|project|lead|draft|accepted|actual|target|exact|at_least|tier|unstated|unknown|government|department|revised|new|public|in_production|planned|CNY|percent|enterprise|policy[^,]*|local)(?=,|$)/gmu), name).toBeNull()
    }
    const english = (await get('/api/exports/statements.csv?lang=en&shape=figure')).body
    expect(english).toMatch(/,%,exact,actual,/u)
    expect(english).toContain('policy: ')
  })

  it('bear source, day and the mark of what is invented, and no formula', async () => {
    await server.app.inject({ method: 'POST', url: '/api/documents', ...form('f.txt', '=HYPERLINK("x")公司2023年产值12亿元。', { region: '虚构市澄湖区' }) })
    const csv = (await get('/api/exports/statements.csv?lang=zh')).body
    expect(csv.startsWith('\uFEFF')).toBe(true)
    expect(csv.split('\n')[0]).toContain('虚构')
    expect(csv).toContain('2026-03-01')
    expect(csv).not.toMatch(/(?:^|,)"?=/mu)
    const xlsx = await get('/api/exports/statements.xlsx?lang=en')
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('the tables of what a place is and what pulls what', () => {
  const sizes = (year: number, rows: readonly (readonly [string, number, number])[]) => `虚构市${year}年分行业规模以上工业总产值,,\n单位：万元,,\n行业,澄湖区,鹤浦区\n${rows.map((row) => row.join()).join('\n')}\n`
  it('hold a row an industry with its size, quotient, growth and source, without a formula', async () => {
    expect((await get('/api/exports/structure.csv?place=990101&lang=zh')).body).toBe('\uFEFF没有本地同一年的分行业规模表\n')
    for (const [year, own, cars] of [[2021, 60, 100], [2023, 120, 80]] as const) await server.app.inject({ method: 'POST', url: '/api/documents', ...form(`sizes-${year}.csv`, sizes(year, [['医药制造业', own, 40], ['汽车制造业', cars, 160]]), { region: '虚构市' }) })
    const lines = (await get('/api/exports/structure.csv?place=990101&lang=en')).body.trim().split('\n').map((line) => line.split(','))
    const at = (row: number, name: string) => lines[row]![lines[0]!.findIndex((heading) => heading.replace('\uFEFF', '') === name)]
    expect(lines.map((line) => line.length)).toEqual([31, 31, 31])
    expect(['code', 'value', 'as printed', 'share here', 'location quotient', 'places compared', 'base year', 'change', 'cell', 'as of', 'invented'].map((name) => at(1, name))).toEqual(['27', '1200000', '120', '0.6', '1.5', '2', '2021', '600000', expect.stringMatching(/!B4$/u), '2026-03-01', 'yes'])
    expect(at(2, 'competitive')).toMatch(/^-\d/u)
    expect((await get('/api/exports/structure.csv?place=999999')).json()).toMatchObject({ fault: 'no-such-id' })
    const pull = (await get('/api/exports/input-output.csv?place=990101&lang=zh')).body.trim().split('\n')
    expect(pull.length).toBeGreaterThan(40)
    expect(pull.find((line) => line.includes(',27,'))).toMatch(/^澄湖区,27,医药制造业,\d+,元,0\.\d+,\d\.\d+,\d/u)
    expect((await get('/api/exports/input-output.csv?place=990101&level=town')).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'level', value: 'town' } })
    expect((await get('/api/exports/structure.xlsx?place=990101')).rawPayload.subarray(0, 2).toString()).toBe('PK')
  })
})

describe('the tables of what firms file and of who sends what', () => {
  const monthly = (month: number, output: string) => `重点企业运行月报（2025年${month}月）\n填报单位：区经信局,,单位：万元\n企业名称,工业总产值（本月）,工业总产值（累计）,同比(%)\n=湖芯电子有限公司,${output},900,2\n云汐新材有限公司,30,${month === 6 ? '' : 600},-1.5\n`
  it('hold every month, blank, revised or missing, and no formula', async () => {
    for (const [month, output] of [[5, '310'], [6, '320'], [8, '330'], [8, '331']] as const) await server.app.inject({ method: 'POST', url: '/api/documents', ...form(`${month}-${output}.csv`, monthly(month, output), { region: '虚构市澄湖区' }) })
    const csv = (await get(`/api/exports/firm-series.csv?lang=zh&id=${encodeURIComponent('云汐新材有限公司')}`)).body
    const lines = csv.split('\n').map((line) => line.split(','))
    const cells = (month: string) => lines.filter(([firm, , indicator, , of]) => firm === '云汐新材有限公司' && indicator === '工业总产值' && of === month).map((line) => line.slice(5, 8).join(' '))
    expect(cells('2025-05')).toEqual(['当月 已报 300000', '累计 已报 6000000', '累计同比 已报 -1.5'])
    expect(cells('2025-06')).toEqual(['当月 已报 300000', '累计 未填 ', '累计同比 已报 -1.5'])
    expect(cells('2025-07')).toEqual([' 未收到报表 '])
    const other = (await get(`/api/exports/firm-series.csv?lang=en&id=${encodeURIComponent('=湖芯电子有限公司')}&from=2025-08`)).body
    expect(other).not.toMatch(/(?:^|,)"?=/mu)
    const told = other.split('\n').map((line) => line.split(',')).filter(([, , indicator, , of, part]) => indicator === '工业总产值' && of === '2025-08' && part === 'This month')
    expect([told.map((line) => line[6]), told.map((line) => line[7]).sort()]).toEqual([['reported', 'reported before'], ['3300000', '3310000']])
    const sources = (await get('/api/exports/catalogue.csv?lang=en')).body
    expect(sources).toMatch(/Long overdue,\d+,区经信局,澄湖区,重点企业运行月报,[^\n]*,csv,4,0,2025-05,2025-08,2026-03-01,2025-09,/u)
    expect((await get('/api/exports/catalogue.csv?state=never')).json()).toMatchObject({ fault: 'bad-parameter', values: { name: 'state' } })
    expect((await get('/api/exports/firm-series.csv?id=nobody')).statusCode).toBe(404)
  })
})

describe('cells a spreadsheet would compute', () => {
  it.each(['=1+1', '+1', '@SUM(A1)', '-2+3+cmd', '-', ' =1', '＝1', '\t=1'])('marks %j as text', (value) => {
    expect(neutral(value)).toBe(`'${value}`)
  })

  it.each(['-5', '-0.25', '709', '产值-5', ''])('leaves %j as it is', (value) => {
    expect(neutral(value)).toBe(value)
  })
})

describe('who may reach it', () => {
  it('answers this machine only', async () => {
    expect((await get('/api/health', { host: 'rebound.example' })).json()).toMatchObject({ fault: 'not-allowed' })
    expect((await server.app.inject({ method: 'POST', url: '/api/aliases/x/decision', headers: { origin: 'https://elsewhere.example' }, payload: { state: 'same' } })).statusCode).toBe(403)
    expect((await get('/api/health', { host: '127.0.0.1:8600' })).json()).toEqual({ well: true })
  })
})
