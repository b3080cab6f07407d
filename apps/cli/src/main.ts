import { answers, methods } from '@chanye/engine'
import { Command, CommanderError } from 'commander'
import { type AnalyseOptions, analyseCommand } from './commands/analyse.ts'
import { type AskOptions, askCommand, paramsOf, strayOf } from './commands/ask.ts'
import { type ReadOptions, readCommand } from './commands/read.ts'
import { type ServeOptions, serveCommand } from './commands/serve.ts'
import { type TakeOptions, takeCommand } from './commands/take.ts'
import { languageOf, processTerminal, sayError, type Terminal } from './terminal.ts'

/**
 * Runs one command line.
 *
 * @returns the exit code: 0 done, 1 refused or failed, 2 usage
 */
export async function main(words: readonly string[], terminal: Terminal = processTerminal()): Promise<number> {
  let code = 0
  const program = commands(terminal, (exit) => { code = exit })
  try {
    await program.parseAsync([...words], { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    sayError(error, language(words, terminal), terminal)
    return 1
  }
}

function language(words: readonly string[], terminal: Terminal): 'zh' | 'en' {
  const { lang } = paramsOf(words)
  return languageOf(lang === 'zh' || lang === 'en' ? { lang } : {}, terminal)
}

function commands(terminal: Terminal, done: (exit: number) => void): Command {
  const program = new Command('chanye').description('Run a district\'s industrial economy on evidence / 产业：凭依据管产业').exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err }).option('--data <dir>', 'folder of the registry (default .chanye, or CHANYE_DATA)').option('--lang <zh|en>', 'language of what is printed')
  const options = <T>(own: T) => ({ ...program.opts(), ...own })
  program.command('read').description('read files and store nothing').argument('<file...>').option('--meta <json>', 'list of {doc, title, date, region}').option('--facts <jsonl>', 'write facts there').option('--entities <jsonl>', 'write entities there').option('--cells <csv>', 'write the figures of one table file there, a line a cell').option('--ledger <json>', 'write what is understood of one ledger there').option('--against <file>', 'the ledger before it, to tell what changed').option('--mapping <json>', 'how a person says the ledger is to be understood').option('--progress', 'say on stderr how far a file is read, also where stderr is no terminal')
    .action(async (files: string[], own: ReadOptions) => done(await readCommand(files, options(own), terminal)))
  program.command('take').description('take files in').argument('<file...>').option('--meta <json>', 'list of {doc, title, date, region}').option('--leave <path>', 'a file of an archive that is not to be taken in; may be given again', (path: string, before: readonly string[] = []) => [...before, path])
    .action(async (files: string[], own: TakeOptions) => done(await takeCommand(files, options(own), terminal)))
  program.command('ask').description(`ask a question: ${answers.map(({ name }) => name).join(', ')}`).argument('<name>').option('--json', 'print JSON').allowUnknownOption().allowExcessArguments()
    .action(async (name: string, own: AskOptions, command: Command) => {
      const words = command.args.slice(1)
      const [stray] = strayOf(words)
      if (stray !== undefined) command.error(`error: "${stray}" belongs to no parameter; write --name value`)
      done(await askCommand(name, paramsOf(words), options(own), terminal))
    })
  program.command('analyse').description(`run a method over CSV tables; "analyse METHOD --help" names its columns, units and options: ${methods.map(({ name }) => name).join(', ')}`).argument('[method]').option('--in <file...>', 'the tables it reads, in its order').option('--out <file>', 'write the table there instead of printing it').option('--json', 'give the table as JSON').helpOption(false).allowUnknownOption().allowExcessArguments()
    .action(async (name: string | undefined, own: AnalyseOptions, command: Command) => done(await analyseCommand(name, command.args.slice(1), options(own), terminal)))
  program.command('serve').description('serve page and API on this machine').option('--port <n>', 'port (default 8600, or CHANYE_PORT; 0 takes a free one)').option('--no-sample', 'do not take the sample into an empty registry').option('--data <dir>', 'folder of the registry')
    .action(async (own: ServeOptions) => {
      const server = await serveCommand(options(own), terminal)
      await new Promise<void>((resolve) => { for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve()) })
      await server.close()
    })
  for (const command of program.commands) command.exitOverride().configureOutput({ writeOut: terminal.out, writeErr: terminal.err })
  return program
}
