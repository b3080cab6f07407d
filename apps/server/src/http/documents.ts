import { type Engine, mappingIn, previewShape, reason, type Stage, takenShape, type Upload, whyOf } from '@chanye/engine'
import { Fault } from '@chanye/model'
import type { FastifyPluginAsync, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { asFault, faultBody, faultShape } from './faults.ts'
import { local, localName } from './local.ts'

const hintsShape = z.object({ title: z.string().trim().min(1).optional(), date: z.string().regex(/^\d{4}(?:-\d{2}){0,2}$/u, reason('a day, a month or a year such as 2018-01-31', '应为日期、月份或年份，如 2018-01-31')).optional(), region: z.string().trim().min(1).optional() })

/** `POST /api/documents` takes a document in; `GET /api/documents/:id/bytes` gives it back as it came. */
export const documentRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  app.post('/api/documents', { schema: { tags: ['documents'], summary: 'Take a document in', description: '收录一份文档；Accept: application/x-ndjson 时逐步报告进度', consumes: ['multipart/form-data', 'application/octet-stream'], response: { 200: takenShape, '4xx': faultShape } } }, async (request, reply) => {
    const upload = await uploadOf(request)
    if (!String(request.headers.accept ?? '').includes('application/x-ndjson')) return engine.take(upload, localName)
    return streamed(engine, upload, reply)
  })
  app.post('/api/documents/preview', { schema: { tags: ['documents'], summary: 'What taking a document in would bring; nothing is stored', description: '预览：收录会带来什么，与已知数字有何不同；不入库', consumes: ['multipart/form-data', 'application/octet-stream'], response: { 200: previewShape, '4xx': faultShape } } }, async (request) => engine.preview(engine.asking(local), await uploadOf(request)))
  app.get<{ Params: { id: string } }>('/api/documents/:id/bytes', { schema: { tags: ['documents'], summary: 'The bytes as they arrived', params: z.object({ id: z.string() }) } }, async (request, reply) => {
    const bytes = await engine.bytesOf(engine.asking(local), request.params.id)
    return reply.type('application/octet-stream').header('content-disposition', `attachment; filename="${request.params.id.slice(0, 12)}.bin"`).header('x-content-type-options', 'nosniff').send(Buffer.from(bytes))
  })
}

/** The file of a request with what is said of it. @throws Fault no-document, bad-parameter */
export async function uploadOf(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) {
    if (!Buffer.isBuffer(request.body) && typeof request.body !== 'string') throw new Fault('no-document')
    const query = request.query as Record<string, string | undefined>
    return { name: query.name ?? 'document.txt', bytes: Buffer.from(request.body), hints: hintsOf(query), mapping: query.mapping === undefined ? undefined : mappingIn(query.mapping) }
  }
  const part = await request.file()
  if (!part) throw new Fault('no-document')
  const bytes = await part.toBuffer()
  const fields = Object.fromEntries(Object.entries(part.fields).flatMap(([name, field]) => (field && 'value' in field && typeof field.value === 'string' && field.value !== '' ? [[name, field.value]] : [])))
  return { name: part.filename || 'document.txt', bytes, hints: hintsOf(fields), mapping: fields.mapping === undefined ? undefined : mappingIn(fields.mapping) }
}

function hintsOf(fields: Readonly<Record<string, string | undefined>>): Upload['hints'] {
  const parsed = hintsShape.safeParse({ title: fields.title, date: fields.date, region: fields.region })
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    const name = String(issue?.path[0] ?? '')
    throw new Fault('bad-parameter', { name, value: fields[name] ?? '', ...whyOf(issue, fields) })
  }
  return Object.fromEntries(Object.entries(parsed.data).filter(([, value]) => value !== undefined))
}

/** One JSON line a stage as it is reached; the last holds what was taken, or the fault. */
async function streamed(engine: Engine, upload: Upload, reply: FastifyReply): Promise<void> {
  reply.hijack()
  reply.raw.writeHead(200, { 'content-type': 'application/x-ndjson; charset=utf-8', 'cache-control': 'no-store' })
  const line = (value: object) => reply.raw.write(`${JSON.stringify(value)}\n`)
  try {
    const taken = await engine.take(upload, localName, (stage: Stage, detail) => line({ stage, ...detail }))
    line({ stage: 'recorded', taken })
  } catch (error) {
    line(faultBody(asFault(error)))
  }
  reply.raw.end()
}
