import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import * as analysis from '@chanye/analysis'
import { answers } from '@chanye/engine'
import * as model from '@chanye/model'
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

  it('have a page for every method of analysis', () => {
    for (const file of files(join(root, 'packages/analysis/src'), '.ts').filter((path) => !/(?:\.test|index)\.ts$/u.test(path))) expect(existsSync(join(root, 'docs/method', file.split('/').at(-1)!.replace('.ts', '.md')))).toBe(true)
  })

  it.each(files(root, '.md').map((file) => file.slice(root.length + 1)))('have no dead link: %s', (path) => {
    for (const [, link] of text(path).matchAll(/\]\((?!https?:|#)([^)#\s]+)/gu)) expect([link, existsSync(join(root, dirname(path), link!))]).toEqual([link, true])
  })

  it('tell where every pack comes from', () => {
    for (const folder of readdirSync(join(root, 'packs'))) expect(existsSync(join(root, 'packs', folder, 'PROVENANCE.md'))).toBe(true)
  })

  it('hold examples', () => expect(examples.length).toBeGreaterThan(12))

  it.each(examples)('hold an example that gives what it says: %s', (call, value) => {
    const scope = { ...model, ...analysis, pinyinNotes, spokenNumber }
    const run = (code: string): unknown => new Function(...Object.keys(scope), `return (${code})`)(...Object.values(scope))
    const [got, said] = [run(call), run(value)]
    if (typeof said === 'number' && typeof got === 'number') expect(got).toBeCloseTo(said, (value.split('.')[1] ?? '').length)
    else expect(got).toEqual(said)
  })
})
