import { Fault } from '@chanye/model'
import type { FastifyInstance } from 'fastify'

const HOSTS = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/**
 * Keeps the local product to this machine's own pages: a foreign Host (a name rebound to loopback) and a write from another origin, also another port of this machine, are refused.
 */
export function guardLoopback(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/u, '')
    if (!HOSTS.has(host)) throw new Fault('not-allowed', { why: `the host "${host}" is not this machine`, whyZh: `主机“${host}”不是本机` })
    if (request.method === 'GET' || request.method === 'HEAD') return
    const { origin } = request.headers
    if (origin !== undefined && hostOf(origin) !== request.headers.host) throw new Fault('not-allowed', { why: `writes from "${origin}" are refused`, whyZh: `不接受来自“${origin}”的写入` })
  })
}

function hostOf(origin: string): string {
  try {
    return new URL(origin).host
  } catch {
    return ''
  }
}
