import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'rolldown'
import { expect } from 'vitest'
import { openEngine } from '../engine.ts'
import { local, packsDir } from '../testing/engine.ts'
import { documents, textOfDocument } from './documents.ts'
import { statementsWhere } from './statements.ts'

const root = resolve(import.meta.dirname, '../../../..')

/**
 * Kills a process that takes documents at a random instant, again and again: what it said it took is there, and no part of any other.
 */
export async function killedWhileTaking(runs: number, url?: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-kill-'))
  const program = join(root, 'node_modules', '.cache', `taker-${process.pid}.mjs`)
  await build({ input: resolve(import.meta.dirname, '../testing/taker.ts'), cwd: root, platform: 'node', external: (id) => !/^[./]|^@chanye\/|^\0/u.test(id), output: { file: program, format: 'esm' }, logLevel: 'silent' })
  try {
    const told = new Set<string>()
    for (let run = 0; run < runs; run++) for (const document of await killed(program, [folder, url ?? ''])) told.add(document)
    await whole(folder, url, told)
    expect(told.size).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(program, { force: true })
  }
}

/** Starts the taker, lets it work for a random while, kills it, and gives what it had said it took. */
function killed(program: string, args: readonly string[]): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CHANYE_PACKS: packsDir } })
    let said = ''
    let complained = ''
    child.stderr.on('data', (piece: Buffer) => { complained += piece.toString() })
    child.stdout.on('data', (piece: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 120)
      said += piece.toString()
    })
    child.once('exit', (code, signal) => (signal === 'SIGKILL' ? done(said.split('\n').slice(0, -1).filter((line) => line !== 'open')) : fail(new Error(`the taker ended by itself: ${code} ${complained}`))))
  })
}

async function whole(dataDir: string, registry: string | undefined, told: ReadonlySet<string>): Promise<void> {
  const engine = await openEngine({ dataDir, packsDir, registry })
  try {
    const asking = engine.asking(local, '2100-01-01')
    const held = await documents(asking)
    for (const document of told) expect(held.map(({ id }) => id)).toContain(document)
    const counts = new Set<number>()
    for (const { id } of held) {
      expect((await textOfDocument(asking, id)).clean.length).toBeGreaterThan(100)
      expect(existsSync(join(dataDir, 'documents', id))).toBe(true)
      const statements = await statementsWhere(asking, { document: id })
      expect(statements.every(({ evidence, review }) => evidence.length > 0 && review !== undefined)).toBe(true)
      counts.add(statements.length)
      expect(await engine.take({ name: 'again', bytes: await engine.bytesOf(asking, id) }, 'me')).toMatchObject({ already: true })
    }
    expect(counts.size).toBe(1)
  } finally {
    await engine.close()
  }
}
