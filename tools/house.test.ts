import { execFileSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = resolve(import.meta.dirname, '..')

/** Bad imports, each with the rule that must refuse it. */
const planted: readonly (readonly [rule: string, file: string, line: string])[] = [
  ['model-knows-only-itself', 'packages/model/src/span.ts', "import '@chanye/reading'"],
  ['reading-knows-only-model', 'packages/reading/src/rows.ts', "import '@chanye/analysis'"],
  ['analysis-knows-only-model', 'packages/analysis/src/target/attainment.ts', "import '@chanye/reading'"],
  ['engine-knows-only-model-reading-analysis', 'packages/engine/src/engine.ts', "import '@chanye/server'"],
  ['server-knows-only-model-engine', 'apps/server/src/app.ts', "import '@chanye/reading'"],
  ['cli-knows-only-model-engine-server', 'apps/cli/src/print.ts', "import '@chanye/analysis'"],
  ['web-knows-only-model', 'apps/web/src/theme.ts', "import '@chanye/engine'"],
  ['store-is-the-floor', 'packages/engine/src/store/ids.ts', "import '../packs/packs.ts'"],
  ['intake-and-answers-never-meet', 'packages/engine/src/intake/accept.ts', "import '../answers/answer.ts'"],
  ['analyses-store-nothing', 'packages/engine/src/analyses/analyse.ts', "import '../store/ids.ts'"],
  ['pure-has-no-world', 'packages/analysis/src/target/attainment.ts', "import 'node:fs'"],
  ['reading-has-no-world', 'packages/reading/src/rows.ts', "import 'node:fs'"],
  ['repairs-know-these-libraries', 'packages/reading/src/repair/radical-planted.ts', "import 'zod'\nexport const planted = 1"],
  ['drivers-only-in-store', 'packages/engine/src/packs/packs.ts', "import 'pg'"],
  ['front-door-only', 'packages/engine/src/engine.ts', "import '../../model/src/span.ts'"],
  ['tests-stay-out', 'packages/model/src/index.ts', "import './period.test.ts'"],
  ['no-circle', 'packages/engine/src/store/ids.ts', "import { recordDocument } from './record.ts'\nvoid recordDocument"],
  ['no-dead-import', 'packages/model/src/span.ts', "import './nowhere.ts'"],
  ['no-orphan', 'packages/model/src/lonely.ts', 'export const lonely = 1'],
]

let copy: string
let broken: Map<string, Set<string>>
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'chanye-house-'))
  for (const name of ['packages', 'apps', '.dependency-cruiser.cjs', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => !/[\\/](?:dist|node_modules)$/u.test(path) })
  mkdirSync(join(copy, 'node_modules'))
  mkdirSync(join(copy, 'node_modules', '@chanye'))
  for (const name of ['zod', 'pg', 'kysely', 'libsql']) symlinkSync(join(root, 'node_modules', name), join(copy, 'node_modules', name))
  for (const name of ['model', 'reading', 'analysis', 'engine']) symlinkSync(join(copy, 'packages', name), join(copy, 'node_modules', '@chanye', name))
  for (const name of ['server', 'cli', 'web']) symlinkSync(join(copy, 'apps', name), join(copy, 'node_modules', '@chanye', name))
  for (const [, file, line] of planted) {
    mkdirSync(dirname(join(copy, file)), { recursive: true })
    if (file.includes('planted') || file.includes('lonely')) writeFileSync(join(copy, file), `${line}\n`)
    else appendFileSync(join(copy, file), `\n${line}\n`)
  }
  broken = violations()
}, 120_000)
afterAll(() => rmSync(copy, { recursive: true, force: true }))

function violations(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  const { summary } = JSON.parse(cruise()) as { summary: { violations: { from: string; rule: { name: string } }[] } }
  for (const { from, rule } of summary.violations) found.set(rule.name, (found.get(rule.name) ?? new Set()).add(from))
  return found
}

function cruise(): string {
  const args = [join(root, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', 'packages', 'apps', '--output-type', 'json']
  try {
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8', maxBuffer: 64_000_000, stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    return (error as { stdout: string }).stdout
  }
}

describe('the order of the house', () => {
  it.each(planted)('%s refuses what is planted in %s', (rule, file) => {
    expect([...(broken.get(rule) ?? [])]).toContain(file)
  })
})
