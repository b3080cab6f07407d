import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Engine, openEngine } from '@chanye/engine'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { buildApp } from '../app.ts'

/** A server over a data folder of its own, on a day that stands still. */
export interface Served {
  readonly app: FastifyInstance
  readonly engine: Engine
  /** Asks for an address. */
  readonly get: (url: string, headers?: Record<string, string>) => Promise<LightMyRequestResponse>
  /** Ends the server and removes its folder. */
  readonly close: () => Promise<void>
}

export async function served({ limit = 100_000 }: { readonly limit?: number } = {}): Promise<Served> {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-server-'))
  const engine = await openEngine({ dataDir, packsDir: resolve(import.meta.dirname, '../../../../packs'), now: () => new Date('2026-03-01T00:00:00Z') })
  const app = await buildApp({ engine, limit })
  return {
    app, engine,
    get: (url, headers = {}) => app.inject({ url, headers }),
    async close() {
      await app.close()
      await engine.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** The body and the headers of a form that brings one file, with fields before it. */
export function form(name: string, content: string, fields: Readonly<Record<string, string>> = {}): { readonly payload: string; readonly headers: Record<string, string> } {
  const boundary = 'x-boundary'
  const part = (head: string, body: string) => `--${boundary}\r\ncontent-disposition: form-data; ${head}\r\n\r\n${body}\r\n`
  return {
    payload: `${Object.entries(fields).map(([key, value]) => part(`name="${key}"`, value)).join('')}${part(`name="file"; filename="${name}"\r\ncontent-type: application/octet-stream`, content)}--${boundary}--\r\n`,
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
  }
}
