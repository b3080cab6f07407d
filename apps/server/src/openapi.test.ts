import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import openapiTypes, { astToString, type OpenAPI3 } from 'openapi-typescript'
import { expect, it } from 'vitest'
import { served } from './testing/served.ts'

const root = resolve(import.meta.dirname, '../../..')
const rewriting = process.env.GOLDEN === 'write'
if (rewriting && process.env.CI) throw new Error('golden files are not rewritten in CI')

const holds = (path: string, text: string) => {
  if (rewriting) writeFileSync(resolve(root, path), text)
  expect(text === readFileSync(resolve(root, path), 'utf8'), `${path} is not what the code gives: npm run golden`).toBe(true)
}

it('describes the API as the committed file does, and the page\'s types are made from it', async () => {
  const server = await served()
  try {
    const api = (await server.get('/openapi.json')).json<OpenAPI3>()
    holds('docs/reference/openapi.json', `${JSON.stringify(api, null, 2)}\n`)
    holds('apps/web/src/generated/api.ts', `// Made from docs/reference/openapi.json by npm run golden; do not edit.\n${astToString(await openapiTypes(api, { immutable: true }))}`)
  } finally {
    await server.close()
  }
})
