import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { StatementShape } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { read } from './read.ts'

const article = resolve(import.meta.dirname, '../../../../shared/mission/seed/article.txt')
if (!existsSync(article)) console.warn('passed over: the article is not beside this checkout (../shared)')

type Held = Readonly<Record<string, unknown>> & { readonly shape: StatementShape }
const money = (value: string, more: object = {}): Held => ({ shape: 'figure', value: `${value}00000000`, unit: 'CNY', ...more })
const growth = (value: string, indicator: string, more: object = {}): Held => ({ shape: 'figure', kind: 'growth', value, unit: 'percent', indicator, ...more })
const claim = (claimed: number, named: number, more: object = {}): Held => ({ shape: 'claim', claimed, named: expect.objectContaining({ length: named }) as unknown, ...more })
const wanted = { status: 'target', period: '2018' } as const

/** What the article says, a row of the mission at a time, and the statements that hold it. */
const rows: readonly (readonly [row: string, ...held: Held[]])[] = [
  ['S1.2', { shape: 'office', person: '何友生', office: '代理区长', body: '重庆市巴南区人民政府', speaks: true, period: '2018-01-14' }],
  ['S1.3', { shape: 'plan', name: expect.stringContaining('大数据智能化') as unknown, level: 'district', ...wanted }],
  ['S2.1', { shape: 'session', term: 18, number: 2, body: '人民代表大会', period: '2018-01' }],
  ['S2.2', { shape: 'scheme', name: '5+1', declared: 6, members: ['平板显示', '生物医药', '智能制造', '大数据', '电子商务'] }],
  ['S2.3', money('500', { bound: 'tier', indicator: '平板显示产业集群', status: 'target' })],
  ['S2.4', money('300', { bound: 'tier', indicator: '生物医药产业集群', status: 'target' })],
  ['S2.5', { shape: 'honour', title: '国家电子商务示范基地', status: 'target', level: 'national' }],
  ['S3.1', { shape: 'intent', wording: '迈向', status: 'actual' }],
  ['S3.2', ...['平板显示', '生物医药', '智能制造'].map((name): Held => ({ shape: 'cluster', name, maturity: 'building', open: true }))],
  ['S3.3', money('709', { status: 'estimate', period: '2017', indicator: '地区生产总值' })],
  ['S3.4', growth('10.2', '地区生产总值', { status: 'estimate', basis: 'yoy' })],
  ['S3.5', { shape: 'figure', kind: 'streak', value: '7', unit: 'quarter' }],
  ['S3.6', growth('15.1', '规模以上工业总产值')],
  ['S3.7', growth('10.5', '规模以上工业增加值')],
  ['S3.8', growth('13.5', '规模以上工业利润')],
  ['S4.1', { shape: 'standing', indicator: '工业投资', peers: '重庆主城', standing: '前列', period: '2017' }],
  ['S4.2', claim(39, 1, { counted: '签约、开工、续建和投产项目' })],
  ['S4.4', claim(39, 1, { threshold: { value: '50000000', unit: 'CNY' } })],
  ['S4.5', { shape: 'project', name: '惠科液晶面板一期' }],
  ['S4.6', { shape: 'project', name: '惠科液晶面板一期', stage: 'in_production', status: 'actual' }],
  ['S4.7', money('40', { indicator: '新增产值', subject: '惠科液晶面板一期' })],
  ['S4.8', { shape: 'lead', lead: '惠科液晶面板一期', n: 19, followers: '上下游企业' }, money('132')],
  ['S4.10', { shape: 'lead', lead: '惠科液晶面板一期', n: 19 }],
  ['S4.12', { shape: 'honour', title: '重庆生物医药产业园', status: 'granted' }],
  ['S4.13', claim(4, 2, { stage: 'in_production' })],
  ['S4.14', claim(18, 1, { stage: 'under_construction' })],
  ['S5.1', claim(33, 0, wanted)],
  ['S5.2', money('100', { indicator: '工业投资', bound: 'at_least', ...wanted })],
  ['S5.4', { shape: 'lead', lead: '惠科电子', followers: '平板显示产业集群' }],
  ['S5.5', { shape: 'project', name: '惠科面板一期', stage: 'full_capacity', status: 'target' }],
  ['S5.6', { shape: 'project', name: '惠科面板二期', stage: 'started', status: 'target' }],
  ['S5.7', { shape: 'gap', links: ['集成电路', '芯片晶圆', '封装测试'], chain: '平板显示', status: 'to_fill', open: true }],
  ['S5.11', money('500', { bound: 'tier', mentions: expect.objectContaining({ length: 3 }) as unknown })],
  ['S5.12', { shape: 'lead', lead: '智睿生物医药', followers: '生物医药产业集群' }],
  ['S5.13', { shape: 'gap', links: ['化学制剂', '医疗器械'], chain: '生物医药', status: 'weak', open: true }],
  ['S5.14', claim(5, 1, { stage: 'in_production', ...wanted })],
  ['S5.15', { shape: 'intent', wording: '加快', aim: '新药研发和试产', ...wanted }],
  ['S5.17', money('300', { bound: 'tier', mentions: expect.objectContaining({ length: 2 }) as unknown })],
  ['S6.1', { shape: 'intent', wording: '推动', aim: expect.stringContaining('实体经济') as unknown, ...wanted }],
  ['S6.2', { shape: 'cluster', name: '大数据', maturity: 'nascent' }],
  ['S6.3', { shape: 'project', name: '云计算服务中心', stage: 'under_construction', status: 'target', period: null }],
  ['S6.4', claim(8, 1, wanted), claim(5, 0, { counted: '投运' })],
  ['S6.5', growth('15', '战略性新兴制造业产值', { wording: ['力争'], ...wanted })],
  ['S7.1', { shape: 'honour', title: '重庆市级现代物流集聚示范区', status: 'granted', level: 'municipal' }],
  ['S7.2', claim(15, 1, { stage: 'signed' })],
  ['S7.3', claim(7, 0, { counted: '京东项目' })],
  ['S7.4', money('200', { indicator: '电商交易额', bound: 'at_least', period: '2017' }), growth('61', '电商交易额')],
  ['S7.5', growth('80', '限额以上法人电商零售额')],
  ['S7.6', { shape: 'figure', kind: 'share', value: '25' }],
  ['S7.8', { shape: 'lead', lead: '京东', followers: '电子商务产业' }],
  ['S7.9', { shape: 'honour', title: '国家级电子商务示范基地', status: 'target' }],
  ['S7.10', money('250', { bound: 'at_least', ...wanted })],
  ['S7.11', { shape: 'intent', wording: '引进', aim: '金融后台服务中心和外包企业', ...wanted }],
  ['S7.12', { shape: 'intent', wording: '做实', aim: '重庆金融服务总部', ...wanted }],
  ['S7.13', claim(5, 0, { counted: '落户金融机构', ...wanted })],
  ['S7.14', money('200', { indicator: expect.stringContaining('发生额') as unknown, ...wanted })],
  ['S7.15', { shape: 'role', organisation: '京东', role: '互联网小贷' }, { shape: 'role', organisation: '美的', role: '互联网小贷' }],
  ['S8.1', growth('12.5', 'R&D投入', { doubts: expect.arrayContaining([expect.objectContaining({ doubt: 'status-ambiguous' })]) as unknown })],
  ['S8.2', claim(8, 0, { counted: '重庆市级以上众创空间' })],
  ['S8.3', { shape: 'figure', kind: 'intensity', value: '12.1', unit: 'per_10k_people' }],
  ['S8.4', claim(20, 0)],
  ['S8.5', claim(51, 0)],
  ['S8.6', { shape: 'honour', title: '国家级工业设计中心', holder: '宗申创新设计中心', status: 'granted' }],
  ['S8.7', { shape: 'honour', title: '市级重点实验室', holder: '惠科先进光电显示技术研究院' }],
  ['S8.8', { shape: 'platform', name: '重庆仿制药质量与疗效一致性评价中心', owner: '柳江医药', status: 'actual' }],
  ['S8.9', ...['九价宫颈癌疫苗', '紫杉醇胶囊'].map((name): Held => ({ shape: 'product', name, category: '药品制剂', open: true }))],
  ['S8.10', { shape: 'intent', wording: '统筹利用' }],
  ['S8.11', { shape: 'honour', title: '国家知识产权试点城区', status: 'target' }],
  ['S9.1', { shape: 'intent', means: '在区军工企业研发机构' }],
  ['S9.2', { shape: 'platform', name: '军民融合发展平台', ...wanted }],
  ['S9.3', claim(15, 3, wanted), ...['汉嘉电气', '惠科金扬', '中远工业'].map((organisation): Held => ({ shape: 'role', organisation, role: '民参军', status: 'target' }))],
  ['S9.4', ...['建设工业', '大江工业'].map((organisation): Held => ({ shape: 'role', organisation, role: '军转民', status: 'target' }))],
  ['S9.5', claim(8, 2, { stage: 'in_production', ...wanted })],
]

describe.runIf(existsSync(article))('the article, row by row', () => {
  const { statements } = existsSync(article) ? read({ name: 'article', format: 'text', text: readFileSync(article, 'utf8'), decoding: { encoding: 'utf-8', confidence: 1 } }, {}, { places: [{ code: '500113', name: '巴南区', short: '巴南', parent: '重庆市' }], firms: [] }) : { statements: [] }

  it.each(rows.map(([row, ...held]) => [row, held] as const))('holds what it says as statements [%s]', (_, held) => {
    for (const one of held) expect(statements).toContainEqual(expect.objectContaining(one))
  })
})
