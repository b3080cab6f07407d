import { openEngine } from '../engine.ts'
import { bytes, packsDir, report, reportHints } from './engine.ts'

/** A process that takes one document after another until it is killed: `taker.mjs DATA_DIR [REGISTRY]`. */
const [dataDir = '', registry] = process.argv.slice(2)
const engine = await openEngine({ dataDir, packsDir: process.env.CHANYE_PACKS ?? packsDir, registry: registry || undefined })
process.stdout.write('open\n')
for (let n = 0; ; n++) {
  const { document } = await engine.take({ name: `${n}.txt`, bytes: bytes(`${report}\n第${process.pid}-${n}份。`), hints: reportHints }, 'taker')
  process.stdout.write(`${document}\n`)
}
