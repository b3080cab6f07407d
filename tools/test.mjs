// npm test: everything that needs no browser and no server, and a loud word on what was left out.
//   npm test -- FILTER      only matching files
//   npm run test:engines    the contracts on PostgreSQL and the kill tests
//   npm run test:e2e        the browser
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root, tool } from './run.mjs'

const [first, ...rest] = process.argv.slice(2)
const suite = first === 'engines' || first === 'e2e' ? first : 'unit'
const filters = suite === 'unit' ? process.argv.slice(2) : rest
const configs = { unit: 'vitest.config.ts', engines: 'vitest.engines.config.ts', e2e: 'vitest.e2e.config.ts' }

if (suite === 'e2e') {
  const { build } = await import('./build.mjs')
  await build()
}
const report = process.env.CHANYE_REPORT ?? suite
let code
if (suite === 'engines' && !process.env.CHANYE_TEST_POSTGRES) {
  const { withPostgres } = await import('./postgres.mjs')
  code = await withPostgres((url) => vitest({ CHANYE_TEST_POSTGRES: url }))
} else {
  code = vitest({})
}

if (suite === 'unit') {
  const left = [
    ['the browser tests (Chromium)', 'npm run test:e2e'], ['the contracts on PostgreSQL and the kill tests', 'npm run test:engines'],
    ...(existsSync(join(root, '../shared')) ? [] : [['the tests on documents of others, which lie beside the checkout in ../shared', 'put them there']]),
  ]
  process.stdout.write(`\n*** LEFT OUT here:\n${left.map(([what, how]) => `***   ${what}: ${how}\n`).join('')}\n`)
}
process.exitCode = code

function vitest(env) {
  return tool('vitest/vitest.mjs', ['run', '--config', configs[suite], '--reporter=default', '--reporter=json', `--outputFile.json=.reports/${report}.json`, ...filters], { env })
}
