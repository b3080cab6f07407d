import { describe, expect, it } from 'vitest'
import type { Content } from '../api/shapes.ts'
import { repairMark } from './repair-mark.ts'
import { statementCells, statementLine } from './statement-line.ts'

const figure: Content = {
  shape: 'figure', kind: 'level', value: '30500000000', valueHigh: null, unit: 'CNY', bound: 'exact', status: 'estimate', period: '2019',
  indicator: '工业总产值', subject: '青禾镇', basis: null, wording: [], minor: false,
}

describe('statement lines', () => {
  it('puts a figure into number and unit', () => {
    expect(statementCells(figure, 'zh')).toMatchObject({ subject: '青禾镇', what: '工业总产值', value: '305亿元', amount: { number: '305', unit: '亿元' }, period: '2019年', status: '预计' })
    expect(statementLine(figure, 'en')).toBe('青禾镇 · 工业总产值 · 30.5 bn yuan · 2019')
  })

  it('says that a growth is a growth and against what', () => {
    expect(statementCells({ ...figure, kind: 'growth', basis: 'yoy', value: '8', unit: 'percent' }, 'zh').what).toBe('工业总产值 · 同比增长')
  })

  it('shows both ends of a range', () => {
    expect(statementCells({ ...figure, valueHigh: '40000000000' }, 'zh').amount).toEqual({ number: '305–400', unit: '亿元' })
    expect(statementCells({ ...figure, value: '50000000', valueHigh: '40000000000' }, 'zh').amount).toEqual({ number: '5,000 万元–400', unit: '亿元' })
  })

  it('sets what is named beside what is claimed', () => {
    const claim: Content = { shape: 'claim', counted: '医药项目', claimed: 6, named: ['甲厂', '乙厂'], tie: 'listed', stage: 'signed', status: 'actual', period: null }
    expect(statementLine(claim, 'zh')).toBe('医药项目 · 签约 · 点名 2 个：甲厂、乙厂 · 6 个')
    expect(statementCells({ ...claim, named: [] }, 'en').what).toBe('signed · none named')
  })

  it('has a line for every other shape', () => {
    const lines = ([
      { shape: 'enterprise', name: 'N' },
      { shape: 'project', name: 'P', owner: null, stage: 'started', status: 'target', period: '2020' },
      { shape: 'lead', lead: 'L', n: 7, followers: 'F' }, { shape: 'lead', lead: 'L', n: null, followers: 'F' },
      { shape: 'honour', title: 'T', level: 'national', status: 'target', holder: null },
      { shape: 'gap', links: ['a', 'b'], chain: 'C', status: 'to_fill', open: true },
      { shape: 'scheme', name: '3+2', declared: 5, members: ['x'] },
      { shape: 'cluster', name: 'C', maturity: 'nascent', open: false }, { shape: 'role', organisation: 'O', role: 'r', status: 'target', period: null },
      { shape: 'office', person: 'P', office: 'mayor', body: 'B', speaks: true, period: '2019-03-04' }, { shape: 'session', name: '2nd', body: 'B', term: 9, number: 2, period: '2019-01' },
      { shape: 'plan', name: 'P', level: 'district', status: 'target', period: '2019' }, { shape: 'intent', wording: 'w', aim: 'a', means: 'm', status: 'target', period: null },
      { shape: 'standing', indicator: 'i', peers: 'p', standing: 'high', status: 'actual', period: null }, { shape: 'product', name: 'P', category: null, owner: 'O', claim: 'c', open: false },
      { shape: 'product', name: 'P', category: null, owner: null, claim: 'c', open: true }, { shape: 'platform', name: 'N', owner: null, status: 'actual', period: null },
    ] satisfies Content[]).map((content) => statementLine(content, 'en'))
    expect(lines).toEqual([
      'N · named firm', 'P · started · 2020', 'L · lead of F · 7 firms', 'L · lead of F', 'T', 'C · links: a, b, …', '3+2 · 5 clusters declared; named: x',
      'C · cluster, in the making', 'O · role: r', 'P · B · mayor · 2019-03-04', 'B · 2nd · 2019-01', 'P · plan · district · 2019', 'm · w a', 'p · i: high (no place given)', 'P · claimed: c, made by O', 'P · claimed: c', 'platform N',
    ])
  })
})

describe('repair marks', () => {
  it('mark guesses loudest and changes of form least', () => {
    expect(repairMark({ kind: 'traditional-form', score: 0.6 })).toBe('guess')
    expect(repairMark({ kind: 'pinyin-note', score: 1 })).toBe('repair')
    expect(repairMark({ kind: 'traditional-form', score: 1 })).toBe('form')
  })
})
