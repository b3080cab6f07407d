import { bounds, clusterMaturities, figureKinds, gapStatuses, honourLevels, planLevels, projectStages, repairKinds, reviews, statementShapes, statuses } from '@chanye/model'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { saying, worded, type TextKey } from './say.ts'
import { zhCN } from './zh-CN.ts'

const source = join(import.meta.dirname, '..')
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(tsx?|css)$/.test(name) && !/\.test\.ts$/.test(name))
const slots = (text: string) => [...text.replace(/\{\{\w+\}\}/g, '').matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

describe('texts', () => {
  it('have the same keys in both languages, none of them empty', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(zhCN).sort())
    for (const table of [zhCN, en]) for (const [key, text] of Object.entries(table)) expect(text, key).not.toBe('')
  })

  it('leave the same places for parts of the page', () => {
    for (const key of Object.keys(zhCN) as TextKey[]) expect(slots(en[key]), key).toEqual(slots(zhCN[key]))
  })

  it('hold every Chinese word of the page: no other file has one', () => {
    for (const name of files.filter((file) => !file.startsWith('text'))) {
      const code = readFileSync(join(source, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      expect(code.match(/[\u4e00-\u9fff]/g), name).toBeNull()
    }
  })

  it('leave colours to the theme', () => {
    for (const name of files.filter((file) => file !== 'theme.ts')) {
      expect(readFileSync(join(source, name), 'utf8').match(/#[0-9a-f]{3,8}\b(?!['"`]?\))|\brgba?\(|\bhsla?\(/gi), name).toBeNull()
    }
  })

  it('say every word of the model in both languages', () => {
    const families = { review: reviews, status: statuses, stage: projectStages, shape: statementShapes, kind: figureKinds, repair: repairKinds, bounded: bounds, level: honourLevels, gap: gapStatuses, maturity: clusterMaturities, planned: planLevels }
    for (const [family, words] of Object.entries(families)) for (const word of words) expect(`${family}.${word}` in zhCN, `${family}.${word}`).toBe(true)
  })

  it('say every rule of acceptance and every check against what is known in both languages', () => {
    const namesIn = (file: string) => [...readFileSync(join(source, '../../../packs/policy', file), 'utf8').matchAll(/^  - name: (\S+)$/gm)].map(([, name]) => name!)
    const keys = [...namesIn('acceptance.yaml').map((name) => `policy.${name}`), ...namesIn('known-checks.yaml').map((name) => `doubt.${name}`)]
    expect(keys.length).toBeGreaterThan(6)
    for (const key of keys) expect(key in zhCN, key).toBe(true)
  })

  it('say every kind of ledger and of column in both languages', () => {
    const folder = join(source, '../../../packs/ledgers')
    const packs = readdirSync(folder).filter((name) => name.endsWith('.yaml')).map((name) => readFileSync(join(folder, name), 'utf8'))
    const keys = packs.flatMap((text) => [...[...text.matchAll(/^name: (\S+)$/gm)].map(([, name]) => `form.${name}`), ...[...text.matchAll(/\btype: ([\w-]+)/g)].map(([, type]) => `column-kind.${type}`)])
    expect(new Set(keys).size).toBeGreaterThan(20)
    for (const key of keys) expect(key in zhCN, key).toBe(true)
  })

  it('hold nothing that no page says, by itself or as one of a family of words', () => {
    const code = files.filter((file) => !/^(?:text|generated)/.test(file)).map((name) => readFileSync(join(source, name), 'utf8')).join('\n')
    const families = [...code.matchAll(/worded\(\s*say, '([\w.-]+)'|`([\w.-]+)\.\$\{|family: '([\w-]+)'/g)].map(([, ...names]) => names.find(Boolean)!)
    const facets = ['kind', 'shape', 'status', 'review']
    const unsaid = Object.keys(zhCN).filter((key) => !code.includes(`'${key}'`) && !code.includes(`"${key}"`) && ![...families, ...facets].some((family) => key.startsWith(`${family}.`)))
    expect(unsaid).toEqual([])
  })

  it('show a word they do not know as it came', () => {
    expect(worded(saying('zh'), 'review', 'brand-new')).toBe('brand-new')
    expect(worded(saying('zh'), 'review', null)).toBe('')
  })

  it('fill words in', () => {
    expect(saying('en')('claims.pair', { claimed: 18, named: 1 })).toBe('18 : 1')
  })
})
