const WORDS = '前列|前茅|第一方阵|第一梯队|中上游|上游水平|领先水平|领先地位'
export const STANDING_WORD = new RegExp(WORDS)
/** 工业投资位居全市前列: what is measured, among whom, and where; no number. */
export const STANDING = new RegExp(`(?<indicator>[^，。；：、,;“”\\s]{2,24}?)(?<verb>(?:持续|连续|继续|均|都|仍|已|总体)?(?:位居|位列|居于?|稳居|排在|排名|跃居|跻身|进入|保持(?:在)?|处于|名列))(?<peers>[^，。；、,;\\d]{0,14}?)(?:的)?(?<standing>${WORDS})(?!腺|者)`, 'g')
/** What is no part of the measure: when, and of whom. */
export const BEFORE_MEASURE = /^.*(?:今年|去年|上年|全年|本年|近年来|上半年|前三季度|年末|月份|\d年|季度|确保|力争|努力|推动|实现|使|让)/
/** Ends of what can be measured: 投资, 增速, 总量, 水平. */
export const MEASURABLE = /(?:投资|增速|增幅|总量|规模|产值|增加值|总值|收入|水平|数量|数|率|额|量|指数|排名|能力|实力|强度|成绩|活跃度|满意度|贡献|占比|利润|税收|进出口|出口|消费|贷款|存款|质量|效益|密度|竞争力|指标)$/
