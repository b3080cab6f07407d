import { describe, expect, it } from 'vitest'
import { deciderText } from './decider-text.ts'

describe('who decided', () => {
  it('is said in words, a person by name', () => {
    expect(deciderText('policy:plain', 'zh')).toBe('按采信规则“原文明确，直接采信”')
    expect(deciderText('local', 'zh')).toBe('本机分析员')
    expect(deciderText('wang', 'en')).toBe('wang')
  })
})
