import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCells } from './read-cells.ts'

const sheets = resolve(import.meta.dirname, '../../../../../shared/sheets')
const keyed = existsSync(sheets) ? readdirSync(join(sheets, 'expected')).map((key) => [key, readdirSync(sheets).find((file) => /^s\d\d/.test(file) && file.startsWith(key.slice(0, 3)))!] as const) : []
if (keyed.length === 0) console.warn('passed over: the sheets of statistics are not beside this checkout')

/** The key of one file and what is read of it, as the scorer sets them beside each other. */
async function scored(key: string, file: string): Promise<{ rightShare: number; extraShare: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-sheets-'))
  const { csv } = await readCells({ name: file, bytes: readFileSync(join(sheets, file)) })
  writeFileSync(join(folder, 'cells.csv'), csv)
  const told = execFileSync(process.execPath, [join(sheets, 'score.mjs'), join(sheets, 'expected', key), join(folder, 'cells.csv'), '--json'], { encoding: 'utf8' })
  rmSync(folder, { recursive: true, force: true })
  return JSON.parse(told) as { rightShare: number; extraShare: number }
}

describe.runIf(keyed.length > 0)('real sheets of statistics', () => {
  it.each(keyed)('are read cell by cell, with nothing added: %s', async (key, file) => {
    const { rightShare, extraShare } = await scored(key, file)
    expect(rightShare).toBeGreaterThanOrEqual(0.98)
    expect(extraShare).toBeLessThanOrEqual(0.01)
  }, 30_000)

  it('are refused where nothing names their rows', async () => {
    const file = readdirSync(sheets).find((name) => name.startsWith('s08'))!
    const { reading } = await readCells({ name: file, bytes: readFileSync(join(sheets, file)) })
    expect([reading.cells.length, reading.refused === null]).toEqual([0, false])
  }, 30_000)
})
