/** First-level places by their short names, and the name each bears in full. */
export const PROVINCES: ReadonlyMap<string, string> = new Map([
  ...'北京 上海 天津 重庆'.split(' ').map((short) => [short, `${short}市`] as const),
  ...'河北 山西 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 海南 四川 贵州 云南 陕西 甘肃 青海'.split(' ').map((short) => [short, `${short}省`] as const),
  ['内蒙古', '内蒙古自治区'], ['广西', '广西壮族自治区'], ['西藏', '西藏自治区'], ['宁夏', '宁夏回族自治区'], ['新疆', '新疆维吾尔自治区'],
])
export const WHOLE_COUNTRY = '全国'
/** A province at the head of what it does, in a text that speaks for the whole country. */
export const PROVINCES_IN_FULL: ReadonlySet<string> = new Set(PROVINCES.values())
export const PROVINCE_HEAD = new RegExp(`(?:^|[，。；：])(?:(?:今年|去年|目前|近年来|(?:19|20)\\d{2}年|上半年)[，]?)?(?:(?:在|位于)?(?<name>${[...PROVINCES.keys()].join('|')})(?:省|市)?(?![、和与至到等])|在(?<city>(?!此|这|其|现场|当地|全|我)[〇㐀-鿿]{2,4})，)`, 'g')
/** 在某地，…: the sentence is about a city of the province. */
export const IN_A_CITY = /^在(?<city>(?!此|这|其|现场|当地|全|我)[〇㐀-鿿]{2,4})，/
export const COUNTRY_HEAD = /^(?:[^，。；]{0,20}[，：])*?全国(?!首|第|率先|前|最|平均|唯一|各|领先|电源|规模|重要)[^，。；最居]*$/
/** A place or a zone at the head of a sentence, doing what is counted. */
export const ZONE_HEAD = /(?:^|[，。；](?=[^，。；]*[^，。；]{4}))(?:而|在|位于|以[^，。；]{2,12}为(?:龙头|引领|核心)的)?(?<name>(?!新增|新获|新认|累计|全年|获批|建设|创建|推进|建成|打造|支持|启动|加快|推动|实施|培育|认定|入选)(?:首批\d+个)?[〇㐀-鿿、]{2,12}?(?:都市圈|自贸区|自贸试验区|经济区|高新区|经开区|开发区|新区|物流园区|汽车园区?|科创园|产业园|园区|先导区|[东西南北]地区|集群(?=已|集聚|聚集|实现|入选|产值|规模)|集聚区))(?=\d|[〇㐀-鿿]{2})(?![的、，和与]|建设|建成|获批|加快|启动|增至|累计|达)/g
export const STANDS_IN = /所在的(?<name>[〇㐀-鿿]{3,8}?[区县市])/
/** 这家…企业: one firm a piece of news tells of. */
export const ONE_FIRM = /(?:(?:位于|来自|在)?(?<where>[〇㐀-鿿]{2,8}?)的?)?(?:这家|这个|(?<=的)一家)(?<name>[^，。；、]{2,20}?(?:企业|公司|厂家|厂))(?!们)/
export const SET_OF_INDUSTRIES = /(?<name>[二三四五六七八九十]大[〇㐀-鿿]{0,6}?产业链?)(?!集群|项目|、)/
/** A project told of by what was put into it and where it stands. */
export const PROJECT_HEAD = /(?:^|[，。；的])(?<name>[〇㐀-鿿A-Za-z0-9]{4,30}?(?:项目|工程|基地))(?:由[^，。；]{2,20}|计划|预计|规划)?(?:总投资|投资|占地)/
/** The one work a piece of news is about, by its title. */
export const TITLE_WORK = /(?<name>[〇㐀-鿿A-Za-z0-9（）]{3,40}?(?:项目|工程|管道|电站|铁路|高速|公路|大桥|机场|码头))(?:正式|全面|全线|顺利|主体|全部|建成|首次|成功)*(?:累计|发电量|输气量|输油量|突破|稳定运行|安全运行|举行|投入|完工|竣工|投产|投运|投用|通车|开工|封顶|贯通|并网)/
/** Where a clause begins that a firm or a work may head, and words before its name. */
export const BEFORE_DOER = /(?:^|[，。：“”])(?:其中|目前|而|作为(?:龙头|链主|骨干)?企业，|(?:龙头|链主|骨干|重点)企业|随着)?/g
/** 甲、乙等, 甲与乙: one of several. 甲为龙头的: no doer of what follows. */
export const NO_DOER_AHEAD = /^(?:[、等与和及]|为(?:龙头|链主|代表|引领|核心|主)|所在|项目|(?:相关|有关)?负责人|介绍|发布|公布|统计|数据|测算)/
/** A clause that says a deed and is over. */
export const DEED_DONE = /(?:投入(?:运行|运营|使用)|运行|运营|建成|投用|投产|启动(?:建设|运行)?|落地|开工(?:建设)?|获批|挂牌|落户|成长|扩能建设|封顶|实施|建设)$/
/** What stays with the doer of the clause before: 总投资, 占地, 年产值, 达产后. */
export const OF_ITS_OWN = /^(?:项目)?(?:计划|预计|全部|建成|投产|达产|投运|总投资|投资|占地|用地|年|日|可|每年|新增(?:产值|销售|利税|就业)|一期|首期|其|带动|销售收入|总装机|装机|累计)/
export const GOES_ON = /^(?:该|这(?:个|一|家|座|条)?|其|项目|公司|企业|工程|电站|管道|全部|一期|首期|建成|投产|达产|投运|预计|总投资|电站)/
export const MANY = /重大项目|重点项目|集中|[\d一二三四五六七八九十]+个|批/
export const OWN = /^(?:以上|左右)?的(?<name>[^，。；、]{2,24}(?:项目|工程|基地|工厂|广场|企业|产业园|园区|基金))/
/** 电子信息产业建成500亿级产业集群: what becomes of the tier. */
export const BECOMES = /(?<name>[〇㐀-鿿、]{2,20}?)(?:(?:建|形|变)?成(?:为)?)(?:[^，。；]{0,14})$/
export const BUILT_AS = /(?:打造|建设|培育|形成|做大|做强|建成)(?<name>[〇㐀-鿿、]{2,24}?)(?:\d+个|[一两三四五六七八九十]+个)?$/
export const BARE_TIER = /^(?:先进)?(?:产业|制造业)?(?:集群|基地|产业)$/
export const LEADER = /(?:^|[，。；])(?<name>[^，。；、]{2,16}?(?:[一二三]期|项目|公司))(?:提前|全面|正式|顺利)?(?:投产|达产|开工|建成|投用|总投资)/
/** What no name of a zone holds: deeds, and words of rank. */
export const NO_ZONE = /获评|获批|认定|新增|入选|建设|创建|建成|推进|打造|实现|国家级|省级|市级|全[省市区县国]|各|一批|累计/
/** 某公司负责人说，公司去年…: the firm that is spoken for. */
export const SPOKEN_FOR = /(?:^|[，。；”])(?<name>[〇㐀-鿿A-Za-z]{2,14}?(?:公司|集团)?)(?:相关)?(?:负责人|董事长|总经理|总裁|厂长)[^，。；]{0,8}(?:说|介绍|表示|告诉[^，]{0,4})[，,：](?:[^。；]*[，])?(?:该?公司|该?企业|集团|我们)/
