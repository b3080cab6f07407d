import type { HonourLevel } from '@chanye/model'

export const GRANTED = '获批|获评|入选|荣获|获得|成为|跻身|获授|被评为|评为|被认定为|认定为|被授予|授予|被[^，。；]{2,6}(?:确定|确认|列|评|认定|命名)为|被(?:确定|确认|列|命名)为|晋升|晋级|入围|纳入|进入|通过'
export const SOUGHT = '创建|打造|争创|申创|建成|创成|争取|建设|建'
const TITLE = '(?:基地|示范区|试验区|试点城市|试点城区|试点|示范城市|城市试点|工业设计中心|企业技术中心|重点实验室|产业园|示范园区|智能工厂|灯塔工厂|中试平台|准入许可|[一二三]等奖|称号|示范项目|文明城市|十大突破|集聚区|承载城市|先导区|示范县|示范市|示范镇|示范村|绿色工业园区(?!示范)|绿色园区|绿色工厂|度假区|重点镇|重点村|示范企业|高新技术企业|龙头企业|小巨人”?企业|单项冠军|地理标志(?:证明商标|保护产品)?|先行区|建设地区|名单|标杆|(?<=级[^，。；、,]{0,10})(?:园区|高新区|经开区|开发区)(?!示范)|先进学校|先进集体|先进单位|先进制造业集群|基本均衡县|卫生城市|园林城市|模范城市?|百强县|百强|名录|教育营地|营地|范例|试点县|示范单位|示范园|特色产业集群|名牌|标杆企业|制造业创新中心|技术创新中心|质量奖|品牌价值榜|典型案例|优秀案例|强县|强区(?!示范))'
const LEVEL = '(?:第一批|首批)?“?(?:国家级|国家|全国|世界|全球|省级|自治区级|市级|[〇㐀-鿿]{2,4}(?:市级|省级|市)|重庆|上海|北京|天津|《科学》|“创客中国”|制造业|(?<=“)中国)'
export const HONOUR = new RegExp(`(?<verb>${GRANTED}|获(?=“|国家|全国|省级|世界)|${SOUGHT})(?:了|为)?(?<title>${LEVEL}[^，。；、,]{0,22}?${TITLE})”?(?:验收)?(?!\\d)(?=[，。；、,;！\\s”]|$|建设|[〇㐀-鿿])`, 'g')
/** A title without its level, after what only titles follow: 获批…试点, 被确定为…基地. */
export const UNLEVELLED = new RegExp(`(?<verb>获批|入选|获评|获授|(?:被[^，。；]{0,6})(?:确定|确认|认定|命名)为)(?:了|为)?(?<title>(?!${LEVEL}|建设|设立|上市)[^，。；、,]{2,30}?(?:试点城市|试点县|试点|示范区|试验区|示范基地|承接基地|产业基地|先行区|先导区|示范县|示范城市))(?=[，。；、,;！\\s]|名单|$)`, 'g')
/** 全国重点实验室获批建设: the title before its deed. */
export const AWAITED = new RegExp(`(?:^|[，。；、,\\s]|\\d+[家个])(?<title>${LEVEL}[〇㐀-鿿]{0,14}?${TITLE})(?=(?:成功)?(?<verb>获批))`, 'g')
/** 做好“…县”创建工作. */
export const QUOTED = new RegExp(`“(?<title>[^”]{2,20}?(?:${TITLE}|县|城市|城区))”(?=(?<verb>创建))`, 'g')
/** 打造新能源装备国家级基地: the level inside the title. */
export const LEVEL_INSIDE = /(?<verb>打造|争创|创建|申创)(?<title>[〇㐀-鿿]{2,14}?(?:国家级|世界级)(?:[〇㐀-鿿]{0,8}?)(?:基地|示范区|试验区|先导区|示范园区))(?=[，。；、！\s”]|$)/g
export const IS_GRANTED = new RegExp(`^(?:${GRANTED}|获)`)
/** Titles that only a document in a planning mood seeks by 建成 or 建. */
export const SEEKABLE = /县$|国家|全国|示范|试点|世界/
export const LEVELS: readonly (readonly [HonourLevel, RegExp])[] = [
  ['national', /国家|全国|中国|^制造业/], ['global', /世界|全球|国际|《科学》/], ['municipal', /市级|重庆|上海|北京|天津|市$/], ['provincial', /省级|自治区级|省/],
]
/** A clause that only works towards a title: 力争获批…, 支持甲入选…. */
export const STILL_SOUGHT = /(?:支持|推动|争取|力争|积极申报|确保)[^，。；]*$/
/** What tells that a title sought was won: 成功创建…. */
export const WON = /(?:成功|顺利|已)$/
