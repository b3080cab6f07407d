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
    expect(seen).toMatchObject({ name: 'mapping.0.headerRows.1', place: 'Sheet "表1", the rows of the headings', placeZh: '工作表“表1”表头所在行', value: '二', whyZh: '应为数字' })
    expect(valuesOf('[{"sheet":"表1","cells":[{"cell":"D5","value":"3","reason":" "}]}]')).toMatchObject({ placeZh: '工作表“表1”单元格 D5 的理由', whyZh: '不能为空' })
    expect(valuesOf('[{"sheet":"表1","columns":[{"letter":"D","heading":"盘子","unit":""}]}]')).toMatchObject({ place: 'Sheet "表1", column D, the unit', placeZh: '工作表“表1”D 列的单位' })
    expect(valuesOf('[{"sheet":"表1","without":[{"row":7,"reason":5}]}]')).toMatchObject({ place: 'Sheet "表1", row 7, the reason', placeZh: '工作表“表1”第 7 行的理由' })
    expect(valuesOf('{}')).toMatchObject({ name: 'mapping', place: 'The mapping', placeZh: '对应关系', whyZh: '应为列表' })
  })
})
