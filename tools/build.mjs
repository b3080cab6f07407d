// Builds the product: the command line with the engine and the server in one file, and the page. What is up to date is left alone.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'rolldown'
import { build as buildPage } from 'vite'
import { buildBookChild } from './book-child.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const stampFile = join(root, 'dist', 'build.json')

function files(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return ['node_modules', 'dist'].includes(entry.name) ? [] : files(path)
    return entry.isFile() ? [path] : []
  })
}

function hash(folders) {
  const sum = createHash('sha256')
  for (const path of folders.flatMap((folder) => (existsSync(join(root, folder)) && statSync(join(root, folder)).isFile() ? [join(root, folder)] : files(join(root, folder)))).sort()) {
    sum.update(path).update('\0').update(readFileSync(path)).update('\0')
  }
  return sum.digest('hex')
}

function stamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return {}
  }
}

/** Builds what is not up to date. */
export async function build({ force = false } = {}) {
  const known = force ? {} : stamps()
  const program = hash(['packages', 'apps/server', 'apps/cli', 'tools/build.mjs', 'tools/book-child.mjs', 'package-lock.json'])
  const page = hash(['packages/model', 'apps/web', 'docs/method', 'package-lock.json'])
  mkdirSync(join(root, 'dist'), { recursive: true })
  if (known.program !== program || !existsSync(join(root, 'dist', 'chanye.mjs'))) await buildProgram()
  if (known.page !== page || !existsSync(join(root, 'apps', 'web', 'dist', 'index.html'))) await buildPage({ root: join(root, 'apps', 'web'), logLevel: 'warn' })
  writeFileSync(stampFile, JSON.stringify({ program, page }))
}

async function buildProgram() {
  rmSync(join(root, 'dist', 'chanye.mjs'), { force: true })
  await bundle({
    input: join(root, 'apps/cli/src/main.ts'), cwd: root, platform: 'node',
    external: (id) => !id.startsWith('.') && !id.startsWith('/') && !id.startsWith('@chanye/') && !id.startsWith('\0'),
    output: { file: join(root, 'dist', 'chanye.mjs'), format: 'esm', sourcemap: true },
  })
  await buildBookChild(join(root, 'dist'))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build({ force: process.argv.includes('--force') })
