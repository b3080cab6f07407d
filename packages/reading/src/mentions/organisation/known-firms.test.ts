import { describe, expect, it } from 'vitest'
import { builderOf, isKnownAt, knownFirmsIn, shortOf } from './known-firms.ts'

const firm = (name: string, more: { alone?: boolean; notAfter?: string; notBefore?: string } = {}) => ({ name, alone: more.alone ?? true, notAfter: more.notAfter ?? null, notBefore: more.notBefore ?? null })
const lexicon = { places: [], firms: [firm('岚为', { notAfter: '嘉年', notBefore: '计算' }), firm('岚为云'), firm('陌山', { alone: false })] }
const names = (text: string) => knownFirmsIn(text, lexicon).map(({ name }) => name)

describe('well-known firms', () => {
  it('are read wherever their name stands alone, the longest name first', () => {
    expect(names('引进岚为、岚为云等企业。')).toEqual(['岚为', '岚为云'])
    expect(knownFirmsIn('引进岚为', lexicon)).toEqual([{ name: '岚为', start: 2, end: 4 }])
  })

  it('are not read in other words, with their form, or where the name is a word of prose', () => {
    expect(names('嘉年岚为节；岚为计算；岚为公司；岚为杯；陌山风景。')).toEqual([])
    expect([isKnownAt('岚为签约', 0, lexicon), isKnownAt('岚为集团', 0, lexicon)]).toEqual([true, false])
  })

  it('are the builders of what begins with their names, unless a place does', () => {
    expect([builderOf('陌山电池基地', lexicon, false), builderOf('陌山电池基地', lexicon, true), builderOf('陌山镇水厂', lexicon, false)]).toEqual(['陌山', null, null])
    expect([shortOf('岚为公司', lexicon), shortOf('陌山公司', lexicon), shortOf('岚为', lexicon)]).toEqual(['岚为', null, null])
  })

  it('are none where no lexicon is given', () => {
    expect(knownFirmsIn('岚为签约', { places: [], firms: [] })).toEqual([])
  })
})
