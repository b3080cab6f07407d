import { Fault, faults, faultText } from '@chanye/model'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { z } from 'zod'

/** A fault as the surfaces send it: its code, the values it speaks of, and the sentence in both languages. */
export const faultShape = z.object({ fault: z.string(), values: z.record(z.string(), z.union([z.string(), z.number()])), message: z.object({ zh: z.string(), en: z.string() }) }).meta({ id: 'Fault' })
export type FaultBody = z.infer<typeof faultShape>

/** @returns the body of a fault */
export function faultBody({ code, values }: Fault): FaultBody {
  return { fault: code, values: { ...values }, message: { zh: faultText(code, values, 'zh'), en: faultText(code, values, 'en') } }
}

/** @returns any thrown thing as a fault: what the framework refuses as a bad parameter, the rest as internal */
export function asFault(error: unknown, sent: { readonly bytes?: string | undefined; readonly limit?: number | undefined } = {}): Fault {
  if (error instanceof Fault) return error
  const known = error as { code?: string; statusCode?: number; message?: string }
  if (known.code === 'FST_REQ_FILE_TOO_LARGE' || known.statusCode === 413) return new Fault('too-large', { name: 'upload', bytes: sent.bytes ?? `> ${sent.limit}`, limit: String(sent.limit) }, error)
  if (known.statusCode === 429) return new Fault('not-allowed', { why: 'too many requests; wait a moment', whyZh: '请求太频繁，请稍候' })
  if (known.statusCode && known.statusCode < 500) return new Fault('bad-parameter', { name: 'request', value: '', why: String(known.message), whyZh: '请求的格式不对' }, error)
  return new Fault('internal', { why: error instanceof Error ? error.message : String(error) }, error)
}

/** Sends every error as a fault with the status of its row, and unknown addresses as one too. */
export function sendFaults(app: FastifyInstance, limit: number): void {
  app.setErrorHandler((error, request, reply) => {
    const fault = asFault(error, { bytes: request.headers['content-length'], limit })
    if (fault.code === 'internal') request.log.error(error)
    return sendFault(reply, fault)
  })
}

/** Sends one fault. */
export function sendFault(reply: FastifyReply, fault: Fault): FastifyReply {
  return reply.code(faults[fault.code].http).type('application/json; charset=utf-8').send(faultBody(fault))
}
