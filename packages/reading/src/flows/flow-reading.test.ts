import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FlowPiece } from '../formats/flow.ts'
import { emptyLexicon } from '../lexicon.ts'
import { sheetOf } from '../sheets/sheet-of.ts'
import { captionedTables } from './captions.ts'
import { flowReading } from './flow-reading.ts'
import { flowText } from './flow-text.ts'

const line = (text: string, heading = false): FlowPiece => ({ kind: 'line', text, heading, page: null })
const table = (...rows: readonly (readonly (string | number)[])[]): FlowPiece => ({ kind: 'table', grid: sheetOf(rows), page: null })
const pieces = [
  line('澄湖区2024年前三季度经济运行简报'), line('来源：澄湖区统计局'), line('一、工业', true), line('规模以上工业总产值86.4亿元，增长9.1%。'), line('表1 主要经济指标'), line('单位：亿元'),
  table(['指标', '1-9月', '增长（%）'], ['地区生产总值', 478.2, 6.8]), line('第三产业增加值增长5.2%。'), table(['乡镇', '姓名'], ['东岸镇', '张三']), line('－1－'),
]
const flow = flowText({ name: '简报.docx', format: 'docx', pieces })
const at = (row: number, column: number, value: string) => ({ says: { shape: 'figure' as const, kind: 'level' as const, value, valueHigh: null, unit: 'CNY' as const, bound: 'exact' as const, status: 'actual' as const, period: null, indicator: '地区生产总值', subject: null, basis: null, wording: [], minor: false }, sheet: '表1', row, column })
const reading = flowReading(flow, { hints: {}, lexicon: emptyLexicon, tables: () => ({ told: [at(1, 1, '47820000000')], doubts: [] }) })

describe('a document of prose and tables', () => {
  it('is one text in which sentences and cells have their places, told in its own order', () => {
    expect(reading.statements.map(({ mentions: [mention] }) => [mention!.text, mention!.cell ?? null, reading.source.text.slice(mention!.sentence.start, mention!.sentence.end)])).toEqual([
      ['86.4亿元', null, expect.stringContaining('规模以上')], ['9.1%', null, expect.stringContaining('规模以上')], ['478.2', '表1!B2', '地区生产总值\t478.2\t6.8'], ['5.2%', null, '第三产业增加值增长5.2%。'],
    ])
    for (const { mentions } of reading.statements) for (const mention of mentions) expect(reading.source.text.slice(mention.start, mention.end)).toBe(mention.text)
  })

  it('is clean where its repairs are applied to the text as it was written out, whatever stands beside its tables', () => {
    const piece = fc.constantFrom(table(['甲', 1], ['工业投资5亿元', 2]), table(['乙', 3]), line('第 3 页 共 9 页'), line('２０２４年產值５亿元，增长9%'), line('－2－'), line('来源：澄湖日报'), line('版权所有 澄湖区'), line('区内工业投资12亿元。'), line('一、工业', true), line('⼯业'))
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (given) => {
      const one = flowReading(flowText({ name: 'a.docx', format: 'docx', pieces: given }), { hints: {}, lexicon: emptyLexicon, tables: () => ({ told: [], doubts: [] }) })
      const { text } = one.source
      let [clean, at] = ['', 0]
      for (const { start, end, after, before } of one.repairs) {
        expect(text.slice(start, end)).toBe(before)
        clean += text.slice(at, start) + after
        at = end
      }
      expect(clean + text.slice(at)).toBe(one.clean)
      for (const { mentions } of one.statements) for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      expect(one.statements.every(({ mentions }) => mentions.every((mention) => !text.slice(mention.sentence.start, mention.sentence.end).includes('\t')))).toBe(true)
      for (const block of one.blocks) expect(one.map.toClean(block.original)).toEqual(block.clean)
    }), { numRuns: 200 })
  })

  it('carries every place over to the clean text, where tables stand as they are written', () => {
    const clean = (span: { start: number; end: number }) => { const { start, end } = reading.map.toClean(span); return reading.clean.slice(start, end) }
    expect(reading.statements.map(({ mentions: [mention] }) => clean(mention!))).toEqual(['86.4亿元', '9.1%', '478.2', '5.2%'])
    expect(reading.clean).toContain('\n地区生产总值\t478.2\t6.8\n')
    expect(reading.clean).not.toContain('－1－')
    for (const block of reading.blocks) expect(clean(block.original)).toBe(reading.clean.slice(block.clean.start, block.clean.end))
    for (const { start, end, before } of reading.repairs) expect(reading.source.text.slice(start, end)).toBe(before)
    expect(reading.blocks.filter(({ kind }) => kind === 'cell').map(clean1)).toEqual(['指标\t1-9月\t增长（%）', '地区生产总值\t478.2\t6.8', '乡镇\t姓名', '东岸镇\t张三'])
    expect([reading.title, reading.provenance.takenFrom?.value]).toEqual(['澄湖区2024年前三季度经济运行简报', '澄湖区统计局'])
  })

  const clean1 = ({ clean: { start, end } }: { clean: { start: number; end: number } }) => reading.clean.slice(start, end)

  it('reads no row of a table as a sentence, and joins no line over a table', () => {
    const { statements, clean } = flowReading(flowText({ name: 'a.docx', format: 'docx', pieces: [table(['区内产值50亿元', '甲'], ['增长5%', '乙']), line('全区2024年主要指标完成情况如下'), table(['增长7%', '丙']), line('，投资增长8%。')] }), { hints: {}, lexicon: emptyLexicon, tables: () => ({ told: [], doubts: [] }) })
    expect(statements.map(({ mentions: [mention] }) => mention!.text)).toEqual(['8%'])
    expect(clean.split('\n').filter((text) => text.trim() !== '')).toEqual(['区内产值50亿元\t甲', '增长5%\t乙', '全区2024年主要指标完成情况如下', '增长7%\t丙', '，投资增长8%。'])
  })
})

describe('the lines over a table', () => {
  const over = (...lines: readonly FlowPiece[]) => captionedTables([...lines, table([1, 2])]).map(({ name, over: said }) => [name, ...said ?? []])[0]
  it('are its title with what stands between, and no sentence', () => {
    expect(over(line('工业增速加快。'), line('表2 重点项目'), line('（2024年9月）'), line('单位：万元'))).toEqual(['表2', '表2 重点项目', '（2024年9月）', '单位：万元'])
    expect(over(line('二、投资', true), line('完成情况如下：'))).toEqual(['表1'])
    expect(over(line('全区工业经济呈现稳中有进、稳中向好的良好态势。'))).toEqual(['表1'])
    expect(over(line('澄湖区2024年1—9月'), line('主要指标完成情况表'), line('单位：亿元'))).toEqual(['表1', '澄湖区2024年1—9月', '主要指标完成情况表', '单位：亿元'])
    expect(over(line('工作总结'), line('2024年重点项目表'))).toEqual(['表1', '2024年重点项目表'])
    expect(over(line('表3 外资'), line('货币单位：万美元'))).toEqual(['表3', '表3 外资', '货币单位：万美元'])
    expect(over(line('附件2'), line('目标任务分解表'))).toEqual(['表1', '目标任务分解表'])
  })

  it('name no two tables alike', () => {
    expect(captionedTables([line('表1 甲'), table([1, 2]), line('表1 乙'), table([1, 2]), table([1, 2])]).map(({ name }) => name)).toEqual(['表1', '表2', '表3'])
  })
})
