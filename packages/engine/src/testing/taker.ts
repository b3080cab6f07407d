import { readFileSync, writeSync } from 'node:fs'
import { openEngine } from '../engine.ts'
import { industryMonth } from './district/firms.ts'
import { bytes, packsDir, report, reportHints } from './engine.ts'

/**
 * A process that takes documents: `taker.mjs DATA_DIR REGISTRY SALT [COUNT]` one report after another, for ever or a number of them;
 * `taker.mjs DATA_DIR REGISTRY table MONTH [STAGE]` one month's table, halting for good once it says it has reached a stage;
 * `taker.mjs DATA_DIR REGISTRY file PATH` one file.
 */
const [dataDir = '', registry, salt = '', count = 'Infinity', halt] = process.argv.slice(2)
const say = (line: string) => writeSync(1, `${line}\n`)
const engine = await openEngine({ dataDir, packsDir: process.env.CHANYE_PACKS ?? packsDir, registry: registry || undefined })
say('open')
if (salt === 'table') {
  const { document } = await engine.take({ ...industryMonth(Number(count)), hints: reportHints }, 'taker', (stage) => {
    say(stage)
    if (stage === halt) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  })
  say(document)
} else if (salt === 'file') {
  say((await engine.take({ name: count, bytes: readFileSync(count), hints: reportHints }, 'taker')).document)
} else {
  for (let n = 0; n < Number(count); n++) {
    const { document } = await engine.take({ name: `${n}.txt`, bytes: bytes(`${report}\n第${salt || process.pid}-${n}份。`), hints: reportHints }, 'taker')
    say(document)
  }
}
await engine.close()
