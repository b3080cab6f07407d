// A throwaway PostgreSQL cluster in a temporary folder, for tests; works as root and as an ordinary user.
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Starts a cluster, hands its address to the work, and takes it down. @returns what the work returns */
export async function withPostgres(work) {
  const bin = binaries()
  const folder = mkdtempSync(join(tmpdir(), 'chanye-pg-'))
  const port = await freePort()
  const asUser = process.getuid?.() === 0 ? ids('postgres') : {}
  chmodSync(folder, 0o700)
  if (asUser.uid !== undefined) chownSync(folder, asUser.uid, asUser.gid)
  const options = { ...asUser, cwd: folder, env: { PATH: process.env.PATH, LC_ALL: 'C' } }
  execFileSync(join(bin, 'initdb'), ['-D', join(folder, 'data'), '-U', 'chanye', '--auth=trust', '--encoding=UTF8', '--no-locale'], { ...options, stdio: 'ignore' })
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), '-p', String(port), '-k', folder, '-c', 'listen_addresses=127.0.0.1'], { ...options, stdio: 'ignore' })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  try {
    await ready(bin, port, folder)
    return await work(`postgres://chanye@127.0.0.1:${port}/postgres`)
  } finally {
    server.kill('SIGINT')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
}

function binaries() {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base) ? readdirSync(base).map(Number).filter((version) => version >= 15).sort((a, b) => b - a) : []
  if (versions[0] === undefined) throw new Error('no PostgreSQL 15 or later is installed (Debian: postgresql)')
  return join(base, String(versions[0]), 'bin')
}

function ids(user) {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, user])))
  return { uid, gid }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}

async function ready(bin, port, folder) {
  for (let n = 0; n < 150; n++) {
    try {
      execFileSync(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], { stdio: 'ignore', cwd: folder })
      return
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('PostgreSQL did not start within 15 s')
}
