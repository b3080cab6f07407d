import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { packsDir } from '../testing/engine.ts'
import { loadChoiceRule, loadGrades, parseChoiceRule } from './choice-rule.ts'

const own = readFileSync(join(packsDir, 'policy/choice.yaml'), 'utf8')

describe('the choice rule', () => {
  it('takes a census revision before a final figure before a preliminary one before an estimate, then grade, then the newest', () => {
    const { steps } = loadChoiceRule(packsDir, '/nowhere')
    expect(steps.map(({ by }) => by)).toEqual(['review', 'publication', 'grade', 'known'])
    expect(steps[1]!.order).toEqual(['revised', 'final', 'preliminary', 'unstated', 'estimate'])
    for (const { why } of steps) expect([why.zh.length > 4, why.en.length > 4]).toEqual([true, true])
  })

  it('is the data folder\'s own where there is one, and says what is wrong with it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'chanye-choice-'))
    try {
      writeFileSync(join(folder, 'choice.yaml'), own.replace('order: [newest]', 'order: [oldest]'))
      expect(loadChoiceRule(packsDir, folder).steps.at(-1)!.order).toEqual(['oldest'])
      expect(() => parseChoiceRule('steps: []', 'p')).toThrow(expect.objectContaining({ code: 'bad-setting', values: expect.objectContaining({ name: 'choice rule steps', value: 'p' }) as object }) as Error)
      expect(() => parseChoiceRule(own.replace('by: grade', 'by: mood'), 'p')).toThrow(expect.objectContaining({ code: 'bad-setting' }) as Error)
      expect(() => parseChoiceRule(own.replace('[accepted, draft]', '[accepted, accepted]'), 'p')).toThrow(expect.objectContaining({ values: expect.objectContaining({ name: 'choice rule steps.0.order' }) as object }) as Error)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})

describe('the grade of a publisher', () => {
  const gradeOf = loadGrades(packsDir, '/nowhere')

  it.each([
    ['重庆市巴南区统计局', 'statistics'], ['虚构市澄湖区统计局（虚构）', 'statistics'], ['重庆市巴南区人民政府', 'government'], ['重庆市经济和信息化委员会', 'department'], ['新华网', 'state-media'],
    ['新华网 2018-01-14（事实与数字；文字由本库另写）', 'state-media'], ['重庆日报', 'state-media'], ['重庆晚报', 'media'], ['界面重庆', 'media'], ['企业网', 'aggregator'], ['maigoo.com', 'unknown'], [null, 'unknown'],
  ] as const)('%s is %s [M4]', (publisher, grade) => {
    expect(gradeOf(publisher)).toBe(grade)
  })
})
