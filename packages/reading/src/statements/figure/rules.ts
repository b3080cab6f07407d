import type { Basis } from '@chanye/model'

/** Words of change just before a number: the sign they give it. */
export const GROWTH = /(?:同比|环比)?(?:实际|名义|分别|累计|平均|年均|均|净|再|首次)?(?:增长|增幅|增速|涨幅|上涨|上升|提高|提升|增加(?!值)|递增|扩大|高出|高于|快于|增至|回升|多增|拉动|降幅|下降|减少|降低|下跌|回落|(?<!不)低于|慢于|收窄|缩小|负增长|少增|跌幅|降|压缩|缩短|压减)/u
export const FALLING = /(?:下降|减少|降低|下跌|回落|(?<!不)低于|慢于|收窄|缩小|压缩|缩短|压减|少增|降幅|跌幅|(?<!不)低(?!保|碳|空|压|收入|温|效)|(?<!不)降)(?:了|约|近|超过|超|达|为|全国|全市|全省|全区|[\p{Script=Han}]{0,6})?$/u
/** 力争达到: an aim that names nothing itself. */
export const BARE_AIM = /^[，、,；]?(?:力争|确保|争取|冲刺|奋力|努力)+(?:达到|实现|完成|达|到|突破|增长)?$/u
/** 增速连续21个月保持在20%以上: a pace that is kept is a growth. */
export const PACE_KEPT = /(?:增速|增幅|涨幅)[^，。；]{0,4}连续[^，。；]{2,10}(?:保持|稳定|处于)在?$/u
/** 占比大幅提高，从2000年的: what a rate was before. */
export const FROM_A_RATE = /(?:从|由)(?:[^，。；]{0,8}的)?$/u
export const RATE_WORD = /(?:占|占比|比重|比例|率|(?:增长|亏损|盈利|覆盖|受益|开工|合格)面|贡献|覆盖率|贡献率|完成(?:年度|全年)?(?:计划|目标)(?:任务)?的?|为(?:年度|全年)计划的?)/u
export const INTENSITY = /(?:研发|R&D|科研|研究与试验发展)[^，。；]{0,14}(?:占|相当于|与|强度|之比)/u
export const PER_HEAD = /人均|户均/u
export const PER_10K = /(?:每?万人(?:口)?|每万(?:名)?(?:人口|常住人口))/u

/** What stands between what is measured and its number. */
export const PREDICATE = /(?:共计|了|跨过|微[降增升]|略[降增升]|压缩|缩短|压减|压|一共|(?<!公)共|连续|[、，,：:\s的]|同比分别|同比|环比|实际|名义|按可比价格?计算|按不变价格?计算|(?:19|20)\d{2}年(?:以来)?|比上年末?|比去年同期|比去年|较上年|较去年同期|比年初|较年初|(?:比|较)(?:上月|上季度|一季度|上半年|前值|上期|(?:19|20)\d{2}年(?:同期)?)|回升|累计|总计|合计|共计|分别|平均|年均|均|净|首次|历史性|首度|再|又|仅|就|已经|已|可|(?<![产功性电动智储])能|将|约合|折合|大约|大概|(?<![签节合预违])约|接近|近|为|是|有|只有|由|从|在|居|位居|位列|跃居|稳居|升至|(?<!班|系|队|专)列|排名|排|达到|可达|多达|达|至|到|实现|完成|突破|跨越|超过|超额|超|逾|不低于|不少于|不小于|不超过|不足|不到|控制在|保持在|保持(?:扩张|平稳|稳定)|保持|稳定在|提高到|提升到|提高至|提升至|增加到|增长到|增至|扩大到|扩大至|扩至|扩|上升到|上升至|下降到|升至|降至|提至|缩至|调整|增长了?|增加了?|提高了?|提升了?|上升了?|上涨了?|扩大了?|下降了?|减少了?|降低了?|回落了?|下跌了?|递增|增速|增幅|涨幅|降幅|高于|低于|快于|慢于|高出|全国平均水平|全国平均|全国|全市|全省|全区|左右|以上|上万|(?<!新)增|逾|余|多|加快|放缓|延长|力争|预计|计划|确保|争取|一举|成功|进一步)+$/u

/** What may stand before what is measured, and says nothing of it. */
export const OPENING = /^(?:建议|聚焦|紧盯|来(?=[\p{Script=Han}]{3,})|由[降负]转[增正升][，]?|当季|会上|现场|当天|当日|此次|本次|年内|当月|仅|到年底|到本月底|[两三四五]年(?=$|平均|年均)|预计到|受[^，。；]{2,12}影响|明年|后年|(?:在)?此基础上|[\s“”（）()、，,：:；;]|以上|[—–-]+|(?:一|二|三|四|五|六|七|八|九|十)是|其中|同时|此外|另外|目前|如今|当前|现在|数据显示|与此同时|在此带动下|据(?:初步)?(?:统计|测算|核算)|初步(?:统计|核算|测算)|预计|预期|主要(?:预期)?目标是|力争|争取|确保|计划|努力|实现|完成|达到|截至目前|截止目前|截至|全年|今年以来|今年|去年|上年|本年|当年|年末|月末|季末|末|前?[\d一二两三四五六七八九十]+个?(?:月|季度)(?:份)?|[\d—–~-]+月份?|上半年|下半年|前三季度|[一二三四]季度|(?:19|20)\d{2}年|到(?:19|20)\d{2}年|[\d]+月底?|“十[一二三四五]五”(?:期间|时期|末)?|期间|全省|全市|全区|全县|全国|我省|我市|我区|我县|我国|本省|本市|当地|已|将|由|从|使|让|了|共有|共(?!计)|并|且|和|及|以及|均|实施|推动|推进|安排|举办|开展|建成|拥有|创建|组建|打造|聚集|集聚|吸引|搭建|带动|布局|制定|出台|发布|仅|每年|近年来|一批)+/u

export const CARRY_ONLY = /^(?:转|前|历史|历史同期|同期|这一数字|这个数字|当月|当年|水平|的增长水平|增长水平|前列|大关|关口|台阶|同口径|可比口径|按可比口径|剔除不可比因素|年度|年初|首批|首期|比|总数|总量|累计|其中|合计|总计|规模|比重|占比|同比|增速|增幅|达|数量|总额|全部|这一数字|该数字|末|)$/u
/** Measures that lean on the one named before: 规模以上工业总产值增长…、增加值增长…. */
export const MEASURE = /(?:总产值|增加值|产值|利润总额|利润|利税|营业收入|主营业务收入|营收|税收|收入|销售额|销售收入|交易额|零售额|进出口|出口额|出口量|出口|进口|产量|销量|投资额|投资|总花费|总投资|总金额)$/u
export const BARE_MEASURE = /^(?:总产值|增加值|产值|利润总额|利润|利税|营业收入|主营业务收入|营收|税收|收入|销售额|出口额|出口量|产量|销量)$/u

export const LEADING_VERB = /^(?!签约、)(?:支持|引进|新引进|安排|实施|推动|推出|完成|承接|开展|举办|建成|拥有|培育|打造|创建|落地|签约|选派|获批|突破|出口|覆盖|提供|培训|参加|承担|派出|引入|集聚|聚集|启动|新建|改造)/u

/** What a counted thing is called after the classifier. */
export const COUNTED = /^(?:的)?(?<noun>(?:国家和地区|\d(?=[A-Z])|[^，。；、,;：:！？\d\s“”（])(?:\d(?=[A-Z])|[^，。；、,;：:！？\d\s“”（]){0,13}?)(?=(?:[，。；、,;：:！？\s\d“（]|$|中(?:有|，)|投产|投用|投运|促建|全力|签约(?!项目|企业)|开工(?!项目)|竣工(?!项目)|落户(?!企业)|入驻(?!企业)|集聚|聚集|分别|深入|融通|便捷|建成|获|上榜|入选|晋升|完成|因|正在|正|加快|实施|开展|实现|凭|卖|销往|解决|提供|享受|获得|进入|纳入|加入|融入|跟随|与|和|在|为(?!主)|是|带动|拉动|撬动|推动|亮相|贡献|建设(?!者)|运营|迁|成为|跻身|荣获|通过|投入(?:使用|运营|运行)|揽金|集体|参加|参与|应邀|来自|位于|需要|可以|可|每|其中|日均|年均|同时|陆续|先后|相继|顺利|全面|正式|进行|达到|加速|产值|的))/u

/** What follows a count and is no thing counted. */
/** Things counted that one character names. */
export const PLACES = /^[村镇乡县市区省校园店厂站港馆]$/u
export const NO_NOUN = /^(?:以上|左右|以内|以下|增长|占|居(?!民)|达(?!标)|同比|总投资|累计|实现|增加|减少|下降|提高|覆盖|涉及|其中|共|比|较|跨(?!国|境|区|省)|超(?!临界|高压|高清|算|导|大型|低|声|市|级)|仅|均|都)/u
/** 2座35万千瓦…项目: the size of what is counted, before its name. */
export const SIZE = /^(?:总?投资)?(?:超过|超|达)?\d[\d.]*[十百千万亿]*(?:千瓦时|千瓦|兆瓦|千伏|吨级|吨|元级?|平方米|公里|英寸|米|级)?(?:以上)?的?(?=[\p{Script=Han}])/u
export const TIER_BEFORE = /^(?:[、和及]?(?:[一二三四五六七八九十两]|\d+)?个?(?:\d*[十百千万]*亿(?:元)?级))+(?=[\p{Script=Han}])/u
/** 新能源、新材料项目: a list of kinds before what is counted. */
export const KINDS_OF = /^(?<noun>(?:(?:[\p{Script=Han}]{2,6}、){1,4}|[\p{Script=Han}]{2,4}和(?=[\p{Script=Han}]{2,4}(?:中心|企业|机构|产品|人才)))[\p{Script=Han}]{1,8}?(?:项目|企业|机构|公司|平台|中心|园区|品牌|集群|基地|产业|产品|人才|岗位))/u
/** A counted thing by how it ends, where nothing stops it. */
export const ENDS_AS = /^(?<noun>[\p{Script=Han}]{1,8}?(?:者|人员|员工|职工|居民|农民|群众|客商|企业|公司|机构|项目|平台|园区|基地|线路|产品|设备|机组|工厂|车间|学校|医院|社区|小区|村庄|乡镇))/u

export const ESTIMATE = /预计|初步估算|整体测算|初步核算|初步统计|初步测算|据统计快报|快报|预估/u
export const TARGET = /力争|须达到|争取(?!工作|上级|资金|到|中央)|预期目标|主要目标|发展目标|确保|计划(?:建设|新(?!开工项目|建项目)|引|完成|今年)|(?<!即)将(?!近|军|来)|拟(?=新|建|投|于|引|设|共同|用地)|要(?:着力|深入|加快|坚持|实现|完成|推)|下一步|接下来|未来(?!产业|工厂|科技|科创|城|社区)|目标(?:是|为|任务)|今年(?:再|要|将|计划|力争)|努力实现|不低于|不少于/u
/** 计划总投资: wanted in its own clause only. */
export const TARGET_HERE = /计划(?:总)?投(?:资|入)[^，。；]*$/u
export const DISPOSED = /将(?=[^，。；、]{2,14}(?:由原来|由|从|作为|列为|列入|纳入|压减|压缩|缩短|转化|变成|变为))/gu
export const DONE = /已|截至|目前|去年|上年|现有|累计完成|今年以来|获批|如今|上半年|前[一二三四五六七八九十\d]+个月|季度[，,]|同比/u
export const PLAN_HEADING = /(?:打算|总体要求|主要目标|预期目标|目标任务|主要任务|重点工作|工作安排|工作部署|工作打算|工作思路|发展目标)/u
export const REVIEW_HEADING = /(?:结果|简况|概况|现状|回顾|完成情况|执行情况|取得|成绩|总结|公报)/u
export const COMPARED_GOAL = /(?:超出|高于|低于|快于|好于|超过|超额完成|完成|为|占|超)(?:了)?(?:全年|年度|年初|市|省|县|区|市里|序时)?(?:下达)?(?:的)?(?:预期|计划)?(?:目标任务|目标|任务|计划)(?:任务|进度)?(?:的(?=\d))?/gu
export const STRONGLY_AHEAD = /下一步|接下来|预期目标|今后/u
/** Who will do what follows: a place, a government, a year. 项目投产将缓解…: an effect looks ahead in its own sentence only. */
export const AHEAD_DOER = /(?:[区市县省州旗]|园区|开发区|政府|我们|部门|局|委|[今明]年|\d{4}年|此外|同时|还)[，,]?[^，。；]{0,4}?将(?!有效|进一步|为|使|会|成为|达)/u
export const AHEAD = /(?<!即)将(?!近|军|来)(?!达)|未来(?!产业|工厂|科技|科创|城|社区)/u
export const WHOLE_YEAR_AHEAD = /(?:全年|年内)(?:计划|安排|实施|新增|新建|完成|引进|建成|开工|实现)/u
export const TURNS_BACK = /去年|上年|截至|目前|回顾|如今|今年以来/u
/** A goal in a heading stands before its figure: 建500亿级…; what is built after it is another matter. */
export const SOUGHT_IN_HEADING = /(?:打造|建|争创|力争|冲刺|创建)[^，。%\d]{0,4}\d[^，。%]*$/u
export const WORDING = /力争|确保|争取|实施|预计|突破|达到?|左右|(?<!规模|限额)以上|以内|不低于|不少于|(?<![签合])约|近|前列|等|全力|做实|做强|初步核算|初步统计/gu

/** 由上年的…调整为: after it the present year holds again. */
export const RETURNED = /(?:调整|增加|提高|提升|增长|扩大|上升|下降|降)(?:为|到|至)[^，。]*$|[:：]$/u
/** 较2020年末的…: what stands right after a compared time is of it. */
export const OF_IT = /^(?:末|年末|底|同期)?的$/u
export const SINCE_YEAR = /比(?:19|20)\d{2}年(?:增加|增长|提高)$/u
/** 第一产业占比, by its place in a proportion. */
export const sectorShare = (place: number): string => `第${'一二三四五'[place] ?? ''}产业占比`
export const shareOf = (part: string, whole: string): string => `${part}占${whole}比重`
/** The thing a share is of: 全国50%的光伏玻璃. */
export const OF_THING = /^的(?<noun>[^，。；、在]{2,10})/u
export const SHARE_OF = /^[、，,]?占(?<whole>[^，。；,]{2,24}?)(?:的|比重)?(?:达|为|超过)*$/u
export const AFTER_TIER = /^(?:的)?(?<noun>[^，。；、,\s”\d]{2,20})/u
export const AFTER_STREAK = /^(?:实现|保持)?(?<what>[^，。；、,;]{2,16})/u
export const FOR_WHAT = /^的(?<noun>[^，。；、,]{2,14})/u
/** A doer and its deed before what is measured: 甲一期提前投产、新增产值. */
export const DEED = /^[^，。；、]{2,20}(?:投产|达产|开工|建成|投用|竣工|落户|签约)、(?=.{2,})/u
/** Words before a size that name nothing measured: 包括50万吨聚丙烯. */
export const NAMES_NOTHING = /^(?:[一二三四]期|[一二三四五两\d]+[个座条台])?(?:包括|包含|含有?|项目包含|和|及|与|以及|建设|新建|新增|改造|新建和改造提升|改造提升|建成|生产|投放|.{0,12}(?:装载着?|带来|下载|节约|输送|接卸|供应)|拥有|配备|安装|采购|引进|.{0,4}(?:[和及与]))$/u
/** 总量、增速分别居全省…第9位: how a place in an order is held, and among whom. */
export const PLACE_HELD = /(?:(?:总量|增速|增幅|规模)[、和]?)*(?:分别|均|都)?(?:位居|位列|居|列|排名|排|跃居|跃升|升至|稳居|由)[^，。；]{0,14}$/u
/** Among whom a place is held, and nothing that is placed. */
export const AMONG = /^(?:全球|世界|全国|全省|全市|全区|国内|亚洲|[东中西]部|同类|开发区|县市区|区县|各?市州|县|区|市|经开区|高新区)*$/u
export const SETTLED = /^(?<verb>落户|落地|入驻|签约|开工|竣工|投运|投产)$/u
export const BODIES_BEFORE = /(?<noun>[\p{Script=Han}]{2,8}?(?:机构|企业|项目|公司))(?:实现|达到|达|有)?$/u
export const LISTED_BODIES = /^(?<kind>企业|机构|项目|公司)(?:“(?<role>[^”]{2,8})”)?/u
export const NEWLY = /^新(?:增|认定|获批|入选|培育|建成|设|签约)/u

/** What compares a figure with another and names no measure: 增加到2015年的, 是“十一五”时期的, 比全国平均水平高, 较1—4月份. */
export const COMPARED = /(?:^|[，,、：；])(?:(?:其)?(?:增速|增幅|降幅|涨幅|进度|占比|比重)?)(?:(?:增加|增长|提高|提升|扩大|上升|发展|减少|下降|降低|降)(?:到|至)(?:了)?(?:(?:19|20)\d{2}年|去年|上年|今年|目前|如今|现在)的?|(?:是|为|相当于)(?:(?:19|20)\d{2}年|上年|去年|“[^”]{2,6}”(?:时期|末|期间)?|全国|全省|全市)[^，。；]{0,8}的?|(?:比|较|快于|高于|低于|慢于)[^，。；]{0,16}?(?:提高|降低|高出?|低|快|慢|回落|回升|加快|放缓|收窄|扩大|上升|下降|增加|减少|增长|多|少)?(?:了)?)$/u
/** 房地产投资仅完成年度计划的: what is set beside a plan. */
export const OF_PLAN = /(?:仅|已)?(?:分别)?(?:为|完成|超额完成|占|达到|达)(?:了)?(?:全年|年度|年初|全年度|目标|序时|市下达)?(?:计划|目标|任务|预算|预期|进度)+的?$/u
/** 重点项目已开工: what is counted, and then its stage. */
export const STAGE_LAST = /^(?<noun>[\p{Script=Han}]{2,12}?(?:项目|企业|工程))(?:已|已经|全部|均)?(?<verb>签约|开工|竣工|投产|建成|落地|落户|入驻|完工)$/u
export const PLAN_SHARE = /^(?:为|完成|超额完成|占)?(?:全年|年度|年初)(?:计划|目标|预算)?(?:任务)?的?$/u
/** What stands before a measure and is no part of it: who did it, by what, when. */
/** What a doer did: nothing is cut where none of these stands. */
export const DEEDS = /突破|签约|[聚集]集|聚|实现|带动|引进|新增|吸引|承接|完成/u
export const DOER = /^(?:[^，。；]{1,24}?(?:行动|工程|平台|集群|现场|活动|产业|公司|项目|产业园|工业园|示范区|集聚区|园区|经开区|高新区|开发区|新区|县市|街道|乡镇)(?:已经|已|目前|直接|共|累计|今年|平均|每年)*(?=(?:突破|签约|聚集|集聚|实现|带动|引进|新增|吸引|承接|完成)[\p{Script=Han}]*))/u
export const SAID_BEFORE: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['已', /^[^，。；]{2,16}?已(?:经)?累计(?=[\p{Script=Han}]{2,})/u],
  ['有', /^[^，。；]{2,16}?(?:现有|共有|拥有|建有|设有|已有)(?=[\p{Script=Han}]{2,})/u],
  ['共', /^[^，。；]{2,16}?(?:机构|部门|海关|企业|公司|银行|单位)共(?!同|享|有|建)(?=[\p{Script=Han}]{3,})/u],
  ['累计', /^[^，。；]{2,16}?(?:机构|部门|海关|企业|公司|银行|单位)累计(?=[\p{Script=Han}]{3,})/u],
  ['将', /^[^，。；]{0,16}?(?:再|继续)?将(?:再|新|还)?(?=签约|引进|新增|实施|培育|建设|投资)/u],
  ['', /^[\p{Script=Han}A-Za-z0-9]{2,14}?(?:公司|集团|银行|项目|工程|电站|电厂|供应链)(?=(?:去年|今年|日|年|总|预计|累计|计划)?[\p{Script=Han}]{0,6}(?:能力|产能|收入|产值|利润|订单|销售额|产量|税收|发电量|装机|投资|出口额|余额)$)/u],
  ['一', /^[^，。；]{0,16}?(?:新建|建设|打造)(?:了)?(?:一个|一座|一条)(?=[\p{Script=Han}])/u],
  ['在', /^在[^，。；]{2,10}的(?=[\p{Script=Han}]{4,})/u],
  ['', /^(?:该?公司|该?企业|集团|园区)(?:去年|今年|全年|上半年|已)?(?=[^，。；]*(?:收入|产值|利润|订单|销售额|产量|产能|税收))/u],
  ['投资', /^[\p{Script=Han}A-Za-z0-9]*(?:项目|工程|基地|园)(?=(?:计划)?总投资$)/u],
  ['的', /^的/u],
  ['样的', /^像[^，。；]{2,20}(?:这样|那样)的/u],
  ['出来的', /^[^，。；]{1,8}出来的/u],
  ['统筹', /^统筹/u],
  ['、', /^[^，。；]*(?:最大|最高|最多|最强|领先)、/u],
  ['后', /^[^，。；、]{0,16}(?:达产|投产|建成|转让|推广|投用|完工)后(?:将|可|预计|每年)*(?:获|实现|新增)?/u],
  ['每年', /^[^，。；]*每年(?=[^，。；]{3,})/u],
]
export const WITHIN = /即[^，。；]{6,}$|(?:今年|去年|目前)?\d+[到至—–-]\d+月份?/gu
export const PUT_IN = /^(?:[^，。；]*(?:由[^，。；]{2,16}|在[\p{Script=Han}]{2,4}|公司|集团|中国[\p{Script=Han}]{2}|建设))(?=投资$)/u
export const GIVEN = /(?:获得|拿到|拿下|给予|享受|发放|申请到|争取到|获批|设立|成立|组建|发起|形成)(?:了)?(?:一支)?(?:总?规模)?(?:达|为)?(?:一笔|每[\p{Script=Han}]|每年|首期)?$|^首[期批]$/u
export const GIVEN_THING = /^(?:[\p{Script=Han}]{1,6}?的|的)?(?<noun>[^，。；、,\d]{2,14}?)(?=[，。；、,]|$|投运|用于|支持|设立|成立|落地)/u
/** 上榜…500强, 获国家…奖: what was won says more than who won it. */
export const WON = /^(?:企业|单位|成果|项目|产品|人)?(?<what>(?:获(?!得|批)|上榜|入选|凭)[^，。；、]{4,20})/u
export const SELECTED = /(?<noun>(?:\d[\d.]*|[十百千万])[十百千万亿]*(?:元(?:及)?以上(?:的)?|元?级)[\p{Script=Han}]{0,6}(?:项目|企业|产业))$/u
export const MERE_VERB = /(?:签约|改造|出口|派出|选派|带动|覆盖|支持|服务|惠及|开工|竣工)$/u
export const NO_STEM = /^(?:新增|实现|完成|累计|年|)$/u
export const VERB_FIRST = /^(?:接待|实现|完成|新增)/u
export const OF_MEASURE = /的(?=(?:总产值|增加值|产值|利润|营业收入|营收|税收|收入|销售额|交易额|零售额|进出口|出口额|出口|进口|产量|销量|投资额|总投资)$)/u
export const ACHIEVED = /(?<=[\p{Script=Han}]{2})(?:实现|完成)(?=(?:总产值|增加值|产值|利润总额|利润|利税|营业收入|主营业务收入|营收|税收|收入|销售额|销售收入|交易额|零售额|进出口|投资)$)/u
/** 甲、乙三大产业: how many a list holds. */
export const LIST_SIZE = /[二三四五六七八九十\d]+(?:大|个)(?:主导|优势|支柱|重点|特色)?(?:产业|行业|领域|板块|门类)$/u
/** 接待…人次、收入…亿元，分别增长1%和2%: each of those named last. */
export const EACH_OF_THEM = /[，,、；](?:同比|比上年|较上年|环比|总数|累计|总量|数量)*分别(?:同比|比上年|较上年)?(?:增长|下降|提高|增加|占|为|减少|上涨|达|达到|突破|超过)?$/u
export const RANKED = /^(?:国家|省|市|区|县)级$/u
export const RANK_WORD = /(?:国家|省|市|区|县)级/u
/** Deeds that are part of what is measured. */
export const KEPT = /(?:完成投资(?:额)?|带动就业|吸纳就业|提供就业|新增就业)(?=(?:达到|达|约|超过|超|近)?$)/u
export const RATE_NAME = /(?:率|比重|占比|比例)$/u

/** Words just before a growth and what it is then set against; the first that fits counts. */
export const BASES: readonly (readonly [basis: Basis, near: RegExp, also?: (clause: string, near: string) => boolean])[] = [
  ['annual_average', /年均|[两二三四五]年平均/u],
  ['mom', /环比/u, (clause) => /\d月|当月|本月/u.test(clause)],
  ['qoq', /环比/u],
  // an index that rises on the month is no pace that quickens
  ['vs_prev', /(?:较|比)(?:上月|上年|去年|上季度|前值|一季度|上半年|前\S{1,3}个?月|(?:19|20)\d{2}年全年|\d月份?|\s*\d+\s*[—–-]\s*\d+\s*月份?)[^，。；]{0,4}(?:加快|放缓|收窄|回落|回升|扩大)/u, (clause) => /增速|增长|加快|放缓|收窄|回落/u.test(clause) && !clause.includes('指数')],
  ['mom', /较上月|比上月/u],
  ['vs_prev', /(?:较|比)[一二三四]季度/u],
  ['vs_plan', /(?:时间进度|序时进度|时序进度)/u],
  ['contribution', /拉动/u],
  ['vs_peer', /(?:高于|低于|快于|慢于|高出|比)[^，。]{0,10}(?:全国|全省|全市|平均|主城|全部|规上|增速|增幅|各项)|(?:全国|全市|全省)平均(?:水平)?(?:高|低)?/u],
  ['vs_peer', /(?:高于|低于|快于|慢于|高出)(?!上|去|前|年|计划|目标|预期|时间|序时)[^，。；\d]{2,14}$/u],
  ['vs_prev', /(?:^|[，、])(?:同比|比上年)?(?:加快|放缓|回落|收窄)$/u],
  ['vs_plan', /计划|目标|预期/u, (_, near) => /高|低|超/u.test(near)],
  ['vs_prev', /较\s*\d+\s*[—–-]\s*\d+\s*月|较前\S{1,3}个?月|较上季度/u],
]
export const SINCE = /(?:比|较|是)(?<year>(?:19|20)\d{2})年/u
/** Nothing of the above stands without one of these. */
export const MAY_COMPARE = /[均比较度动于出均平快缓落窄划标期]/u

/** Titles of reports that look back on the year before theirs, that tell of the year they name, and that look years ahead. */
export const YEARLY_REPORT = /工作报告|计划.{0,12}报告/u
export const TELLS_OF_A_YEAR = /公报|完成情况|执行情况|运行情况|发展情况|综述|简况|统计/u
export const LOOKS_FAR_AHEAD = /目标|规划|方案/u
/** A title that tells of one event, not of what a period brought. */
export const DEED_IN_TITLE = /签约|开工|奠基|大会|会议|座谈|活动|举行|举办/u
/** What follows a time that holds for the next figure only: 6月份当月, 2027年、2028年分别, 上半年投产. */
export const ASIDE = /^(?:当[月季天日]|、(?:19|20)\d{2}年|分别|，?年均|期间年均|底?前?(?:全面|正式|顺利|全部)?(?:投产|投用|投运|开工|动工|竣工|完工|建成|通车|封顶|开业|签约|启动|达产|试产))/u
