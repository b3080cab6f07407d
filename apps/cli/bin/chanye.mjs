#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

// A reader that closes early (head) ends the printing, not the work.
for (const stream of [process.stdout, process.stderr]) stream.on('error', (error) => { if (error.code !== 'EPIPE') throw error })

const build = new URL('../../../dist/chanye.mjs', import.meta.url)
if (existsSync(fileURLToPath(build))) {
  const { main } = await import(build)
  process.exitCode = await main(process.argv.slice(2))
} else {
  process.stderr.write('chanye is not built yet: run "npm run build" first / 尚未构建：请先运行 npm run build\n')
  process.exitCode = 1
}
