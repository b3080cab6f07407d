import type { ProjectStage } from '@chanye/model'

/** Words for each stage, later stages first: a clause that says two is at the later one. */
export const STAGES: readonly (readonly [stage: ProjectStage, words: RegExp])[] = [
  ['under_construction', /主体(?:完工|封顶)|封顶|全力促建|促建/u],
  ['full_capacity', /全面达产|达产(?!后)|满产/u],
  ['planned', /前期工作|核准|筹建|立项|规划建设|谋划|计划投资|拟建/u],
  ['in_production', /投产|投用|投运|投入(?:使用|运营|运行|商业运营)|建成运营|建成投|正式(?:运营|营业|投)|运营|营业|竣工|完工|建成|通车|商业化交付|全线完工/u],
  ['started', /开工|启动建设|动工|奠基|地桩|破土/u],
  ['signed', /签约|落户|落地|入驻|签订/u],
  ['under_construction', /加快建设|建设|施工|推进|续建|在建/u],
]
const NOUN = '项目|工程|生产线|产业园区|产业园|物流园|园区|基地|工厂|广场|酒店|市场(?:[一二三]期)?|购物中心|数据中心|服务中心|管道|水电站|电站|压气站|皮草城|露天矿|机场|港口|科技城|综合体'
/** A named project as the subject of its clause. */
export const NAMED = new RegExp(`(?<name>[\\p{Script=Han}A-Za-z0-9×“”·]{2,30}?(?:${NOUN})(?![\\p{Script=Han}]{0,4}(?:项目|工程))(?:[一二三四]期)?)(?<says>(?:顺利|正式|正在|已|全面|全线|提前|分别|按期|实现|主体|在[^，。；]{1,10}?){0,3}(?:紧张|加速|加快|完成(?:前期工作|项目核准)|开机|打下|[^，。；、]{0,6}?)(?:投产|投用|投运|投入使用|投入商业运营|投入运营|建成运营|建成|竣工|完工|封顶|运营|营业|通车|开工建设|开工|启动建设|动工|奠基|地桩|签约|落户|促建|筹建工作|前期工作|核准|建设|施工|推进|交付|达产))`, 'gu')
/** 甲一期全面达产、二期启动建设. */
export const PHASE = /(?<name>[\p{Script=Han}A-Za-z]{2,12}?)?(?<phase>[一二三四]期)(?<says>(?:全面|提前|正式|顺利)?(?:达产|投产|启动建设|开工建设|开工|建成|投用|竣工|建设))/gu
/** A work named after what was done to it: 当天签约的…项目. */
export const DONE_TO = new RegExp(`(?<says>签约|开工|投产|在建|落户|竣工)的(?<name>[\\p{Script=Han}A-Za-z0-9]{4,30}(?:${NOUN}))`, 'gu')
/** 计划投资50亿元在某地建立…基地; 正抓紧建设…的新工厂. */
export const TO_BUILD = new RegExp(`(?<says>(?:计划|拟)投资[^，。；]{1,10}元(?:在[\\p{Script=Han}]{2,6}?)?(?:建设|建立|新建|兴建|打造)|(?:加紧|抓紧)建设(?:[^，。；、]{2,12}的)?)(?:第一个|首个)?(?<name>[\\p{Script=Han}A-Za-z]{1,16}(?:${NOUN}))`, 'gu')
/** A work that shares its deed with the next of a list. */
export const IN_LIST = new RegExp(`(?<name>[\\p{Script=Han}A-Za-z0-9]{2,14}(?:${NOUN}))、$`, 'u')
export const SET_OF_WORKS = /重大项目|重点项目|集中签约|集中开工/u
export const GENERIC = /^(?:重点|重大|一批|新|该|这|各|产业|工业|建设|民生|基础设施|招商|投资|签约|入库|区级|市级|省级|本|此|推进|推动|加快|实施|安排|\d+个|\d+项|个|项|大|等|的|在建|竣工|亿元|能|农牧业|个别)[\p{Script=Han}]{0,6}(?:项目|工程|园区|基地|市场)$/u
export const TRIM = /^(?:[^，。；]*?(?:亿元|万元)的|当天签约的|总投资[^的]*的|投资[^的]*的|以及|和|与|推进|推动|加快|促进|支持|实施|启动|新|其中|目前|全年|成功|抢抓|全球|国内|首个|位于[^的]*的|两国[^的]*的)+/u
