import { describe, expect, it } from 'vitest'
import { read } from '../../read.ts'

const decoding = { encoding: 'utf-8', confidence: 1 }
const firms = (text: string) => read({ name: 'x', format: 'text', text, decoding }, { title: '汐川市简报', date: '2024-03-02', region: '汐川市' }).statements.flatMap((one) => (one.shape === 'enterprise' ? [one.name] : []))

describe('firms by head and trade', () => {
  it.each([
    ['汐泰钢铁产值78亿元，陌芯电子手持订单充足。', ['汐泰钢铁', '陌芯电子']],
    ['蓝汐电气储能电池、陌洲智能机械臂等6个项目集中签约。', ['蓝汐电气', '陌洲智能']],
    ['云账汐、身边陌、桔汐数科等平台经济企业营收增长。', ['云账汐', '身边陌', '桔汐数科']],
    ['随着海汐机电压缩机扩产项目达产，短板正在补齐。', ['海汐机电']],
    ['昱陌科技在北交所挂牌上市。', ['昱陌科技']],
    ['组建汐川数据集团。', ['汐川数据集团']],
    ['汐商集团与陌泰农商银行签约。', ['汐商集团', '陌泰农商银行']],
  ])('reads %s', (text, expected) => {
    expect(firms(text)).toEqual(expected)
  })

  it.each(['规模以上工业增加值增长8%。', '发展绿色食品、现代物流等产业。', '产生了6家创业公司。', '发放社会保险补贴49万元。', '参与海上风电、核电等重大项目。', '居民物品物流总额增长6%。', '进行科技攻关。'])('names no firm in %s', (text) => {
    expect(firms(text)).toEqual([])
  })

  it('tells a firm from the place before it, and a trade of a place from a firm', () => {
    const lexicon = { places: [{ code: '1', name: '岚溪县', short: '岚溪', parent: null }, { code: '2', name: '陌州市', short: '陌州', parent: null }], firms: [{ name: '陌投', alone: false, notAfter: null, notBefore: null }] }
    const found = (text: string) => read({ name: 'x', format: 'text', text, decoding }, { title: '汐川市简报', date: '2024-03-02', region: '汐川市' }, lexicon).statements.flatMap((one) => (one.shape === 'enterprise' ? [one.name] : []))
    expect(found('推进岚溪圣汐科技新一代锂电池、陌州新能源动力等项目建设。')).toEqual(['圣汐科技'])
    expect(found('陌投二期开工建设。陌投电子产值增长。')).toEqual(['陌投电子'])
    expect(found('陌投液晶面板一期建成投产。')).toEqual(['陌投'])
  })

  it('names a firm once, whatever form follows', () => {
    expect(firms('晶汐半导体签约落户。由晶汐半导体公司投资5亿元。')).toEqual(['晶汐半导体'])
  })
})

describe('titles, pulls and gaps', () => {
  const shaped = (text: string, shape: string) => read({ name: 'x', format: 'text', text, decoding }, { title: '汐川市简报', date: '2024-03-02', region: '汐川市' }).statements.filter((one) => one.shape === shape)

  it('reads titles by whom they are given', () => {
    expect(shaped('岚溪县被评为全国电子商务进农村综合示范县。', 'honour')[0]).toMatchObject({ title: '全国电子商务进农村综合示范县', level: 'national', status: 'granted' })
    expect(shaped('整省纳入国家医保参保机制综合试点。', 'honour')[0]).toMatchObject({ level: 'national', status: 'granted' })
    expect(shaped('陌溪中学荣获“全国环境教育先进学校”。', 'honour')[0]).toMatchObject({ title: '全国环境教育先进学校' })
  })

  it('reads who draws others, and how many', () => {
    expect(shaped('汐辰汽车落户四年来，已吸引62家零部件企业入驻。', 'lead')[0]).toMatchObject({ lead: '汐辰汽车', n: 62 })
    expect(shaped('以汐嘉电器为链主、集聚86家配套企业的产业链成形。', 'lead')[0]).toMatchObject({ lead: '汐嘉电器', n: 86 })
  })

  it('reads links that are weak, missing or filled', () => {
    expect(shaped('针对冷链仓储、食品包装两大短板，开发区引进新企业。', 'gap')[0]).toMatchObject({ links: ['冷链仓储', '食品包装'], status: 'to_fill' })
    expect(shaped('全链仅缺变频芯片环节。', 'gap')[0]).toMatchObject({ links: ['变频芯片'], status: 'missing' })
    expect(shaped('填补了全市汽车装配制造业的空白。', 'gap')[0]).toMatchObject({ links: ['汽车装配制造业'], status: 'filled' })
  })
})
