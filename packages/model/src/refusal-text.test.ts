import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { refusalText } from './refusal-text.ts'

/** The rooms whose refusals a reader meets. */
const sources = ['../../analysis/src/', '../../engine/src/analyses/', '../../engine/src/answers/'].flatMap((room) => {
  const root = new URL(room, import.meta.url)
  return readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts')).map((file) => readFileSync(new URL(file, root), 'utf8'))
})

/** Every refusal written in the sources, with the names of its facts: those between the braces, or of `facts` made just above. */
const refusals = sources.flatMap((source) => source.split('\n').flatMap((line, at, lines) => {
  const refused = /refused: '([\w-]+)'/u.exec(line)?.[1]
  if (refused === undefined) return []
  const facts = /facts: \{([^}]*)\}/u.exec(line)?.[1] ?? (/, facts\b/u.test(line) ? lines.slice(0, at).findLast((one) => one.includes('const facts = {'))!.replace(/.*\{|\}.*/gu, '') : '')
  return [{ refused, names: facts.split(',').flatMap((one) => /^\s*(\w+)/u.exec(one)?.[1] ?? []) }]
}))

describe('why a method or an answer cannot say', () => {
  it('is found in the sources', () => { expect(new Set(refusals.map(({ refused }) => refused)).size).toBeGreaterThan(25) })

  it.each(refusals)('has its Chinese for $refused with $names', ({ refused, names }) => {
    const said = refusalText({ refused, need: 'what is needed', facts: Object.fromEntries(names.map((name) => [name, 7])) }, 'zh')
    expect(said).toMatch(/[一-鿿]/u)
    expect(said).not.toMatch(/[{}]|what is needed/u)
  })

  it('names the stage it speaks of', () => {
    expect(refusalText({ refused: 'no-events', need: '', facts: { spells: 3, needed: 1, stage: 'signed' } }, 'zh')).toBe('3 段历时中没有一段已发生事件，至少需要 1 个（阶段“signed”）')
  })

  it('falls back on English for a word not yet known, and where facts lack', () => {
    expect([refusalText({ refused: 'new', need: 'more' }, 'zh'), refusalText({ refused: 'no-events', need: 'an event' }, 'zh')]).toEqual(['more', 'an event'])
  })
})
