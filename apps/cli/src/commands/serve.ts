import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Engine, openEngine } from '@chanye/engine'
import { Fault } from '@chanye/model'
import { startServer } from '@chanye/server'
import { z } from 'zod'
import { engineConfig, type GlobalOptions, languageOf, type Terminal } from '../terminal.ts'
import { words } from '../text.ts'

export interface ServeOptions extends GlobalOptions { readonly port?: string; readonly sample?: boolean }

const sampleShape = z.array(z.strictObject({ file: z.string(), title: z.string(), date: z.string(), region: z.string(), invented: z.boolean(), source: z.string() }))
const DEFAULT_PORT = '8600'

/** Serves page and API on the loopback address until it is stopped; an empty registry gets the sample first. */
export async function serveCommand(options: ServeOptions, terminal: Terminal): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const language = languageOf(options, terminal)
  const port = options.port ?? terminal.env.CHANYE_PORT ?? DEFAULT_PORT
  if (!/^\d{1,5}$/u.test(port) || Number(port) > 65_535) throw new Fault('bad-parameter', { name: 'port', value: port, why: 'a number from 0 to 65535', whyZh: '应为 0 到 65535 的整数' })
  const config = engineConfig(options, terminal)
  const engine = await openEngine(config)
  try {
    if (options.sample !== false) await takeSample(engine, terminal, () => terminal.out(`${words.sample[language]}\n`))
    const server = await startServer({ engine, limit: config.limit, port: Number(port), webDir: join(terminal.home, 'apps', 'web', 'dist') })
    terminal.out(`Chanye 产业  ${words.serving[language]} ${server.url}  (${words.stop[language]})\n`)
    return { url: server.url, close: async () => { await server.close(); await engine.close() } }
  } catch (error) {
    await engine.close()
    if ((error as { code?: string }).code === 'EADDRINUSE') throw new Fault('bad-parameter', { name: 'port', value: port, why: words.busy.en, whyZh: words.busy.zh }, error)
    throw error
  }
}

/** Takes the sample into a registry that holds no document. */
async function takeSample(engine: Engine, { home }: Terminal, onFirst: () => void): Promise<void> {
  const folder = join(home, 'corpora', 'sample')
  const list = join(folder, 'sample.json')
  if (!existsSync(list) || !(await engine.isEmpty())) return
  onFirst()
  for (const { file, title, date, region, invented, source } of sampleShape.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    await engine.take({ name: file, bytes: readFileSync(join(folder, file)), hints: { title, date, region }, visibility: 'public', invented, source }, 'sample')
  }
}
