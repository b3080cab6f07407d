import { Fault } from '@chanye/model'
import { basename } from 'node:path'
import { bytesOfFile, docName, metaOf } from '../files.ts'
import { type GlobalOptions, languageOf, sayError, type Terminal, withEngine } from '../terminal.ts'
import { words } from '../text.ts'

export interface TakeOptions extends GlobalOptions { readonly meta?: string }

/** Takes files in, each whole or not at all. @returns 0, or 1 when a file was refused; the others are taken all the same */
export async function takeCommand(files: readonly string[], options: TakeOptions, terminal: Terminal): Promise<number> {
  const language = languageOf(options, terminal)
  const meta = metaOf(options.meta)
  let failed = 0
  await withEngine(options, terminal, async (engine) => {
    for (const file of files) {
      try {
        const taken = await engine.take({ name: basename(file), bytes: bytesOfFile(file), hints: meta.get(docName(file)) }, 'local')
        const counts = `${words.accepted[language]} ${taken.accepted}, ${words.drafts[language]} ${taken.drafts}, ${words.proposals[language]} ${taken.proposals}`
        terminal.out(`${file}  ${taken.document.slice(0, 12)}  ${taken.already ? words.already[language] : `${words.taken[language]}: ${counts}`}\n`)
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        failed++
        sayError(error, language, terminal)
      }
    }
  })
  return failed > 0 ? 1 : 0
}
