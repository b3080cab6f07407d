import { Fault } from '@chanye/model'
import { describe, expect, it } from 'vitest'
import { mappingIn } from './shape.ts'

const valuesOf = (text: string) => { try { return mappingIn(text) } catch (error) { return error instanceof Fault ? error.values : error } }

describe('a mapping that is sent', () => {
  it('is taken where it is one', () => {
    expect(mappingIn('[{"sheet":"表1","template":null}]')).toEqual([{ sheet: '表1', template: null }])
  })

  it('is refused with the place, the value and what is wrong with it, in both languages', () => {
    expect(valuesOf('{')).toMatchObject({ name: 'mapping', value: '{', whyZh: '不是 JSON' })
    const seen = valuesOf('[{"sheet":"表1","headerRows":[1,"二"]}]')
    expect(seen).toMatchObject({ name: 'mapping.0.headerRows.1', value: '"二"' })
    expect(seen).toMatchObject({ whyZh: expect.stringContaining('实际接收 string') as string })
  })
})
