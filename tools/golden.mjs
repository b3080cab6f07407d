// npm run golden: rewrites the expected readings and the API's description from what the code does now; refuses in CI.
import { tool } from './run.mjs'

if (process.env.CI) {
  process.stderr.write('golden files are not rewritten in CI\n')
  process.exitCode = 1
} else {
  process.exitCode = tool('vitest/vitest.mjs', ['run', 'tools/golden.test.ts', 'apps/server/src/openapi.test.ts'], { env: { GOLDEN: 'write' } })
}
