import { analyse, methodOf, type Method, methods } from '@chanye/engine'
import { Fault, isRefusal, refusalText } from '@chanye/model'
import { stringify } from 'csv-stringify/sync'
import { bytesOfFile, writeWhole } from '../files.ts'
import { rowProgress } from '../progress-line.ts'
import { type GlobalOptions, type Language, languageOf, type Terminal } from '../terminal.ts'
import { paramsOf, strayOf } from './ask.ts'

export interface AnalyseOptions extends GlobalOptions { readonly in?: readonly string[]; readonly out?: string; readonly json?: boolean }

/**
 * Runs a method over tables and stores nothing; `--help` tells what it reads, takes and gives, and without a method which there are.
 *
 * @param words - what follows the method's name: options of its own as `--name value`
 * @returns 0, or 1 where the method refuses, with the reason; faults are thrown and nothing is written
 */
export async function analyseCommand(name: string | undefined, words: readonly string[], options: AnalyseOptions, terminal: Terminal): Promise<number> {
  const language = languageOf(options, terminal)
  if (name === undefined || isHelp(name)) {
    terminal.out(methods.map((one) => line(one.name, one.says[language])).join(''))
    return name === undefined ? 2 : 0
  }
  const method = methodOf(name)
  if (words.some(isHelp)) {
    terminal.out(help(method, language))
    return 0
  }
  const [stray] = strayOf(words)
  if (stray !== undefined) throw new Fault('bad-parameter', { name: 'in', value: stray, why: 'write --in FILE for tables and --name value for options', whyZh: '表格写 --in 文件，选项写 --名称 值' })
  const files = (options.in ?? []).map((file) => ({ name: file, bytes: bytesOfFile(file) }))
  const progress = rowProgress(name, language, terminal)
  const result = await analyse(method, { files, options: paramsOf(words), tell: progress.tell }).finally(progress.end)
  if (isRefusal(result)) {
    terminal.err(`${name}: ${refusalText(result, language)}\n`)
    return 1
  }
  for (const told of result.told ?? []) terminal.err(`${name}: ${told[language]}\n`)
  const text = options.json ? `${JSON.stringify(result.rows.map((row) => Object.fromEntries(result.columns.map((column, at) => [column, row[at]]))), null, 1)}\n` : stringify(result.rows.map((row) => row.map((cell) => (cell === null ? '' : String(cell)))), { columns: [...result.columns], header: true })
  if (options.out === undefined) terminal.out(text)
  else writeWhole(options.out, text)
  return 0
}

const words = {
  reads: { zh: '读入', en: 'reads' }, gives: { zh: '给出', en: 'gives' }, options: { zh: '选项', en: 'options' }, optional: { zh: '可省略', en: 'may be left out' }, number: { zh: '数', en: 'number' }, word: { zh: '文字', en: 'word' },
  square: { zh: '方阵：第一列为名称，其余各列的名称与顺序同各行', en: 'a square: the first column names the rows, the others bear the same names in the same order' },
} as const satisfies Record<string, Record<Language, string>>

const isHelp = (word: string) => word === '--help' || word === '-h'
const line = (name: string, text: string) => `    ${name.padEnd(20)} ${text}\n`

function help(method: Method, language: Language): string {
  const said = (key: keyof typeof words) => words[key][language]
  const inputs = method.inputs.map(({ name, says, columns, square, optional }, at) => `  ${at + 1}. ${name}${optional ? ` (${said('optional')})` : ''}: ${says[language]}${square ? `; ${said('square')}` : ''}\n${columns.map((column) => line(column.name, `${said(column.kind)}${column.optional ? `, ${said('optional')}` : ''}; ${column.says[language]}`)).join('')}`)
  const options = method.options.map(({ name, says, otherwise, choices }) => line(`--${name}`, `${says[language]}${choices ? ` (${choices.join(' | ')})` : ''}${otherwise === '' ? '' : ` [${otherwise}]`}`))
  return `chanye analyse ${method.name} --in ${method.inputs.map(({ name, optional }) => (optional ? `[${name}.csv]` : `${name}.csv`)).join(' ')} [--out FILE] [--json]\n${method.says[language]}\n\n${said('reads')}\n${inputs.join('')}\n${said('gives')}\n${method.gives.map(({ name, says }) => line(name, says[language])).join('')}${options.length > 0 ? `\n${said('options')}\n${options.join('')}` : ''}`
}
