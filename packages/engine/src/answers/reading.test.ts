import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Engine } from '../engine.ts'
import { bytes, local, reportHints, withSqlite } from '../testing/engine.ts'
import { ask } from './ask.ts'
import { document as documentAnswer } from './document.ts'
import { evidence as evidenceAnswer } from './evidence.ts'
import { originalOf } from './original-of.ts'

const opened = async (engine: Engine, id: string) => documentAnswer.result.parse(await ask(engine.asking(local), 'document', { id }))
const pieces = async (engine: Engine, id: string) => evidenceAnswer.result.parse(await ask(engine.asking(local), 'evidence', { id })).items
const january = '澄湖区今年工业投资位居前列，开工项目达39个。'
const taken = async (engine: Engine, text: string) => (await engine.take({ name: 'a.txt', bytes: bytes(text), hints: { ...reportHints, date: '2024-01-14' } }, 'me')).document

describe('a document as it is read', () => {
  it('draws a figure back to where its measure was named, on both sides of a mended text', () => withSqlite(async (engine) => {
    const read = await opened(engine, await taken(engine, '2023年規模以上工業總產(chǎn)值增長9.1%、增加值增長8.2%。'))
    const grown = read.statements.find(({ content }) => content['value'] === '8.2')!
    const [named] = grown.mentions[0]!.named
    expect(named).toMatchObject({ part: 'indicator', words: '规模以上工业' })
    expect([read.clean.slice(named!.clean.start, named!.clean.end), read.original.slice(named!.start, named!.end)]).toEqual(['规模以上工业', '規模以上工業'])
    expect(read.statements.find(({ content }) => content['value'] === '9.1')!.mentions[0]!.named).toEqual([])
  }))

  it('finds the original of every clean place of the sample as reading found it', () => withSqlite(async (engine) => {
    const folder = resolve(import.meta.dirname, '../../../../corpora/sample')
    for (const name of readdirSync(folder).filter((one) => /\.(?:txt|html)$/u.test(one))) {
      const { document } = await engine.take({ name, bytes: readFileSync(join(folder, name)) }, 'me')
      const read = await opened(engine, document)
      const mentions = read.statements.flatMap((statement) => statement.mentions)
      expect([name, mentions.length > 0]).toEqual([name, true])
      for (const { clean, start, end } of mentions) expect([name, clean, originalOf(clean, read.repairs as never)]).toEqual([name, clean, { start, end }])
    }
  }))

  it('says of a document in which little is found that it is so, in the document and in the list', () => withSqlite(async (engine) => {
    const id = await taken(engine, '湖边的路很长，走路的人不多，编号 734 的长椅空着。')
    const little = expect.objectContaining({ doubt: 'little-found', en: expect.stringContaining('0 statements read; 1 number was not understood') as string }) as object
    expect((await opened(engine, id)).doubts).toContainEqual(little)
    const { documents } = await ask(engine.asking(local), 'documents', {}) as { documents: { doubts: object[] }[] }
    expect(documents).toMatchObject([{ doubts: [little] }])
  }))
})

describe('two readings', () => {
  it('stand beside each other with nothing chosen, and with who chose what and when after', () => withSqlite(async (engine) => {
    const id = await taken(engine, january)
    const line = async () => (await opened(engine, id)).statements.find(({ choices }) => choices.length > 0)!
    const before = await line()
    expect(before.choices).toMatchObject([{ statement: before.id, doubt: 'year-ambiguous', fields: [{ field: 'period', first: '2023', other: '2024' }], chosen: null }])
    await engine.choose(engine.asking(local), before.id, { doubt: 'year-ambiguous', reading: 'first', by: 'wang' })
    expect(await line()).toMatchObject({ review: 'accepted', standsAs: null, choices: [{ chosen: { reading: 'first', by: 'wang', at: '2026-03-01T08:00:00.000Z' } }] })
    const corrected = await engine.choose(engine.asking(local), before.id, { doubt: 'year-ambiguous', reading: 'other', by: 'li' })
    expect(await line()).toMatchObject({ review: 'superseded', standsAs: { id: corrected, review: 'accepted', content: { period: '2024' } }, choices: [{ chosen: { reading: 'other', by: 'li' } }] })
  }))

  it('can be chosen from the evidence of the line and of what was chosen, and every choice is told there', () => withSqlite(async (engine) => {
    const id = await taken(engine, january)
    const { id: line } = (await opened(engine, id)).statements.find(({ choices, content }) => choices.length > 0 && content['value'] === '39')!
    const corrected = await engine.choose(engine.asking(local), line, { doubt: 'year-ambiguous', reading: 'other', by: 'li' })
    for (const from of [line, corrected]) expect((await pieces(engine, from))[0]).toMatchObject({ choices: [{ statement: line, chosen: { reading: 'other', by: 'li' } }] })
    expect((await pieces(engine, line))[0]!.decisions.at(-1)).toMatchObject({ by: 'li', choice: { doubt: 'year-ambiguous', reading: 'other' } })
    await engine.choose(engine.asking(local), line, { doubt: 'year-ambiguous', reading: 'first', by: 'wang' })
    expect((await pieces(engine, corrected))[0]!.choices).toEqual([])
  }))

  it('are no longer offered once a plain correction has settled the line, and never where a doubt keeps none', () => withSqlite(async (engine) => {
    const id = await taken(engine, january)
    const { id: line } = (await opened(engine, id)).statements.find(({ choices, content }) => choices.length > 0 && content['value'] === '39')!
    const corrected = await engine.correct(engine.asking(local), line, { fields: { value: '40' }, reason: 'the list has 40', by: 'wang' })
    const read = await opened(engine, id)
    expect(read.statements.find((one) => one.id === line)).toMatchObject({ choices: [], standsAs: { id: corrected, content: { value: '40' } } })
    expect(read.statements.filter(({ choices, shape }) => shape === 'figure' && choices.length > 0)).toEqual([])
  }))
})
