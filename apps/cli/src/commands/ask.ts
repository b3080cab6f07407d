import { answers, ask } from '@chanye/engine'
import { type GlobalOptions, languageOf, type Terminal, withEngine } from '../terminal.ts'
import { printed } from '../print.ts'

export interface AskOptions extends GlobalOptions { readonly json?: boolean }

/** Asks one question; `--name value` pairs are its parameters. @returns 0; faults are thrown */
export async function askCommand(name: string, params: Readonly<Record<string, string>>, options: AskOptions, terminal: Terminal): Promise<number> {
  const language = languageOf(options, terminal)
  const result = await withEngine(options, terminal, (engine) => ask(engine.asking({ kind: 'local' }), name, params))
  const question = answers.find((answer) => answer.name === name)?.question[language] ?? name
  terminal.out(options.json ? `${JSON.stringify(result, null, 2)}\n` : `${question}\n\n${printed(result)}`)
  return 0
}

/** @returns `--name value` and `--name=value` pairs as parameters; a name without a value is `true` */
export function paramsOf(words: readonly string[]): Record<string, string> {
  return sortedOut(words).params
}

/** @returns the words that belong to no parameter */
export function strayOf(words: readonly string[]): string[] {
  return sortedOut(words).stray
}

function sortedOut(words: readonly string[]): { params: Record<string, string>; stray: string[] } {
  const params: Record<string, string> = {}
  const stray: string[] = []
  for (let i = 0; i < words.length; i++) {
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/su.exec(words[i]!) ?? []
    if (!name) {
      stray.push(words[i]!)
      continue
    }
    const key = name.replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase())
    params[key] = value ?? (words[i + 1] !== undefined && !words[i + 1]!.startsWith('--') ? words[++i]! : 'true')
  }
  return { params, stray }
}
