import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { openReader } from '@chanye/engine'
import { describe, expect, it } from 'vitest'
import { readingPage } from './reading-page.ts'

const root = resolve(import.meta.dirname, '..')
const corpora = resolve(root, 'corpora')
const list = JSON.parse(readFileSync(resolve(corpora, 'sample/sample.json'), 'utf8')) as { file: string; title: string; date: string; region: string }[]
/** Documents of the sample; its tables are held by the tests of what is answered from them. */
const texts = list.map(({ file }) => file).filter((file) => file.endsWith('.txt'))
const rewriting = process.env.GOLDEN === 'write'
if (rewriting && process.env.CI) throw new Error('golden documents are not rewritten in CI')

/** One line a statement: its mentions and what it says, so that a difference is read line by line. */
async function lines(file: string): Promise<string> {
  const hints = list.find((one) => one.file === file)!
  const reading = await openReader(resolve(root, 'packs'))({ name: file, bytes: readFileSync(resolve(corpora, 'sample', file)), hints: { title: hints.title, date: hints.date, region: hints.region } })
  return reading.statements.map(({ mentions, doubts, ...says }) => `${JSON.stringify({ at: mentions.map(({ start, end, text }) => [start, end, text]), ...says, doubts: doubts.map(({ doubt }) => doubt) })}\n`).join('')
}

describe('golden documents', () => {
  it.each(texts)('%s reads as it did', async (file) => {
    const path = resolve(corpora, file.replace(/\.txt$/u, ''), 'expected.jsonl')
    const found = await lines(file)
    if (rewriting) writeFileSync(path, found)
    expect(found).toBe(readFileSync(path, 'utf8'))
  })

  it('has a note and an expected reading for every document of the sample', () => {
    const folders = readdirSync(corpora).filter((name) => name !== 'sample')
    expect(folders.sort()).toEqual(texts.map((file) => file.replace(/\.txt$/u, '')).sort())
    for (const folder of folders) expect(readdirSync(resolve(corpora, folder)).sort()).toEqual(['NOTE.md', 'expected.jsonl', 'plain.txt'])
  })
})

describe('generated pages', () => {
  it('what is read, as its corpora prove it', async () => {
    const path = resolve(root, 'docs/reference/reading.md')
    const page = await readingPage()
    if (rewriting) writeFileSync(path, page)
    expect(page).toBe(readFileSync(path, 'utf8'))
  })
})
