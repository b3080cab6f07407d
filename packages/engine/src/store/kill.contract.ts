import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'rolldown'
import { expect } from 'vitest'
import { openEngine } from '../engine.ts'
import { local, packsDir } from '../testing/engine.ts'
import type { Asking } from './asking.ts'
import { documents, textOfDocument } from './documents.ts'
import { organisations } from './organisations.ts'
import { clusters, observations, projects, targets } from './projections.ts'
import { statementsWhere } from './statements.ts'

const root = resolve(import.meta.dirname, '../../../..')

/** Bundles the taker and hands it to the work with a folder of its own. */
export async function withTaker(work: (program: string, folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chanye-kill-'))
  const program = join(root, 'node_modules', '.cache', `taker-${process.pid}.mjs`)
  await build({ input: resolve(import.meta.dirname, '../testing/taker.ts'), cwd: root, platform: 'node', external: (id) => !/^[./]|^@chanye\/|^\0/u.test(id), output: { file: program, format: 'esm' }, logLevel: 'silent' })
  try {
    await work(program, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(program, { force: true })
  }
}

/** Kills a process that takes documents at a random instant, again and again: what it said it took is there, and no part of any other. */
export function killedWhileTaking(runs: number, url?: string): Promise<void> {
  return withTaker(async (program, folder) => {
    const told = new Set<string>()
    for (let run = 0; run < runs; run++) for (const document of await killed(program, [folder, url ?? ''], run % 2)) told.add(document)
    await whole(folder, url, told)
    expect(told.size).toBeGreaterThan(0)
  })
}

/** Lets three processes open an empty registry and take the same documents at once: each document is held once, none of them fails. */
export function takenByThree(url?: string): Promise<void> {
  return withTaker(async (program, folder) => {
    const told = await Promise.all([1, 2, 3].map(() => ended(program, [folder, url ?? '', 'same', '12'])))
    expect(new Set(told.map((lines) => lines.join('\n'))).size).toBe(1)
    expect(told[0]).toHaveLength(12)
    await whole(folder, url, new Set(told[0]))
  })
}

/** Runs the taker to its end. @returns the documents it said it took */
export function ended(program: string, args: readonly string[]): Promise<string[]> {
  return new Promise((done, fail) => {
    execFile(process.execPath, [program, ...args], { env: { ...process.env, CHANYE_PACKS: packsDir } }, (error, out) => (error ? fail(error) : done(out.trim().split('\n').slice(1))))
  })
}

/** Starts the taker, kills it a random while after it said so many documents were taken, however slow the machine, and gives what it had said it took. */
function killed(program: string, args: readonly string[], after: number): Promise<string[]> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CHANYE_PACKS: packsDir } })
    let said = ''
    let complained = ''
    child.stderr.on('data', (piece: Buffer) => { complained += piece.toString() })
    let end: NodeJS.Timeout | undefined
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (said.split('\n').length - 2 >= after) end ??= setTimeout(() => child.kill('SIGKILL'), Math.random() * 120)
    })
    child.once('exit', (code, signal) => (signal === 'SIGKILL' ? done(said.split('\n').slice(0, -1).filter((line) => line !== 'open')) : fail(new Error(`the taker ended by itself: ${code} ${complained}`))))
  })
}

async function whole(dataDir: string, registry: string | undefined, told: ReadonlySet<string>): Promise<void> {
  const engine = await openEngine({ dataDir, packsDir, registry })
  try {
    const asking = engine.asking(local, '2100-01-01')
    const held = await documents(asking)
    expect([...told].filter((document) => !held.some(({ id }) => id === document))).toEqual([])
    const rows = await rowsByDocument(asking)
    const counts = new Set<string>()
    for (const { id } of held) {
      expect((await textOfDocument(asking, id)).clean.length).toBeGreaterThan(100)
      expect(existsSync(join(dataDir, 'documents', id))).toBe(true)
      const statements = await statementsWhere(asking, { document: id })
      expect(statements.every(({ evidence, review }) => evidence.length > 0 && review !== undefined)).toBe(true)
      counts.add(JSON.stringify([statements.length, statements.flatMap(({ evidence }) => evidence).length, rows.get(id)]))
      expect(await engine.take({ name: 'again', bytes: await engine.bytesOf(asking, id) }, 'me')).toMatchObject({ already: true })
    }
    expect([...rows.keys()].filter((id) => !held.some((document) => document.id === id))).toEqual([])
    expect([...counts]).toHaveLength(1)
  } finally {
    await engine.close()
  }
}

/** How many rows of each projection every document has: as many as any other of the same words. */
async function rowsByDocument(asking: Asking): Promise<Map<string, Record<string, number>>> {
  const named = (await organisations(asking)).flatMap(({ namedIn }) => namedIn)
  const clustered = (await clusters(asking)).flatMap((cluster) => cluster.named)
  const all = { observation: await observations(asking), target: await targets(asking), project: await projects(asking), clustered, named }
  const found = new Map<string, Record<string, number>>()
  for (const [kind, rows] of Object.entries(all)) {
    for (const { document } of rows) {
      const counts = found.get(document) ?? {}
      found.set(document, counts)
      counts[kind] = (counts[kind] ?? 0) + 1
    }
  }
  return found
}
