import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { knownNames } from './known-names.ts'

describe('known names', () => {
  it('knows a name, and a part of a longer one that was met before', () => {
    const known = knownNames()
    known.add('晨曜光电科技')
    expect(['晨曜光电', '曜光', '晨曜光电科技', '晨曜科技', '岚舟'].map(known.has)).toEqual([true, true, true, false, false])
  })

  it('answers as a look at every name would', () => {
    const name = fc.string({ unit: fc.constantFrom('晨', '曜', '光', '电'), minLength: 1, maxLength: 6 })
    fc.assert(fc.property(fc.array(name, { maxLength: 12 }), name, (names, asked) => {
      const known = knownNames()
      names.forEach(known.add)
      if (asked.length > 1) expect(known.has(asked)).toBe(names.some((other) => other.includes(asked)))
    }))
  })
})
