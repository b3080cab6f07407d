import { describe, expect, it } from 'vitest'
import { addressText, searchOf } from './address.ts'

describe('the address', () => {
  it('keeps a place code text and writes only what it knows', () => {
    expect(addressText.parseSearch('?place=500113&lang=zh')).toEqual({ place: '500113', lang: 'zh' })
    expect(addressText.stringifySearch({ place: '500113', evidence: undefined, junk: 'x' })).toBe('?place=500113')
    expect(addressText.stringifySearch({})).toBe('')
  })

  it('drops what is no text', () => {
    expect(searchOf({ q: 'x', page: 3, place: '' })).toEqual({ q: 'x' })
  })

  it('comes back as it was written', () => {
    const search = { q: 'a&b=c d', asOf: '2018-01', statement: 's:1/2' }
    expect(addressText.parseSearch(addressText.stringifySearch(search))).toEqual(search)
  })
})
