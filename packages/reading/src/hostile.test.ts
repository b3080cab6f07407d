import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const reading = (text: string) => read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { title: '东湖区简报', date: '2018-01-14', region: '东湖市东湖区' })

/** Shapes that make careless patterns slow or wrong, each to a length. */
const SHAPES: Readonly<Record<string, (length: number) => string>> = {
  'nested brackets': (n) => '（'.repeat(n / 2) + '）'.repeat(n / 2),
  'ASCII brackets that are never closed': (n) => '('.repeat(n),
  'scale words without a figure': (n) => '亿'.repeat(n),
  'one numeral without an end': (n) => '一二三四五六七八九十百千万'.repeat(n / 13),
  'one figure without an end': (n) => '1'.repeat(n),
  'thousands without an end': (n) => '1,'.repeat(n / 2),
  'lone surrogates': (n) => '\ud800增长5%'.repeat(n / 6),
  'marks that turn the direction': (n) => '\u202e增长12%。'.repeat(n / 8),
  'joiners inside digits': (n) => '产值7\u200d09亿元。'.repeat(n / 9),
  'one line without an end of sentence': (n) => '全区工业总产值增长12.5%，新增企业30家，'.repeat(n / 23),
  'prose without a mark': (n) => '工业项目建设投资'.repeat(n / 8),
  'lists without an end': (n) => '、甲乙等'.repeat(n / 4),
  'tags that are never closed': (n) => '<p>'.repeat(n / 3),
  'lost characters': (n) => '资\uFFFD?12亿'.repeat(n / 7),
  'clauses read one byte off': (n) => '?菘埔壕'.repeat(n / 5),
  'empty lines': (n) => '\n'.repeat(n),
  'ratios without an end': (n) => '1:'.repeat(n / 2),
  'parts of ten': (n) => '三成'.repeat(n / 2),
  'shares of a list': (n) => '分别增长1%、'.repeat(n / 8),
  'stages of nothing': (n) => '建成投产'.repeat(n / 4),
  'rows of a table': (n) => '指标 单位 2031年\n玻璃 万吨 12.5\n'.repeat(n / 22),
  'notes of sounds': (n) => '產(chǎn)'.repeat(n / 7),
}

describe('hostile text', () => {
  for (const [name, make] of Object.entries(SHAPES)) {
    it(`reads ${name} to the end, every mention in its place`, () => {
      const text = make(12_000)
      for (const { mentions } of reading(text).statements) for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
    })
  }

  it('reads a million nested brackets and finds nothing in them', () => {
    expect(reading(SHAPES['nested brackets']!(1_000_000)).statements).toEqual([])
  })

  it('leaves what stands outside repairs as it was, and maps every clean place back and forth', () => {
    for (const make of Object.values(SHAPES)) {
      const { source, clean, repairs, map } = reading(make(600))
      let [at, cleanAt] = [0, 0]
      for (const { start, end, after } of repairs) {
        expect(clean.slice(cleanAt, cleanAt + start - at)).toBe(source.text.slice(at, start))
        cleanAt += start - at + after.length
        at = end
      }
      expect(clean.slice(cleanAt)).toBe(source.text.slice(at))
      for (let i = 0; i < clean.length; i += 7) expect(map.toClean(map.toOriginal({ start: i, end: i + 1 })).start).toBeLessThanOrEqual(i)
    }
  })
})

describe('a sentence added', () => {
  it('changes no earlier statement but the list of its mentions', () => {
    const text = '2017年全区地区生产总值386亿元，增长9.2%。规模以上工业总产值增长15%、利润增长8%。晨曜光电、岚舟智能等7个电子项目投产。\n'
    const before = reading(text).statements.map(({ mentions, ...says }) => ({ ...says, first: mentions[0] }))
    for (const added of ['全区新增企业30家。', '2017年全区地区生产总值386亿元，增长9.2%。', '下一步，力争工业投资60亿元。', '获评国家级绿色工业园区示范基地。']) {
      const after = reading(text + added).statements.map(({ mentions, ...says }) => ({ ...says, first: mentions[0] }))
      expect(after).toEqual(expect.arrayContaining(before))
    }
  })
})
