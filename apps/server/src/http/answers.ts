import { answers, ask, type Engine } from '@chanye/engine'
import type { FastifyPluginAsync } from 'fastify'
import { z } from 'zod'
import { faultShape } from './faults.ts'
import { local } from './local.ts'

/**
 * Mounts every answer at `GET /api/answers/<name>`.
 *
 * A route only translates: query string in, answer out. A refusal is a 200, because "cannot say, and here is why" is an answer.
 */
export const answerRoutes: FastifyPluginAsync<{ engine: Engine }> = async (app, { engine }) => {
  for (const { name, question, params, result } of answers) {
    app.get(`/api/answers/${name}`, {
      schema: { tags: ['answers'], summary: question.en, description: question.zh, querystring: withDay(params), response: { 200: result, '4xx': faultShape } },
      validatorCompiler: () => (value) => ({ value }),
    }, async (request) => ask(engine.asking(local), name, request.query as Record<string, unknown>))
  }
  app.get('/api/answers/:name', { schema: { hide: true } }, async (request) => ask(engine.asking(local), (request.params as { name: string }).name, {}))
}

function withDay(params: z.ZodType): z.ZodType {
  const day = { asOf: z.string().optional().describe('a day; only what was known by its end is told') }
  return params instanceof z.ZodObject ? z.object({ ...(params.shape as Record<string, z.ZodType>), ...day }) : params
}
