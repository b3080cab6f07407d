import type { ProjectStage } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import type { StatementRecord } from '../../store/statements.ts'
import { inStages } from './stages.ts'

interface Told { readonly name: string; readonly stage: ProjectStage; readonly known: string; readonly place?: string; readonly code?: string }

/** What is found in projects told of by a document each. */
function found(...told: readonly Told[]) {
  const days = new Map(told.map(({ known }, i) => [`d${i}`, known]))
  const records = told.map(({ name, stage, place = '990101', code }, i) => ({
    id: `s${i}`, document: `d${i}`, place, says: { shape: 'project', name, owner: null, stage, status: 'actual', period: null, ...(code ? { code } : {}) },
  }) as unknown as StatementRecord)
  return inStages({ standing: () => records, knownOn: ({ document }) => days.get(document)! }).map(({ label, sides, key }) => ({ label, sides: sides.map(({ id }) => id), key }))
}
const [producing, building] = [{ stage: 'in_production', known: '2018-01-14' }, { stage: 'under_construction', known: '2021-09-24' }] as const
const [one, other] = ['2309-500101-04-01-100001', '2309-500101-04-01-100002']

describe('a project said to have gone back a stage', () => {
  it('is one by its name in its place, and none of that name elsewhere', () => {
    expect(found({ name: '云汐新材生产基地项目', ...producing }, { name: '云汐新材生产基地', ...building })).toMatchObject([{ sides: ['s0', 's1'] }])
    expect(found({ name: '云汐新材生产基地', ...producing, place: '500113' }, { name: '云汐新材生产基地', ...building })).toEqual([])
  })

  it('is one by its code, whatever it is called, and two of one name with two codes are two', () => {
    expect(found({ name: '云汐新材生产基地', ...producing, code: one }, { name: '云汐新材二号厂房', ...building, code: one })).toMatchObject([{ label: '云汐新材二号厂房', sides: ['s0', 's1'] }])
    expect(found({ name: '标准厂房', ...producing, code: one }, { name: '标准厂房', ...building, code: other })).toEqual([])
  })

  it('is told by its name where one document gives no code, unless two codes bear the name', () => {
    expect(found({ name: '标准厂房', ...producing }, { name: '标准厂房', ...building, code: one })).toHaveLength(1)
    expect(found({ name: '标准厂房', ...producing }, { name: '标准厂房', ...building, code: one }, { name: '标准厂房', ...building, code: other })).toEqual([])
  })

  it('stays the same matter when a later document gives its code', () => {
    const told = [{ name: '标准厂房', ...producing }, { name: '标准厂房', ...building }]
    expect(found(...told, { name: '标准厂房', stage: 'in_production', known: '2022-01-01', code: one })[0]!.key).toBe(found(...told)[0]!.key)
  })
})
