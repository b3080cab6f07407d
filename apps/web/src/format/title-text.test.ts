import { describe, expect, it } from 'vitest'
import { titleText } from './title-text.ts'

describe('a title', () => {
  it('says whom, what and when, and nothing twice', () => {
    expect(titleText({ subject: '青禾区', label: '地区生产总值', period: '2017' }, 'zh')).toBe('青禾区 · 地区生产总值 · 2017年')
    expect(titleText({ subject: '青禾区', label: '青禾区地区生产总值', period: null }, 'zh')).toBe('青禾区地区生产总值')
    expect(titleText({ subject: null, label: 'GDP', period: '2017-Q1' }, 'en')).toBe('GDP · 2017 Q1')
  })
})
