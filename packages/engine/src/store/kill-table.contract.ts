import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'vitest'
import { openEngine } from '../engine.ts'
import { industryMonth } from '../testing/district/firms.ts'
import { local, packsDir, reportHints, withSqlite } from '../testing/engine.ts'
import { hashOf } from './ids.ts'
import { ended, withTaker } from './kill.contract.ts'
import { organisations } from './organisations.ts'
import { statementsWhere } from './statements.ts'

/** Where a table's import can be cut: before each of its steps, and while its cells are read in a process of their own. */
export const cuts = ['received', 'reading', 'decoded', 'healed', 'read', 'kept', 'resolved'] as const
type Cut = (typeof cuts)[number]
/** Every table of the registry a document's import writes to. */
const WRITTEN = ['document', 'document_text', 'filing', 'statement', 'evidence', 'statement_evidence', 'decision', 'organisation', 'organisation_name', 'observation', 'project', 'alias_proposal', 'import_run'] as const
const MONTH = 3

/** What a month's table brings when nothing happens: the ids of its statements, which hang on its bytes alone, and how many rows stand in each table. */
async function undisturbed(): Promise<{ readonly document: string; readonly statements: readonly string[]; readonly rows: Readonly<Record<string, number>> }> {
  return withSqlite(async (engine) => {
    const { document } = await engine.take({ ...industryMonth(MONTH), hints: reportHints }, 'me')
    return { document, statements: (await statementsWhere(engine.asking(local))).map(({ id }) => id), rows: await rowsIn(engine) }
  })
}

async function rowsIn(engine: Awaited<ReturnType<typeof openEngine>>): Promise<Record<string, number>> {
  const rows: Record<string, number> = {}
  for (const table of WRITTEN) rows[table] = Number((await engine.registry.selectFrom(table).select(({ fn }) => fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n)
  return rows
}

/** Kills a process while it takes a table in at every cut: nothing of the import is there, the reading process is gone too, and the same file goes in whole afterwards. */
export function killedInTable(url: () => Promise<{ readonly url?: string; readonly drop: () => Promise<void> }>): Promise<void> {
  return withTaker(async (program) => {
    const whole = await undisturbed()
    for (const cut of cuts) {
      const folder = mkdtempSync(join(tmpdir(), 'chanye-cut-'))
      const registry = await url()
      try {
        await killedAt(program, { folder, url: registry.url ?? '', cut })
        const engine = await openEngine({ dataDir: folder, packsDir, registry: registry.url })
        try {
          expect([cut, Object.entries(await rowsIn(engine)).filter(([, n]) => n > 0)]).toEqual([cut, []])
          expect([cut, existsSync(join(folder, 'documents', whole.document))]).toEqual([cut, cut === 'kept' || cut === 'resolved'])
          expect(await engine.take({ ...industryMonth(MONTH), hints: reportHints }, 'me')).toMatchObject({ document: whole.document, already: false })
          expect([cut, (await statementsWhere(engine.asking(local, '2100-01-01'))).map(({ id }) => id), await rowsIn(engine)]).toEqual([cut, whole.statements, whole.rows])
          expect(readdirSync(join(folder, 'documents'))).toEqual([whole.document])
          expect(hashOf(await engine.bytesOf(engine.asking(local, '2100-01-01'), whole.document))).toBe(whole.document)
        } finally {
          await engine.close()
        }
      } finally {
        await registry.drop()
        rmSync(folder, { recursive: true, force: true })
      }
    }
  })
}

/** Starts the taker, kills it at a cut, and sees that no process of its own outlives it. */
function killedAt(program: string, { folder, url, cut }: { readonly folder: string; readonly url: string; readonly cut: Cut }): Promise<void> {
  const child = spawn(process.execPath, [program, folder, url, 'table', String(MONTH), ...(cut === 'reading' ? [] : [cut])], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, CHANYE_PACKS: packsDir } })
  return new Promise((done, fail) => {
    let said = ''
    let complained = ''
    let readers: number[] = []
    const look = cut === 'reading' ? setInterval(() => { readers = readersOf(child.pid!); if (readers.length > 0) child.kill('SIGKILL') }, 2) : undefined
    child.stderr.on('data', (piece: Buffer) => { complained += piece.toString() })
    child.stdout.on('data', (piece: Buffer) => {
      said += piece.toString()
      if (cut !== 'reading' && said.split('\n').includes(cut)) child.kill('SIGKILL')
    })
    child.once('exit', (code, signal) => {
      clearInterval(look)
      if (signal !== 'SIGKILL') fail(new Error(`the taker ended by itself at ${cut}: ${code} ${complained}`))
      else gone(readers).then(done, fail)
    })
  })
}

/** The processes a process has started, where the system tells. */
function readersOf(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number)
  } catch {
    return []
  }
}

/** Waits until processes are gone. @throws Error when one is there still after a while */
async function gone(pids: readonly number[]): Promise<void> {
  const alive = () => pids.filter((pid) => existsSync(`/proc/${pid}`) && !/\nState:\tZ/u.test(readFileSync(`/proc/${pid}/status`, 'utf8')))
  for (let n = 0; alive().length > 0; n++) {
    if (n > 400) throw new Error(`the reading process ${alive().join(', ')} outlives the one that asked`)
    await new Promise((next) => setTimeout(next, 50))
  }
}

/** Kills a process that takes a table in at random instants: what stands afterwards is all of the import or nothing. */
export function killedInTableAnywhere(runs: number, url?: string): Promise<void> {
  return withTaker(async (program, folder) => {
    const whole = await undisturbed()
    for (let run = 0; run < runs; run++) {
      await killedAfter(program, [folder, url ?? '', 'table', String(MONTH)], run * 120 + Math.random() * 120)
      const engine = await openEngine({ dataDir: folder, packsDir, registry: url })
      try {
        const rows = await rowsIn(engine)
        expect([{}, whole.rows]).toContainEqual(Object.fromEntries(Object.entries(rows).filter(([, n]) => n > 0 || rows.document! > 0)))
        if (rows.document! > 0) return
      } finally {
        await engine.close()
      }
    }
    expect(await ended(program, [folder, url ?? '', 'table', String(MONTH)])).toContain(whole.document)
  })
}

/** Starts the taker and kills it some milliseconds after it has its registry open; one that ends before is left to. */
function killedAfter(program: string, args: readonly string[], milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, CHANYE_PACKS: packsDir } })
  return new Promise((done, fail) => {
    let end: NodeJS.Timeout | undefined
    child.stdout.on('data', () => { end ??= setTimeout(() => child.kill('SIGKILL'), milliseconds) })
    child.once('exit', (code, signal) => {
      clearTimeout(end)
      if (signal === 'SIGKILL' || code === 0) done()
      else fail(new Error(`the taker failed: ${code}`))
    })
  })
}

/** Lets processes take tables at once, two of them the same one: each is held once, whole, and no firm is there twice. */
export function tablesAtOnce(url?: string): Promise<void> {
  return withTaker(async (program, folder) => {
    const whole = await undisturbed()
    const told = await Promise.all([MONTH, MONTH, 1, 2].map((month) => ended(program, [folder, url ?? '', 'table', String(month)])))
    const documents = told.map((lines) => lines.at(-1))
    expect([documents[0], documents[1], new Set(documents).size]).toEqual([whole.document, whole.document, 3])
    const engine = await openEngine({ dataDir: folder, packsDir, registry: url })
    try {
      const asking = engine.asking(local, '2100-01-01')
      expect((await statementsWhere(asking, { document: whole.document })).map(({ id }) => id)).toEqual(whole.statements)
      expect(await rowsIn(engine)).toMatchObject({ document: 3, filing: 3, import_run: 3, statement: 3 * whole.statements.length, organisation: whole.rows.organisation })
      expect(await organisations(asking)).toHaveLength(120)
    } finally {
      await engine.close()
    }
  })
}
