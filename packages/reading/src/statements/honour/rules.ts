import type { HonourLevel } from '@chanye/model'

const GRANTED = '获批(?:建设|创建|设立)?|获评|入选|荣获|获得|成为|跻身|获授|被评为|评为|被认定为|认定为|被授予|授予|被[^，。；]{2,6}(?:确定|确认|列|评|认定|命名)为|被(?:确定|确认|列|命名)为|晋升|晋级|入围|纳入|进入|通过'
const SOUGHT = '申报|创建|打造|争创|申创|建成|创成|争取|建设|建'
const TITLE = '(?:基地|示范区|试验区|试点城市|试点城区|试点|示范城市|城市试点|工业设计中心|企业技术中心|重点实验室|产业园|示范园区|智能工厂|灯塔工厂|中试平台|准入许可|[一二三]等奖|称号|示范项目|文明城市|十大突破|集聚区|承载城市|先导区|示范县|示范市|示范镇|示范村|绿色工业园区(?!示范)|绿色园区|绿色工厂|度假区|重点镇|重点村|示范企业|高新技术企业|龙头企业|小巨人”?企业|单项冠军|地理标志(?:证明商标|保护产品)?|先行区|建设地区|名单|标杆|(?<=国家[^，。；、,]{0,12})产业集群|(?:\\d?A级)?旅游景区|(?<=级[^，。；、,]{0,10})(?:园区|高新区|经开区|开发区)(?!示范)|先进学校|先进集体|先进单位|先进制造业集群|基本均衡县|卫生城市|园林城市|模范城市?|百强县|百强|名录|教育营地|营地|范例|试点县|示范单位|示范园|特色产业集群|名牌|标杆企业|制造业创新中心|技术创新中心|质量奖|品牌价值榜|典型案例|优秀案例|强县|强区(?!示范)|链主企业|名品)'
const LEVEL = '(?:第一批|首批|国家首批|全国首批)?“?(?:工信部|工业和信息化部|国家发改委|科技部|商务部|农业农村部|文旅部|文化和旅游部|住建部|教育部|财政部|交通运输部|生态环境部|国家级|国家|全国|世界|全球|省级|自治区级|市级|[〇㐀-鿿]{2,4}(?:市级|省级|市)|重庆|上海|北京|天津|《科学》|“创客中国”|制造业|(?<=“)中国|中国(?=[一-鿿]{2,6}名品))'
const HONOUR = new RegExp(`(?<verb>${GRANTED}|获(?=“|国家|全国|省级|世界)|${SOUGHT})(?:了|为)?(?<title>${LEVEL}[^，。；、,]{0,22}?${TITLE})”?(?:验收)?(?!\\d+(?!家(?:[，。；、]|$)))(?=[，。；、,;！\\s”]|$|建设|[〇㐀-鿿])`, 'g')
/** A title without its level, after what only titles follow: 获批…试点, 被确定为…基地. */
const UNLEVELLED = new RegExp(`(?<verb>获批|入选|入围|获评|获授|(?:被[^，。；]{0,6})(?:确定|确认|认定|命名)为)(?:了|为)?(?<title>(?!${LEVEL}|建设|设立|上市)[^，。；、,]{2,30}?(?:试点城市|试点县|试点|示范区|试验区|示范基地|承接基地|产业基地|先行区|先导区|示范县|示范城市))(?=[，。；、,;！\\s]|名单|$)`, 'g')
/** 全国重点实验室获批建设: the title before its deed. */
const AWAITED = new RegExp(`(?:^|[，。；、,\\s]|\\d+[家个])(?<title>${LEVEL}[〇㐀-鿿]{0,14}?${TITLE})(?=(?:成功)?(?<verb>获批))`, 'g')
/** …试点获国家批复: a title without its level before its deed. */
const APPROVED = /(?:^|[，。；、,\s])(?<title>[〇㐀-鿿]{4,24}?(?:试点|示范区|试验区|先行区))(?=(?<verb>获(?:国家|国务院|省政府|中央)?(?:批复|批准)))/g
/** 成为我国第七个“…之都”. */
const BECAME = /(?<verb>成为)(?:我国|中国|全国|全省|国内)?(?:第[一二三四五六七八九十]+[个座]|首[个座])?(?<title>“[^”]{2,14}(?:之都|之城|之乡|城市|基地|示范区)”)/g
/** 做好“…县”创建工作. */
const QUOTED = new RegExp(`“(?<title>[^”]{2,20}?(?:${TITLE}|县|城市|城区))”(?=(?<verb>创建))`, 'g')
/** 获…中国质量奖; 被评为中国“…工程”. */
const AWARDED = /(?<verb>荣获|获得|摘得|捧得|获)(?:了)?(?:[^，。；、]{0,12}?(?:首个|首批|首次|第[一二三四五六七八九十]+届))?(?:[^，。；、]{0,8}?)(?<title>(?:中国|国家|全国|世界|全球|国际|省)[〇㐀-鿿]{2,14}奖(?:[一二三]等奖|金奖|银奖|提名奖)?)(?![励项品金章])/g
const QUOTED_GRANTED = /(?<verb>被评为|被评选为|被授予|荣获|获评|获授|入选)(?<title>[〇㐀-鿿]{0,6}“[^”]{3,24}”(?:称号|名单|工程)?)(?=[，。；、！\s]|$)/g
/** A second title after the first one, which takes its level: 争创国家…示范区和…示范基地. */
export const AND_ANOTHER = /^(?:和|及|以及|、)(?<title>[〇㐀-鿿]{4,16}?(?:示范基地|示范区|先导区|试验区|示范城市|试点城市))(?=[，。；、！\s]|$)/
/** What firms and institutes build up and are granted: 建成市级企业技术中心. */
export const BUILT_TITLE = /(?:技术中心|重点实验室|研究中心|工业设计中心|创新中心|智能工厂|绿色工厂|灯塔工厂)$/
/** 打造新能源装备国家级基地: the level inside the title. */
const LEVEL_INSIDE = /(?<verb>打造|争创|创建|申创)(?<title>[〇㐀-鿿]{2,14}?(?:国家级|世界级)(?:[〇㐀-鿿]{0,8}?)(?:基地|示范区|试验区|先导区|示范园区))(?=[，。；、！\s”]|$)/g
export const IS_GRANTED = new RegExp(`^(?:${GRANTED}|获)`)
/** Titles that only a document in a planning mood seeks by 建成 or 建. */
export const SEEKABLE = /县$|国家|全国|示范|试点|世界/
export const LEVELS: readonly (readonly [HonourLevel, RegExp])[] = [
  ['national', /国家|全国|中国|^制造业|^[一-鿿]{2,8}部/], ['global', /世界|全球|国际(?!化)|《科学》/], ['municipal', /市级|重庆|上海|北京|天津|(?<!城)市$/], ['provincial', /省级|自治区级|省/],
]
/** A clause that only works towards a title: 力争获批…, 支持甲入选…. */
export const STILL_SOUGHT = /(?:支持|推动|争取|力争|积极申报|确保)[^，。；]*$/
/** What tells that a title sought was won: 成功创建…. */
export const WON = /(?:成功|顺利|已)$/
/** Who can hold a title, alone or with others. */
export const HOLDER = /^[〇㐀-鿿A-Za-z0-9“”]{3,20}$/
export const CO_HOLDER = /^[〇㐀-鿿A-Za-z“”][〇㐀-鿿A-Za-z0-9“”]{1,15}$/
export const NO_HOLDER = /推进|推动|加快|将|积极|持续|全力|融合|零售|连续|年|月|日|增长|建设|\d+%/
/** The forms a title is told in, the commonest first, each with a sign that stands wherever it does. */
export const FORMS: readonly (readonly [sign: RegExp, form: RegExp])[] = [
  [/[获成选建创造跻评通认授纳晋围列确进申]/, HONOUR], [/获|入[选围]|[定认名]为/, UNLEVELLED], [/获批/, AWAITED], [/”创建/, QUOTED],
  [/[国世][家界]级/, LEVEL_INSIDE], [/[获得].*奖/, AWARDED], [/“/, QUOTED_GRANTED], [/获[^，。；]{0,4}批[复准]/, APPROVED], [/成为.*“/, BECAME],
]
