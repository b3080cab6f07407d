// npm run bench -- NAME [options]: bundles bench/NAME.bench.ts and runs it; without a name, lists the benches.
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build as bundle } from 'rolldown'
import { buildBookChild } from './book-child.mjs'
import { root, run } from './run.mjs'

const [name, ...rest] = process.argv.slice(2)
const known = readdirSync(join(root, 'bench')).filter((file) => file.endsWith('.bench.ts')).map((file) => file.replace('.bench.ts', ''))
if (!name || !existsSync(join(root, 'bench', `${name}.bench.ts`))) {
  process.stderr.write(`${name ? `no bench named "${name}"; ` : ''}known: ${known.join(', ')}\n`)
  process.exitCode = 2
} else {
  const folder = join(root, 'node_modules', '.cache', 'chanye-bench')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, `${name}.mjs`)
  await bundle({ input: join(root, 'bench', `${name}.bench.ts`), cwd: root, platform: 'node', treeshake: { moduleSideEffects: false }, external: (id) => !/^[./]|^@chanye\/|^\0/u.test(id), output: { file, format: 'esm' } })
  await buildBookChild(folder)
  process.exitCode = run(process.execPath, ['--expose-gc', file, ...rest])
}
