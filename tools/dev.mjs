// npm run dev: the server again after every change, and the page with reload.
import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { build } from './build.mjs'
import { root } from './run.mjs'

const port = process.env.CHANYE_PORT ?? '8600'
let server
async function again() {
  server?.kill('SIGTERM')
  await build().catch((error) => process.stderr.write(`${error.message}\n`))
  server = spawn(process.execPath, ['apps/cli/bin/chanye.mjs', 'serve', '--port', port], { cwd: root, stdio: 'inherit' })
}
await again()
let waiting
for (const folder of ['packages', 'apps/server', 'apps/cli']) {
  watch(`${root}${folder}`, { recursive: true }, (_, name) => {
    if (!/\.ts$/u.test(name ?? '')) return
    clearTimeout(waiting)
    waiting = setTimeout(again, 200)
  })
}
spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'apps/web'], { cwd: root, stdio: 'inherit', env: { ...process.env, CHANYE_SERVER: `http://127.0.0.1:${port}` } })
