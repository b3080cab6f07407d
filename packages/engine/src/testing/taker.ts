import { openEngine } from '../engine.ts'
import { bytes, packsDir, report, reportHints } from './engine.ts'

/** A process that takes one document after another, for ever or a number of them: `taker.mjs DATA_DIR REGISTRY SALT [COUNT]`. */
const [dataDir = '', registry, salt = '', count = 'Infinity'] = process.argv.slice(2)
const engine = await openEngine({ dataDir, packsDir: process.env.CHANYE_PACKS ?? packsDir, registry: registry || undefined })
process.stdout.write('open\n')
for (let n = 0; n < Number(count); n++) {
  const { document } = await engine.take({ name: `${n}.txt`, bytes: bytes(`${report}\n第${salt || process.pid}-${n}份。`), hints: reportHints }, 'taker')
  process.stdout.write(`${document}\n`)
}
await engine.close()
