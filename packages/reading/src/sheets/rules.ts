/** What a heading line is for, by the word at its corner: the first that fits stands. */
export const HEADINGS: readonly (readonly [role: 'serial' | 'unit' | 'frequency' | 'time' | 'source' | 'update' | 'remark' | 'code' | 'name', pattern: RegExp])[] = [
  ['serial', /^(?:页码|页次|序号?|行次|行号|栏次|排序|次序|No\.?|#)$/iu],
  ['unit', /^(?:计量)?单位(?:名?称)?$|^(?:计量|数据)单位$|^Units?$/iu],
  ['frequency', /^(?:数据)?(?:频度|频率|周期|频次)$|^Freq(?:uency)?$/iu],
  ['update', /^(?:First Obs\. ?Date|Last Obs\. ?Date|Last Update(?: Time)?|Status|状态|Function Information)$|^(?:数据)?(?:最近|最新|最后|最后一次)?更新(?:时间|日期|日)?$|^(?:起止|起始|开始|截止|截至|结束|终止|最早|最近|最新)(?:时间|日期|年份|区间)$|^(?:起始|开始|结束|终止)$|^(?:时间|日期|数据)(?:区间|范围|段)$|^(?:首次)?发布(?:时间|日期)$|^样本(?:数|量|个数)$|^(?:数据|记录)(?:个数|条数|数量)$/u],
  ['source', /^(?:数据|资料)?(?:来源|出处)(?:机构|单位|部门)?$|^(?:发布方|发布单位|发布机构|提供单位|责任单位|填报单位|Source)$/iu],
  ['remark', /^(?:备注|注释|说明|附注|注|指标解释|指标说明|联系人|Remarks?|Notes?)$/iu],
  ['time', /^(?:年份|年度|年|时间|日期|月份|月|季度?|期间|时期|报告期|统计期|数据日期|指标时间|Year|Date|Month|Period|Time)$/iu],
  ['code', /(?:代码|编码|代号|编号|区划码|指标ID|序列(?:ID|号)|证券代码)$|^(?:代码|编码|ID|Code|ID号|指标id|Wind代码|Series (?:ID|Code)|甲|乙|丙)$/iu],
  ['name', /^(?:指标|指标名称?|项目|名称|行业|行业名称|部门|产品|产品名称|地区|区域|地区名称|区县|区县名称|县区|省份|省市|城市|国家|单位名称|企业名称|街镇|镇街|园区|类别|分类|分组|品种|指标项|Indicators?|Items?|Regions?|Area|Country|Region\/Country|国家\/地区)$/iu],
]
/** What a sheet is called that tells of the figures of others, where it says no time of its own. */
export const TELLS_OF_OTHERS = /说明|元数据|数据字典|指标解释|^目录$|metadata|readme/iu
/** What a sheet is called that nobody gave a name. */
export const UNNAMED_SHEET = /^(?:sheet|工作表)\s*\d+$/iu
/** Words at a corner that make a row of headings, whatever stands to its right. */
export const CORNER = /^(?:指标(?:名称)?|项目|行业(?:名称)?|地区(?:名称)?|区县|年份|年度|时间|日期|月份|名称|部门|产品)$/u

/** Missing values as bureaus print them. */
export const MISSING = /^(?:[-—–―－_.…·*＊/\\]+|#{1,3}|\.\.|n\.?a\.?|nan|null|none|#N\/A|#DIV\/0!|#REF!|#VALUE!|缺|缺失|无|空|不详|保密|暂无|未公布|暂缺)$/iu
/** A numeral as printed, after NFKC. */
export const NUMERAL = /^[-+−▲▼△▽↑↓]?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?<percent>%)?$|^[-+−]?\.\d+$/u
/** ① and ⑴ behind a word or a number: marks of notes under the table. */
export const NOTE_MARKS = /(?<=\S)\s*[\u2460-\u2487\u2776-\u277F]+/gu
/** (1), [2] or * behind a printed number: the same. */
export const NOTE_MARK_BEHIND = /(?<=^[-+−]?[\d,.]*\d%?)\s*(?:\((?:\d{1,2}|[a-e])\)|\[\d{1,2}\]|[*＊]{1,3}|[prefPR])$/u
/** (4.4), where accounts print what is below nothing. */
export const IN_BRACKETS = /^\((?<figure>(?:\d{1,3}(?:,\d{3})+|\d+)\.\d+%?)\)$/u
/** >7, ≥88, [6.2]: bounds and sums over years, which are no value of their cell. */
export const BOUNDED = /^(?:[><≥≤~约]\s*\d+(?:\.\d+)?%?|[[〔]\s*[-+]?\d+(?:\.\d+)?%?\s*[\]〕])$/u
/** 56.2亿元: a number with its unit behind it; none of times. */
export const WITH_UNIT = /^(?<figure>[-+−▲▼△▽↑↓]?\s*(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)\s*(?<unit>[^\d\s年月日天季岁位名期号条次%％].{0,8})$/u
/** Marks before a number that may say which way it went; ▲ says minus where a note says so, or where no other mark stands beside plain numbers. */
export const DOWN_MARK = /^[▼▽↓]/u
export const UP_MARK = /^[▲△]/u
export const UP_IS_MINUS = /[▲△][^。；;，,▼▽]{0,8}(?:负|下降|减少|降低)/u
/** 01, 0012: a code, no number. */
export const ZERO_LED = /^0\d+$/u

/** Under or over a table: kept as a note. */
export const NOTE = /^(?:[（(]?(?:注|备注|说明|附注|注释)[)）]?\s*(?:\d+|[一二三四五])?\s*[:：.、]|注\s*\d*\s*[:：]|[（(]?(?:数据|资料|图表)来源|来源\s*[:：]|本表|表中|[*＊#]+\s*\S|[a-e][.)）、]\s*\S|Note|Sources?\b|Data source|\d+[.、)]\s*\S{18,})/iu
/** 数据库：…; 时间：…; 制表：…: says how a table was made. */
export const KEYED = /^(?<key>[一-鿿A-Za-z]{1,8})\s*[:：]\s*(?<said>.*)$/u
/** Keys whose words name what is in the table. */
export const NAMING_KEY = /^(?:指标|指标名称|项目|标题|表名|主题|地区|区域|行业|产品)$/u
/** What the unit of a table is called. */
const UNIT_CALLED = '(?:计量|数据|金额|货币)?单\\s*位'
/** A line that says what the figures of a table are counted in: 单位：万元. */
export const UNIT_LINE = new RegExp(`^[（(]?\\s*${UNIT_CALLED}\\s*[：:]`, 'u')
export const UNIT_KEY = new RegExp(`^(?:${UNIT_CALLED}|units?)$`, 'iu')
/** Keys of lines that stand beside each other over a table. */
export const LINE_KEY = new RegExp(`^(?:${UNIT_CALLED}|units?|所属期|报表期|数据期|制表.*|填报.*|填表.*|编制.*|审核.*|报送.*|制定.*|批准.*|有效期.*|负责人|联系.*|表号|文号|日期|时间|报告期|统计期|期间|地区|数据库|数据来源|指标)$`, 'iu')
/** Keys that say the period of the table. */
export const TIME_KEY = /^(?:报告期|统计期|数据期|期间|年份|年度|日期|时间|月份|所属期|报表期|统计时间)$/u
/** A unit of amounts of money alone. */
export const AMOUNTS_KEY = /^(?:金额|货币)单位\s*[:：]/u
/** Columns of amounts of money, and of persons. */
export const AMOUNT_NAME = /金额|货值|价值|价款/u
export const PERSON_NAME = /人|生数?|教师|职工|员数?|医师|护士/u
/** Words of a title. */
export const TITLE = /表$|^(?:续|附)?表\s*[\d一二三四五六七八九十]|^\d+(?:[-—.–]\d+)+\s*\S|续表|统计|情况|主要|概况|公报|月报|年鉴|快报|矩阵|附录|附件/u
/** 表3-2, 3-2, 附录一, 续表1: numbers of tables before their titles. */
export const TABLE_NUMBER = /^(?:[（(]?续(?:表)?\s*\d*[)）]?|附?表\s*(?:\d+(?:\s*[-—–.]\s*\d+)*|[一二三四五六七八九十]+(?!般|定|级|些))|附[录件]\s*[\d一二三四五六七八九十]*|\d+(?:[-—–]\d+)+)\s*[:：.、]?\s*/u
/** 续表, (续), 续1 alone: a table goes on. 续航里程 is a name. */
export const CONTINUED = /续表|[（(]续\s*\d*[)）]|^续(?=\s*(?:$|[\d一二三四五六七八九十:：、.]))|^[（(]?cont(?:inued|\.|'d)[)）]?$/iu
/** Words a title may lose: what the basis is, not what is counted. */
export const BASIS = /^[（(].*[)）]$/u

/** Bases of units; 万, 亿 and so on may stand before each, /甲 behind. */
const UNIT_BASE = '(?:元人民币|美元|欧元|日元|港元|港币|元|人年|人次|人天|人公里|人|户次|户|家|个百分点|百分点|个|件套|件|项|台套|台|套|辆|艘|架|部|条|张|份|册|头|只|羽|株|棵|把|双|块|片|枚|支|根|卷|箱|盒|袋|瓶|组|座|幢|栋|间|宗|起|例|次|处|所|张床|床|公里|千米|米|平方公里|平方千米|平方米|立方米|公顷|亩|标准箱|TEU|公斤|千克|克|吨公里|吨标准煤|吨标煤|吨|标准煤|千瓦时|千瓦小时|千瓦|千伏安|度|兆瓦|吉瓦|小时|天|日|年|岁|倍|℃|毫米|毫克|升|位|名|对|重量箱|自然箱|纱锭|锭|平米|kWh|kW|MW|GWh|km2|km|m2|m3|kg|t|Gwh)'
const UNIT_WORD = `(?:[十百千万亿兆]{0,3}${UNIT_BASE}(?:[/／·每](?:[十百千万亿]{0,2}${UNIT_BASE}|[十百千万亿]?[一-鿿]{1,3}))?|(?:上年|上年同[期月季]|去年同期|上月|上期|\\d{4}年?)\\s*=\\s*100(?:\\.0)?|±?\\s*[%％‰]|百分比|百分点|(?:%|％)点|[十百千]?(?:万|亿))`
/** The whole of a text is a unit. */
export const UNIT_ONLY = new RegExp(`^${UNIT_WORD}$`, 'u')
/** Several units: 亿元、%. */
export const UNITS = new RegExp(`^${UNIT_WORD}(?:\\s*[、,，;；/和或]\\s*${UNIT_WORD})+$`, 'u')
/** One character that may be a name as well as a unit. */
export const ONE_WORD = /^(?!元)\p{Script=Han}$/u
/** (单位：万元), (亿元), [%], ( ±% ). */
export const UNIT_IN_BRACKETS = /[（([［【]\s*(?:(?:计量)?单位\s*[:：]\s*)?(?<unit>[^（()）[\]［］【】]{1,16}?)\s*[)）\]］】]/gu
/** 单位：万元 on a line of its own or within one. */
export const UNIT_SAID = new RegExp(`(?:${UNIT_CALLED}|unit)\\s*[:：]\\s*(?<unit>[^\\s,，;；)）]+(?:\\s*[、,，]\\s*[^\\s,，;；)）]+)*)`, 'iu')
/** 折纯,万吨: a unit behind what is said of the figure. */
export const UNIT_BEHIND = new RegExp(`^(?<word>.*\\p{Script=Han}.*)[,，;；]\\s*(?<unit>${UNIT_WORD})$`, 'u')
/** 工业总产值_万元, 增长%, 增速(±%) */
export const UNIT_AT_END = /(?<=[\p{Script=Han}_\-:：,，、])\s*[_\-:：,，、]?\s*(?<unit>±?[%％‰]|(?<=[_\-:：,，、])[十百千万亿]{0,2}(?:美元|元|人|吨|户|家|个|件))$/u
/** A unit of English, beside or instead of the Chinese. */
export const ENGLISH_UNIT = /^[（(]?\s*(?:unit\s*[:：]\s*)?(?:\d[\d ,]*\s*|(?:in\s+)?(?:million|billion|thousand|hundred)s?\s*)*(?:yuan|rmb|usd|us dollars?|dollars?|persons?|tons?|tonnes?|km|percent|units?|%)\s*[)）]?$/iu
/** Headings over bare numbers of months or quarters. */
export const COUNTED_TIMES: readonly (readonly [part: 'month' | 'quarter', pattern: RegExp])[] = [['month', /^月份?$|^Month$/iu], ['quarter', /^季度?$|^Quarter$/iu]]
/** What a unit of % is meant by, where none is printed. */
export const PERCENT_NAME = /(?:增速|增幅|增长率|占比|比重|比率|率)(?:[（(].*)?$|^(?:同比|比上年|比上年同期|较上年)(?:[±+-])?(?:增长|增减|增速|增幅)?$|同比(?:增长|增速|增减|增幅)$|累计(?:增长|增速|同比)$/u

export const PER_CENT = /[%‰]|百分/u

/** Headings that say only that an amount stands there: the row says in which unit. */
export const ANY_AMOUNT = /^(?:绝对[额数量值]|总量|数值|数额|实绩|(?:本月|本季|本年|全年|当月|累计)?(?:完成|实际)?[额数量值]?|指标值|合计)$/u
/** Measures told in names. */
export const GROWTH = /同比|增速|增幅|(?<!自然)增长(?!额|量|值|数)|增减(?!额|量|值|数)|比上年(?!末)|较上年(?!末)|比去年|较去年|上年同期\s*=\s*100|上年\s*=\s*100|±%/u
export const CHAINED = /环比|比上月|较上月|上月\s*=\s*100|上期\s*=\s*100/u
export const CUMULATIVE = /累计|年初至|止累|1\s*[-—–~～至]\s*(?:本|\d{1,2})月?|自年初/u
export const CURRENT = /当[季月期年]|本[月季期]|单[月季]/u
/** 增长 that is no growth rate. */
export const NO_GROWTH = /比年初|较年初|同比(?:增加|减少)(?!.*[%％幅])|(?:增减|增加|减少|±)额|贡献率|拉动|增长点|同比(?:增加|减少|增减)(?:额|量|数)/u
/** Rows and columns of an input-output table. */
export const FLOW = /中间使用|最终使用|中间投入|最初投入|中间消耗|完全消耗|总投入|Intermediate/u

/** Rows and columns that add up others. */
export const TOTAL = /^(?:.{0,12}[合总小共]计|总\s*计|合\s*计|小\s*计|.{0,6}总数|全[国省市区县]|全[国省市区县](?:合计|总计)|Total|Subtotal|Sum|平均|均值)(?:[（(].*)?$/iu

/** Numbering of a stub, from the outermost on. */
export const NUMBERING: readonly RegExp[] = [/^[一二三四五六七八九十]{1,3}[、.．]\s*/u, /^[（(][一二三四五六七八九十]{1,3}[)）]\s*/u, /^(?:\d{1,2}[、.．](?!\d)|[IVX]{1,4}[、.]|[A-Z][、.．](?=[\p{Script=Han}]))\s*/u, /^[（(]\d{1,2}[)）]\s*/u]
/** 其中：甲; #甲; of which. */
export const OF_WHICH = /^(?:其\s*中\s*[:：]?|#|＃|of which\s*[:：]?)\s*/iu
/** A row that only says how the next are grouped. */
export const GROUPING = /^(?:按.{1,16}(?:分组?|划分)|分.{1,8}(?:看|情况))(?:[:：]|$)|[:：]$|^在.{1,12}中[:：]?$/u

/** Times. */
export const YEAR = /^(?<year>(?:19|20)\d{2})(?:\s*(?:年度?|年末|年底|年初)?)?\s*(?:[（(][^）)]*[)）])?\s*[aApPeEfF*]?$/u
export const YEAR_AT = /(?<!\d)(?<year>(?:19|20)\d{2})(?!\d)(?!\s*(?:年?\s*(?:不变价|可比价|价格|修订|版|＝|=)))/u
export const TIMES: readonly RegExp[] = [
  /(?<!\d)(?<fromyear>(?:19|20)\d{2})\s*年?\s*[-—–~～至到]+\s*(?<year>(?:19|20)\d{2})(?!\d)\s*年?(?:合计|平均|期间)?/u,
  /(?<year>(?:19|20)\d{2})\s*(?:年|[-/.])\s*(?<from>1)\s*(?:月)?\s*[-—–~～至到]+\s*(?<month>1[0-2]|0?[1-9])\s*月?份?(?:累计)?/u,
  /(?<year>(?:19|20)\d{2})\s*年?\s*[-第]?\s*(?<quarter>[一二三四1-4])\s*季度?/u,
  /(?<year>(?:19|20)\d{2})\s*年?\s*[-.]?\s*Q(?<quarter>[1-4])/iu,
  /Q(?<quarter>[1-4])\s*[-/ ]?\s*(?<year>(?:19|20)\d{2})/iu,
  /(?<year>(?:19|20)\d{2})\s*年?\s*(?:前|[1一]\s*[-—–~～至]+\s*)(?<toquarter>[二三四234])\s*个?季度?/u,
  /(?<year>(?:19|20)\d{2})\s*年?\s*(?<half>[上下])半年/u,
  /(?<year>(?:19|20)\d{2})\s*年\s*(?<month>1[0-2]|0?[1-9])\s*月(?:份|末|底)?(?:\s*(?<day>[0-3]?\d)\s*日)?/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})[-/.](?<month>1[0-2]|0?[1-9])(?:[-/.](?<day>[0-3]?\d))?(?!\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<month>1[0-2]|0[1-9])(?<day>[0-3]\d)?(?!\d)/u,
  /(?<!\d)(?<year>(?:19|20)\d{2})\s*(?:年度|年末|年底|年)(?!期|均|龄|鉴|来|以来)/u,
  /^(?<from>1)\s*月?\s*[-—–~～至到]+\s*(?<month>1[0-2]|0?[1-9])\s*月份?/u,
  /^(?:前)(?<toquarter>[二三234])\s*个?季度?|^[1一]\s*[-—–~～至]+\s*(?<toquarter2>[二三四234])\s*季度?/u,
  /^第?(?<quarter>[一二三四1-4])\s*季度?$|^第?(?<quarter2>[一二三四])季度/u,
  /^Q(?<quarter>[1-4])$/iu,
  /^(?<half>[上下])半年/u,
  /^(?<month>1[0-2]|0?[1-9])\s*月(?:份|末|底)?(?!\d)/u,
]
export const SECOND_HALF = /^下/u
export const WHOLE_YEAR = /^全年/u
/** What makes of a year the whole of it. */
export const ALL_YEAR = /^全年(?:累计|数|实绩)?$/u
export const LAST_YEAR = /(?<![比较为])(?:上年同期|去年同期|上年同月|上年同季)(?!=|\s*=)|^上年(?:实绩|数|末|度|累计)?$|^去年$/u
export const THIS_PERIOD = /^(?:本月(?:止)?|本期|当月|本季|当季|累计|本月止累计|年初至本月|1[-—–]本月|自年初累计|本年|今年|本年累计|上年同期|去年同期|上年|去年)/u
/** A line that says nothing but a time. */
export const ONLY_TIME = /^[(（]?(?:截至|截止|时间)?[年月日季度上下半前一二三四至止末底份\d\s\-—–~～.]+[)）]?$/u
/** A day of its own: when something was made, not of which time it is. */
export const A_DAY = /^(?:19|20)\d{2}\s*[年\-./]\s*\d{1,2}\s*[月\-./]\s*\d{1,2}\s*日?$/u
export const PERSON = '人'
export const RANK_UNIT = /^[位名]$/u
/** Places in an order: they have no unit. */
export const RANK = /位次|排名|名次|排位|排序/u
/** What may be left of a heading that is a time. */
export const TIME_REST = /^(?:累计|止|末|底|度|初|数|值|实绩|实际|预计|预测|快报|初步|[apef*])*$/iu
/** Prices and classifications of a year are no time. */
export const YEAR_OF_BASIS = /(?:19|20)\d{2}\s*年?\s*(?:不变价|可比价|价格|修订|版|=\s*100|＝\s*100)/gu
export const FREQUENCIES: readonly (readonly [frequency: 'year' | 'quarter' | 'month' | 'week' | 'day', pattern: RegExp])[] = [
  ['year', /^(?:年度?|年报|每年|annual(?:ly)?|yearly|a|y)$/iu], ['quarter', /^(?:季度?|季报|每季|quarter(?:ly)?|q)$/iu], ['month', /^(?:月度?|月报|每月|month(?:ly)?|m)$/iu], ['week', /^(?:周度?|week(?:ly)?|w)$/iu], ['day', /^(?:日度?|每日|daily|d)$/iu],
]
export const NUMERALS: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 上: 2, 下: 4 }

/** Codes: 01, A01, FU103, (1), (4)=(1)-(2)+(3), EMM00027138, M0001428. */
export const CODE = /^(?:[A-Z]{0,6}[-_]?\d{1,14}(?:\.\d{1,3})?|[A-Z]{1,5}|[（(]\d{1,3}[)）](?:\s*[=+\-−*/（()）\d\s]+)?|\d{1,3}\s*=\s*[\d+\-−*/()\s.]+|[甲乙丙丁])$/u
/** Names of sheets and files that name nothing. */
export const GENERIC_NAME = /^(?:sheet|表|未命名|工作表|数据|指标|年度数据|月度数据|季度数据|结果|result|data|book|工作簿|新建|table|查询结果|导出)\s*\(?\d*\)?$/iu
/** A sheet made while working. */
export const SCRATCH_NAME = /草稿|临时|测试|计算过程|底稿|备份|scratch|temp|draft|copy|副本|图表?\d*$/iu
/** English behind or under Chinese. */
export const ENGLISH_TAIL = /(?<=[\p{Script=Han}\p{P}\d])\s*[A-Za-z][A-Za-z0-9 ,.'’&()/%:;-]*$/u
export const ENGLISH_ONLY = /^[A-Za-z(][A-Za-z0-9 ,.'’&()/%:;#*-]*$/u

/** Words of doubts and refusals; {where} and the like are filled in. */
export const SAYINGS = {
  'rows-unnamed': { zh: '工作表“{sheet}”的行没有名称（{where}），无法判断每一行是哪个地区、行业或指标；请补上名称列', en: 'The rows of sheet "{sheet}" have no names ({where}); add a column that names them' },
  'columns-unnamed': { zh: '工作表“{sheet}”的列没有表头（{where}），无法判断每一列是什么；请补上表头', en: 'The columns of sheet "{sheet}" have no headings ({where}); add a heading row' },
  'nothing-read': { zh: '文件“{sheet}”里没有读出任何带名称的数字', en: 'No named figure was found in "{sheet}"' },
  repeated: { zh: '工作表“{sheet}”的数字有 {share}% 与“{where}”重复，未导入', en: '{share} % of the figures of sheet "{sheet}" repeat "{where}"; the sheet was left out' },
  derived: { zh: '工作表“{sheet}”像是由“{where}”推算的草稿，未导入', en: 'Sheet "{sheet}" looks like working derived from "{where}"; it was left out' },
  jotted: { zh: '工作表“{sheet}”没有名称、时间和单位，像是随手计算的草稿，未导入', en: 'Sheet "{sheet}" has no name, no period and no unit of its own, like figures jotted down; it was left out' },
  described: { zh: '工作表“{sheet}”是对其他表的说明，没有写时间，未导入', en: 'Sheet "{sheet}" tells of the others and bears no period; it was left out' },
  hidden: { zh: '工作表“{sheet}”是隐藏的，未导入', en: 'Sheet "{sheet}" is hidden; it was left out' },
  'no-period': { zh: '工作表“{sheet}”的 {where} 没有写明时间，时间留空', en: '{where} of sheet "{sheet}" tells no period; it was left empty' },
  stray: { zh: '工作表“{sheet}”的 {where} 是表外的零散数字（{value}），未作为数据', en: '{where} of sheet "{sheet}" is a stray number ({value}) outside the table; it was not taken as a figure' },
} as const

/** What is set for a year as a whole, whichever month the table is of. */
export const OF_YEAR = /(?<!完成|占|达到?|为|达成)(?:年度|全年|年初|本年)[^完成]{0,4}(?:目标|计划|预算|任务)|^(?:目标|预算)数?$/u

/** What names a figure as wanted, as expected, or as a change on the month before. */
/** A title that begins with a time, after the name of a place or none: 虚构市2023年分行业产值. */
export const TITLED = /^(.{0,14}?[省市区县旗州盟])?(?:19|20)\d{2}年(?:度|\d{1,2}月份?|(?:第?[一二三四]|[1-4])季度|上半年|前三季度)?[的]?(.+)$/u
export const PLANNED = /目标|计划(?!单列)|预期/
export const ESTIMATED = /预计|预测|快报|初步/
export const CHANGE_ON_MONTH = /环比|比上月|较上月/

/** How cells are told of whose unit is not told, or not known; {n} cells, {units} examples. */
export const UNIT_SAYINGS: Readonly<Record<'untold' | 'unknown', readonly [zh: string, en: string]>> = {
  untold: ['{n} 个单元格没有写单位，没有入数', '{n} cells tell no unit and were left out'],
  unknown: ['{n} 个单元格的单位还不认识（如 {units}）或没有写，没有入数', '{n} cells bear a unit that is not known ({units}) or none, and were left out'],
}
