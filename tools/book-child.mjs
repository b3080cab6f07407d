// Bundles the program of the process that reads table files: alone, so that it starts fast and holds little.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build as bundle } from 'rolldown'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Writes it into a folder. @returns its path */
export async function buildBookChild(folder) {
  const file = join(folder, 'book-child.mjs')
  await bundle({
    input: join(root, 'packages/engine/src/intake/book-child.ts'), cwd: root, platform: 'node', treeshake: { moduleSideEffects: false },
    external: (id) => !/^[./]|^@chanye\/|^\0/u.test(id), output: { file, format: 'esm', sourcemap: true },
  })
  return file
}

/** Before the tests, which run from the sources: vitest's setup. */
export async function setup() {
  process.env.CHANYE_BOOK_CHILD = await buildBookChild(join(root, 'node_modules', '.cache', 'chanye-test'))
}
