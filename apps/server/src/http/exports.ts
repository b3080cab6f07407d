import { ask, type Engine } from '@chanye/engine'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { type CatalogueAnswer, catalogueRows, type FirmSeriesAnswer, firmSeriesRows } from './export-filings.ts'
import { type StatementsAnswer, statementRows } from './export-rows.ts'
import { formatOf, type Language, languageOf } from './export-query.ts'
import { local } from './local.ts'
import { type InputOutputAnswer, pullRows, type StructureAnswer, structureRows } from './structure-rows.ts'
import { type TimelineAnswer, timelineRows } from './timeline-rows.ts'
import { sendSheets, sheetOf, type TableRow } from './written-sheets.ts'

/** As many rows as an answer gives at once. */
const MOST = 1000

/** An answer that leaves as a table: the address it is found at, what its rows are, and whether the answer gives its rows in pages. */
interface Export<T> { readonly at: string; readonly answer: string; readonly name: string; readonly paged: boolean; readonly summary: string; readonly description: string; readonly rows: (found: T, language: Language) => readonly TableRow[] }

/** `GET /api/exports/<table>.csv|xlsx`: the statements of a filter with sentence and source, what changed since, what a firm filed, the catalogue, the structure of a place and what pulls what; each with the as-of day. */
export const exportRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  const table = <T extends { readonly asOf: string }>({ at, answer, name, paged, summary, description, rows }: Export<T>) =>
    app.get<{ Params: { format: string } }>(`/api/exports/${at}.:format`, { schema: { tags: ['exports'], summary, description } }, async (request, reply) => {
      const format = formatOf(request.params.format)
      const { language, filter } = asked(request)
      const found = await (paged ? every<T & Page>(engine, answer, filter) : ask(engine.asking(local), answer, filter)) as T
      return sendSheets(reply, [sheetOf(name, rows(found, language))], { name: `chanye-${name}-${found.asOf}`, format, headed: true })
    })
  table<StatementsAnswer>({ at: 'statements', answer: 'statements', name: 'statements', paged: true, summary: 'The statements as a table', description: '导出陈述表，含来源与截止日', rows: (found, language) => statementRows(found, language, engine.policy.rules) })
  table<TimelineAnswer>({ at: 'timeline', answer: 'timeline', name: 'changes', paged: true, summary: 'What changed since, as a table', description: '导出变化表，含前后两处原句', rows: timelineRows })
  table<FirmSeriesAnswer>({ at: 'firm-series', answer: 'firm-series', name: 'firm-series', paged: false, summary: 'What a firm filed month by month, as a table', description: '导出企业逐月报送表', rows: firmSeriesRows })
  table<CatalogueAnswer>({ at: 'catalogue', answer: 'catalogue', name: 'catalogue', paged: false, summary: 'The catalogue of sources as a table', description: '导出数据目录', rows: catalogueRows })
  table<StructureAnswer>({ at: 'structure', answer: 'structure', name: 'structure', paged: false, summary: 'The industries of a place as a table', description: '导出区域结构表：专业化、增长分解、相近行业', rows: structureRows })
  table<InputOutputAnswer>({ at: 'input-output', answer: 'input-output', name: 'input-output', paged: false, summary: 'What pulls what as a table', description: '导出带动与关联表', rows: pullRows })
}

interface Page { readonly total: number; readonly rows: readonly unknown[] }

/** An answer with the rows of all its pages. */
async function every<T extends Page>(engine: Engine, answer: string, { limit: _, offset: __, ...filter }: Readonly<Record<string, string>>): Promise<T> {
  const page = (offset: number) => ask(engine.asking(local), answer, { ...filter, limit: String(MOST), offset: String(offset) }) as Promise<T>
  const first = await page(0)
  const rows = [...first.rows]
  while (rows.length < first.total) {
    const { rows: more } = await page(rows.length)
    if (more.length === 0) break
    rows.push(...more)
  }
  return { ...first, rows }
}

function asked(request: FastifyRequest): { readonly language: Language; readonly filter: Readonly<Record<string, string>> } {
  const { lang, ...filter } = request.query as Record<string, string>
  return { language: languageOf(lang), filter }
}
