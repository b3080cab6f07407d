import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type FigureStatement, type Statement, statementShapes } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'
import type { ShapeCorpus } from '../rule.ts'
import { corpora } from './figure/corpus.ts'

const shapes = statementShapes.filter((shape) => shape !== 'figure')
/** An invented firm that these texts call by its name alone. */
const lexicon = { places: [], firms: [{ name: '岚为', alone: true, notAfter: null, notBefore: null }] }
const REGION = '东湖市东湖区'
const statements = (text: string) => read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { title: '东湖区工业简报', date: '2023-02-20', region: REGION }, lexicon).statements
const known = await Promise.all(shapes.map(async (shape) => [shape, existsSync(join(import.meta.dirname, shape, 'corpus.ts')) ? ((await import(`./${shape}/corpus.ts`)) as { corpus: ShapeCorpus }).corpus : undefined] as const))

describe.each(known)('%s', (shape, corpus) => {
  const found = (phrase: string) => statements(phrase).filter((one: Statement) => one.shape === shape)

  it('has a corpus of eight phrases that are read and four that are not', () => {
    expect(corpus?.reads.length).toBeGreaterThanOrEqual(8)
    expect(corpus?.ignores.length).toBeGreaterThanOrEqual(4)
  })

  it.each(corpus?.reads ?? [])('is read in: %s', (phrase, expected) => expect(found(phrase)).toMatchObject([...expected]))

  it.each((corpus?.ignores ?? []).map((phrase) => [phrase]))('is not read in: %s', (phrase) => expect(found(phrase)).toEqual([]))
})

type Figure = FigureStatement
/** What a part of a figure says; nothing where it is the plain one. */
const parts: Readonly<Record<keyof typeof corpora, (figure: Figure) => string | null>> = {
  kind: ({ kind }) => kind, period: ({ period }) => period, status: ({ status }) => (status === 'actual' ? null : status), indicator: ({ indicator }) => indicator || null,
  subject: ({ subject }) => (subject !== null && REGION.endsWith(subject) ? null : subject),
}

describe.each(Object.keys(corpora) as (keyof typeof corpora)[])('the %s of a figure', (part) => {
  const corpus = corpora[part]
  const found = (phrase: string) => statements(phrase).flatMap((one) => (one.shape === 'figure' ? [parts[part](one)] : [])).filter((said) => said !== null)

  it('has a corpus of eight phrases that are read and four that are not', () => {
    expect(corpus.reads.length).toBeGreaterThanOrEqual(8)
    expect(corpus.ignores.length).toBeGreaterThanOrEqual(4)
  })

  it.each(corpus.reads)('is read in: %s', (phrase, expected) => expect(found(phrase)).toEqual(expected))

  it.each(corpus.ignores.map((phrase) => [phrase]))('is not read in: %s', (phrase) => expect(found(phrase)).toEqual([]))
})
