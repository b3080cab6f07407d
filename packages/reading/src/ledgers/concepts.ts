import { plain } from './printed.ts'

/** What a heading may speak of, and the words by which clerks do. */
type Concept = readonly [name: string, words: RegExp]

/** What a column is of. */
const THINGS: readonly Concept[] = [
  ['money', /投资|投入|出资|出钱|投(?!产|用|运|诉|放)|金额|资金|款项|钱|真金白银|实投/u], ['contract', /合同|协议|签约|签下|签的|白纸黑字|落笔/u], ['start', /开工|动工|动土|破土|开建|进场|真动/u],
  ['produce', /投产|出产品|出货|投用|投运/u], ['finish', /竣工|完工|建成/u], ['full', /达产|满产/u], ['register', /注册|执照|办照|领照/u], ['perform', /履约|说到做到|兑现/u], ['arrive', /到位|进账|到账|真金白银|钱到|到了(?:多少|合同)/u],
  ['name', /名称|名头|叫法|叫什么|叫啥|全名|全称|名字/u], ['project', /项目|工程/u], ['firm', /企业|公司|厂(?!房|址)/u], ['trade', /行业|哪一行|行当|干哪行/u], ['chain', /产业链|链条|哪条链|链上|挂.{0,2}链/u], ['link', /环节|[一哪]环/u],
  ['place', /地点|位置|地址|落在|镇街|在哪[里儿]?$|片区|所在/u], ['content', /内容|[上干建成]些?[啥么]|干成啥/u], ['scale', /规模|多大/u], ['term', /年限|起止|起讫|起—止|几年|工期/u], ['origin', /来源|从哪|哪来|渠道|听来|打哪/u],
  ['state', /形象|进展|走到哪|跑到哪|到哪(?:一|了)?步|什么程度|近况|进度(?!率)|动静|推进|情形|谈得怎样/u], ['permits', /手续/u], ['statistics', /入统|入库|纳统/u], ['problem', /问题|难|薄弱|卡(?!点)|堵|短板在|瓶颈|谈不拢|掉队|未达/u], ['reason', /原因|缘由|为啥|为什么|凭什么/u],
  ['help', /协调|请求|帮(?!办)|想请/u], ['next', /下步|下一步|接下来|怎么办|措施|举措|下一?[回次]|后续/u], ['leader', /领导|挂帅|挂点|包保|[区县镇]长/u], ['office', /(?<!计量|指标)单位(?!产)|部门|科室|谁家|哪家|主责|归口|操盘|盯办|主抓|哪个[组局部委办]|归.{0,3}管/u],
  ['person', /责任人|负责人|人员|的人$|跑腿|专员|经办|经手|哪个人|谁负责|的是谁|谁在跟/u], ['first', /牵头|主抓|主办|主责|操盘/u], ['helper', /配合|协办|搭手|帮办/u], ['deadline', /时限|期限|最晚|交账|截止/u], ['keeper', /监考|数据(?:审核|提供|来源)?单位|以谁为准|谁说了算|数字以|报数|来考|出数/u], ['light', /灯/u],
  ['indicator', /指标|数目/u], ['unit', /计量|量纲|按什么算/u], ['goal', /目标|要做到|要完成|盘子/u], ['base', /基数|底数|底子/u], ['points', /分值|权重|几分|分数/u], ['class', /类别|分类|门类|哪一类|类型/u], ['task', /任务|报告里|工作报告|交代|原文|事项表述/u],
  ['output', /产值/u], ['added', /增加值/u], ['revenue', /收入|卖货|营收|销售/u], ['profit', /利(?!用|率|息|害)|赚/u], ['tax', /税/u], ['power', /电/u], ['export', /出口|国外|外销/u], ['orders', /订单|单子/u], ['stock', /库存|没卖|成品/u],
  ['capacity', /产能|开足|设备开/u], ['staff', /从业|用工|人头|在岗|员工|职工/u], ['renewal', /技改|技术改造/u], ['feature', /特点/u], ['product', /产品(?!价)|货品|[什么啥]东西/u], ['price', /价格|价钱/u], ['material', /原材料|原料|原辅/u],
  ['chief', /龙头|链主|领头/u], ['strength', /强.{0,2}弱|环节状态|强弱/u], ['local', /本地|就近/u], ['supply', /配套/u], ['elsewhere', /全国|代表|标杆|市内|外头|有名/u], ['choke', /卡脖子|关键技术|卡点/u], ['shortage', /短缺|短板需求|还缺|缺啥/u], ['lab', /创新平台|台子|研发/u],
  ['firstly', /首次|头一[回次个]|第一[次个]|最先|首谈/u], ['meeting', /接洽|碰面|见面|接触|接上头/u], ['stage', /阶段|谈到哪/u], ['rival', /竞争|抢/u], ['policy', /政策/u], ['land', /用地|要地|厂房|能耗|要电/u], ['time-gone', /序时|时序/u], ['ahead', /超.?欠|快慢|超前/u],
  ['city', /全市/u], ['rank', /排名|位次|第几/u], ['gap', /差距|高低|差多少/u], ['code', /代码|赋码|编码|编个号/u], ['event', /活动|场会|会上|场次/u], ['new-or-not', /新开.*续|新签|续建|头一回签|接着[签干]|新开的/u], ['outside', /省外|市外|外省|外市/u], ['ended', /终止|黄了|解约|解除|不干了/u],
  ['latest', /最近|最新/u], ['evidence', /证据|依据|凭[啥什]/u], ['keyworks', /重点项目|大项目/u],
]
/** What of it: of when, planned or done, a share or an amount. */
const SIDES: readonly Concept[] = [
  ['last-year', /去年|上年|前一年|年初以前|20\d\d年(?=底|末)/u], ['year', /今年|本年|当年|年度|全年|年内|年初(?!到|以|至)|年计划/u], ['month', /当月|本月|单月|这个月|[一二三四五六七八九十]+月[份进]|月份?$/u], ['so-far', /累计|[头前][\d一二三四五六七八九十]+个?月|从头到|到现在|到目前|累起来|开年到|年初到|以来|[至到\-—–~][0-9一二三四五六七八九十Nn]+月|到[一二三四]?季[度末]/u],
  ['since-january', /[头前][\d一二三四五六七八九十]+个?月|年初(?=到|以|至)|开年|(?<!\d)1\s*[-—–~至到]|今年以来|本年累计/u], ['next-month', /下月/u], ['planned', /计划|打算|排了|原定|应(?=开|投|达)|拟|定的|要干/u], ['done', /实际|实投|投了|真|已投|干了|完成|（实）|\(实\)|实绩/u], ['expected', /预计|估|眼下看|现在看/u], ['total', /总共|总(?=投|概)|一共/u], ['share', /占|率|比例|几成|百分之几|比重|%/u], ['growth', /同比|比去年|比上年|增[速幅长]/u],
  ['who', /谁|方(?!案|式|米)|业主|主体|哪位|背后/u], ['asked', /否$|没有?$|是否|了没/u], ['before', /同期/u],
]

/** What says more than another word in the same heading: who vouches for a number is no office in charge. */
const RATHER: Readonly<Record<string, readonly string[]>> = {
  'keeper': ['office', 'who', 'origin'], 'unit': ['office'], 'leader': ['office', 'who', 'person', 'first'], 'keyworks': ['project'], 'next': ['content'], 'new-or-not': ['class', 'firstly', 'contract', 'start', 'project', 'year', 'last-year'], 'time-gone': ['state'], 'shortage': ['problem', 'policy'], 'choke': ['problem'], 'produce': ['product'], 'land': ['power'], 'outside': ['money'], 'elsewhere': ['firm'], 'chief': ['firm'], 'task': ['goal'], 'class': ['task'],
}

/** What nearly every heading may speak of, and so says too little by itself. */
const EVERYWHERE: ReadonlySet<string> = new Set(['project', 'money', 'firm', 'name', 'contract', 'policy'])

const THING = 2
const SIDE = 1
/** What two headings must share at least to be taken for one, and how much of a likeness that is. */
const ENOUGH = 0.66
const LEAST_LIKE = 0.5
export const MOST_LIKE = 0.66

/** What a heading speaks of, with what each part of it weighs. */
export type Concepts = ReadonlyMap<string, number>

/** @returns what a heading speaks of, whatever its words */
export function conceptsOf(text: string): Concepts {
  const words = plain(text)
  const spoken = (list: readonly Concept[], weight: number) => list.flatMap(([name, said]) => (said.test(words) ? [[name, weight] as const] : []))
  const all = new Map([...spoken(THINGS, THING), ...spoken(SIDES, SIDE)])
  for (const less of [...all.keys()].flatMap((name) => RATHER[name] ?? [])) all.delete(less)
  return all
}

/**
 * How much alike what two headings speak of is.
 *
 * @returns 0 where they share too little to be taken for one, else 0.5 to 0.66: less than any likeness of the words themselves that could be meant
 */
export function likenessOf(one: Concepts, other: Concepts): number {
  const weigh = (all: Iterable<readonly [string, number]>) => [...all].reduce((sum, [, weight]) => sum + weight, 0)
  const common = weigh([...one].filter(([name]) => other.has(name)))
  const share = common / (weigh(one) + weigh(other) - common)
  const telling = [...one.keys()].some((name) => other.has(name) && !EVERYWHERE.has(name))
  return (telling ? common >= THING : common > THING) && share >= ENOUGH ? LEAST_LIKE + (MOST_LIKE - LEAST_LIKE) * share : 0
}
