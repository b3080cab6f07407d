import { type Engine, ledgerForm, ledgerKind } from '@chanye/engine'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { uploadOf } from './documents.ts'
import { faultShape } from './faults.ts'
import { formatOf, languageOf } from './export-query.ts'
import { local, localName } from './local.ts'
import { sendSheets } from './written-sheets.ts'

const id = z.object({ id: z.string() })
const of = z.object({ document: z.string() })

/** What a person needs to say how a table is to be understood: the templates, the rows in error, and what is remembered of forms. */
export const ledgerRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  app.get('/api/ledger-templates', { schema: { tags: ['documents'], summary: 'The kinds of ledgers that are known, with their columns', description: '认得的台账种类及其栏目', response: { 200: z.object({ templates: z.array(ledgerKind) }) } } }, async () => ({ templates: engine.ledgerTemplates() }))
  app.post<{ Params: { format: string } }>('/api/documents/findings.:format', { schema: { tags: ['documents'], summary: 'The rows of a table in error and in doubt, each with why; nothing is stored', description: '下载有错、存疑的行，附原因；不入库', consumes: ['multipart/form-data', 'application/octet-stream'] } }, async (request, reply) => {
    const format = formatOf(request.params.format)
    const language = languageOf((request.query as Record<string, string | undefined>).lang)
    const sheets = await engine.findings(engine.asking(local), await uploadOf(request), language)
    return sendSheets(reply, sheets, { name: 'chanye-findings', format })
  })
  app.get<{ Params: { document: string } }>('/api/exports/ledger/:document/forms', { schema: { tags: ['exports'], summary: 'The forms a ledger can be given back in', description: '台账可以按哪些表样导出', params: of, response: { 200: z.object({ forms: z.array(ledgerForm) }), '4xx': faultShape } } }, async (request) => ({ forms: await engine.ledgerForms(engine.asking(local), request.params.document) }))
  app.get<{ Params: { document: string } }>('/api/exports/ledger/:document', { schema: { tags: ['exports'], summary: 'A ledger in the headings it came in, or in those of another file of its kind, with the figures that stand now', description: '按原表头或另一份同类台账的表头导出，数字为现行值', params: of } }, async (request, reply) => {
    const { format = 'xlsx', form, lang } = request.query as Record<string, string | undefined>
    const [as, language] = [formatOf(format), languageOf(lang)]
    const sheets = await engine.ledgerSheets(engine.asking(local), request.params.document, { form, language })
    return sendSheets(reply, sheets, { name: `chanye-ledger-${request.params.document.slice(0, 12)}`, format: as })
  })
  app.post<{ Params: { id: string } }>('/api/form-mappings/:id/forgetting', { schema: { tags: ['decisions'], summary: 'Forget what is remembered of a form', description: '不再沿用记下的对应关系', params: id } }, async (request) => {
    await engine.forgetMapping(engine.asking(local), request.params.id, { by: localName })
    return { id: request.params.id }
  })
}
