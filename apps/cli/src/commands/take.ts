import type { Taken } from '@chanye/engine'
import { Fault } from '@chanye/model'
import { basename } from 'node:path'
import { bytesOfFile, docName, metaOf } from '../files.ts'
import { type GlobalOptions, type Language, languageOf, sayError, type Terminal, withEngine } from '../terminal.ts'
import { words } from '../text.ts'

export interface TakeOptions extends GlobalOptions { readonly meta?: string; readonly leave?: readonly string[] }

/** Takes files in, each whole or not at all; an archive with every file in it but those left out by choice. @returns 0, or 1 when a file was refused; the others are taken all the same */
export async function takeCommand(files: readonly string[], options: TakeOptions, terminal: Terminal): Promise<number> {
  const language = languageOf(options, terminal)
  const meta = metaOf(options.meta)
  let failed = 0
  await withEngine(options, terminal, async (engine) => {
    for (const file of files) {
      try {
        const upload = { name: basename(file), bytes: bytesOfFile(file), hints: meta.get(docName(file)) }
        const taken = /\.zip$/i.test(file) ? (await engine.takeArchive(upload, options.leave ?? [], 'local')).taken.map((one) => ({ ...one, at: `${file}/${one.path}` })) : [{ ...await engine.take(upload, 'local'), at: file }]
        terminal.out(taken.map((one) => takenLine(one.at, one, language)).join(''))
      } catch (error) {
        if (!(error instanceof Fault)) throw error
        failed++
        sayError(error, language, terminal)
      }
    }
  })
  return failed > 0 ? 1 : 0
}

function takenLine(file: string, { document, already, accepted, drafts, proposals }: Taken, language: Language): string {
  const counts = `${words.accepted[language]} ${accepted}, ${words.drafts[language]} ${drafts}, ${words.proposals[language]} ${proposals}`
  return `${file}  ${document.slice(0, 12)}  ${already ? words.already[language] : `${words.taken[language]}: ${counts}`}\n`
}
