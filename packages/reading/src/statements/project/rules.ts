import type { ProjectStage } from '@chanye/model'

/** What stands before a project in its own clause. */
export const CLAUSE_HEAD = /[^，；。：]*$/
/** A clause that dates the next stage of the project before it. */
export const NEXT_MILESTONE = /^，(?:力争|计划|预计|将|拟)?于?20\d{2}年(?:\d{1,2}月)?(?:底|末|初)?(?:前)?(?<says>(?:全面|正式|建成|竣工)?(?:开工|动工|建成|竣工|投产|投用|达产))(?=[，。；])/
/** Words for each stage, later stages first: a clause that says two is at the later one. */
export const STAGES: readonly (readonly [stage: ProjectStage, words: RegExp])[] = [
  ['under_construction', /未能?(?:如期|按期|按时)?(?:完工|竣工|投产|建成)|铺通|铺轨|设备搬入|运行试验|冲刺阶段|联调联试|设备调试|安装调试|整体提升|浇筑|封底|主体(?:结构|工程)?(?:完工|封顶|已?完成|施工)|封顶|全力促建|促建|吊装|(?:完成|进入)[^，。；]{0,8}(?:路基|大坝|主体|土建|桩基)|转体|合龙|(?:建设|施工)(?:现场|一线|工地)|掘进|架设|架梁|开挖|已?完成(?:[一二三四五六七八九]成|\d|过半|近半)/],
  ['full_capacity', /全面达产|达产(?!后)|满产|满负荷/],
  ['planned', /前期(?:工作|研究|论证)|核准|筹建|立项|规划建设|谋划|计划投资|拟建|纳规|可研|环评|备案|选址|报批|批复|未能?(?:如期|按期|按时)?[开动]工|尚未[开动]工|施工许可|纳入[^，。；]{0,6}规划/],
  ['in_production', /投产|通水|投用|投运|投入(?:使用|运营|运行|试运行|商业运营|生产)|试运[行营]|建成|正式(?:运营|营业|投)|运营|运行(?!试验)|启用|开业|营业|竣工|完工|交工|通车|通航|开通|(?:全线|全面|的)贯通|并网|落成|商业化交付|交付使用|移交|通过(?:竣工|交工)?验收|全面完成|飞架|完成[一-鿿]{0,4}(?:改造|扩容|扩建|提质|升级|迁建)/],
  ['started', /开工|启动(?:建设|实施)|动工|奠基|地桩|破土|开建|启建/],
  ['signed', /签约|落户|落地|入驻|签订|签署/],
  ['under_construction', /加快建设|建设|施工|推进|续建|在建|(?<!全线|全面|的)贯通/],
]
const HARD = '闸站|泵闸|联络线|连接线|(?<!在)隧洞|运河|光缆|海缆|(?:实验|示范|反应)堆|轨道交通线|(?:\\d+|[一二三四五六])号机组|作业区|发射场|(?:延伸|延长)[线段]|(?<=[一-鿿]线[东西南北]?)延伸|(?<=至[一-鿿]{2,8})段|一体化基地|能源基地|水电(?![站费气暖煤户])|生产线|产线|[一二三四五两]线|[一-鿿]装线|中试线|\\d+号线|高速公路|快速公路|公路|快速路|高速|(?<=[一-鿿]{2})(?<![思道出公铁一线网电半套退之速环陆])路(?=$|改|拓|建|延|全线|通车|竣工|完工|项目|工程|[一-鿿]{1,3}段)|大道|国道|省道|隧道|特大桥|大桥|铁路|高铁|城际|地铁|轻轨|轨道交通|城市轨道|轨道|有轨电车|机场|航站楼|港区|跨海通道|过江通道|穿江隧道|环线|(?<![空香])港(?![口区澳股])|码头|航道(?!桥)|船闸|水库|枢纽|灌区|水厂|水闸|泵站|引水|调水|供水|[电气热钢化药纸糖铝铜]厂|处理厂|淡化厂|焚烧厂|工厂|车间|水电站|核电站|核电|蓄能电站|抽水蓄能|光伏电站|储能电站|变电站|换流站|压气站|接收站|充电站|电站|煤电|火电|风电场|风电|光伏|光热|特高压|直流|管道|管线|管网|露天矿|煤矿|[硅铜铁金锂磷铀锌钨铍铝铅]矿(?![业产山区石])|矿山|矿区|酒店|广场|购物中心|数据中心|智算中心|超算中心|科技城|商贸城|新城|综合体|博物馆|科技馆|图书馆|美术馆|体育馆|体育场|体育中心|文化馆|档案馆|展览馆|纪念馆|会展中心|大剧院|音乐厅|医院|卫生院|保健院|疗养院|养护院|敬老院|养老院|福利院|幼儿园|分校|展厅|商城|客运站|火车站|高铁站|(?<=[一-鿿]{2})[东西南北]站|(?<=铁路[一-鿿]{2,3})站|(?<=[一-鿿]{3})站(?=$|(?:综合枢纽)?(?:正式|全面)?(?:开通|建成|投用|启用|开工))|文体活动中心|院区|校区|学校|中学|小学|附中|附小|职业学院|云仓|冷库|粮库|油库|气库|大厦|(?<=[一-鿿]{2})街(?!道|区)|监测网|实验网'
const SOFT = '项目|工程|产业园区|工业园区|物流园区|科技园区|产业园|工业园|物流园|科创园|科技园|创新园|双创园|园区|公园|景区|度假区|小镇|基地|市场(?!化)|中心|平台|实验室|研究院|学院|大学|集群|装置|设施|总部|通道|(?<=[一-鿿]{2})城(?![市镇乡区东西南北中关际郊]|投(?![入资产用运]))|改造复产|改造|复产|扩能|扩建|扩产|技改|连通|输变电|生态城|片区'
/** The characters HARD, SOFT and phases begin with: looked at first, for most places of a text begin none. */
const BEGINS = '(?=[联站铍金铁锂磷铀锌钨运海反示作发延段能\\d中保疗卫养敬福幼分展客东西南北硅铜金锂磷铀锌钨铝铅跨过穿环总组封涂路生产一二三四五六两\\d高快公国省隧特大铁城地轻轨有机航港码船水枢灌泵引调供电气热钢化药纸糖铝铜处淡焚工车核蓄抽光储变换压接充煤火风直管露矿酒广购数智超科商新综博图美体文档展纪会音医院校学中小附职云冷粮油街监实项物双创园景度基市平研集装设总通改扩技复连输生片])'
/** What a work is called by, as the end of its name. */
export const WORK = new RegExp(`${BEGINS}(?:${HARD}|${SOFT})(?:[一-鿿]{2,3}段)?(?:[一二三四五六]期)?(?:建设(?!现场|一线|工地))?(?:扩建|扩能改造|改扩建|提标改造|改造)?(?:[一二三四五六]期)?(?:项目|工程)*|[一二三四五六]期(?!间|待|末|货|限)(?:扩建|项目|工程)*`, 'g')
/** Whether a stretch names a work at all. */
export const HAS_WORK = new RegExp(`${BEGINS}(?:${HARD}|${SOFT}|[一二三四五六]期)`)
/** Works that bear what they are in their name, as against those that any plan calls by: 项目, 中心, 平台. */
export const HARD_END = new RegExp(`${BEGINS}(?:${HARD}|[一二三四五六]期)(?:[一-鿿]{2,3}段)?(?:扩建|扩能改造|改扩建|提标改造|改造)?(?:[一二三四五六]期)?(?:项目|工程)*$`)
export const SOFT_END = new RegExp(`${BEGINS}(?:${SOFT})$`)
/** Cheap guards, asked before any grammar. */
export const SPEAKS = /开通|通水|飞架|掘进|架设|架梁|开挖|投[产用运入建]|试运|建[成设]|启[用动]|运[营行]|落成|[开动完竣]工|通[车航过]|[开营]业|贯通|并网|奠基|签[约订]|落[户地]|入驻|封顶|施工|推[进动]|促[建进]|加[快速紧]|提速|实施|前期|核准|筹建|新建|[改扩续兴组在]建|立项|达产|满产|纳规|完成|进[展入]|移交|交付|获批|抓[好紧实]|引进|招引|谋划|吊装|合龙|主体|打下|规划|环评|备案|选址|生产|拟|可研|等|批复|交工|满负荷|调试|铺通|搬入/
export const MAY_NAME = /作业区|[段纽航机河缆堆洞项工线路速铁港站厂库园区基中目矿馆院桥道场期城楼台室网闸仓坊店街校等房牧电伏热设总改扩]/

const WHEN = '(?:20\\d{2}年)(?:、20\\d{2}年)*|今年|明年|去年|当年|年内|年底前?|年初|近日|日前|目前|当前|如今|现在|上半年|下半年|[一二三四]季度|前三季度|全年|近年来|五年来|\\d+月(?:\\d+日|底|份)?前?|\\d+日|截至[^，。；]{2,6}'
const WILL = '力争|争取|确保|计划|预计|拟|将|要|继续|着力|全力|保障(?!性|房)|大力|积极|扎实|稳步|有序|深入|统筹|重点|同步|适时|抓紧|加紧|尽快|正在|正(?=[加抓在全有按稳处建推])|已经|已|先后|相继|陆续|分别|成功|顺利|全面|全部|全省|全市|全区|全县|我省|我市|我区|我县|共|又|再|新(?=开工|建|签约|引进|启动)|还|并|也|其中|同时|此外|围绕|随着|组织|切实|高标准|高质量|高水平|按期|如期|一体|协同|具备条件后|双方|投资'
/** What a clause of works opens with, and says of their stage. */
const DEED = '加力建设|加力推进|加力|开工建设|新开工建设|开工|动工建设|动工|启动建设|启动实施|启动|加快建设|加快推进|加快实施|加快|推进|推动|促进|提速|加速|建成投产|建成投用|建成投运|建成通车|建成运营|建成开通|建成启用|建成|投产达产|投产|投用|投运|启用|开通运营|开通|竣工|完工|完成|实施|抓好|抓实|做好|续建|建设|筹建|谋划推进|谋划建设|谋划|规划建设|签约落地|签约|落地建设|引进|招引|合资新建|新建改造|新建|改扩建|扩建|改建|改造提升|兴建'
export const OPENER = new RegExp(`^(?:${WHEN}|${WILL}|${DEED}|(?:铁路|公路|机场|水利|能源|航运|交通|民航|水运|电力|产业|信息)方面|了|好|以|对|把|的是)+`)
/** Who does it, where, and the deed: 我们在城东开工建设…; what it is of: 总投资6亿元的…. */
export const LEAD_IN = new RegExp(`^(?:.*(?:正在建设|${DEED.replace(/\|改扩建|\|建设|\|改造(?=\|)|\|新建|\|扩建|\|改建|\|开通(?=\|)|\|启用|\|完成/g, '')}|投资建设|携手建设|合作建设|在[^，。；、]{2,8}建设|涉及|包括|涵盖|聚焦|例如|比如|迎来|是|的|由|亿元|万元))(?=.{3,})`)
/** A list's end: 等3个医药项目投产. The same letter in 等级, 平等 ends none. */
export const AND_OTHERS = /(?<![同高初平中对均何])等(?![级待候值等于距])(?:一批|一大批|(?:\d+(?:余|多)?|[一二三四五六七八九十]{1,3}(?:余|多)?|多|数)(?:家|户|个|项|条|座|处|所)?)?/
export const KIND = new RegExp(`^[^，。；]{0,16}?(?:项目群|项目|工程|${HARD}|平台|设施|基地|园区|商场|中心|场馆)(?![一-鿿]{0,3}(?:项目|工程))`)
export const OF_FIRMS = /^(?:[^，。；]{0,10}?)(?:企业|公司|品牌|车型|产品|银行|机构|产业|领域|行业|技术|地|国家|城市|省|市|县|区|方面|问题|政策|服务|活动|单位|部门|人才)(?![一-鿿]{0,4}(?:项目|工程|基地|园))/
/** What may stand between a work and its deed. */
const HOW = '主桥|全桥|首批机组|第?(?:首|\\d+|[一二三四五六七八九十]+)台机组|开始|的(?=(?:全线|全面|顺利)?(?:贯通|建成|投产|开通|投用|竣工|落成|启用|通车))|年底|当天|顺利|平稳|正式|正在|正|已经|已|全面|全段|全线|全部|提前|分别|按期|如期|实现|主体|先后|相继|陆续|加快|加速|加紧|紧张|抓紧|有序|稳步|扎实|成功|率先|日前|近日|目前|基本|即将|同步|集中|将|也|都|均|于|再|一期|二期|一次性|(?:今年|去年|明年)?(?:年内|年底前?|\\d+月(?:\\d+日|底|份)?前?)|今年|去年|明年|20\\d{2}年|在[^，。；]{2,12}?(?=开工|落地|签约|并网|投产|揭牌)|建设(?=取得|进展|有序|加快|顺利|稳步|完成)|工作|进展'
const DONE = '通水|取得施工许可|纳入|落成|飞架|掘进|架设|未能|尚未开工|铺通|设备搬入|合龙|转体|批复|交工|满负荷|投产|投用|投运|投入|试运|建成|启用|运营|运行|开业|营业|竣工|完工|通车|通航|开通|贯通|并网|开工|启动|动工|奠基|打下|破土|开建|签约|落户|落地|入驻|封顶|施工|推进|促建|加快|提速|实施|前期|核准|筹建|获批|获核准|通过|立项|达产|满产|纳规|开机|完成|取得|进展|进入|移交|交付|建设|续建(?!配套)|吊装'
export const SAYS = new RegExp(`^(?:[（(][^）)]{1,20}[）)])?(?:段)?(?:${HOW})*(?:${DONE})`)
export const SAYS_LATER = new RegExp(`^(?!的(?!最后))[^，。；、]{0,14}?(?:${DONE.replace('|建设', '').replace('|进入', '|进入[^，。；]{0,6}(?:施工|阶段|调试)').replace('|完成', '|全面完成|基本完成|(?:浇筑|封底|提升)(?:顺利)?完成|完成[^，。；]{0,12}(?:工程|吊装|验收|建设)').replace('|实施', '').replace('|推进', '').replace('|取得', '').replace('|通过', '').replace('|加快', '').replace('|启动', '')})`)
/** Verbs that only push a work on: what the end of the clause says of the stage goes before them. */
export const STRONG = /开工|动工|启动|建成|投产|投用|投运|启用|开通|竣工|完工|续建|加快建设|规划|谋划|签约|落地|引进|招引|筹建|新建|扩建|完成/
export const PHASE = /(?<name>[〇㐀-鿿A-Za-z]{2,12}?)?(?<phase>[一二三四]期)(?<says>(?:全面|提前|正式|顺利)?(?:(?:计划|预计|将|力争|争取)?(?:今年|明年|年内|年底前?|\d+月)?动工|(?:已|正)?进入[^，。；]{0,4}调试|主体(?:结构)?(?:封顶|完工)|封顶|试生产|试运行|加快建设|达产|投产|启动建设|开工建设|开工|建成|投用|竣工|建设))/g
const NOUN = '项目|工程|生产线|产业园区|产业园|物流园|园区|基地|工厂|广场|酒店|购物中心|数据中心|管道|水电站|电站|机场|港口|科技城|综合体'
/** A work named after what was done to it: 当天签约的…项目. */
export const DONE_TO = new RegExp(`(?<says>签约|开工|投产|在建|落户|竣工)的(?<name>[〇㐀-鿿A-Za-z0-9]{4,30}(?:${NOUN}))`, 'g')
/** 计划投资50亿元在某地建立…基地; 正抓紧建设…的新工厂. */
/** What tells before it that a work to be built was agreed: 与园区签订协议，拟投资…. */
export const AGREED = /签(?:订|署|约|下)[^。；]{0,20}，$/
export const TO_BUILD = new RegExp(`(?<says>(?:计划|拟|将)投资[^，。；]{1,10}元(?:在[〇㐀-鿿]{2,6}?)?(?:建设|建立|新建|兴建|打造)|(?:加紧|抓紧)建设(?:[^，。；、]{2,12}的)?)(?:第一个|首个)?(?<name>[〇㐀-鿿A-Za-z]{1,16}(?:${NOUN}))`, 'g')
/** …项目总投资45亿元, …基地由某公司投资. */
export const INVESTED = new RegExp(`(?:^|[，。；、：是])(?<name>[〇㐀-鿿A-Za-z0-9]{4,30}(?:${NOUN}))(?<rest>，?(?:由[^，。；]{2,20})?(?:计划|预计)?(?:总投资|投资))`, 'g')
export const SET_OF_WORKS = /重大项目|重点项目|集中签约|集中开工|招商推介|项目(?:集中|签约|开工)|^.{0,6}项目.+项目$/
/** Titles that are sought, and sets that are counted: no works. */
export const NO_WORK = /20\d{2}年|季度|一批|^(?:国家级|国家|全国|全球|世界|国际一流|省级|区域性)[一-鿿]{0,16}(?:示范区|示范基地|试验区|先导区|试点|产业基地|产业高地|中心城市|产业集群|示范园区|创新中心|集群)$|^(?:\d+|[两三四五六七八九十百]+|多|若干|数)(?:余|多)?(?:个|项|条|家|处|所|批|类|大|台|套)|^(?:第[一二三四五六七八九十](?!中|小学|高|医院|人民医院|水厂|幼儿|实验)|这|该|此|本|各|每|某|一家|一批|一条|一个(?!年产)|新的|更多|老旧|小(?![一-鿿]{1,2}[山江河湖岛])|部分|全部|这些|整个|有关|相关|双方|所有)|[一-鿿]?\d+(?:余|多)?(?:个|项|家)(?!月)|产业(?:集群|链|体系|发展)$|我国|等(?!级)|[（(](?![^（）()]{2,12}段[）)]|[^（）()]{2,6}[）)][一-鿿]{2,})|[？]|带动|提高|以上|[二三四五六七八九十]大|(?<![业司团份药]“?)(?:灯塔工厂|智能工厂)|首座|首台|的[一-鿿]{1,4}$|大通道$|(?<!第)[两三四五六]条|[补强延]链|合作区$|项目.{1,12}项目|大使馆|参赞|经理|董事长|主席|书记|市长|省长|主任|院士|代表(?!性)|仪式|招商(?:引资)?项目$|协同|打造|双枢纽|整合/
export const TRIM = /^(?:公司(?=年产)|[^，。；]*?(?:亿元|万元|亿美元|亿欧元)的|当天签约的|总投资[^的]*的|投资[^的]*的|以及|和|与|推进|推动|加快|促进|支持|实施|启动|其中|目前|全年|成功|抢抓|全球(?:首个|最大)?|国内(?:首个|最大)?|我国(?:首[个条座家套]|最大|第一[个条座])?|在(?=[一-鿿]{2,})|首个|首条|首座|位于[^的]*的|两国[^的]*的|一个|一座|一条|随着|确保|力争|新(?=[一-鿿]{2,}项目$))+/
/** A firm and what it paid, before a work that bears no name of its own: 甲投资10亿元的精细化工项目. */
export const INVESTOR = /^(?<firm>[一-鿿]{2,10}?)(?:计划|将|总)?(?:(?:投资|增资|新上|投建|承建|兴建)(?:[^，。；的]{1,12}元(?:人民币)?)?)(?:建设|打造)?的(?:第一座|第一个|首座|首个|首条|一[座个条]|\d+[座个条])?(?=[一-鿿A-Za-z0-9]{3,})/
/** A word for the class of a work before its name: 重大水利工程…水库, 重点工程…铁路. */
export const CLASS_AHEAD = /^.*?(?:重大|重点|大型|控制性|标志性|核心|骨干|节点|先导)[一-鿿]{0,4}?(?:工程|项目)(?=[一-鿿]{4,})/
/** Names that share a count of works: 甲、乙两座电站. */
export const COUNTED_TOGETHER = /^(?<names>[一-鿿A-Za-z]{2,12}(?:、[一-鿿A-Za-z\d]{2,12}?)+)(?:[两二三四五六七八九]|\d+)[座个条处家所](?<kind>[一-鿿\d]{2,14})$/
/** A list of places that something is laid in is no list of works. */
export const OF_PLACES = /^(?:老旧|小区|行政村|自然村|村|乡|街道|社区|学校)/
/** Works told of as the largest of their set: 投资规模最大的是…项目. */
export const LARGEST = new RegExp(`最[大高多]的(?:项目)?[是为](?<name>[〇㐀-鿿A-Za-z0-9.]{4,30}(?:${NOUN}))(?<rest>)`, 'g')
/** A list of the places a work joins: 连接甲、乙、丙的大桥. */
export const ALONG = /^(?:连接|途经|串联|横跨|惠及|覆盖)/
/** Names of two characters that begin as a particle does: 向阳, 和平. */
export const LIKE_PARTICLE = /^[向和从][一-鿿]$/
/** 投资的第一座电站, 新上的4条生产线. */
export const FIRST_OF = /^(?:第一|首|一|\d+)[座个条]/
/** Guards INVESTOR. */
export const FUNDED = /[资建上][^，。；]{0,14}的/
export const BEFORE_INVESTOR = /^.*(?:企业|还有|的|由|是)(?=.{2,})/
/** Names that say what is done to a work need no kind: 甲大道拓宽. */
export const DEED_END = /(?:拓宽|改造|扩[建容能产]|更新|治理|整治|延伸|迁建|搬迁|提升)$/
export const COUNTED_BEFORE = /(?<says>签约|开工|投产|竣工|落地|落户|建成|在建|续建)[^，。；、]{0,8}项目\d+个[^。；，]{0,14}，$/
/** Centres that are one wherever they are told of. */
export const OWN_CENTRE = /^(?:云计算|大数据|算力)(?:服务|运营|应用|处理|灾备)中心$/
export const COUNT_HEAD = /^\d+座/
/** What a list's kind tells beyond 项目: the trade of the works, without their size. */
export const SIZE_OF_KIND = /^(?:重点|重大|大型|特大型|骨干|标志性|一批|清洁高效|高效|清洁|优质|新|拟|续建|在建|新建|竣工|投产|新开工|开工|产业(?=项目)|星级|五星级|专业|省级|市级|区级|基础设施(?=项目))+/
/** What stands after the quoted name of a kind: “绿氢”标志性项目. */
export const SIZE_AFTER_QUOTE = /(?<=”)(?:标志性|重点|示范|重大)(?=项目)/
export const PLAIN_KIND = /^(?:项目群|项目|工程|设施|平台|基地|园区|中心|场馆|商场)?$/
/** A name's end that only says how far it is. */
export const STATE_END = /(?:主体(?:结构)?工程|前期工作|建设进度|建设|项目建设)$/
export const BETWEEN_WORKS = /(?:以及|和|及|与)/
export const NOT_YET = /力争|争取|确保|计划|拟|(?<!即)将(?!近|军|来)|年内|年底前|月底前|明年/
export const DONE_ALREADY = /获批|已|去年|截至|目前/
/** A clause ends at these; 、 between places at which something was done ends no item: 分别在甲、乙开工. */
export const CLAUSE_END = /[，,；;。：:！？!?\s]|——/g
export const ITEM_END = /(?<!分别在[^、]{1,8})(?<!等\d+(?:余)?个[^、]{0,8}?)、|(?<=等\d+(?:余)?[个条项座][一-鿿]{0,8}?(?:项目|工程))(?:和|及|以及|与)/g
/** What follows a set that is counted or measured: …基地3.8万平方米. */
export const MEASURED = /^\d+(?![\d号月年日])/
export const ONLY_PUSHED = /^(?:建设|推进|进度)/
export const MAIN_PART = /封顶|主体|促建|吊装/
export const OWN_KIND = /项目$|工程$|[园城]$/
export const MADE_NEW = /新建|扩建|规划|谋划|筹建/
export const STILL_AHEAD = /将|计划|拟/
export const PARK_BEFORE = /^[〇㐀-鿿]{2,12}?(?:物流园区|产业园区|工业园区|园区|产业园|工业园|物流园|开发区|高新区|经开区)(?=[〇㐀-鿿A-Za-z]{4,})/
/** Stands for a list that is not of works. */
export const OTHER = '其他'
export const PLAIN_END = /建设$/
export const ONLY_BROUGHT = /(?:引进|招引)$/
export const COMPLETED = /完成|启用/
export const BEGUN = /启动/
/** What may follow a work that something was done to: no more of a longer name. */
export const OPEN_END = /^(?:$|[^一-鿿]|和|及|与|等|的?建设|主体|一期|二期|前期|进度|，|以及)/
/** Words that say no more of a work than that it goes on. */
export const GOING_ON = /实施|进展|加快|提速|推动|安装/
/** What is still to be got done of a work, told by its first steps: …完成立项备案等前期工作. */
export const STEPS_AHEAD = /^(?:前期|手续|审批|报批|工作|程序|准备)/
/** A list told by its field alone is none of works. */
export const OF_FIELDS = /^(?:一批)?(?:重点|关键|优势|新兴|相关)?领域/
/** How much a work makes a year, inside its name: 甲新材年产6万吨隔膜项目. */
export const A_YEAR = /年产(?=\d)/
/** What lines that share it are called by, where the list names them before it: 甲、乙高铁和…等工程. */
export const SHARED_END = /(?:高铁|铁路|城际|高速公路|高速|公路|航道|地铁|水库|灌区)$/
/** A line between two works is one: 甲站与乙高铁联络线. */
export const LINK_END = /(?:联络线|连接线|连通工程)$/
/** One work of several places, or works that are counted: no kind of each of them. */
export const ONE_SITE = /基地$|(?:[两二三四五六七八九]|\d)[座个条处家所]/
/** Roads called by their code. */
export const ROAD_CODE = /^[GS]\d{1,4}/
/** Who makes what, before the firm's name: 膜材料生产企业甲科技…. */
export const MAKER_AHEAD = /^[〇㐀-鿿]{2,10}?(?:生产|制造|研发|服务|龙头|链主|骨干)?企业(?=[〇㐀-鿿A-Za-z]{6,})/
/** Lines bear their name without the kind of their list: 崇岛线等轨道交通. */
export const LINE_END = /线$/
/** A stretch of a line, which takes the kind of its list: 甲至乙（丙段）等高速公路项目. */
export const STRETCH = /^[〇㐀-鿿]{2,8}[至到][〇㐀-鿿]{2,8}(?:[（(][^（）()]*段[）)])?$/
export const WORKS_END = /(?:项目|工程)$/
export const OF_LINES = /^(?:轨道|轨交|地铁|城市轨道|铁路|高铁|公路|高速|国道|省道|城际|市域)/
export const NO_OWNER = /[园云城港线桥路站馆院校场厂区街镇矿山]$/
