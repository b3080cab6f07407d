import { existsSync } from 'node:fs'
import { join } from 'node:path'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import staticFiles from '@fastify/static'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { Engine } from '@chanye/engine'
import { Fault } from '@chanye/model'
import fastify, { type FastifyInstance } from 'fastify'
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod'
import { answerRoutes } from './http/answers.ts'
import { decisionRoutes } from './http/decisions.ts'
import { archiveRoutes } from './http/archives.ts'
import { described } from './http/described.ts'
import { documentRoutes } from './http/documents.ts'
import { exportRoutes } from './http/exports.ts'
import { ledgerRoutes } from './http/ledgers.ts'
import { sendFault, sendFaults } from './http/faults.ts'
import { guardLoopback } from './http/guard.ts'

export interface AppConfig {
  readonly engine: Engine
  /** Folder of the built page; without it only the API is served. */
  readonly webDir?: string | undefined
  /** Largest upload in bytes. */
  readonly limit?: number | undefined
}

/** Builds the server around an engine; it adds no knowledge. */
export async function buildApp({ engine, webDir, limit = 20_000_000 }: AppConfig): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: limit, logger: { level: 'error' } })
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  sendFaults(app, limit)
  guardLoopback(app)
  await app.register(helmet, { contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], styleSrc: ["'self'", "'unsafe-inline'"], imgSrc: ["'self'", 'data:'], upgradeInsecureRequests: null } }, strictTransportSecurity: false })
  await app.register(rateLimit, { max: 2000, timeWindow: '1 minute' })
  await app.register(multipart, { limits: { fileSize: limit, files: 1, fields: 8 } })
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
  await app.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Chanye 产业', version: '0.1.0', description: 'Answers of a district, city or park about its industrial economy, each with its evidence.' }, servers: [{ url: '/' }] },
    transform: jsonSchemaTransform,
    transformObject: described,
  })
  await app.register(swaggerUi, { routePrefix: '/api/try' })
  await app.register(answerRoutes, { engine })
  await app.register(documentRoutes, { engine })
  await app.register(archiveRoutes, { engine })
  await app.register(decisionRoutes, { engine })
  await app.register(exportRoutes, { engine })
  await app.register(ledgerRoutes, { engine })
  app.get('/api/health', { schema: { hide: true } }, async () => ({ well: true }))
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())
  await serveWeb(app, webDir)
  return app
}

async function serveWeb(app: FastifyInstance, webDir: string | undefined): Promise<void> {
  const built = webDir !== undefined && existsSync(join(webDir, 'index.html'))
  if (built) await app.register(staticFiles, { root: webDir })
  app.setNotFoundHandler((request, reply) => {
    const page = built && request.method === 'GET' && !request.url.startsWith('/api/') && !/\.\w{2,5}(?:\?|$)/u.test(request.url)
    if (page) return reply.sendFile('index.html')
    return sendFault(reply, new Fault('no-such-id', { thing: 'address', id: request.url }))
  })
}

/** Starts the server on the loopback address. @returns the address it listens on, and how to stop it */
export async function startServer(config: AppConfig & { readonly port: number; readonly host?: string }): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const app = await buildApp(config)
  const url = await app.listen({ port: config.port, host: config.host ?? '127.0.0.1' })
  return { url, close: () => app.close() }
}
