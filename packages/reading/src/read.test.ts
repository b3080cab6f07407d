import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FigureStatement, Statement } from '@chanye/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'
import { entityRows, factRows } from './rows.ts'

const decoding = { encoding: 'utf-8', confidence: 1 }
const reading = (text: string, date = '2018-01-14', title = '东湖区工业简报') => read({ name: 'x', format: 'text', text, decoding }, { title, date, region: '东湖市东湖区' })
const figures = (text: string, date?: string, title?: string) => reading(text, date, title).statements.filter((one): one is FigureStatement => one.shape === 'figure')
const shaped = <S extends Statement['shape']>(text: string, shape: S) => reading(text).statements.filter((one): one is Extract<Statement, { shape: S }> => one.shape === shape)

describe('figures', () => {
  it('carries the subject of a measure on to the next ones', () => {
    expect(figures('规模以上工业总产值增长9.1%、增加值增长8.2%、利润增长6.3%。').map(({ indicator }) => indicator)).toEqual(['规模以上工业总产值', '规模以上工业增加值', '规模以上工业利润'])
  })

  it('hands out figures that are given 分别', () => {
    expect(figures('装备制造业、电子制造业增加值分别增长7.1%和8.4%。').map(({ indicator, value, kind }) => [indicator, value, kind])).toEqual([['装备制造业增加值', '7.1', 'growth'], ['电子制造业增加值', '8.4', 'growth']])
  })

  it('tells estimate, result and target apart', () => {
    expect(figures('预计2017年实现地区生产总值386亿元。').map(({ status, period }) => [status, period])).toEqual([['estimate', '2017']])
    expect(figures('力争全年工业投资达到60亿元。')[0]).toMatchObject({ status: 'target', period: '2018' })
    expect(figures('去年工业投资完成52亿元。')[0]).toMatchObject({ status: 'actual', period: '2017' })
  })

  it('does not date a figure by what it is compared with', () => {
    expect(figures('2017年出口31亿元，比2016年增长4%，是2012年的2.7倍。').map(({ period }) => period)).toEqual(['2017', '2017', '2017'])
  })

  it('takes 今年 in a text of January for the year that ended, and keeps the other reading [R7]', () => {
    const [figure] = figures('东湖区今年工业投资位居前列,开工项目达39个。')
    expect(figure).toMatchObject({ period: '2017', status: 'actual' })
    expect(figure?.doubts.find(({ doubt }) => doubt === 'year-ambiguous')?.otherReading).toEqual({ period: '2018' })
  })

  it('holds a line that may be result or plan as ambiguous, both readings kept [R8]', () => {
    const [figure] = figures('全区研发投入增长11.5%以上。新建众创空间6个。')
    expect(figure).toMatchObject({ status: 'actual', bound: 'at_least' })
    expect(figure?.doubts.find(({ doubt }) => doubt === 'status-ambiguous')?.otherReading).toEqual({ status: 'target' })
  })

  it('keeps a falling value negative and a share a share', () => {
    expect(figures('单位能耗下降3.4%，高新产业占比42%。').map(({ kind, value }) => [kind, value])).toEqual([['growth', '-3.4'], ['share', '42']])
  })

  it('folds a repeat into one statement with several mentions [R6]', () => {
    const found = figures('做强800亿级光学产业集群。\n下一步,东湖区将做强800亿级光学产业集群。\n打造800亿级光学产业集群。', '2018-01-14').filter(({ bound }) => bound === 'tier')
    expect(new Set(found.map(({ value }) => value))).toEqual(new Set(['80000000000']))
    expect(found.reduce((n, { mentions }) => n + mentions.length, 0)).toBe(3)
    expect(found.length).toBeLessThan(3)
  })
})

describe('claims and names', () => {
  it('sets the names that are given beside the count [D6]', () => {
    const [claim] = shaped('晨曜光电、岚舟智能等7个电子项目投产。', 'claim')
    expect(claim).toMatchObject({ claimed: 7, named: ['晨曜光电', '岚舟智能'], tie: 'listed', counted: '电子项目', stage: 'in_production' })
    expect(shaped('安排重点项目28个。', 'claim')[0]).toMatchObject({ claimed: 28, named: [], tie: 'none' })
  })

  it('reads projects of a list with their stage, and phases that share a name', () => {
    expect(shaped('云汐新材等9个项目全力促建。', 'project')[0]).toMatchObject({ name: '云汐新材项目', stage: 'under_construction' })
    expect(shaped('推进晨曜基板一期全面达产、二期启动建设。', 'project').map(({ name, stage }) => [name, stage])).toEqual([['晨曜基板一期', 'full_capacity'], ['晨曜基板二期', 'started']])
  })

  it('reads who leads, how many follow, and which links are missing', () => {
    expect(shaped('以晨曜光电为龙头，做强光学产业集群。', 'lead')[0]).toMatchObject({ lead: '晨曜光电', n: null, followers: '光学产业集群' })
    expect(shaped('晨曜基板一期建成投产，带动23家配套企业发展。', 'lead')[0]).toMatchObject({ lead: '晨曜基板一期', n: 23 })
    expect(shaped('补齐镀膜材料、精密模具等产业链条，打造光学产业集群。', 'gap')[0]).toMatchObject({ links: ['镀膜材料', '精密模具'], chain: '光学', open: true, status: 'to_fill' })
  })

  it('reads titles granted and sought', () => {
    expect(shaped('全区获评国家级绿色工业园区示范基地。', 'honour')[0]).toMatchObject({ status: 'granted', level: 'national' })
    expect(shaped('下一步将创建国家质量强区示范城市。', 'honour')[0]).toMatchObject({ status: 'target', level: 'national' })
  })

  it('reads a scheme of clusters with its declared size', () => {
    expect(shaped('推进“3+2”主导产业发展，壮大光学、新材料等产业集群。', 'scheme')[0]).toMatchObject({ name: '3+2', declared: 5, members: ['光学', '新材料'] })
  })
})

describe('any text', () => {
  it('gives mentions that stand in the original, whatever comes', () => {
    const piece = fc.constantFrom('產(chǎn)值', '增长', '12.5%', '，', '。', '\n', '預計', '2017年', '39個', '項目', '<p>', '&nbsp;', '�?', '?;菘埔壕', '（', '）', '亿亿亿', '\u202e', '等', '、', '晨曜光电', '以', '为龙头')
    fc.assert(fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      for (const { mentions } of reading(text).statements) {
        for (const mention of mentions) expect(text.slice(mention.start, mention.end)).toBe(mention.text)
      }
    }), { numRuns: 150 })
  })

  it('reads traditional and simplified forms alike', () => {
    const bare = (text: string) => figures(text).map(({ kind, value, unit, status, period, indicator }) => ({ kind, value, unit, status, period, indicator }))
    expect(bare('預計2017年實現地區生產總值386億元、同比增長9.2%。')).toEqual(bare('预计2017年实现地区生产总值386亿元、同比增长9.2%。'))
  })
})

const shared = resolve(import.meta.dirname, '../../../../shared')
const article = resolve(shared, 'mission/seed/article.txt')
if (!existsSync(article)) console.warn('passed over: the article is not beside this checkout (../shared)')

describe.runIf(existsSync(article))('the article', () => {
  const whole = () => read({ name: 'article', format: 'text', text: readFileSync(article, 'utf8'), decoding }, {}, { places: [{ code: '500113', name: '巴南区', short: '巴南', parent: '重庆市' }], firms: [] })

  it('knows what it is, who wrote it, when, and whence [M1] [M2] [M3] [M4] [M5]', () => {
    const { title, region, provenance } = whole()
    expect(title).toContain('5+1')
    expect(region).toBe('重庆市巴南区')
    expect(provenance.author?.value).toHaveLength(4)
    expect(provenance.editor?.value).toBe('editor007')
    expect(provenance.publishedAt?.value).toBe('2018-01-14T19:45:57+08:00')
    expect(provenance.takenFrom?.value).toBe('新华网')
    expect(provenance.publisher?.value).toBe('企业网')
    expect(provenance.rights?.value).toContain('©2010-2024')
  })

  it('claims and names as many as it does [D6]', () => {
    const claims = whole().statements.flatMap((one) => (one.shape === 'claim' ? [`${one.claimed}:${one.named.length}`] : []))
    expect(claims.sort()).toEqual(['15:1', '15:3', '18:1', '19:0', '20:0', '33:0', '39:1', '4:2', '51:0', '5:0', '5:0', '5:1', '7:0', '8:0', '8:1', '8:2'].sort())
    expect(whole().statements.find((one) => one.shape === 'scheme')).toMatchObject({ declared: 6, members: { length: 5 } })
  })

  it('holds the titles granted, the projects in production and those pushed on [S4.12] [S4.13] [S4.14]', () => {
    const { statements } = whole()
    expect(statements).toContainEqual(expect.objectContaining({ shape: 'honour', title: '重庆生物医药产业园', status: 'granted' }))
    expect(statements.filter((one) => one.shape === 'project' && one.stage === 'in_production' && one.status === 'actual')).toEqual(expect.arrayContaining([expect.objectContaining({ owner: '南松药业' }), expect.objectContaining({ owner: '宸安生物' })]))
    expect(statements).toContainEqual(expect.objectContaining({ shape: 'project', owner: '博唯生物', stage: 'under_construction' }))
  })

  it('says the same cluster goal in four places, as mentions of few statements [R6]', () => {
    const tiers = whole().statements.filter((one) => one.shape === 'figure' && one.bound === 'tier' && one.value === '50000000000')
    expect(tiers.reduce((n, { mentions }) => n + mentions.length, 0)).toBe(3)
    expect(tiers.length).toBeLessThanOrEqual(2)
  })

  it('gives rows for the scorer whose numbers stand in the original', () => {
    const text = readFileSync(article, 'utf8')
    for (const row of factRows('000', whole())) expect(text.slice(Number(row.start), Number(row.end))).toBe(row.number_text)
    expect(entityRows('000', whole()).length).toBeGreaterThan(30)
  })
})
