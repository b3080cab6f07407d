import { describe, expect, it } from 'vitest'
import { namedAt } from './named-at.ts'
import { read } from './read.ts'

/** Where the figure printed as `number` leans on, in a text of our own. */
const at = (text: string, number: string) => {
  const reading = read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { title: '简报', date: '2024-01-20', region: '东湖市东湖区' })
  for (const statement of reading.statements) {
    const mention = statement.shape === 'figure' && statement.mentions.find((one) => one.text === number)
    if (statement.shape === 'figure' && mention) return namedAt(reading.clean, { indicator: statement.indicator, subject: statement.subject, span: reading.map.toClean(mention) }).map(({ part, words, start, end }) => [part, words, start, reading.clean.slice(start, end) === words])
  }
  throw new Error(`no figure ${number}`)
}

describe('where a figure leans on was named', () => {
  it('draws the carried part of a measure back to where it stood', () => {
    expect(at('规模以上工业总产值增长9.1%、增加值增长8.2%、利润增长6.3%。', '8.2%')).toEqual([['indicator', '规模以上工业', 0, true]])
    expect(at('规模以上工业总产值增长9.1%、增加值增长8.2%、利润增长6.3%。', '6.3%')).toEqual([['indicator', '规模以上工业', 0, true]])
  })

  it('draws a whole measure back when the clause names nothing', () => {
    expect(at('全年工业投资52亿元，比上年增长7.5%。', '7.5%')).toEqual([['indicator', '工业投资', 2, true]])
  })

  it('finds the nearest place before, not one after or in the clause itself', () => {
    const text = '工业投资平稳。全年工业投资52亿元，增长7.5%。工业投资向好。'
    expect(at(text, '7.5%')).toEqual([['indicator', '工业投资', 9, true]])
    expect(at(text, '52亿元')).toEqual([])
  })

  it('draws the subject back to the firm, project or place that was named', () => {
    expect(at('晨曜基板一期提前投产，新增产值30亿元，贡献产值110亿元。', '110亿元')).toContainEqual(['subject', '晨曜基板一期', 0, true])
    expect(at('东湖区开局良好。全年工业投资52亿元。', '52亿元')).toEqual([['subject', '东湖区', 0, true]])
    expect(at('东湖这一年很忙。全年工业投资52亿元。', '52亿元')).toEqual([['subject', '东湖', 0, true]])
  })

  it('says nothing where nothing was carried, or where it was named nowhere before', () => {
    expect(at('东湖区工业投资52亿元。', '52亿元')).toEqual([])
    expect(namedAt('增长7.5%。工业投资52亿元。', { indicator: '工业投资', subject: null, span: { start: 2, end: 6 } })).toEqual([])
  })

  it('looks at the head of a long document too, where the title stands', () => {
    const clean = `东湖区简报\n${'路。'.repeat(20_000)}工业投资52亿元。`
    const start = clean.indexOf('52')
    expect(namedAt(clean, { indicator: '工业投资', subject: '东湖市东湖区', span: { start, end: start + 4 } })).toEqual([{ part: 'subject', words: '东湖区', start: 0, end: 3 }])
  })
})
