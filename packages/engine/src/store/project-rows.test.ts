import type { FigureStatement } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { clusterName, projectRows, type Said } from './project-rows.ts'
import { namedIn } from './named-in.ts'
import type { Says } from './statements.ts'

const said: Said = { vintage: '2024-01-20', sentence: '打造400亿级光学玻璃产业集群。', placeNames: ['澄湖区', '澄湖', '虚构市澄湖区'] }
const figure = (more: Partial<FigureStatement>): Says => {
  const { mentions: _, doubts: __, ...says } = { shape: 'figure', kind: 'level', value: '1', valueHigh: null, unit: 'CNY', bound: 'exact', status: 'actual', period: '2023', indicator: '产值', subject: null, basis: null, wording: [], minor: false, mentions: [], doubts: [], ...more } satisfies FigureStatement
  return says
}
const tables = (says: Says) => projectRows(says, said).map(({ table }) => table)

describe('projectRows', () => {
  it('makes a target of what is wanted and an observation of what is told', () => {
    expect(tables(figure({ status: 'actual' }))).toEqual(['observation'])
    expect(tables(figure({ status: 'estimate' }))).toEqual(['observation'])
    expect(tables(figure({ status: 'target' }))).toEqual(['target'])
    expect(tables(figure({ minor: true }))).toEqual([])
  })

  it('names what a tier lacks, and finds the year only where it is said', () => {
    const tier = figure({ status: 'target', bound: 'tier', indicator: '光学玻璃产业集群', period: '2024' })
    expect(projectRows(tier, said)).toMatchObject([{ table: 'target', row: { period: null, missing: '["year","measure","scope","owner"]' } }, { table: 'cluster', row: { name: '光学玻璃', named_by: 'tier' } }])
    expect(projectRows(tier, { ...said, sentence: '到2024年，打造400亿级光学玻璃产业集群。' })).toMatchObject([{ row: { period: '2024', missing: '["measure","scope","owner"]' } }, {}])
    expect(projectRows(figure({ status: 'target', bound: 'tier', indicator: '光学玻璃产值' }), said)).toMatchObject([{ row: { missing: '["year","owner"]' } }, {}])
    expect(projectRows(figure({ status: 'target', period: null }), said)).toMatchObject([{ row: { missing: '["year"]' } }])
  })

  it('cuts by whom a figure is about, and knows the whole place by any of its names', () => {
    const cut = (subject: string | null) => projectRows(figure({ subject }), said).map(({ row }) => ('cut' in row ? row.cut : undefined))
    for (const whole of [null, '澄湖区', '澄湖', '虚构市澄湖区', '某省虚构市澄湖区', '全区', '我区']) expect([whole, cut(whole)]).toEqual([whole, ['']])
    for (const part of ['晨曜光电', '澄湖开发区', '全区工业']) expect(cut(part)).toEqual([part])
  })

  it('finds clusters in schemes and leads, each once', () => {
    expect(projectRows({ shape: 'scheme', name: '2+1', declared: 3, members: ['光学玻璃', '光学玻璃产业集群', '新药'] }, said).map(({ table, row }) => [table, 'name' in row && row.name])).toEqual([['cluster_scheme', '2+1'], ['cluster', '光学玻璃'], ['cluster', '新药']])
    expect(tables({ shape: 'lead', lead: '晨曜光电', n: null, followers: '光学玻璃产业集群' })).toEqual(['cluster'])
    expect(tables({ shape: 'lead', lead: '晨曜光电', n: 21, followers: '上下游企业' })).toEqual([])
    expect(['光学玻璃产业集群', '光学玻璃集群', '光学玻璃产业', '光学玻璃'].map(clusterName)).toEqual(['光学玻璃', '光学玻璃', '光学玻璃', '光学玻璃'])
  })
})

describe('namedIn', () => {
  it('takes firms and bodies, no projects and no places', () => {
    expect(namedIn({ shape: 'enterprise', name: '晨曜光电' })).toEqual([{ name: '晨曜光电', role: 'named' }])
    expect(namedIn({ shape: 'project', name: '晨曜光电二期', owner: '晨曜光电', stage: 'started', status: 'actual', period: null })).toEqual([{ name: '晨曜光电', role: 'owner' }])
    expect(namedIn({ shape: 'project', name: '云谷', owner: null, stage: 'started', status: 'actual', period: null })).toEqual([])
    expect(namedIn({ shape: 'lead', lead: '晨曜基板一期', n: 21, followers: '上下游企业' })).toEqual([])
    expect(namedIn({ shape: 'honour', title: '国家示范基地', level: 'national', status: 'granted', holder: '澄湖区' })).toEqual([])
    expect(namedIn({ shape: 'honour', title: '专精特新', level: 'national', status: 'granted', holder: '湖芯研究院' })).toEqual([{ name: '湖芯研究院', role: 'holder' }])
  })
})
