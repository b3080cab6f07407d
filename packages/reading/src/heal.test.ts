import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from './formats/text-of.ts'
import { heal } from './heal.ts'
import type { Healed } from './healed.ts'

const shared = new URL('../../../../shared/', import.meta.url)
const article = new URL('mission/seed/article.txt', shared)
const clean = new URL('mission/seed/article-clean.zh-CN.txt', shared)
const docs = new URL('corpus/dev/docs/', shared)
const present = existsSync(article) && existsSync(docs)
if (!present) console.warn('heal.test: the shared texts are absent; the article and the corpus are passed over')

const healedFile = async (url: URL) => heal(await textOf(readFileSync(url), url.pathname))
const healed = (text: string) => heal({ name: 'a.txt', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } })
const NOTE = /\p{Script=Han}\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+\)|a\(chǎn\)/gu

/** What the original becomes when its repairs are applied. */
function applied({ source, repairs }: Healed): string {
  let at = 0
  const parts = repairs.map(({ start, end, after }) => {
    const part = source.text.slice(at, start) + after
    at = end
    return part
  })
  return parts.join('') + source.text.slice(at)
}

function expectSound(result: Healed): void {
  expect(applied(result)).toBe(result.clean)
  let at = 0
  for (const { start, end, before } of result.repairs) {
    expect(start).toBeGreaterThanOrEqual(at)
    expect(before).toBe(result.source.text.slice(start, end))
    at = end
  }
  for (const block of result.blocks.filter(({ kind }) => kind !== 'furniture')) expect(block.clean.end).toBeGreaterThan(block.clean.start)
}

describe('healing', () => {
  it('composes several kinds of damage in one text', () => {
    const { clean: text, repairs } = healed('澄湖區產(chǎn)業發展\n\n我們還要??紤]到這一點,實現產(chǎn)值８６．４億元,增長９％。')
    expect(text).toBe('澄湖区产业发展\n\n我们还要。考虑到这一点，实现产值86.4亿元，增长9%。')
    expect(new Set(repairs.map(({ kind }) => kind))).toEqual(new Set(['traditional-form', 'pinyin-note', 'shifted-bytes', 'half-width', 'full-width']))
  })

  it('leaves a sound text as it is', () => {
    const text = '2021年澄湖区工作报告\n一、2020年工作回顾\n全区地区生产总值增长3.9%，新增企业120家（其中规上企业15家），R&D投入占比2.1%。'
    expect(healed(text)).toMatchObject({ clean: text, repairs: [], doubts: [] })
  })

  it('tells a doubt for every guess and for what cannot be read', () => {
    const { doubts, clean: text } = healed('某某\uFFFD?8家企业投产，\ue234\ue235项目开工')
    expect(text).toContain('□8家')
    expect(text).toContain('\ue234\ue235')
    expect(doubts.map(({ doubt }) => doubt)).toEqual(['unreadable', 'unreadable'])
  })

  it('keeps a shifted clause that it cannot mend as it stands, and says so [R3]', () => {
    const { clean: text, doubts } = healed('投资?鼃龘麤靐齾增长5%。')
    expect(text).toContain('?鼃龘麤靐齾增长')
    expect(doubts.map(({ doubt }) => doubt)).toEqual(['unreadable'])
  })

  it('knows titles, headings, paragraphs and rows', () => {
    const { blocks } = healed('澄湖区统计公报\n一、工业\n工业增长9%，投资增长8%。\n产品名称 单位 产量 比上年增长(%)\n显示面板 万片 812.3 11.2')
    expect(blocks.map(({ kind }) => kind)).toEqual(['title', 'heading', 'paragraph', 'cell', 'cell'])
  })

  it('is sound for any text, and changes a mended text no more', () => {
    const part = fc.constantFrom('產(chǎn)', '業', '?;菘埔', '\uFFFD?', '12', ',', '\n', '<p>', '</p>', '&amp;', '责任编辑：某', '2020-01-02', '５％', '著', '\ue7a1', 'a', '(', ')', '浜т笟', '⼯', '全区工业增长')
    fc.assert(fc.property(fc.array(part, { maxLength: 25 }).map((parts) => parts.join('')), (text) => expectSound(healed(text))), { numRuns: 300 })
  })

  it('takes time linear in the length of a damaged text', () => {
    const damaged = '責任編輯(jí)與產(chǎn)業發展,增長５％。我們還要??紤]到這一點;總投\uFFFD?12億元\n'
    const time = (times: number) => { const started = performance.now(); healed(damaged.repeat(times)); return performance.now() - started }
    time(500)
    expect(time(8000)).toBeLessThan(Math.max(2000, time(1000) * 30))
  })
})

describe.runIf(present)('the article', () => {
  it('loses its 187 notes of sound and stays at its places in the original [R1]', async () => {
    const result = await healedFile(article)
    expectSound(result)
    const notes = [...result.source.text.matchAll(NOTE)]
    expect(notes).toHaveLength(187)
    for (const { index, 0: note } of notes) expect(result.repairs.some(({ start, end }) => start <= index && index + note.length <= end), note).toBe(true)
    expect(result.clean).not.toMatch(NOTE)
    const at = result.clean.indexOf('709')
    const line = result.map.toOriginal({ start: at, end: at + 3 })
    expect(result.source.text.slice(line.start, line.end)).toBe('709')
  })

  it('gets back the shifted clause, with both readings, bytes and a score [R2]', async () => {
    const { repairs, source, clean: text, doubts } = await healedFile(article)
    const shifted = repairs.filter(({ kind }) => kind === 'shifted-bytes')
    expect(shifted).toHaveLength(1)
    const [repair] = shifted
    expect(repair!.after).toBe('。惠科液晶面板一期提前投产')
    expect(text).toContain(repair!.after)
    expect(repair!.otherReadings[0]).toBe(source.text.slice(repair!.start, repair!.end).replace('(chǎn)', ''))
    expect(repair!.otherReadings.length).toBeGreaterThan(1)
    expect(repair!.bytes?.after).toBe(`A1 ${repair!.bytes?.before}`)
    expect(repair!.score).toBeGreaterThan(0.7)
    expect(repair!.score).toBeLessThan(1)
    expect(doubts.some(({ doubt }) => doubt === 'guessed-repair')).toBe(true)
  })

  it('reads as the text to be recovered, line by line, but for furniture and the width of marks [R4] [R5]', async () => {
    const narrow = (text: string) => text.replace(/[，：；！？（）]/gu, (mark) => mark.normalize('NFKC'))
    const wanted = narrow(readFileSync(clean, 'utf8')).split('\n').filter((line) => line !== '')
    const got = narrow((await healedFile(article)).clean).split('\n').filter((line) => line !== '')
    expect(got).toEqual([wanted[0], ...wanted.slice(5, -2)])
  })

  it('says where it comes from [M2] [M3] [M4] [M5]', async () => {
    const { provenance, source } = await healedFile(article)
    expect(provenance).toMatchObject({ editor: { value: 'editor007' }, publishedAt: { value: '2018-01-14T19:45:57+08:00' }, takenFrom: { value: '新华网' }, publisher: { value: '企业网' } })
    expect(source.text.slice(provenance.author!.start, provenance.author!.end)).toHaveLength(4)
    expect(provenance.rights?.value).toContain('©2010-2024')
  })
})

describe.runIf(present)('the corpus', () => {
  const names = present ? readdirSync(docs).filter((name) => name.endsWith('.txt')) : []
  const damage = present ? Object.fromEntries((JSON.parse(readFileSync(new URL('../meta.json', docs), 'utf8')) as { doc: string; damage: string[] }[]).map((meta) => [`${meta.doc}.txt`, meta.damage])) : {}

  it('is sound throughout, and its undamaged texts lose only lines about themselves', async () => {
    for (const name of names) {
      const result = await healedFile(new URL(name, docs))
      expectSound(result)
      if (damage[name]?.length === 0) expect(result.repairs.filter(({ kind, before }) => !['half-width', 'full-width'].includes(kind) && !/^\d{4}-\d\d-\d\d\s*$/u.test(before)), name).toEqual([])
    }
  })

  it('reads clean where it was traditional, noted, broken or shifted [R3]', async () => {
    for (const name of names.filter((each) => (damage[each] ?? []).some((kind) => /traditional|pinyin|hard_wrap|gbk/u.test(kind)))) {
      const { clean: text } = await healedFile(new URL(name, docs))
      expect(text, name).not.toMatch(NOTE)
      expect(text, name).not.toMatch(/[\ue000-\uf8ff\uFFFD]|[產業發長國區億萬與為]/u)
    }
  })
})
