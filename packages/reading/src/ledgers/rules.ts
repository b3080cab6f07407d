import type { Bound } from '@chanye/model'
import type { ColumnKind, ColumnPeriod } from './template.ts'

/** The parts a column may come in: what they hold, of when, and how they are written once a heading is put plainly. */
export const PARTS: Readonly<Record<string, { readonly type?: ColumnKind; readonly period: ColumnPeriod; readonly words: readonly string[] }>> = {
  本月: { period: 'month', words: ['本月'] },
  累计: { period: 'closing', words: ['累计', '年度累计'] },
  同比: { type: 'percent', period: 'closing', words: ['同比', '累计同比', '同比累计'] },
  上年同期: { period: 'year-before', words: ['上年同期', '同期', '上年累计', '上年同期累计'] },
}
/** The part a heading without one means. */
export const BASE_OF_PART = '累计'
/** The part it means where another column bears that one. */
export const NEXT_PART = '本月'

/** 单位: words of money with the power of ten of one of them in yuan. */
export const MONEY_POWER: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 万: 4, 百万元: 6, 千万元: 7, 亿元: 8, 亿: 8, 百亿元: 10, 万亿元: 12 }
/** Short forms of money units. */
export const FULL_UNIT: Readonly<Record<string, string>> = { 万: '万元', 亿: '亿元', 人民币万元: '万元', 人民币亿元: '亿元', 万元人民币: '万元', 亿元人民币: '亿元', 个百分点: '百分点', pct: '百分点' }
const OTHER_UNIT = '个百分点|百分点|pct|%|‰|万千瓦时|亿千瓦时|千瓦时|万度|亿度|度|万kwh|kwh|mw|万人次|人次|万人|人|个|家|户|万吨标准煤|吨标准煤|吨标煤|万吨|吨|公斤|平方公里|万平方米|平方米|m2|万方|立方米|亩|公顷|台|套|辆|万辆|艘|件|万件|亿件|万台|万套|条|项|名|位|分|次|天|月|年|米|公里|张|片|万片|平方米|升|箱|支|只'
const MONEY_UNIT = '(?:人民币)?(?:万亿|百亿|亿|千万|百万|万|千)?(?:元|美元|港元|欧元|日元)(?:人民币)?|亿|万'
/** A unit standing alone. */
export const UNIT = new RegExp(`^(?:${MONEY_UNIT}|${OTHER_UNIT})$`, 'iu')
/** A unit after a stroke, a colon or nothing at the end of a heading. */
export const UNIT_AT_END = /^(?<words>.{2,}?)[:,/\-—]?(?<unit>(?:万亿|亿|万|千)?元|亿美元|万美元|%|个百分点|万千瓦时)$/u
/** 单位：万元 in the lines over a table. */
export const UNIT_LINE = new RegExp(`(?:单位|[以按](?=[万亿]?元(?:计|算|为单位)))\\s*[:：]?\\s*(?:除[^:：，,。()（）]{0,12}?外[,，]?(?:[均皆]?为|以)?\\s*)?(?<units>(?:${MONEY_UNIT}|${OTHER_UNIT})(?:[,，、/;；和及](?:${MONEY_UNIT}|${OTHER_UNIT}))*)(?:计|算|为单位)?(?![\\u3400-\\u9fff](?![\\s填制报截]))`, 'giu')
export const UNIT_SEPARATOR = /[,，、/;；和及|]/u

/** A number with what may stand about it. */
export const AMOUNT = new RegExp(
  `^(?<about>约|近|不超过|不高于|不足|不到|至少|超过|超|逾|突破|不低于|不少于|不小于|大于|小于|预计|计划|力争|>=|<=|>|<|≥|≤|≈|~|人民币|¥|￥|[A-Za-z\\u3400-\\u9fff]{0,6}[:：])?\\s*(?<down>下降|减少|降低|下滑|回落|落后|欠|滞后|低于|↓|▼|增长|上升|提高|提升|增加|超前|超|高于|↑|▲)?\\s*(?<figure>[+-]?(?:\\d{1,3}(?:[,' ]\\d{3})+|\\d+)(?:\\.\\d+)?|[+-]?\\.\\d+|\\(\\d+(?:\\.\\d+)?\\))\\s*(?<unit>${MONEY_UNIT}|${OTHER_UNIT})?(?<after>左右|以上|以内|以下|余|多)?\\s*(?:\\([^()]*\\))?[。;；]?$`, 'iu')
export const FALLING = /^(?:下降|减少|降低|下滑|回落|落后|欠|滞后|低于|↓|▼)$/u
/** Cells that say a figure has not moved. */
export const UNMOVED = /^(?:与?(?:上[月期季年]|去年|同期)?(?:基本)?持平|不变|无变化|未变化?)$/u
/** Places in an order moved up or down, in words. */
export const PLACES_MOVED = /^(?:(?<back>下降|后移|后退|退后|退|降|↓|▼)|上升|前移|提升|提高|前进|进|升|↑|▲)(?<n>\d+)[位名]?$/u
/** Signs before a figure that bound it, and words after it that make it more than it says. */
export const SIGN_BOUND: Readonly<Record<string, Bound>> = { '>=': 'at_least', '>': 'at_least', '≥': 'at_least', '<=': 'at_most', '<': 'at_most', '≤': 'at_most', '≈': 'about', '~': 'about' }
export const MORE = /^[余多]$/u

/** A cell left blank, in a word. */
export const EMPTY = '空'
/** Cells that say there is nothing to say. */
export const NOTHING = /^(?:[-—–―一/\\／.·*]+|无|没有|不涉及|暂无|未填|n\/?a|空|——|…+)$/iu
/** Dates that are not known, or told by what has happened. */
export const UNDATED = /^(?:待定|未定|未明确|暂未确定|未确定|待明确|待开工|未开工|已开工|已投产|已竣工|已完工|已建成|已达产|未投产|在建|续建|视情况|另定|暂缓|停工|长期|全年|常年|持续推进)/u
export const DITTO = /^(?:同上|〃|"|''|“|”|″|″|同前|同左|上同|々|〞|,,)$/u
/** A note that blanks repeat what stands above. */
export const BLANK_IS_ABOVE = /空[白格着]?(?:处|项|栏|的|格)?.{0,6}(?:同上|与上|同前|表示同|[跟和随按照]上)/u
/** What parts names in a note: 链长、牵头部门空着的. */
export const BETWEEN_NAMES = /[、，,；;：:（）()\s]|[和及与]/u

const NUMERALS: Readonly<Record<string, string>> = { 〇: '0', 零: '0', 一: '1', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' }
/** @returns years and months in Chinese numerals with digits, the rest as it stands */
export function withDigits(text: string): string {
  return text.replace(/[〇零一二三四五六七八九]{4}(?=年)/gu, (year) => [...year].map((digit) => NUMERALS[digit]).join(''))
    .replace(/(?<=年|[-—至到]|^)(?<ten>十)?(?<one>[一二三四五六七八九])?(?=月)/gu, (whole, ten: string | undefined, one: string | undefined) => (whole === '' ? '' : String((ten ? 10 : 0) + Number(one ? NUMERALS[one] : 0))))
}
export const QUARTER_OF: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 1: 1, 2: 2, 3: 3, 4: 4 }

const Y = '(?<year>(?:19|20)\\d{2}|(?<!\\d)[1-4]\\d)'
/** Spellings of a date, the fullest first; each gives the parts it names. */
export const DATES: readonly RegExp[] = [
  /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])$/u,
  /^(?<year>(?:19|20)\d{2})(?<month>0[1-9]|1[0-2])$/u,
  new RegExp(`^${Y}[-./年](?<month>1[0-2]|0?[1-9])[-./月](?<day>3[01]|[12]\\d|0?[1-9])[日号]?(?!\\d)`, 'u'),
  new RegExp(`^${Y}年?(?:第)?(?:(?<quarter>[一二三四1-4])季度?|q(?<q>[1-4]))`, 'iu'),
  new RegExp(`^${Y}[-./]q(?<q>[1-4])`, 'iu'),
  new RegExp(`^${Y}年(?<half>[上下])半年`, 'u'),
  new RegExp(`^${Y}[-./年](?<month>1[0-2]|0?[1-9])(?!\\d|[-./月]\\d)(?:月份?|月?(?:底|末|初|中旬|上旬|下旬|中))?`, 'u'),
  new RegExp(`^${Y}年?(?<edge>底|末|初)`, 'u'),
  /^(?<year>(?:19|20)\d{2})年?(?:度|内|全年)?$/u,
  /^(?<year>[1-4]\d)年$/u,
]
/** Dates that leave the year to the table. */
export const DATES_OF_YEAR: readonly RegExp[] = [
  /^(?<near>今年|本年|当年|明年|去年|上年|次年|后年)?(?<month>1[0-2]|0?[1-9])月(?<day>3[01]|[12]\d|0?[1-9])[日号]/u,
  /^(?<near>今年|本年|当年|明年|去年|上年|次年|后年)?(?<month>1[0-2]|0?[1-9])月/u,
  /^(?<near>今年|本年|当年|明年|去年|上年|次年|后年)?第?(?<quarter>[一二三四1-4])季度/u,
  /^(?<near>今年|本年|当年|明年|去年|上年|次年|后年)?(?<half>[上下])半年/u,
  /^(?<near>今年|本年|当年|明年|去年|上年|次年|后年)?年?(?<edge>底|末|初)$/u,
]
export const NEAR_YEAR: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 当年: 0, 明年: 1, 次年: 1, 后年: 2, 去年: -1, 上年: -1 }
export const FIRST_HALF = '上'
export const YEAR_START = '初'
/** What may stand before a date. */
export const BEFORE_DATE = /^(?:预计|计划|拟于?|力争|已于|已|于|约|截至|截止|到|暂定|调整为|确保|争取|[^\d]{0,4}[:：])+/u
export const SPAN = /^(?<from>.+?)\s*(?:[~～至到]|——|—|–|--|-(?=\s*(?:19|20)\d{2}))\s*(?<to>.+)$/u

/** What a heading is put into, in order, so that one meaning has one spelling. */
export const PLAIN_HEADING: readonly (readonly [RegExp, string])[] = [
  [/^3月[底末]$/u, '一季度'], [/^6月[底末]$/u, '二季度'], [/^9月[底末]$/u, '三季度'], [/^12月[底末]$/u, '四季度'],
  [/^\d{1,2}月[底末](?=进展|推进|落实|工作)/u, ''], [/[①-⑳*※★]/gu, ''], [/^[一二三四五六七八九十]+[、.]|^\d+[、.](?!\d)/u, ''], [/\((?:必填|选填|万元|亿元|是\/否|是否|单选|下拉选择|年月|年\.月|年\/月|年-月|新开工\/续建\/前期|红\/黄\/绿|红黄绿|强\/弱\/缺|强弱缺|全称)\)/gu, ''],
  [/截[至止]?到?(?:去年|上年|上年度)(?:年)?(?:[底末]|12月(?:底|末|31日))/gu, '上年底'],
  [/截[至止]到?(?:本年|年度)?(?:\d{1,2}月(?:份)?(?:底|末|\d{1,2}日)?|目前|本月底?|报告期末?|当前)(?:累计)?/gu, '累计'],
  [/^到(?:本年|年度)?\d{1,2}月(?:份)?[底末]/u, '累计'], [/(?:本年|年度)?1\s*[-—–―~至到]\s*(?:\d{1,2}|n|x|本)月(?:份)?(?:累计)?/giu, '累计'], [/(?:年初至今|年初以来|(?:今年|本年|年度)以来|自年初|前\d+个?月|前三季度(?=.)|上半年累计|开工以来|自开工|本年累计|当年累计|今年累计)(?:累计)?/gu, '累计'],
  [/(?:年度)?(?:当月|本月份|本月|本期)|(?:年度)?(?<![\d-])(?:1[0-2]|[1-9])月份?(?![底末初\d])/gu, '本月'],
  [/(?:年初|1月)至(?:报告期|本期|本月|当月)末?/gu, '累计'], [/报告期?当月/gu, '本月'], [/(?:开年|年初)(?:到[一二三四五六七八九十\d]+月[底末]?|累起来|到现在|到月[底末])/gu, '累计'], [/(?<![\d至到\-—–一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])月(?:份|单月|当月)?(?![底末初\d一二三四五六七八九十])/gu, '本月'], [/比去年(?:同期)?(?:多|涨|增)?多少/gu, '同比'],
  [/去年|上年度|上一年度?|前一年/gu, '上年'], [/今年|本年度?|当年|全年(?=.)|年内|年度/gu, '年度'],
  [/同比增长率?|同比增速|同比增幅|同比增减|同比变化|同比%|同比±|增长率|增减率|比上年同期增[长减]|较上年同期增[长减]|较上年同期|比上年同期|增长速度|增速|增幅/gu, '同比'], [/(?:同比){2,}/gu, '同比'],
  [/^增减(?:率|幅)?$/u, '同比'], [/情况|一览|数据|金额(?=$)|的|与|和|及|或|、|其中|以及|[()（）[\]【】<>《》:：,，.。;；/\\|"“”'‘’\s\-—–_~+]/gu, ''],
]
/** Words that mean one thing in a heading, each put into the last of its line. */
export const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/(?:卡|绊|堵|难|缠)在哪(?:里|儿)?|(?:被谁|在什么地方)卡着?|难处|有?啥困难/gu, '问题'], [/凭什么(?:这么|这样)?[判定说]?|依据什么/gu, '依据'], [/还缺什么|缺什么/gu, '短板'], [/眼下/gu, '目前'], [/要(?:达到?|到)$/gu, '目标'],
  [/排第几|第几名?|位列第几/gu, '排名'], [/升降$/gu, '变化'], [/变动/gu, '变化'], [/快慢/gu, '变化'], [/要完成$/gu, '目标'], [/能到多少/gu, '预计'], [/差在哪里?/gu, '存在问题'], [/怎么补|怎么办/gu, '下步措施'], [/应完成/gu, '应达'], [/归口/gu, '责任'], [/量纲|计算单位/gu, '计量单位'], [/[高低]于[高低]于/gu, '高于'], [/要达到多少/gu, '目标值'], [/底数/gu, '基数'],
  [/哪场(?=活动)/gu, ''], [/由谁认账|谁认账/gu, '单位'], [/(?:眼下)?干到什么程度/gu, '进展'], [/跟上进度/gu, '达序时'], [/没(?=达序时)/gu, '未'], [/没跟上/gu, '未达序时'], [/季末/gu, '季度'], [/(?<=三)季$/gu, '季度'], [/县长|区长|市长/gu, '领导'], [/(?:的)?说明$/gu, '原因'],
  [/是?(?:哪天|何时|啥时候?|什么时候|哪个?月|几时|几月)/gu, '日期'], [/(?:落|放|摆)?在?(?:哪里|哪儿|何处|啥地方|什么地方)|落在哪个?/gu, '地点'], [/投资盘子|总?盘子/gu, '总投资'], [/(?:主营)?(?:进账|进款)(?=$)/gu, '到位'], [/主要到位$/gu, '主营收入'], [/钱(?=到位|从|来)|资金从哪来?|钱从哪来?/gu, '资金来源'],
  [/(?:走|谈|干|推进)到(?:了)?哪(?:一|了)?步?/gu, '阶段'], [/黄了/gu, '终止'], [/签下来?/gu, '签约'], [/签(?=日期)/gu, '签约'], [/破土/gu, ''], [/出产品/gu, '投产'],
  [/老板(?:是谁)?/gu, '投资方'], [/打算投|准备投/gu, '拟投资'], [/(?:还有)?谁在抢|跟谁抢|和谁抢/gu, '竞争地'], [/头一[回次个]|第一次/gu, '首次'], [/见面|碰面|接触/gu, '接洽'], [/最近一[回次]/gu, '最近进展'], [/下一[回次]/gu, '下步'], [/干了啥|做了什么/gu, '内容'], [/准备干啥|打算干啥|准备做什么/gu, '安排'],
  [/想要什么政策|要什么政策|要啥政策/gu, '政策诉求'], [/打哪来|从哪来/gu, '来源'], [/能?补(?:我们|的是)?哪(?:个|一环?)?/gu, '所补'], [/人手|人头/gu, '从业人数'], [/哪一行|哪个行业|啥行业/gu, '所属行业'], [/归?哪条链/gu, '所属产业链'], [/开年以来|开年至今|年初到月末|年初到现在/gu, '累计'], [/一个月$/gu, ''],
  [/(?:里面?|手)(?:还剩|压着?|的)(?:多少)?/gu, ''], [/压货/gu, '库存'], [/手里|手上/gu, '在手'], [/(?:用|发挥|达到?)了?(?:百分之几|几成)/gu, '利用率'], [/配上几成/gu, '配套率'], [/几成/gu, '率'], [/[库仓]里/gu, ''], [/利润[加和与]?税金?/gu, '利税'], [/涨还是跌|涨跌/gu, '变化'], [/进料价格?/gu, '原材料价格'], [/出厂价(?!格)/gu, '出厂价格'], [/打算(?:做多少)?|准备(?:做多少)?/gu, '预计'], [/(?<=牵头|主抓|责任|主管)(?:[局委办])$/gu, '单位'], [/耗电/gu, '用电'], [/比去年/gu, '同比'], [/较同期增减/gu, '同比'], [/主抓/gu, '牵头'], [/(?:要|请|需)上面?帮(?:忙)?(?:什么|啥)?|要啥支持/gu, '需协调事项'], [/干什么建多大/gu, '建设规模内容'], [/干几年/gu, '建设年限'], [/投到技改里/gu, '技改投资'],
  [/(?:了)?没有$|否$/gu, ''], [/全名/gu, '名称'], [/底前/gu, '底'], [/红黄绿$/gu, '亮灯'], [/原定/gu, '计划'], [/现预计/gu, '预计'], [/任务数$/gu, '任务'],
  [/时间|年月(?!份)|时点|日子/gu, '日期'],
  [/部门|科室|处室|部室|专班/gu, '单位'], [/编码|赋码/gu, '代码'], [/签署|签订|签定/gu, '签约'], [/缘由|理由|成因/gu, '原因'],
  [/到账|到资/gu, '到位'], [/占比|比例|比重|百分比|(?<=.{2})水平$/gu, '率'], [/动工|开建/gu, '开工'], [/投用|投运/gu, '投产'], [/满产/gu, '达产'],
  [/办照|领照/gu, '注册'], [/履行(?:合同)?/gu, '履约'], [/产出量/gu, '产量'], [/产出(?!率)/gu, '产值'], [/主打|主营(?!业务|收入|进)/gu, '主要'],
  [/产业链条|主链条|链条|链上|主链(?!企)/gu, '产业链'], [/预估|预测|预期|估计/gu, '预计'], [/从业人员|用工|职工|员工|在岗(?:职工)?/gu, '从业'],
  [/主责|主办|首责|总(?=链长)/gu, '牵头'], [/协办|协同|参与/gu, '配合'], [/承办/gu, '责任'], [/办结/gu, '完成'], [/期限/gu, '时限'],
  [/下一步|下次|下阶段/gu, '下步'], [/困难|堵点|难点|痛点|症结|瓶颈|卡点/gu, '问题'], [/提请|恳请/gu, '请求'], [/出资/gu, '投资'], [/实控人/gu, '实际控制人'],
  [/对接/gu, '接洽'], [/初次/gu, '首次'], [/动态/gu, '进展'], [/最新/gu, '最近'], [/平均/gu, ''], [/投入/gu, '投资'],
  [/(?:牵头|包保|联系|分管|包联|挂钩|挂联|责任|服务|包抓|挂帅|跟进)?(?:新区|[区县市镇])?(?:级)?(?:牵头|包保|联系|分管|包联|挂钩|挂联|责任|服务|包抓|挂帅|跟进)?(?:[区县市]级?)?领导/gu, '领导'],
  [/日期签约?$/gu, '签约'], [/日期(?=开工|投产|竣工|完工|建成|达产|签约|注册)/gu, ''], [/活动签约?$/gu, '签约活动'], [/还是接着干/gu, '续建'], [/签约以来|开工以来/gu, '累计'], [/哪个单位(?:跟|管|负责)/gu, '责任单位'], [/下步约/gu, '下步'],
  [/(?<=开工|投产|竣工|完工|建成|达产|签约|注册)日期/gu, ''],
]
export const YEAR_IN_HEADING = /(?<year>20\d{2}|(?<!\d)[12]\d)年度?/gu
export const LAST_YEAR = '上年'
export const THIS_YEAR = '年度'
/** Words that make another column of a heading: one that bears them is never taken for one that does not. */
export const QUALIFIERS = ['本月', '同期', '上年底', '上年', '计划', '同比', '预计', '下月', '目标', '实际', '率', '联系', '拟', '序时', '全市', '较', '是否', '地点', '时间', '日期', '原因'] as const
/** Headings that are nobody's column unless a template names them. */
/** What a unit says it is not of: 总投资除外, 另注. */
export const UNIT_EXCEPT = /(?:除外|另注|另行注明|注明的除外)$/u
/** A heading that tells where a row comes from: 任务来源, 报告出处 are no names of it. */
export const SOURCE_OF_ROW = /(?:来源|出处|页码|页次)$/u
/** A heading of one month alone, and what makes it one of all months so far. */
export const ONE_MONTH = /当月|本月|单月|这个月/u
export const SO_FAR = /累计|一共|[止末底至到]|年初|以来|\d\s*[-—–~]\s*\d+月/u
/** A heading of the year the sheet is of: 今年, 到9月底; and of the one before. */
export const OF_THIS_YEAR = /今年|本年|当年|\d月[底末]/u
export const OF_LAST_YEAR = /去年|上年|前一年|12月[底末]|(?:19|20)\d\d年/u
/** Money that is not counted in yuan. */
export const FOREIGN_MONEY = /(?:[美欧日港加澳]元|美金|英镑|卢布|韩元|新台币)$/u
export const NO_COLUMN = /联系(?:人|电话|方式)|电话|手机|备注|邮箱|传真|填报人|审核人|附件|核对|校验|测算|草稿|辅助/u
/** Headings of dates, and of those that were planned. */
export const OF_DATES = /哪天|哪个?月|何时|几时|时间|日期|时限|期限|年月|时点|节点|开工|投产|竣工|完工/u
export const PLANNED_DATE = /计划|预计|拟|约定|目标|应|要求|时限|期限/u
/** Words in quotes. */
export const QUOTED = /[“"「『]([^”"」』]{2,30})[”"」』]/gu
/** What a heading adds in brackets. */
export const ASIDE = /[(（【[][^()（）【】[\]]*[)）\]】]/gu
export const NEXT_MONTH = '下月'
/** The unit of a difference of shares. */
export const POINTS = '百分点'
/** What dates are written with, and the words that stand about them. */
export const OF_A_DATE = /[\d年月日号\-—–~～至到./、,:：()（） ]|[上中下]旬|[底初末前后内]|左右|[一二三四]季度|[上下]半年|约|拟|预计|计划|力争|争取|已|待|开工|投产|竣工|完工|建成|签约|动工|达产/gu
/** Headings of shares and rates: the money of a heading over them is not theirs. */
export const OF_SHARES = /^占|占比|率$|比[重例]|增[速幅长]|同比$|进度$/u
/** Headings that mean something only under another. */
export const BARE_PART = /^(?:累计|本月|同比|上年同期|同期|计划|实际|预计|小计|合计|年度|上年|绝对值|完成|总量|其他|内容|名称|时间|日期|数量|年度累计|进度|累计同比)$/u

/** 甲, 乙, 1, 5=4/3, xmmc: what a row holds that only marks its columns. */
export const COLUMN_MARK = /^(?:[甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未]|\d{1,2}(?:=.*)?|[a-z]{1,8}\d{0,2}|[-—–]+)$/u
export const STEM = /^[甲乙丙丁戊己庚辛壬癸]$/u
/** Rows that add others up. */
export const TOTAL = /^(?:[(（]?(?:其中[:：]?)?.{0,14}?(?:[合小总共]\s*计|汇\s*总|合\s*共)(?:[(（].*[)）]|[:：]|\d+[个家项户].*)?|全[区县市](?:合计|总计|汇总)?|总\s*数)$/u
export const GRAND_TOTAL = /^(?:[合总共]\s*计|汇\s*总|全[区县市]|总\s*数|合\s*共)/u
/** The number or the name of a row that is part of the one above. */
export const PART_OF_ROW = /^(?:[（(]\d{1,2}[)）]|\d{1,3}[-.]\d{1,2}$|其中\s*[:：])/u
/** Rows that head those below: 一、新开工项目; （一）工业; 龙湾镇（3个）. */
export const GROUP_MARK = /^(?:[(（]?[一二三四五六七八九十]+[)）、.．]|第[一二三四五六七八九十]+[类部]|[一二三四五六七八九十]{1,3}$|[ⅠⅡⅢⅣⅤ]+[、.]?|[IVX]+[、.])/u
export const GROUP_COUNT = /[(（]?共?\s*\d+\s*[个家项户][)）]?$/u
/** Lines under a table that speak of it. */
export const NOTE = /^(?:注|备注|说明|附注|附|填表说明|填报说明|指标解释|数据来源|资料来源|来源|亮灯规则|亮灯标准|亮灯说明|评价标准|预警规则|口径|统计口径)\s*\d?\s*[:：.、]|^[*※]|^(?:填表人|填报人|制表人?|制表单位|审核人?|复核人?|单位负责人|负责人|分管领导|联系人|联系电话|填报日期|填报单位|报出日期|统计负责人|主要负责人|签字|填报时间|打印)(?:签[字章])?\s*[:：]|^单位(?:负责人)?[(（]?(?:签章|盖章|公章)/u
/** What a line over a table says of the table: when it closes or was handed in, who put it together, in which unit, for whom it is. */
export const ABOUT_TABLE = /截[至止]到?\s*20\d\d|20\d\d年\d{1,2}月(?:\d{1,2}日|[底末])|20\d\d年第?[一二三四]季度[底末]|以[^,，。]{1,4}(?:计|为单位)$|(?:汇总|制表|编制|填报|报送|印发?)$|更新一次|没写年份|^(?:内部|仅供|密级|机密|注意)/u
/** The office a table comes from, by itself over the table. */
export const OFFICE_ALONE = /^[一-龥]{4,20}(?:局|办|委|部|室|中心|政府|公司|管委会|院|所)$/u
/** Lines over a table that are no headings. */
export const LABEL_LINE = /^(?:填报|制表|报送|上报|编制|汇总|单位|计量|金额|数据|报告|截止|截至|日期|时间|密级|附件|表号|制定机关|批准|有效期|审核|联系|电话|页)[^:：]{0,8}[:：]|^附件\s*\d*$|^附表\s*\d*/u
/** Dates of handing in, which say nothing of what a table speaks of. */
export const HANDED_IN = /(?:填报|制表|报送|上报|打印|印发|编制|更新|报出|签发)(?:日期|时间)\s*[:：]?\s*(?<date>\S{4,14})/gu
/** Who fills a table in, as its lines say. */
export const SENDER = /(?:填报|制表|编制|编报|报送|上报|填表|提供)(?:单位|部门|机构|机关)(?:[（(](?:盖章|公章|签章)[)）])?\s*[:：]\s*(?<name>[一-龥A-Za-z（）()]{2,30}?)(?=(?:金额|计量|货币)?单位\s*[:：]|(?:填报|制表|报送|上报|填表|审核|报出)(?:日期|时间|人)|截[至止]|[^一-龥A-Za-z（）()]|$)/u
/** Sheets that are no ledger. */
export const SIDE_SHEET = /备份|草稿|草表|旧版|作废|副本|说明|填表须知|字典|下拉|参数|测算|计算|核对|汇总|统计表|透视|模板|模版|目录|封面|scratch|temp|backup|副表|(?:^|[^一-龥])old/iu

/** Lines and titles that say when a ledger closes, the fullest first. */
export const CLOSINGS: readonly RegExp[] = [
  /(?<year>20\d{2}|(?<!\d)[12]\d)年(?:度)?\s*1\s*[-—–―~至到]\s*(?<month>1[0-2]|[1-9])月/u, /(?:截[至止]到?)?(?<year>20\d{2}|(?<!\d)[12]\d)\s*年\s*(?<month>1[0-2]|0?[1-9])\s*月/u,
  /(?<year>20\d{2})年前(?<quarter>[一二三四1-4])季度/u, /(?<year>20\d{2})年第?(?<quarter>[一二三四1-4])季度/u, /(?<year>20\d{2})年(?<half>[上下])半年/u,
  /(?<!\d)(?<year>20\d{2})[-./](?<month>1[0-2]|0?[1-9])(?!\d)/u, /(?<!\d)(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?!\d)/u,
]
export const YEAR_ALONE = /(?<year>20\d{2})\s*年?/u
/** A year that is over where its heading stands: its end counted up to, or what it left to start from. */
export const YEAR_PAST = /(?<year>20\d{2})\s*年?(?:年?底|末|止|基数|实绩|同期)/u
/** Months that a heading counts up to. */
export const MONTH_RUNS: readonly RegExp[] = [/1\s*[-—–―~至到]\s*(?<month>1[0-2]|[2-9])\s*月/u, /截[至止]到?(?:20\d{2}年)?(?<month>1[01]|[1-9])月/u]
export const MONTH_ALONE: readonly RegExp[] = [...MONTH_RUNS, /(?<!\d)(?<month>1[0-2]|[1-9])月份?(?:底|末)?(?!\d)/u, /前(?<quarter>[三二])季度/u, /(?<quarter>[一二三四])季度/u, /(?<half>[上下])半年/u]

/** What cells of a kind look like, tried on plain text. */
export const LOOKS = {
  code: /^\d{4}[-—–]\d{6}[-—–]\d{2}[-—–]\d{2}[-—–]\d{6}$|^[\d-]{16,26}$/u, uscc: /^[0-9A-Z]{18}$/iu, serial: /^[A-Z0-9]{1,12}[-_—]?[A-Z0-9-]{1,20}$|^第?\d+号?$/iu, light: /^(?:[红黄绿蓝橙]色?(?:灯|牌)?|[🔴🟡🟢●○]+[红黄绿]?灯?|正常|预警|滞后)$/u,
  yesNo: /^(?:是|否|√|×|✓|✗|x|y|n|yes|no|已.{0,8}|未.{0,8}|正在.{0,6}|有|无|部分.{0,6}|达到?|未达.{0,4}|.{0,2}入[统库].*|.{0,4}[是否])$/iu,
  person: /^[一-龥·]{2,4}(?:[、,，/\s;；][一-龥·]{2,4})*$|^[一-龥]{0,8}(?:[省市区县镇乡村院校局处部组]长|主任|书记|主席|委员|经理|专员)(?:[老小阿]?[一-龥]{1,2})?$/u, office: /(?:[局委办处科部厅院会署镇乡站心]|街道|办事处|公司|园区|管委会|集团|政府|开发区|高新区|[发改经信住建商务投促])(?:[、,，/\s;；(（]|$)/u,
  organisation: /(?:公司|集团|厂|企业|中心|院|所|局|合伙|平台|有限|股份|管委会|政府|投资|办事处|大学|医院)/u, stage: /线索|接洽|考察|洽谈|签约|注册|开工|投产|达产|在谈|跟踪|落地|意向|终止|建设|初步|深度/u, strength: /强|弱|缺|优|短|空白|领先|薄弱/u,
} as const
export const LIGHT_OF: readonly (readonly [RegExp, string])[] = [[/红|🔴/u, '红'], [/黄|橙|🟡/u, '黄'], [/绿|蓝|正常|🟢/u, '绿']]
/** What is told with a time of its own: 1-8月完成. */
export const OF_A_TIME = /\d\s*月|季度|上半年|今年以来|截至/u
/** A goal that is met by less. */
export const FALLS = /降|减少|压减|控制|不超|不高于|低于|以内|以下/u
export const YES = /^(?:是|√|✓|y|yes|已|有)/iu
export const NO = /^(?:否|×|✗|x|n|no|未|无|没)/iu

/** 亮灯规则 on a sheet: which light for how far behind. */
export const LIGHT_CLAUSE = /[^;；。,，、]*[红黄绿](?:色|灯|牌)[^;；。,，、]*/gu
export const LIGHT_WORD = /(?<light>[红黄绿])(?:色|灯|牌)/u
export const BEHIND = { between: /(?<from>\d+(?:\.\d+)?)\s*(?:个?百分点|%)?\s*[-—–―~至到]\s*(?<to>\d+(?:\.\d+)?)/u, from: /(?:超过|大于|高于|多于)\s*(?<from>\d+(?:\.\d+)?)|(?<at>\d+(?:\.\d+)?)\s*(?:个?百分点|%)?(?:\((?:含|不含)\))?及?以上/u, to: /(?<to>\d+(?:\.\d+)?)\s*(?:个?百分点|%)?(?:\((?:含|不含)\))?(?:以内|以下|之内)|不足\s*(?<below>\d+(?:\.\d+)?)/u, none: /达到|达序时|超序时|快于|不低于/u } as const
export const LIGHTS = ['绿', '黄', '红'] as const

/** Words of the findings that are no column names. */
export const SAY = { and: '与', row: '本行', siblings: '同列其他行', earlier: '上期', plausible: '合理范围', yearBefore: '上年同期', open: '“', shut: '”' } as const
/** The same words in English, where a whole value or what joins two figures is one of them. */
export const SAY_EN: readonly (readonly [RegExp, string])[] = [
  [/^同列其他行$/u, 'the other rows of its column'], [/^合理范围$/u, 'what is plausible'], [/^本行$/u, 'its row'], [/(?<=\))与(?=.)/gu, ' and '], [/^上期(?=.)/u, 'the month before: '], [/“(?=[^”]*”\()/gu, ' "'], [/”(?=\()/gu, '"'],
]
export const WHY_CODE = {
  length: { zh: '位数不对', en: 'wrong length' }, check: { zh: '校验位不符', en: 'check character does not fit' }, form: { zh: '格式不对', en: 'wrong form' }, month: { zh: '年月不对', en: 'no such month' },
} as const
/** Outer words of a name that say nothing of which it is. */
export const NAME_ORNAMENT = /[(（[【].{0,2}期[)）\]】]|[\s"“”'‘’·,，。、()（）[\]【】《》<>\-—–_:：/]/gu
export const NAME_TAIL = /(?:建设)?(?:项目|工程)(?=(?:[一二三四五六七八九十\d]+期)?$)/u
export const ORDINAL_BEFORE_NAME = /^(?:其中\s*[:：]|[(（]?[一二三四五六七八九十]+[)）、.．]\s*|[(（]\d+[)）]\s*|\d+[、.．](?!\d)\s*|[★▲●※*#]+)/u
