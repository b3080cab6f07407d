import { describe, expect, it } from 'vitest'
import { familiesOf, type Traced } from './copies.ts'
import { likeness, sketchOf } from './sketch.ts'

const story = '澄湖区2023年实现地区生产总值612.4亿元，比上年增长6.3%。光学玻璃产业产值达到186亿元，增长12.5%。澄光光电二期项目开工建设，总投资45亿元；湖芯半导体、云汐新材等6个项目竣工投产，岚舟智能等11个项目加快建设。固定资产投资增长5.9%，其中工业投资增长11.2%。'
const later = story.replace('2023', '2024').replace('612.4', '648.9').replace('6.3%', '5.8%').replace('186', '209').replace('12.5%', '11.1%').replace('45亿元', '52亿元').replace('6个', '9个').replace('11个', '14个').replace('5.9%', '6.4%').replace('11.2%', '9.6%')
const one = (id: string, given: Partial<Traced> = {}): Traced => ({ id, title: null, takenFrom: null, publisher: null, published: null, sketch: sketchOf(story), ...given })

describe('copies of one text', () => {
  it('are told by their words, whatever stops, breaks and furniture stand between', () => {
    const copy = story.replaceAll('，', ',').replaceAll('。', '。\n') + '\n分享到微信 示例网版权所有'
    expect(likeness(sketchOf(story), sketchOf(copy))).toBeGreaterThan(0.8)
    expect(familiesOf([one('a', { published: '2024-01-02' }), one('b', { published: '2024-01-01', sketch: sketchOf(copy) })])).toEqual([{ head: 'b', copies: ['a'] }])
  })

  it('stand under the one whose publisher they name as their source, however late it came in [M4]', () => {
    const copies = [one('a', { takenFrom: '新华网', publisher: '企业网', published: '2018-01-14' }), one('b', { publisher: '新华网', published: '2018-01-15' }), one('c', { takenFrom: '企业网', published: '2018-01-13' })]
    expect(familiesOf(copies)).toEqual([{ head: 'b', copies: ['a', 'c'] }])
  })

  it('are none where a bulletin of the same make gives another year', () => {
    expect(likeness(sketchOf(story), sketchOf(later))).toBeLessThan(0.5)
    expect(familiesOf([one('a', { title: '公报' }), one('b', { title: '公报', sketch: sketchOf(later) })]).map(({ copies }) => copies)).toEqual([[], []])
  })

  it('are none of a text too short to tell', () => {
    expect(familiesOf([one('a', { sketch: sketchOf('增长6.3%。') }), one('b', { sketch: sketchOf('增长6.3%。') })])).toHaveLength(2)
  })
})
