import { ask, type Engine } from '@chanye/engine'
import { Fault } from '@chanye/model'
import { stringify } from 'csv-stringify/sync'
import type { FastifyPluginAsync, FastifyReply } from 'fastify'
import writeXlsx from 'write-excel-file/node'
import { type CatalogueAnswer, catalogueRows, type FirmSeriesAnswer, firmSeriesRows } from './export-filings.ts'
import { headings, sheetRows, type StatementsAnswer } from './export-rows.ts'
import { local } from './local.ts'
import { neutral } from './neutral.ts'
import { timelineHeadings, type TimelineAnswer, timelineRows } from './timeline-rows.ts'

const MOST = 1000

/** `GET /api/exports/statements.csv|xlsx`: the statements of a filter, each with its sentence, its source and the as-of day; `firm-series.csv` and `catalogue.csv`: these answers as tables. */
export const exportRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  app.get<{ Params: { format: string } }>('/api/exports/statements.:format', { schema: { tags: ['exports'], summary: 'The statements as a table', description: '导出陈述表，含来源与截止日' } }, async (request, reply) => {
    const { format } = request.params
    if (format !== 'csv' && format !== 'xlsx') throw new Fault('bad-parameter', { name: 'format', value: format, why: 'csv or xlsx' })
    const { lang, limit: _, offset: __, ...filter } = request.query as Record<string, string>
    const language = languageOf(lang)
    const rows = await everyRow(engine, filter)
    const table = [headings[language], ...sheetRows(rows, language)]
    const name = `chanye-statements-${rows.asOf}.${format}`
    void reply.header('content-disposition', `attachment; filename="${name}"`).header('x-content-type-options', 'nosniff')
    if (format === 'csv') return sendCsv(reply, table)
    const file = await writeXlsx(table.map((row, i) => row.map((value) => ({ value, type: String as StringConstructor, ...(i === 0 ? { fontWeight: 'bold' as const } : {}) })))).toBuffer()
    return reply.type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet').send(file)
  })
  app.get('/api/exports/firm-series.csv', { schema: { tags: ['exports'], summary: 'What a firm filed month by month, as a table', description: '导出企业逐月报送表' } }, async (request, reply) => {
    const { lang, ...params } = request.query as Record<string, string>
    const found = await ask(engine.asking(local), 'firm-series', params) as FirmSeriesAnswer
    void reply.header('content-disposition', `attachment; filename="chanye-firm-series-${found.asOf}.csv"`).header('x-content-type-options', 'nosniff')
    return sendCsv(reply, firmSeriesRows(found, languageOf(lang)))
  })
  app.get('/api/exports/catalogue.csv', { schema: { tags: ['exports'], summary: 'The catalogue of sources as a table', description: '导出数据目录' } }, async (request, reply) => {
    const { lang, ...params } = request.query as Record<string, string>
    const found = await ask(engine.asking(local), 'catalogue', params) as CatalogueAnswer
    void reply.header('content-disposition', `attachment; filename="chanye-catalogue-${found.asOf}.csv"`).header('x-content-type-options', 'nosniff')
    return sendCsv(reply, catalogueRows(found, languageOf(lang)))
  })
  app.get('/api/exports/timeline.csv', { schema: { tags: ['exports'], summary: 'What changed since, as a table', description: '导出变化表，含前后两处原句' } }, async (request, reply) => {
    const { lang, limit: _, offset: __, ...filter } = request.query as Record<string, string>
    const language = languageOf(lang)
    const changes = await everyChange(engine, filter)
    void reply.header('content-disposition', `attachment; filename="chanye-changes-${changes.asOf}.csv"`).header('x-content-type-options', 'nosniff')
    return reply.type('text/csv; charset=utf-8').send(`\uFEFF${stringify([timelineHeadings[language], ...timelineRows(changes, language)].map((row) => row.map(neutral)))}`)
  })
}

async function everyChange(engine: Engine, filter: Record<string, string>): Promise<TimelineAnswer> {
  const page = (offset: number) => ask(engine.asking(local), 'timeline', { ...filter, limit: String(MOST), offset: String(offset) }) as Promise<TimelineAnswer>
  const first = await page(0)
  const rows = [...first.rows]
  while (rows.length < first.total) rows.push(...(await page(rows.length)).rows)
  return { ...first, rows }
}

function sendCsv(reply: FastifyReply, table: readonly (readonly string[])[]): FastifyReply {
  return reply.type('text/csv; charset=utf-8').send(`\uFEFF${stringify(table.map((row) => row.map(neutral)))}`)
}

/** @returns the language a query asks for, Chinese where it asks for none @throws Fault bad-parameter */
export function languageOf(lang: string | undefined): 'zh' | 'en' {
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') throw new Fault('bad-parameter', { name: 'lang', value: lang, why: 'zh or en' })
  return lang ?? 'zh'
}

async function everyRow(engine: Engine, filter: Record<string, string>): Promise<StatementsAnswer> {
  const page = (offset: number) => ask(engine.asking(local), 'statements', { ...filter, limit: String(MOST), offset: String(offset) }) as Promise<StatementsAnswer>
  const first = await page(0)
  const rows = [...first.rows]
  while (rows.length < first.total) rows.push(...(await page(rows.length)).rows)
  return { ...first, rows }
}
