import { Fault, type Refusal } from '@chanye/model'
import { inTable } from './in-table.ts'
import type { Method, OnRows, Options, OutTable } from './method.ts'
import { methods } from './methods.ts'

/** @returns the method of that name @throws Fault unknown-method with the names there are */
export function methodOf(name: string): Method {
  const method = methods.find((one) => one.name === name)
  if (!method) throw new Fault('unknown-method', { name, known: methods.map((one) => one.name).join(', ') })
  return method
}

/**
 * Runs a method over files and stores nothing.
 *
 * Files stand for the tables the method reads, in its order; optional ones at the end may be left out. Options not given stand as the method says.
 *
 * @returns the table it gives, or why it cannot
 * @throws Fault bad-parameter for an option it does not have, a value that is none of its choices, too few or too many files; bad-table as `inTable`
 */
export async function analyse(method: Method, { files, options: given, tell }: { readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]; readonly options: Options; readonly tell: OnRows }): Promise<OutTable | Refusal> {
  const needed = method.inputs.filter(({ optional }) => !optional).length
  if (files.length < needed || files.length > method.inputs.length) {
    const tables = method.inputs.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')
    throw new Fault('bad-parameter', { name: 'in', value: files.map(({ name }) => name).join(', '), why: `${method.name} reads ${tables}, in this order`, whyZh: `${method.name} 依次读取：${tables}` })
  }
  const options = optionsOf(method, given)
  const tables = await Promise.all(files.map((file, at) => inTable(file, method.inputs[at]!)))
  return worded(method, tables, () => method.run(tables, options, tell))
}

/** What pure code says of numbers it cannot take is told as a fault of the table. */
function worded<T>(method: Method, tables: readonly { readonly name: string }[], run: () => T): T {
  try {
    return run()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new Fault('bad-table', { name: tables.map(({ name }) => name).join(', '), place: method.name, value: '', why: cause.message, whyZh: `这些数无法计算（${cause.message}）` }, cause)
  }
}

function optionsOf({ name: method, options }: Method, given: Options): Options {
  const stray = Object.keys(given).find((name) => !options.some((option) => option.name === name))
  if (stray !== undefined) throw new Fault('bad-parameter', { name: stray, value: given[stray]!, why: `${method} has ${options.length === 0 ? 'no options' : `the options ${options.map(({ name }) => name).join(', ')}`}`, whyZh: options.length === 0 ? `${method} 没有选项` : `${method} 的选项有：${options.map(({ name }) => name).join('、')}` })
  return Object.fromEntries(options.map(({ name, otherwise, word, choices, least = -Infinity, most = Infinity }) => {
    const value = given[name] ?? otherwise
    if (choices && !choices.includes(value)) throw new Fault('bad-parameter', { name, value, why: `one of ${choices.join(', ')}`, whyZh: `只能是 ${choices.join('、')}` })
    if (!choices && !word && value !== '' && !(Number(value) >= least && Number(value) <= most)) throw new Fault('bad-parameter', { name, value, why: `a number from ${least} to ${most}`, whyZh: `应为 ${least} 到 ${most} 的数` })
    return [name, value]
  }))
}
