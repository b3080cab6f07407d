import { describe, expect, it } from 'vitest'
import { type Edit, WorkingText } from '../working-text.ts'
import { brokenLines } from './broken-line.ts'
import { corpus } from './corpus.ts'
import { fullWidth } from './full-width.ts'
import { halfWidth } from './half-width.ts'
import { lostCharacters } from './lost-character.ts'
import { misreadUtf8 } from './misread-utf8.ts'
import { pinyinNotes } from './pinyin-note.ts'
import { radicals } from './radical.ts'
import { shiftedBytes } from './shifted-bytes.ts'
import { traditionalForms } from './traditional-form.ts'

const steps: Readonly<Record<keyof typeof corpus, (text: string) => Edit[]>> = {
  pinyinNotes, traditionalForms, shiftedBytes, misreadUtf8, lostCharacters, fullWidth, radicals, halfWidth,
}
const mended = (step: (text: string) => Edit[], text: string) => WorkingText.of(text).with(step(text)).text

describe.each(Object.keys(corpus) as (keyof typeof corpus)[])('%s', (name) => {
  it.each(corpus[name].mends.map(([before, after]) => [before, after]))('mends %s into %s', (before, after) => {
    expect(mended(steps[name], before)).toBe(after)
  })

  it.each(corpus[name].leaves.map((text) => [text]))('leaves %s alone', (text) => {
    expect(steps[name](text)).toEqual([])
  })
})

describe('guesses', () => {
  it('bear a score below one and the characters as they stand among the other readings [R3]', () => {
    const guesses = [...shiftedBytes('我們還要??紤]到這一點'), ...lostCharacters('总投\uFFFD?12亿元'), ...misreadUtf8('浜т笟鍙戝睍')]
    expect(guesses).toHaveLength(3)
    for (const guess of guesses) {
      expect(guess.score).toBeLessThan(1)
      expect(guess.otherReadings?.length).toBeGreaterThan(0)
    }
  })

  it('show the bytes before and after, of which one was lost', () => {
    const [edit] = shiftedBytes('我們還要??紤]到這一點')
    expect(edit?.bytes).toEqual({ before: 'A3 BF BC 91 5D', after: 'A1 A3 BF BC 91 5D' })
    expect(edit?.otherReadings?.[0]).toBe('??紤]')
  })

  it('call a note in another tone one', () => {
    expect(pinyinNotes('绿(lu)色').every(({ score }) => score === 0.9)).toBe(true)
    expect(pinyinNotes('產(chǎn)業').map(({ score }) => score)).toEqual([undefined])
  })
})

describe('broken lines', () => {
  const prose = '全区上下坚持稳字当头，项目建设全面提速。工业投资完成36.4亿元，其中技改投资12.8亿元；新开工项目27个，竣工投产19个，年度计划完成率达到91.5%，为下一年开好局打下了基础，各项指标好于预期，企业信心持续恢复。'
  const wrapped = (width: number) => prose.match(new RegExp(`.{1,${width}}`, 'gu'))!.join('\n')

  it.each([18, 21, 24, 30])('are joined where a page was %i characters wide, even inside a number', (width) => {
    expect(mended(brokenLines, `标题一行\n${wrapped(width)}\n\n下一段。`)).toBe(`标题一行\n${prose}\n\n下一段。`)
  })

  it('are not seen in paragraphs, headings, lists and rows of a table', () => {
    for (const text of [
      '标题\n一、工业\n全区工业增长9%，好于预期。\n二、投资\n投资增长8%，结构优化。',
      '重点项目：\n澄湖新材料产业园一期标准厂房\n云溪智能装备研发生产基地项目\n湖东冷链物流配送中心扩建工程\n滨江数据中心机房及配套工程项目',
      '产品名称 单位 产量 比上年增长(%)\n显示面板 万片 812.3 11.2\n化学原料药 吨 1930 -2.6\n工业机器人 套 402 33.1',
    ]) expect(brokenLines(text)).toEqual([])
  })

  it('are joined between a figure and its unit even when they stand alone', () => {
    expect(mended(brokenLines, '一季度全区完成工业投资，合计12.6\n亿元，同比增长9.1%。')).toBe('一季度全区完成工业投资，合计12.6亿元，同比增长9.1%。')
  })
})
