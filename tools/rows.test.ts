import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { statementShapes } from '@chanye/model'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { judge, type MatrixRow, testsOf } from './rows.mjs'

const row = (id: string, state: string) => ({ id, state, answer: '', page: '', note: '', shape: 'figure' })
const mark = (id: string) => `holds it [${id}]`

describe('the mission matrix', () => {
  it('is content when every kept row has a passing test', () => {
    expect(judge([row('R1', 'kept'), row('S2.3', 'not yet')], [{ name: mark('R1'), passed: true }], ['R1', 'S2.3']).wrong).toEqual([])
  })

  it('names a missing row, a kept row without a test, a failing one and an unknown one', () => {
    expect(judge([], [], ['R1']).wrong).toEqual(['row R1 is missing'])
    expect(judge([row('R1', 'kept')], []).wrong[0]).toContain('no passing test')
    expect(judge([row('R1', 'partly')], [{ name: mark('R1'), passed: false }]).wrong[0]).toContain('fails')
    expect(judge([row('R1', 'partly')], [{ name: `x ${'['}R99${']'}`, passed: true }]).wrong[0]).toContain('unknown row R99')
    expect(judge([row('R1', 'done')], []).wrong[0]).toContain('unknown state')
  })

  it('names a row of the text that says neither its shape nor why it has none', () => {
    expect(judge([{ ...row('S2.3', 'partly'), shape: '' }], []).wrong).toEqual([expect.stringContaining('row S2.3 names neither')])
    expect(judge([{ ...row('S2.3', 'partly'), shape: '', note: 'to be computed' }], []).wrong).toEqual([])
  })

  it('knows the shapes the kept matrix names', () => {
    const matrix = parse<MatrixRow>(readFileSync(resolve(import.meta.dirname, '../docs/mission-rows.csv')), { columns: true })
    const named = matrix.flatMap(({ shape }) => shape.split(' ').filter(Boolean))
    expect(named.filter((shape) => !(statementShapes as readonly string[]).includes(shape))).toEqual([])
    expect(named.length).toBeGreaterThan(70)
  })

  it('does not count tests that did not run', () => {
    expect(testsOf([{ testResults: [{ assertionResults: [{ fullName: 'a', status: 'passed' }, { fullName: 'b', status: 'pending' }] }] }])).toEqual([{ name: 'a', passed: true }])
  })
})
