import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { packsDir } from '../testing/engine.ts'
import { loadChoiceRule } from './choice-rule.ts'
import { loadKnownChecks } from './known-checks.ts'
import { loadLedgerTemplates } from './ledgers.ts'
import { loadPolicy } from './packs.ts'

it('a setting that cannot be read is a fault that names it, whichever it is', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-settings-'))
  for (const name of ['policy.yaml', 'choice.yaml', 'policy/known-checks.yaml', 'ledgers/checks.yaml']) mkdirSync(join(folder, name), { recursive: true })
  const faultOf = (load: () => unknown) => { try { load() } catch (error) { return error } return undefined }
  for (const [name, file, load] of [
    ['policy', 'policy.yaml', () => loadPolicy(packsDir, folder)], ['choice rule', 'choice.yaml', () => loadChoiceRule(packsDir, folder)],
    ['known-checks', 'policy/known-checks.yaml', () => loadKnownChecks(folder)], ['ledgers', 'ledgers/checks.yaml', () => loadLedgerTemplates(folder)],
  ] as const) {
    expect(faultOf(load)).toMatchObject({ code: 'bad-setting', values: { name, value: join(folder, file) } })
  }
  rmSync(folder, { recursive: true })
})
