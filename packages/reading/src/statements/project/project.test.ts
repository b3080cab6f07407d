import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

const decoding = { encoding: 'utf-8', confidence: 1 }
const projects = (text: string) => read({ name: 'x', format: 'text', text, decoding }, { title: '汐川市简报', date: '2024-03-02', region: '汐川市' }).statements.flatMap((one) => (one.shape === 'project' ? [[one.name, one.stage, one.status]] : []))
const names = (text: string) => projects(text).map(([name]) => name)

describe('works named after their deed', () => {
  it.each([
    ['开工建设汐川陌芯光传感器件、汐岚铁路、岚溪至陌原高速公路等项目。', ['汐川陌芯光传感器件', '汐岚铁路', '岚溪至陌原高速公路'], 'started'],
    ['投用岚溪机场。', ['岚溪机场'], 'in_production'],
    ['去年建成汐岚、陌汀高铁。', ['汐岚高铁', '陌汀高铁'], 'in_production'],
    ['完成陌溪水库主体工程。', ['陌溪水库'], 'under_construction'],
    ['加快推进汐岚机场前期工作。', ['汐岚机场'], 'planned'],
    ['开工汐河与岚河航道连通工程。', ['汐河与岚河航道连通工程'], 'started'],
  ])('reads %s', (text, expected, stage) => {
    expect(projects(text).map(([name, at]) => [name, at])).toEqual(expected.map((name) => [name, stage]))
  })
})

describe('works that open their clause', () => {
  it.each([
    ['岚溪音像实验室投入运营。', '岚溪音像实验室', 'in_production'],
    ['蓝汐光学二期、陌禾制剂车间先后封顶。', '陌禾制剂车间', 'under_construction'],
    ['汐岚高速公路陌原段完成路基工程的四成。', '汐岚高速公路陌原段', 'under_construction'],
    ['城南污水处理厂提标改造工程通过验收。', '城南污水处理厂提标改造工程', 'in_production'],
    ['投资3亿元的汐彩包装膜项目9月开工。', '汐彩包装膜项目', 'started'],
  ])('reads %s', (text, name, stage) => {
    expect(projects(text).find((one) => one[0] === name)?.[1]).toBe(stage)
  })

  it('gives a work without a name of its own that of its investor', () => {
    expect(names('汐化集团投资90亿元的精细化工项目打下第一根地桩。')).toEqual(['汐化集团精细化工项目'])
  })

  it('adds the kind of a list to a short name', () => {
    expect(names('建成投产汐能岚溪、陌能四期等大型煤电项目。')).toEqual(['汐能岚溪煤电项目', '陌能四期'])
  })
})

describe('sets and goals', () => {
  it.each(['推进2000个重点项目建设。', '实施一批重大基础设施项目。', '加快建设新能源、新材料产业基地。', '新建成奶牛养殖基地3万平方米。', '全区引进亿元以上项目73个。', '深入实施产业提升工程。', '加快推进工业项目建设。'])('names no work in %s', (text) => {
    expect(names(text)).toEqual([])
  })

  it('is a goal in what is to come', () => {
    expect(projects('力争年底前汐岚铁路建成通车。')).toEqual([['汐岚铁路', 'in_production', 'target']])
  })
})
