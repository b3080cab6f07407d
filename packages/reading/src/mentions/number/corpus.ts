import type { Corpus } from '../../rule.ts'
import type { NumberMention } from './number.ts'

type Read = readonly Pick<NumberMention, 'value' | 'unit' | 'bound'>[]
const one = (value: string, unit: NumberMention['unit'], bound: NumberMention['bound'] = 'exact'): Read => [{ value, unit, bound }]

export const corpus: Corpus<Read> = {
  reads: [
    ['产值386亿元', one('38600000000', 'CNY')], ['投资1,234.5亿元', one('123450000000', 'CNY')], ['6000万元以上', one('60000000', 'CNY', 'at_least')],
    ['总量突破90亿元', one('9000000000', 'CNY', 'at_least')], ['约3.2万亿元', one('3200000000000', 'CNY', 'about')], ['800亿级光学集群', one('80000000000', 'CNY', 'tier')],
    ['千亿级产业', one('100000000000', 'CNY', 'tier')], ['税收40多亿元', one('4000000000', 'CNY', 'about')], ['外资6.5亿美元', one('650000000', 'USD')],
    ['增长12.4%', one('12.4', 'percent')], ['下降0.6个百分点', one('0.6', 'percentage_point')], ['回落0.3百分点', one('0.3', 'percentage_point')], ['控制在5%以内', one('5', 'percent', 'at_most')], ['不超过3%', one('3', 'percent', 'at_most')],
    ['占三成', one('30', 'percent')], ['占1/5', one('20', 'percent')], ['四分之一', one('25', 'percent')], ['超过六成', one('60', 'percent', 'at_least')],
    ['27个项目', one('27', 'item')], ['企业3.4万余家', one('34000', 'enterprise', 'about')], ['上万名', one('10000', 'person', 'at_least')], ['接待游客85万人次', one('850000', 'person_time')],
    ['整车出口突破百万辆', one('1000000', 'vehicle', 'at_least')], ['630万千瓦', one('6300000', 'kW')], ['2×350兆瓦', one('700000', 'kW')], ['130万平方米', one('1300000', 'm2')],
    ['连续9个季度', one('9', 'quarter')], ['连续三年', one('3', 'year')], ['是五年前的2.7倍', one('2.7', 'times')], ['翻一番', one('2', 'times')], ['翻两番', one('4', 'times')],
    ['居全市第2位', one('2', 'rank')], ['跃居首位', one('1', 'rank')], ['全国第一', one('1', 'rank')], ['进入全省前十', one('10', 'rank', 'at_most')],
    ['新增床位1200张', one('1200', 'item')], ['管线长4150千米', one('4150', 'km')], ['啤酒8600千升', one('8600', 'm3')], ['提速1个多小时', one('1', 'hour', 'about')], ['接待35万游客', one('350000', 'person')], ['旅馆床位数不足800。', one('800', 'item', 'at_most')],
    ['用户超2亿，', one('200000000', 'person', 'at_least')], ['平台销售超33亿。', one('3300000000', 'CNY', 'at_least')], ['全网传播突破百亿次', one('10000000000', 'item', 'at_least')], ['累计发电790亿度', one('79000000000', 'kWh')], ['产值翻了近一番', one('2', 'times', 'about')],
    ['产值破亿元', one('100000000', 'CNY')], ['千余家企业', one('1000', 'enterprise', 'about')], ['提高5.2和3.7个百分点', [{ value: '5.2', unit: 'percentage_point', bound: 'exact' }, { value: '3.7', unit: 'percentage_point', bound: 'exact' }]],
    ['高于全省0.6个和0.3个百分点', [{ value: '0.6', unit: 'percentage_point', bound: 'exact' }, { value: '0.3', unit: 'percentage_point', bound: 'exact' }]], ['收入比由上年的2.08:1缩小为2.03:1', [{ value: '2.08', unit: 'ratio', bound: 'exact' }, { value: '2.03', unit: 'ratio', bound: 'exact' }]],
    ['资金指数上升1.2，', one('1.2', 'point')], ['率达九成以上', one('90', 'percent', 'at_least')], ['增长5%～6%', one('5', 'percent')], ['4.3:51.2:44.5', [{ value: '4.3', unit: 'percent', bound: 'exact' }, { value: '51.2', unit: 'percent', bound: 'exact' }, { value: '44.5', unit: 'percent', bound: 'exact' }]],
  ],
  ignores: ['2017年', '3月28日', '第十八届', '“5+1”', '十四五', '一批', '一期工程', '前5个月', '5G基站', 'L3级', '第一手', '“三项改革”', '进一步', '二是', '万家灯火', '第一个', '首次', '5年前的水平', '气温25度', '比分3:1'],
}
