import { describe, expect, it } from 'vitest'
import { heal } from '../heal.ts'
import { moment } from './provenance.ts'

const healed = (text: string) => heal({ name: 'a.txt', format: 'text', text, decoding: { encoding: 'utf-8', confidence: 1 } })
const body = '全区上下坚持稳字当头，工业投资完成36.4亿元，同比增长8.8%。'

describe('provenance', () => {
  it('reads title, author, editor, time with zone and source, each at its place [M2] [M3] [M4]', () => {
    const { provenance, source, clean } = healed(`澄湖区工业开局良好\n责任编辑：李某\n作者：王某某\n2020-03-04 08:09:10\n摘自：澄湖日报\n\n${body}`)
    const values = Object.fromEntries(Object.entries(provenance).map(([saying, { value }]) => [saying, value]))
    expect(values).toEqual({ title: '澄湖区工业开局良好', editor: '李某', author: '王某某', publishedAt: '2020-03-04T08:09:10+08:00', takenFrom: '澄湖日报' })
    expect(source.text.slice(provenance.author!.start, provenance.author!.end)).toBe('王某某')
    expect(clean).toBe(`澄湖区工业开局良好\n${body}`)
  })

  it('reads several sayings from one line', () => {
    const { provenance, clean } = healed(`标题\n发布时间：2021年4月20日 9:30　来源：区经信局　浏览次数：123　【字号：大 中 小】\n${body}`)
    expect(provenance).toMatchObject({ publishedAt: { value: '2021-04-20T09:30:00+08:00' }, takenFrom: { value: '区经信局' } })
    expect(clean).toBe(`标题\n${body}`)
  })

  it.each([['来源：澄湖区统计局（虚构）', '澄湖区统计局（虚构）'], ['（来源：澄湖日报）', '澄湖日报'], ['【来源：澄湖日报（网络版）】', '澄湖日报（网络版）']])('keeps the brackets that belong to a name: %s', (line, value) => {
    expect(healed(`标题\n${line}\n${body}`).provenance.takenFrom?.value).toBe(value)
  })

  it('reads publisher and rights, with the lost © restored [M5] [R4]', () => {
    const { provenance, clean } = healed(`标题\n${body}\n澄湖网版权所有?2009-2023 澄ICP备00000001号-2`)
    expect(provenance).toMatchObject({ publisher: { value: '澄湖网' }, rights: { value: '澄湖网版权所有©2009-2023 澄ICP备00000001号-2' } })
    expect(clean.trimEnd()).toBe(`标题\n${body}`)
  })

  it('keeps page furniture out of the clean text and in the record [R5]', () => {
    const { clean, repairs, blocks } = healed(`标题\n${body}\n扫一扫在手机打开当前页\n上一篇：没有了\n澄公网安备 00000000000001号`)
    expect(clean.trimEnd()).toBe(`标题\n${body}`)
    expect(repairs.filter(({ kind }) => kind === 'furniture').map(({ before }) => before).join('')).toContain('上一篇：没有了')
    expect(blocks.filter(({ kind }) => kind === 'furniture')).toHaveLength(3)
  })

  it('eats no content that looks like furniture', () => {
    const kept = ['来源于境外的投资增长5%，时间过半、任务过半。', '作者认为：产业链仍有短板。', '2019年，工业增长9%。', '编辑部搬迁项目开工，总投资3亿元。', '分享经济产值增长12%，文化产业增长9%。', '打印机产量12万台，关闭小煤矿3座。']
    expect(healed(`标题\n${kept.join('\n')}`).clean).toBe(`标题\n${kept.join('\n')}`)
  })

  it('drops page numbers and joins the sentence they cut', () => {
    const lines = ['全区上下坚持稳字当头，项目建设全面提速，', '工业投资完成三十六亿元，其中技改投资十二', '亿元；新开工项目明显增加，竣工投产项目也', '有所增加，年度计划完成情况好于预期，为下']
    expect(healed(`标题\n${lines[0]}\n${lines[1]}\n— 3 —\n${lines[2]}\n${lines[3]}\n一年打下基础。`).clean).toBe(`标题\n${lines.join('')}一年打下基础。`)
  })

  it('knows a document without a title', () => {
    expect(healed(body).provenance.title).toBeUndefined()
  })

  it('reads moments in their printed zone, else in the zone of China', () => {
    expect(moment('2018/1/4')).toBe('2018-01-04')
    expect(moment('2018-01-04T09:05:06+0000')).toBe('2018-01-04T09:05:06+00:00')
    expect(moment('2018-01-04T09:05:06Z')).toBe('2018-01-04T09:05:06Z')
    expect(moment('2018年1月4日 星期四 9:05')).toBe('2018-01-04T09:05:00+08:00')
  })
})
