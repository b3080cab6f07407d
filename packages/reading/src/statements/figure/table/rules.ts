/** Heads of the column that names what is measured, and of the column of units. */
export const NAME_HEAD = /^(?:(?:产品|产业|企业|指标|商品|项目|行业|类别|地区|区域|单位|企业|主要)?(?:名称|指标|类别)|指标|产品|项目|行业|地区|品种|类别|产业)$/
export const UNIT_HEAD = /^(?:计量|数量)?单位$/
/** Heads that say how a figure changed, and what part it is. */
export const GROWTH_HEAD = /增长|增速|增幅|增减|同比|环比|涨幅|±/
export const SHARE_HEAD = /比重|占比|份额|构成|率$/
/** Heads that only say that here stands the amount. */
export const AMOUNT_HEAD = /^(?:\d{1,2}(?:[-—–~至]\d{1,2})?月(?:份|末)?(?:累计|实际|止)?|(?:上半年|[一二三四]季度|前三季度)(?:累计|实际)?|绝对[数量值额]|数值|数量|总量|总额|金额|指标值|数据|实绩|实际(?:数|完成)?|完成(?:数|值|情况)?|全年(?:数|累计)?|本年(?:累计)?|累计(?:数|值|完成)?|本月(?:止)?(?:累计)?|期末数|年末数|目标值?|计划数?|预期(?:目标|值)?)$/
export const HEAD = /数$|用电|产量|产值|销量|销售|营业收入|收入|利润|增加值|投资|税收|零售额|进出口|出口|进口|面积|余额|户数|家数|个数|数量|人数/
export const SOUGHT_HEAD = /目标|计划|预期/
export const YEAR_HEAD = /^(?<year>(?:19|20)\d{2})年?(?:末|底)?(?:实际|完成|预计|目标|计划|预期|累计)?(?:数|值|目标|完成)?$/
export const RULE = /^[\s|｜:—–-]+$/
/** 指标（亿元）: a head or a name with its unit. */
export const BRACKETED = /^(?<name>[^（()）]*)[（(](?<unit>[^）)]{1,8})[）)](?<rest>.*)$/
export const UNIT_OF_ALL = /单位[:：]\s*(?<unit>[〇㐀-鿿%]{1,6})/
export const PART_MARK = /^(?:#|＃|其中[:：]?|[一二三四五六七八九十]+、|\d+[.、])+/
export const NUMBER_CELL = /^[-+－]?\d[\d,]*(?:\.\d+)?%?$/
export const EMPTY_CELL = /^(?:[-—–…/]|——|--|\.{3})$/
