import type { Publication, Status } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { publicationOf } from './publication.ts'

const corpus: readonly (readonly [sentence: string, title: string | null, status: Status, Publication])[] = [
  ['经初步预计，2017年地区生产总值为709亿元。', '某区2017年经济简况', 'estimate', 'estimate'],
  ['预计全年地区生产总值增长8%。', null, 'estimate', 'estimate'],
  ['初步核算，2023年全区实现地区生产总值612.4亿元。', '某区2023年国民经济和社会发展统计公报', 'estimate', 'preliminary'],
  ['1–9月工业总产值302亿元（快报数）。', null, 'actual', 'preliminary'],
  ['规模以上工业增加值增长7.8%。', '某区2023年国民经济和社会发展统计公报', 'actual', 'final'],
  ['地区生产总值612.4亿元。', '某市统计年鉴2024', 'actual', 'final'],
  ['经第四次全国经济普查修订，2018年地区生产总值为640.2亿元。', null, 'actual', 'revised'],
  ['2018年地区生产总值修订为640.2亿元。', '某区统计局关于修订的说明', 'actual', 'revised'],
  ['最终核实，2018年地区生产总值为640.2亿元。', null, 'actual', 'revised'],
  ['2018年地区生产总值为620亿元。', '某区经济运行快报', 'actual', 'preliminary'],
  ['2018年地区生产总值为620亿元。', '某区一年来的变化', 'actual', 'unstated'],
  ['修订后的规划提出，2025年达到900亿元。', null, 'target', 'unstated'],
]

describe('how far a figure has come', () => {
  it.each(corpus)('%s %s', (sentence, title, status, wanted) => {
    expect(publicationOf({ sentence, title, status })).toBe(wanted)
  })
})
