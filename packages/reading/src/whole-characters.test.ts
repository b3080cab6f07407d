import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { wholeSpan, wholeWords } from './whole-characters.ts'

const reading = (text: string) => read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { title: '东湖区简报', date: '2018-01-14', region: '东湖市东湖区' })

describe('characters that take two places', () => {
  it('are never cut in two by a span or a word', () => {
    expect([wholeSpan('𠮷a', { start: 1, end: 3 }), wholeSpan('a𠮷', { start: 0, end: 2 }), wholeSpan('a𠮷b', { start: 0, end: 1 })]).toEqual([{ start: 0, end: 3 }, { start: 0, end: 3 }, { start: 0, end: 1 }])
    expect(wholeWords({ name: '𠮷田'.slice(1), list: ['田𠮷'.slice(0, 2), 3, null] })).toEqual({ name: '田', list: ['田', 3, null] })
  })

  it('come through a reading whole, wherever they stand', () => {
    for (const text of ['𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷产值增长5%。', '全区𠮷电子等7个𠮷𠮷项目投产。', '以𠮷光电为龙头，做强800亿级𠮷𠮷产业集群。', '新增𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷企业30家𠮷，完成𠮷𠮷投资12亿元。']) {
      const { statements } = reading(text)
      expect(JSON.stringify(statements)).not.toMatch(/\\ud[89a-f]/iu)
      for (const mention of statements.flatMap(({ mentions }) => mentions)) {
        expect(text.slice(mention.start, mention.end)).toBe(mention.text)
        expect(encodeURIComponent(mention.text)).not.toBe('')
      }
    }
  })
})
