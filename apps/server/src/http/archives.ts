import { type Engine, filePreview, takenArchive } from '@chanye/engine'
import { Fault } from '@chanye/model'
import type { FastifyPluginAsync, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { uploadOf } from './documents.ts'
import { faultShape } from './faults.ts'
import { local, localName } from './local.ts'

/** `POST /api/archives` takes every file of a ZIP in, all or none; `POST /api/archives/preview` says what each would bring. */
export const archiveRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  app.post('/api/archives/preview', { schema: { tags: ['documents'], summary: 'What each file of a ZIP would bring, or why it cannot be read; nothing is stored', description: '预览压缩包：逐个文件说明会带来什么，或为何读不了；不入库', consumes: ['multipart/form-data', 'application/octet-stream'], response: { 200: z.object({ files: z.array(filePreview).readonly() }), '4xx': faultShape } } }, async (request) => ({ files: await engine.previewArchive(engine.asking(local), await uploadOf(request)) }))
  app.post('/api/archives', { schema: { tags: ['documents'], summary: 'Take every file of a ZIP in, all or none; query `leave` names the paths left out by choice', description: '整包收录，要么全收要么不收；`leave` 列出明确不收的文件', consumes: ['multipart/form-data', 'application/octet-stream'], response: { 200: takenArchive, '4xx': faultShape } } }, async (request) => engine.takeArchive(await uploadOf(request), leftOut(request), localName))
}

/** The paths left out by choice: one `leave` of the query each. @throws Fault bad-parameter */
function leftOut(request: FastifyRequest): readonly string[] {
  const { leave = [] } = request.query as { readonly leave?: string | readonly string[] }
  const paths = typeof leave === 'string' ? [leave] : leave
  if (paths.some((path) => typeof path !== 'string')) throw new Fault('bad-parameter', { name: 'leave', value: String(leave), why: 'paths of files in the archive', whyZh: '应为压缩包里文件的路径' })
  return paths
}
