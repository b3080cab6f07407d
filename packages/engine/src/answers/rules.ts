/** The Chinese words by which answers tell what belongs together. */

/** A subject that may be a place: 渝北区, 重庆市. */
export const PLACE_END = /[省市区县州旗盟]$/u
/** Where the name of a place may end at the head of a measure: 渝北区|地区生产总值. */
export const PLACE_HEAD = /[省市区县州旗盟]/gu
/** What is said to be done of a measure between the place and its name: 渝北区实现地区生产总值. */
export const DEED_AHEAD = /^(?:全年|累计)?(?:实现|完成|达到|的)?/u
/** What a target of an industry measures, after the industry's name: 生物医药产业产值. */
export const OUTPUT_TAIL = /(?:工业)?(?:总产值|产值|营业收入|营收|主营业务收入|销售收入|规模)$/u
/** A chain said to be whole: 全产业链, 完整产业链. */
export const WHOLE_CHAIN = /全产业链|(?:完整|齐全|完备)的?[^，。；]{0,8}(?:产业链|链条)|产业链(?:完整|齐全|完备)/u
