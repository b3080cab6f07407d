import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Engine, openEngine, openReader, type Reader } from '@chanye/engine'
import { Fault, faultText } from '@chanye/model'

export type Language = 'zh' | 'en'

/** What a command writes to and knows of its surroundings, so that a test can stand in for a terminal. */
export interface Terminal {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Whether a person watches what goes to `err`, so that a line may be written over. */
  readonly watched?: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder of packs, corpora and the built page. */
  readonly home: string
}

export interface GlobalOptions { readonly data?: string; readonly lang?: string }

/** The terminal of this process. */
export function processTerminal(): Terminal {
  return {
    out: (text) => void process.stdout.write(text), err: (text) => void process.stderr.write(text), watched: process.stderr.isTTY === true, env: process.env,
    home: process.env.CHANYE_HOME ?? fileURLToPath(new URL('..', import.meta.url)),
  }
}

/** @returns the language asked for, else that of the terminal, else English */
export function languageOf({ lang }: GlobalOptions, { env }: Terminal): Language {
  if (lang !== undefined && lang !== 'zh' && lang !== 'en') throw new Fault('bad-parameter', { name: 'lang', value: lang, why: 'zh or en', whyZh: '只能是 zh 或 en' })
  return lang ?? (/^zh/iu.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'zh' : 'en')
}

/** Opens the engine of the data folder, and closes it when the work is done. */
export async function withEngine<T>(options: GlobalOptions, terminal: Terminal, work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openEngine(engineConfig(options, terminal))
  try {
    return await work(engine)
  } finally {
    await engine.close()
  }
}

/** Hands a reader to the work; nothing is opened or stored. */
export function withReader<T>({ home }: Terminal, work: (reader: Reader) => Promise<T>): Promise<T> {
  return work(openReader(join(home, 'packs')))
}

/** Settings from options and environment. @throws Fault bad-setting */
export function engineConfig({ data }: GlobalOptions, { env, home }: Terminal) {
  const limit = env.CHANYE_MAX_BYTES
  if (limit !== undefined && !/^[1-9]\d*$/u.test(limit)) throw new Fault('bad-setting', { name: 'CHANYE_MAX_BYTES', value: limit, why: 'a whole number of bytes', whyZh: '应为整数字节数' })
  return { dataDir: data ?? env.CHANYE_DATA ?? '.chanye', registry: env.CHANYE_REGISTRY || undefined, packsDir: join(home, 'packs'), limit: limit ? Number(limit) : undefined }
}

/** Says an error in the user's language; a fault with its values, anything else as a fault of the program. */
export function sayError(error: unknown, language: Language, terminal: Terminal): void {
  const fault = error instanceof Fault ? error : new Fault('internal', { why: error instanceof Error ? error.message : String(error) })
  terminal.err(`chanye: ${faultText(fault.code, fault.values, language)}\n`)
}
