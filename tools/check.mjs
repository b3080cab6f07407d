// npm run check: types, lint, the order of the house, unused code, and the unit tests (left out with --no-test).
import { run, tool } from './run.mjs'

const steps = [
  ['types', () => tool('typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json'])],
  ['lint', () => tool('eslint/bin/eslint.js', ['.', '--max-warnings', '0'])],
  ['house', () => tool('dependency-cruiser/bin/dependency-cruise.mjs', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', '--output-type', 'err'])],
  ['unused', () => tool('knip/bin/knip.js', [])],
  ['shape', () => run(process.execPath, ['tools/shape.mjs', '--check'])],
  ...(process.argv.includes('--no-test') ? [] : [['tests', () => run(process.execPath, ['tools/test.mjs'])]]),
]
let failed = 0
for (const [name, step] of steps) {
  const code = step()
  process.stdout.write(`check ${name}: ${code === 0 ? 'passed' : 'FAILED'}\n`)
  if (code !== 0) failed++
}
process.stdout.write(`checks: ${steps.length - failed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
