import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openEngine } from '@chanye/engine'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { buildApp } from './app.ts'

const root = resolve(import.meta.dirname, '../../..')
const rewriting = process.env.GOLDEN === 'write'
if (rewriting && process.env.CI) throw new Error('golden files are not rewritten in CI')

const holds = (path: string, text: string) => {
  if (rewriting) writeFileSync(resolve(root, path), text)
  expect(text === readFileSync(resolve(root, path), 'utf8'), `${path} is not what the code gives: npm run golden`).toBe(true)
}

it('describes the API as the committed file does, and the page\'s types are made from it', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-openapi-'))
  const engine = await openEngine({ dataDir, packsDir: resolve(root, 'packs') })
  const app = await buildApp({ engine })
  try {
    const api = (await app.inject('/openapi.json')).json<OpenAPI3>()
    holds('docs/reference/openapi.json', `${JSON.stringify(api, null, 2)}\n`)
    holds('apps/web/src/generated/api.ts', `// Made from docs/reference/openapi.json by npm run golden; do not edit.\n${astToString(await openapiTypes(api))}`)
  } finally {
    await app.close()
    await engine.close()
    rmSync(dataDir, { recursive: true, force: true })
  }
})
