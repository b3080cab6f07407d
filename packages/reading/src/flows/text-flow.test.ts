import { describe, expect, it } from 'vitest'
import { flowOfText } from './text-flow.ts'

const TABLE = '| 指标 | 值 |\n|---|---|\n| 产值 | 86 |\n'
const linesOf = (text: string) => flowOfText({ name: '简报.txt', format: 'text', text: `${text}\n${TABLE}`, decoding: { encoding: 'utf-8', confidence: 1 } })!.pieces.flatMap((piece) => (piece.kind === 'line' ? [`${piece.heading ? '#' : ''}${piece.text}`] : []))

describe('the lines of a plain text with tables', () => {
  it('are told without the signs Markdown sets around their words', () => {
    expect(linesOf('# 简报\n\n  ## 一、工业  \n> 引文\n**表1 指标**\n**甲**与**乙**\n单位：亿元**\n正文。\r\n#\n**\n****\n#1号线')).toEqual(['#简报', '#一、工业', '引文', '表1 指标', '甲**与**乙', '单位：亿元', '正文。', '#1号线'])
  })

  it('are told whole, whatever blanks and signs stand in them', () => {
    for (const part of [' ', '*', '**a', '# ', '> ', '\t\u3000']) expect(linesOf(`甲${part.repeat(60_000)}乙`)).toHaveLength(1)
  })
})
