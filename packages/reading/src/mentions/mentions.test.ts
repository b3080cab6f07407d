import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsInTrade, formalNames, namedLists } from './organisation/organisation.ts'
import { corpus as organisations } from './organisation/corpus.ts'
import { corpus } from './number/corpus.ts'
import { numbers } from './number/number.ts'
import { spokenNumber } from './number/numerals.ts'

describe('numbers', () => {
  it.each(corpus.reads)('reads %s', (phrase, expected) => {
    expect(numbers(phrase).map(({ value, unit, bound }) => ({ value, unit, bound }))).toEqual(expected)
  })

  it.each(corpus.ignores)('finds no number in %s', (phrase) => {
    expect(numbers(phrase)).toEqual([])
  })

  it('keeps the upper end of a range', () => {
    expect(numbers('增长6%～7%')[0]).toMatchObject({ value: '6', high: '7' })
  })

  it('gives spans that are ordered, disjoint and inside any text', () => {
    const piece = fc.constantFrom('产值', '709', '亿', '元', '%', '.', '第', '一', '百', '成', '增长', '，', '5', '年', '个', '家', '-', '～', '/', '：', '级', '倍', '超', '\u200d', '\ud800')
    fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const mention of numbers(text)) {
        expect(mention.start).toBeGreaterThanOrEqual(end)
        expect(mention.end).toBeGreaterThan(mention.start)
        expect(mention.end).toBeLessThanOrEqual(text.length)
        expect(mention.value).toMatch(/^-?\d+(?:\.\d+)?$/u)
        end = mention.end
      }
    }))
  })

  it('reads spoken numerals', () => {
    expect([['三十五', '35'], ['两百', '200'], ['十二', '12'], ['一千万', '10000000']].every(([words, value]) => spokenNumber(words!) === value)).toBe(true)
    expect(spokenNumber('你好')).toBeUndefined()
  })
})

describe('names', () => {
  const names = (text: string) => [...formalNames(text).map(({ name }) => name), ...namedLists(text).flatMap(({ members }) => members.map(({ name }) => name))]

  it.each(organisations.reads)('are found in %s', (phrase, expected) => expect(names(phrase)).toEqual(expected))

  it.each(organisations.ignores)('are not found in %s', (phrase) => expect(names(phrase)).toEqual([]))

  it('finds firms by their form and their trade', () => {
    expect(formalNames('由晨曜精密有限公司投资').map(({ name }) => name)).toEqual(['晨曜精密有限公司'])
    expect(['晨曜光电', '岚舟智能', '湖芯半导体'].every(endsInTrade)).toBe(true)
    expect(['高端装备', '新型电子', '重点企业', '现代物流'].some(endsInTrade)).toBe(false)
  })

  it('cuts lists before 等 into their members, with their places', () => {
    const text = '推进晨曜光电、岚舟智能等7个项目投产'
    const [list] = namedLists(text)
    expect(list?.members.map(({ name, start, end }) => [name, text.slice(start, end)])).toEqual([['晨曜光电', '晨曜光电'], ['岚舟智能', '岚舟智能']])
    expect(list).toMatchObject({ n: '7', kind: '项目', after: '投产' })
  })
})
