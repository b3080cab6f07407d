import type { Unit } from '@chanye/model'

/** Unit words with their code and the power of ten or factor that leads to the base unit. Longer words stand first. */
export const UNIT_WORDS: readonly (readonly [word: string, unit: Unit, factor: string])[] = [
  ['个百分点', 'percentage_point', '1'], ['百分点', 'percentage_point', '1'], ['%', 'percent', '1'], ['‰', 'permille', '1'],
  ['美元', 'USD', '1'], ['欧元', 'EUR', '1'], ['元', 'CNY', '1'],
  ['平方公里', 'km2', '1'], ['平方千米', 'km2', '1'], ['平方米', 'm2', '1'], ['公顷', 'm2', '10000'], ['亩', 'mu', '1'],
  ['立方米', 'm3', '1'], ['方', 'm3', '1'], ['千升', 'm3', '1'], ['吉瓦时', 'kWh', '1000000'], ['兆瓦时', 'kWh', '1000'], ['千瓦时', 'kWh', '1'], ['度电', 'kWh', '1'], ['度', 'kWh', '1'], ['千瓦', 'kW', '1'], ['兆瓦', 'kW', '1000'], ['吉瓦', 'kW', '1000000'],
  ['千伏', 'kV', '1'], ['公斤', 'tonne', '0.001'], ['千克', 'tonne', '0.001'], ['斤', 'tonne', '0.0005'], ['吨', 'tonne', '1'],
  ['公里', 'km', '1'], ['千米', 'km', '1'], ['英寸', 'inch', '1'], ['米', 'm', '1'], ['P', 'PFLOPS', '1'], ['像素', 'pixel', '1'],
  ['个季度', 'quarter', '1'], ['季度', 'quarter', '1'], ['个月', 'month', '1'], ['个工作日', 'day', '1'], ['个多小时', 'hour', '1'], ['个小时', 'hour', '1'], ['小时', 'hour', '1'], ['分钟', 'minute', '1'], ['天', 'day', '1'], ['年', 'year', '1'],
  ['人次', 'person_time', '1'], ['人口', 'person', '1'], ['人', 'person', '1'], ['名', 'person', '1'],
  ['家', 'enterprise', '1'], ['户', 'household', '1'], ['辆', 'vehicle', '1'], ['台（套）', 'item', '1'], ['台(套)', 'item', '1'], ['台', 'vehicle', '1'], ['艘', 'vehicle', '1'], ['架', 'vehicle', '1'],
  ['件', 'piece', '1'], ['片', 'piece', '1'], ['块', 'piece', '1'], ['只', 'piece', '1'], ['支', 'piece', '1'], ['根', 'piece', '1'],
  ...['个', '项', '座', '所', '种', '款', '套', '条', '处', '场', '类', '期', '大', '对', '批次', '栋', '间', '门', '部', '宗', '例', '株', '头', '笔', '趟', '列', '班', '枚', '幅', '张', '册', '盏', '棵', '份', '单', '颗', '标箱', '架次', '班次', '棒', '次'].map((word) => [word, 'item', '1'] as const),
  ['倍', 'times', '1'],
]

/** Scale words and their power of ten. */
export const SCALES: Readonly<Record<string, number>> = { 万亿: 12, 千亿: 11, 百亿: 10, 十亿: 9, 亿: 8, 千万: 7, 百万: 6, 十万: 5, 万: 4, 千: 3, 百: 2 }

export const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 几: 1, 数: 1 }

const figure = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const scale = '万亿|千亿|百亿|十亿|亿|千万|百万|十万|万|千|百'
const unit = UNIT_WORDS.map(([word]) => word.replace(/[()]/g, '\\$&')).join('|')
const spoken = '[一二两三四五六七八九十百千万亿几数]'

/** 709亿元, 6%～7%, 5.6万余个, 200亿 (以上, 级), 2×350兆瓦; anchored on a digit. */
export const FIGURE = new RegExp(
  `(?<![\\d.A-Za-z+])(?:(?<times>\\d)[×xX])?(?<low>-?(?:${figure}))(?:(?<lowscale>${scale})?(?<lowunit>%|亿元|万元|元|家|个|项)?\\s*(?:[~～—–-]|至|到)\\s*(?<high>${figure}))?\\s*(?:(?!千[瓦米克伏升]|百分点)(?<scale>${scale}))?(?<more>多|余)?(?:(?!千[瓦米克伏升]|百分点)(?<scale2>${scale}))?(?<more2>多|余)?(?<unit>${unit})?(?<tail>余|多)?(?<level>级)?`, 'g')

/** 两年, 十多个, 上万名, 数千名, 百万辆, 千亿级, 六大; anchored on a numeral word with a unit. */
export const SPOKEN = new RegExp(`(?<over>上)?(?<word>${spoken}+)(?<more>多|余)?(?<scale>万亿|亿|万)?(?<unit>${unit})?(?<level>级)?`, 'g')

const ADVERB = '(?:达到|达|为|约|不足|不到|超过|超|突破|逾|近|仅|只有|有|上升到|增加到|增至|下降到)?'
/** A number of a list that bears no unit itself: 5.2和3.7个百分点. */
export const NEXT_OF_LIST = /^(?:、\d+(?:\.\d+)?)*(?:和|及|与|、)\d+(?:\.\d+)?(?<scale>万亿|亿|万)?(?<unit>%|个百分点|元|吨|人|家|个|项|户|公里|平方米)/
/** 0.6个和0.3个百分点. */
export const POINTS_NEXT = /^(?:和|及|与|、)\d+(?:\.\d+)?个百分点/
export const SHARES = /(?:分别|增长|提高|下降|达|为|到|比重|占|、|增加|完成|实现)[^，。；、]{0,3}$/
/** 35万游客: people told of without a measure word. */
export const PEOPLE = /^(?:多|余)?(?:游客|群众|农民|观众|用户|居民|职工|劳动力|学生|旅客|人口|粉丝|消费者|市民|老人|考生|就业|务工)/
export const STOPS = /^(?:左右|以上|多|余)?(?:[，。；、）\s]|$)/
export const USERS = new RegExp(`(?:用户|人口|粉丝|客流|旅客|游客|客流量)(?:数|量|规模)?${ADVERB}约?$`)
export const COUNTED_NUMBER = new RegExp(`(?<what>人|户|家|床位|企业|项目|机构|网点|车位|客|旅客|游客人|主体)数${ADVERB}约?$`)
export const MONEY = new RegExp(`(?:[\\u4e00-\\u9fff]额|销售|产值|投资|收入|融资|营收|贷款|余额|金额|资金|销售超)${ADVERB}约?$`)
/** 收入比由上年的1.86缩小到1.82: a ratio without its :1. */
export const RATIO_OF = /(?:收入比|消费比|收支比)(?:值)?(?:为|由|从)?(?:上年的|去年的|\d{4}年的)?$/
export const RATIO_TO = /(?:缩小|扩大|下降|降|提高|升)(?:到|至|为)$/
export const POINTS = /指数[^，。；\d]{0,12}(?:上升|下降|回升|回落|提高|上涨|下跌)(?:了)?$/
/** 约占…的: about stands before the whole. */
export const ABOUT_PART = /约占[^，。；]{0,20}$/

/** 三成, 四分之一, 1/4, 过半. */
export const PART = /(?<tenths>[一二两三四五六七八九]|\d(?:\.\d)?)成(?<half>半)?|百分之(?<hundredths>[一二三四五六七八九十百点零\d.]+)|(?<below>[二三四五六七八九十]{1,2})分之(?<above>[一二三四五六七八九十]{1,2})|(?<![\d/])(?<numerator>\d)\/(?<denominator>\d{1,2})(?![\d/])|(?<half2>一半|半数)/g

/** 翻一番, 翻番, 翻两番. */
export const DOUBLING = /翻(?:了)?(?<near>近|约|超)?(?<n>一|两|三)?番/g

/** 第2位, 首位, 第一, 榜首, 前十, 前3位, 500强. */
export const RANK = /第(?<n>[一二三四五六七八九十百\d]+)(?<unit>位|名)?(?![\dA-Za-z一二三四五六七八九十届次期批季产章节条款部代者线轮号阶步方时次医人中小高实大])|(?<first>首位|榜首)|(?:前(?<top>[一二三四五六七八九十]|\d{1,3})(?<topunit>位|名|强)?(?![\d一二三四五六七八九十个年月季天期]))|(?<![\d])(?<strong>\d{2,4}|百)强/g

/** 4.3:51.2:44.5 : parts of a whole in the order they were named. */
export const PROPORTION = /(?<![\d:.])\d+(?:\.\d+)?(?:[:∶：]\d+(?:\.\d+)?)+(?![\d:])/g

/** 超过, 突破, 以上, … before and after the number. */
export const OVER = /(?:超过|超|突破|逾|跨越|跨过|迈过|不低于|不少于|不小于|高于|至少|大于|迈上|跃上)(?:了|到)?$/
export const ABOUT = /(?:(?<![签节合预违])约(?:为|达|占)?|约合|近|接近|大概)$/
export const UNDER = /(?:不足|不到|不超过|低于|少于|(?<!不)小于|控制在)$/
export const TAIL_OVER = /^(?:的?(?:[）)]|\s)*)?(?:以上|及以上)/
export const TAIL_ABOUT = /^(?:的)?(?:左右|上下(?!游))/
export const TAIL_UNDER = /^(?:的)?(?:以内|以下|之内)/
