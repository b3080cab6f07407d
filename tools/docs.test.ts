import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import * as analysis from '@chanye/analysis'
import { answers } from '@chanye/engine'
import * as model from '@chanye/model'
import temml from 'temml'
import { describe, expect, it } from 'vitest'
import { pinyinNotes } from '../packages/reading/src/repair/pinyin-note.ts'
import { spokenNumber } from '../packages/reading/src/mentions/number/numerals.ts'

const root = resolve(import.meta.dirname, '..')
const text = (path: string) => readFileSync(join(root, path), 'utf8')
const headings = (path: string) => [...text(path).matchAll(/^## (.+)$/gmu)].map(([, heading]) => heading)

function files(folder: string, ending: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? (['node_modules', 'dist'].includes(entry.name) ? [] : files(join(folder, entry.name), ending)) : entry.name.endsWith(ending) ? [join(folder, entry.name)] : []))
}

const examples = ['model', 'analysis'].flatMap((name) => files(join(root, 'packages', name, 'src'), '.ts')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/@example (?<call>.+?) \/\/ => (?<value>.+?)(?: \*\/)?$/gmu)].map(({ groups }) => [groups!.call!, groups!.value!] as const))

const scope = { ...model, ...analysis, pinyinNotes, spokenNumber }
/** Evaluates a line of an example, after the lines that prepare it. */
const run = (code: string, before = ''): unknown => new Function(...Object.keys(scope), `${before}\nreturn (${code})`)(...Object.values(scope))

/** Digits behind the point to which numbers within a list or an object must agree at least. */
const WITHIN = 3

/** Numbers are as near as their printed digits say, also within lists and objects. */
function expectSame(got: unknown, said: unknown, printed: string): void {
  if (typeof said === 'number' && typeof got === 'number' && Number.isFinite(said)) expect(got).toBeCloseTo(said, (/\.(\d+)/u.exec(printed)?.[1] ?? '').length)
  else expect(got).toEqual(near(got, said))
}

/** What was said, with the numbers that were got where they agree to the digits said. */
function near(got: unknown, said: unknown): unknown {
  if (typeof said === 'number' && typeof got === 'number') return Math.abs(got - said) < 0.5 * 10 ** -Math.max(WITHIN, (/\.(\d+)/u.exec(String(said))?.[1] ?? '').length) ? got : said
  if (said instanceof Float64Array && got instanceof Float64Array) return said.map((value, at) => near(got[at], value) as number)
  if (Array.isArray(said) && Array.isArray(got)) return said.map((value, at) => near(got[at], value))
  if (said !== null && typeof said === 'object' && got !== null && typeof got === 'object' && Object.getPrototypeOf(said) === Object.prototype) return Object.fromEntries(Object.entries(said).map(([name, value]) => [name, near((got as Record<string, unknown>)[name], value)]))
  return said
}

const pages = readdirSync(join(root, 'docs/method')).filter((file) => file.endsWith('.md')).map((file) => file.replace('.md', '')).sort()

/** The formulas of a method's page, and the lines of its example that say what they give. */
function methodPage(page: string): { readonly formulas: readonly string[]; readonly examples: readonly { readonly call: string; readonly value: string; readonly before: string }[] } {
  const examples: { call: string; value: string; before: string }[] = []
  let before = ''
  for (const line of [...page.matchAll(/^```ts\n([^]*?)^```/gmu)].flatMap(([, code]) => code!.split('\n'))) {
    const [, call, value] = /^(?!const )(.+?);? \/\/ => (.+)$/u.exec(line) ?? []
    if (call !== undefined) examples.push({ call, value: value!, before })
    else before += `${line}\n`
  }
  return { formulas: [...page.matchAll(/\$\$([^]+?)\$\$/gu)].map(([, formula]) => formula!.trim()), examples }
}

describe('the documents', () => {
  it('have a heading for every answer, fault, command and setting', () => {
    expect(headings('docs/reference/answers.md').sort()).toEqual(answers.map(({ name }) => name).sort())
    expect(headings('docs/reference/faults.md').sort()).toEqual(Object.keys(model.faults).sort())
    for (const command of readdirSync(join(root, 'apps/cli/src/commands'))) expect(headings('docs/reference/cli.md')).toContain(command.replace('.ts', ''))
    const settings = files(join(root, 'apps/cli/src'), '.ts').filter((file) => !file.endsWith('.test.ts')).flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/env\.(CHANYE_\w+)/gu)].map(([, name]) => name))
    for (const name of new Set(settings)) expect(headings('docs/reference/settings.md')).toContain(name)
    for (const shape of model.statementShapes) expect(headings('docs/reference/reading.md').map((heading) => heading!.split(' ')[0])).toContain(shape)
    for (const word of [...model.figureKinds, ...model.repairKinds]) expect(text('docs/reference/reading.md')).toContain(word)
  })

  it('have a page for every method of analysis, and none for what is no method', () => {
    const methods = files(join(root, 'packages/analysis/src'), '.ts').filter((path) => !/(?:\.test|index)\.ts$|\/(?:numeric|[\w-]+\/parts)\//u.test(path))
    expect(pages).toEqual(methods.map((path) => basename(path, '.ts')).sort())
  })

  it.each(pages)('have a formula that is drawn, and an example that runs, on the page of a method: %s', (page) => {
    const { formulas, examples: shown } = methodPage(text(`docs/method/${page}.md`))
    expect(formulas.length).toBeGreaterThan(0)
    for (const formula of formulas) expect(temml.renderToString(formula, { displayMode: true, throwOnError: true })).toContain('<math')
    expect(shown.length).toBeGreaterThan(0)
    for (const { call, value, before } of shown) expectSame(run(call, before), run(value), value)
  })

  it('show examples of the methods that run', () => {
    const { examples: shown } = methodPage(text('packages/analysis/README.md'))
    expect(shown).toHaveLength(5)
    for (const { call, value, before } of shown) expectSame(run(call, before), run(value), value)
  })

  it('have a page in Chinese for every method, with the same formulas and example', () => {
    for (const page of pages) {
      const [en, zh] = [methodPage(text(`docs/method/${page}.md`)), methodPage(text(`docs/method/zh/${page}.md`))]
      expect([page, zh.formulas.length, zh.examples]).toEqual([page, en.formulas.length, en.examples])
      expect([page, /[一-鿿]/u.test(text(`docs/method/zh/${page}.md`).split('\n')[0]!)]).toEqual([page, true])
    }
  })

  it.each(files(root, '.md').map((file) => file.slice(root.length + 1)))('have no dead link: %s', (path) => {
    for (const [, link] of text(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)) expect([link, existsSync(join(root, dirname(path), link!))]).toEqual([link, true])
  })

  it('tell where every pack comes from', () => {
    for (const folder of readdirSync(join(root, 'packs'))) expect(existsSync(join(root, 'packs', folder, 'PROVENANCE.md'))).toBe(true)
  })

  it('hold examples', () => expect(examples.length).toBeGreaterThan(12))

  it.each(examples)('hold an example that gives what it says: %s', (call, value) => {
    expectSame(run(call), run(value), value)
  })
})
