import { describe, expect, it } from 'vitest'
import type { Content } from '../api/shapes.ts'
import { figureNotes } from './figure-notes.ts'
import { readingText } from './reading-text.ts'
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

  it('says of a target whether it is a hope or a duty [R10]', () => {
    const target = (wording: string[]) => statementCells({ ...figure, status: 'target', wording }, 'zh').status
    expect([target(['力争']), target(['确保']), target([])]).toEqual(['目标 · 愿望', '目标 · 承诺', '目标'])
    expect(statementCells({ ...figure, status: 'actual', wording: ['实施'] }, 'en').status).toBe('actual')
  })

  it('says that a growth is a growth and against what', () => {
    expect(statementCells({ ...figure, kind: 'growth', basis: 'yoy', value: '8', unit: 'percent' }, 'zh').what).toBe('工业总产值 · 同比增长')
  })

  it('shows both ends of a range', () => {
    expect(statementCells({ ...figure, valueHigh: '40000000000' }, 'zh').amount).toEqual({ number: '305–400', unit: '亿元' })
    expect(statementCells({ ...figure, value: '50000000', valueHigh: '40000000000' }, 'zh').amount).toEqual({ number: '5,000 万元–400', unit: '亿元' })
  })

  it('says a streak as a run of periods', () => {
    const streak = { ...figure, kind: 'streak', value: '7', unit: 'quarter' } as const
    expect([statementCells(streak, 'zh').value, statementCells(streak, 'en').value]).toEqual(['连续7个季度', '7 quarters in a row'])
    expect(figureNotes(streak, 'zh')).toEqual(['连续 7个季度，中间没有间断'])
  })

  it('explains a range by both its ends, a tier as no exact figure, a bound by its side, and a plain figure not at all', () => {
    expect(figureNotes({ ...figure, value: '6', valueHigh: '7', unit: 'percent' }, 'zh')).toEqual(['区间，两端都留：下限 6%，上限 7%'])
    expect(figureNotes({ ...figure, value: '50000000000', bound: 'tier' }, 'zh')).toEqual(['量级，不是确数：说的是达到 500亿元这一级'])
    expect(figureNotes({ ...figure, bound: 'at_least' }, 'en')).toEqual(['A lower bound: no less than 30.5 bn yuan'])
    expect([...figureNotes(figure, 'en'), ...figureNotes({ shape: 'enterprise', name: 'N' }, 'en')]).toEqual([])
  })

  it('says each of two readings in its field\'s words', () => {
    const fields = [{ field: 'period', first: '2017', other: '2018-Q1' }, { field: 'status', first: 'actual', other: 'target' }]
    expect([readingText(fields, 'first', 'zh'), readingText(fields, 'other', 'en')]).toEqual(['时期：2017年、状态：实际', 'period: 2018 Q1, status: target'])
    expect(readingText([{ field: 'period', first: null, other: '2018' }], 'first', 'en')).toBe('period: not stated')
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
