import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { Converter } from 'opencc-js/cn2t'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const corpora = resolve(import.meta.dirname, '../../../corpora')
const traditional = Converter({ from: 'cn', to: 't' })
const says = (text: string) => read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { date: '2024-01-14' }).statements
  .map(({ mentions, doubts: _, ...rest }) => ({ ...rest, places: mentions.length }))

describe('a document in traditional characters', () => {
  it.each(['banan-economy-2018', 'banan-innovation-2018', 'chenghu-bulletin-2023'])('gives the statements of the simplified one: %s', (name) => {
    const text = readFileSync(resolve(corpora, name, 'plain.txt'), 'utf8')
    expect(says(traditional(text))).toEqual(says(text))
  })
})
