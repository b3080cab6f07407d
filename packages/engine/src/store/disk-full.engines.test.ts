import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmdirSync, rmSync, statfsSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { faultText } from '@chanye/model'
import { expect, it } from 'vitest'
import { type Engine, openEngine } from '../engine.ts'
import { industryMonth } from '../testing/district/firms.ts'
import { local, packsDir, reportHints } from '../testing/engine.ts'
import { documents } from './documents.ts'
import { statementsWhere } from './statements.ts'

/** Runs the work on a small disk of its own. @returns false, and says so, where this machine does not let one be mounted */
async function onSmallDisk(megabytes: number, work: (folder: string) => Promise<void>): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'none', folder], { stdio: 'pipe' })
  } catch (error) {
    process.stdout.write(`*** LEFT OUT: a full disk is not tried, for no disk can be mounted here: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}\n`)
    rmdirSync(folder)
    return false
  }
  try {
    await work(folder)
  } finally {
    execFileSync('umount', ['-l', folder])
    rmdirSync(folder)
  }
  return true
}

/** Fills a disk but for so many bytes. */
function fillBut(folder: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(folder)
  writeFileSync(join(folder, 'filler'), Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
}

const table = { ...industryMonth(3), hints: reportHints }
const taking = (engine: Engine) => engine.take(table, 'me').then(() => undefined, (error: unknown) => error as { code: string; values: Record<string, string> })

it.each([['its bytes', 8_000], ['its rows', 700_000]])('a disk with no room for %s of a table leaves nothing of it, says so in both languages, and takes it once there is room', async (_, room) => {
  await onSmallDisk(24, async (folder) => {
    const engine = await openEngine({ dataDir: folder, packsDir })
    try {
      fillBut(folder, room)
      const failed = await taking(engine)
      expect(failed).toMatchObject({ code: 'disk-full', values: { where: folder } })
      expect([faultText('disk-full', failed!.values, 'zh'), faultText('disk-full', failed!.values, 'en')]).toEqual([expect.stringContaining('磁盘已满'), expect.stringContaining('The disk is full')])
      const asking = engine.asking(local, '2100-01-01')
      expect([await documents(asking), await statementsWhere(asking)]).toEqual([[], []])
      expect(readdirSync(folder).includes('documents') ? readdirSync(join(folder, 'documents')).filter((name) => name.startsWith('.')) : []).toEqual([])
      expect(await taking(engine)).toMatchObject({ code: 'disk-full' })
      rmSync(join(folder, 'filler'))
      expect(await taking(engine)).toBeUndefined()
      expect(await statementsWhere(asking)).toHaveLength(1320)
    } finally {
      await engine.close()
    }
    const again = await openEngine({ dataDir: folder, packsDir })
    expect(await documents(again.asking(local, '2100-01-01'))).toHaveLength(1)
    await again.close()
  })
})

it('what a process that died left half written is swept once nobody can be writing it, and nothing else', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'chanye-swept-'))
  const first = await openEngine({ dataDir, packsDir })
  const { document } = await first.take(table, 'me')
  await first.close()
  const folder = join(dataDir, 'documents')
  for (const name of ['.01OLD', '.01NEW']) writeFileSync(join(folder, name), 'half')
  const old = new Date(Date.now() - 2 * 3_600_000)
  utimesSync(join(folder, '.01OLD'), old, old)
  utimesSync(join(folder, document), old, old)
  const again = await openEngine({ dataDir, packsDir })
  expect(readdirSync(folder).sort()).toEqual(['.01NEW', document].sort())
  await again.close()
  rmSync(dataDir, { recursive: true, force: true })
})
