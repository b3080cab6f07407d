import { describe, expect, it } from 'vitest'
import { Fault, faultText, faults, type FaultCode } from './fault.ts'
import { isRefusal } from './refusal.ts'

describe('saying no', () => {
  it('shows the offending value in both languages', () => {
    const values = { name: 'a.pdf', bytes: 9, limit: 5 }
    expect(faultText('too-large', values, 'zh')).toContain('a.pdf')
    expect(new Fault('too-large', values).message).toContain('limit is 5')
  })

  it('leaves a value that was not given visible', () => {
    expect(faultText('file-not-found', {}, 'en')).toContain('{name}')
  })

  it('asks for the same values in both languages of every fault', () => {
    const asked = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, key]) => key).sort()
    for (const code of Object.keys(faults) as FaultCode[]) expect(asked(faults[code].zh), code).toEqual(asked(faults[code].en))
  })

  it('tells a refusal from an answer', () => {
    expect(isRefusal({ refused: 'no-year', need: 'a year' })).toBe(true)
    expect(isRefusal({ need: 'a year' })).toBe(false)
    expect(isRefusal(null)).toBe(false)
  })
})
