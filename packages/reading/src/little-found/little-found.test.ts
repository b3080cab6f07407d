import { describe, expect, it } from 'vitest'
import { read } from '../read.ts'

const reading = (text: string) => read({ name: 'x', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } }, { region: '东湖市东湖区' })
const said = (text: string) => reading(text).doubts.filter(({ doubt }) => doubt === 'little-found')
const prose = (characters: number) => '湖边的路很长，走路的人不多。'.repeat(Math.ceil(characters / 13)).slice(0, characters)

describe('a document in which little is found', () => {
  it('says so when nothing is read, with its length', () => {
    expect(said('湖边的路很长，走路的人不多。')).toEqual([expect.objectContaining({ zh: expect.stringMatching(/^全文 14 字，只读出 0 条陈述，文中也没有可读的数字/u) as string, en: expect.stringMatching(/^14 characters, 0 statements read, and no numbers/u) as string })])
  })

  it('counts the numbers it did not understand, and neither dates nor ordinals', () => {
    const [doubt] = said('编号 734 与 81.5 待查，2024年3月5日登记，第2批，A5纸，电话见 10:30 通知。')
    expect(doubt?.zh).toContain('另有 2 个数字没有读懂')
    expect(doubt?.en).toContain('2 numbers were not understood')
  })

  it('says so when a long text holds few statements and a number was not read', () => {
    const [doubt] = said(`${prose(1500)}2023年工业总产值增长9.1%。代号 77 另存。`)
    expect(doubt?.zh).toContain('只读出 1 条陈述，另有 1 个数字没有读懂')
    expect(doubt?.en).toContain('1 statement read; 1 number was not understood')
  })

  it('is silent where enough is read, where no number is left, and on a short note', () => {
    expect(said(`${prose(500)}2023年工业总产值增长9.1%。代号 77 另存。`)).toEqual([])
    expect(said(`${prose(1500)}2023年工业总产值增长9.1%。`)).toEqual([])
    expect(said('2023年工业总产值增长9.1%。代号 77 另存。')).toEqual([])
  })

  it('is silent on a text that says the same things over and over', () => {
    expect(said(`代号 77 另存。${'2023年工业总产值增长9.1%，湖边的路很长，走路的人不多。'.repeat(200)}`)).toEqual([])
  })

  it('keeps what healing doubted beside it', () => {
    expect(reading('投资?鼃龘麤靐齾。').doubts.map(({ doubt }) => doubt)).toEqual(['unreadable', 'little-found'])
  })
})
