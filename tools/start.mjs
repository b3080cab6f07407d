// npm start: builds what is missing, then serves. Options are passed on: npm start -- --port 9000 --data DIR
import { build } from './build.mjs'

await build()
const { main } = await import(new URL('../dist/chanye.mjs', import.meta.url))
process.exitCode = await main(['serve', ...process.argv.slice(2)])
