import { describe, expect, it } from 'vitest'
import { addressOf } from '../sheets/grid.ts'
import { writtenTables } from './written-tables.ts'

const tables = (text: string) => writtenTables(text).map(({ grid, fields }) => fields.map(({ row, column, start, end }) => `${addressOf(row, column)} ${text.slice(start, end)}${grid.at(row, column)!.kind === 'number' ? '#' : ''}`).join(' '))

describe('the tables of a plain text', () => {
  it('are those of Markdown, with cells where they stand', () => {
    expect(tables('# 简报\n\n单位：亿元\n\n| 指标 | 数值 | 增速 |\n|:---|---:|---|\n| **产值** | 86.4 | 9.1 |\n| 甲\\|乙 | 1,200 |  |\n\n正文。\n')).toEqual(['A1 指标 B1 数值 C1 增速 A2 **产值** B2 86.4# C2 9.1# A3 甲\\|乙 B3 1,200#'])
    expect(tables('指标 | 值\n--- | ---\n产值 | 86\n')).toEqual(['A1 指标 B1 值 A2 产值 B2 86#'])
  })

  it('are lines whose cells stand under each other, a Chinese character taking two places', () => {
    expect(tables(['表1  主要指标', '', '指标            总量    增速', '地区生产总值    478.2    6.8', '　第二产业       201.5    7.4', '其中：', '合  计           679.7   —'].join('\n'))).toEqual(['A1 指标 B1 总量 C1 增速 A2 地区生产总值 B2 478.2# C2 6.8# A3 第二产业 B3 201.5# C3 7.4# A4 其中： A5 合  计 B5 679.7# C5 —'])
    expect(tables('指标\t9月\t累计\n产值\t8.6\t86.4\n投资\t\t12.5\n')).toEqual(['A1 指标 B1 9月 C1 累计 A2 产值 B2 8.6# C2 86.4# A3 投资 C3 12.5#'])
    expect(tables('企业  产值  增速\n云汐新材料有限公司  54000  8\n湖芯  80000  24.3\n')).toEqual(['A1 企业 B1 产值 C1 增速 A2 云汐新材料有限公司 B2 54000# C2 8# A3 湖芯 B3 80000# C3 24.3#'])
  })

  it.each([
    ['sentences with blanks between them', '产值86亿元。  增长9%。\n投资12亿元。  增长3%。\n税收5亿元。  增长2%。\n'],
    ['a letter head of labels', '发文单位：区政府  日期：2024年\n主送：各街道  抄送：区委\n密级：公开  页数：3\n'],
    ['a list without figures', '姓名  职务  电话\n李某  局长  略\n王某  科长  略\n'],
    ['figures without a heading', '1  2  3\n4  5  6\n7  8  9\n'],
    ['two rows alone', '指标  值\n产值  86\n'],
    ['a stroke in a sentence', '甲 | 乙\n丙丁。\n'],
    ['a menu of a page', '首页  资讯  政务\n2024  01  15\n信息  公开  指南\n'],
  ])('are not: %s', (_, text) => { expect(tables(text)).toEqual([]) })
})
