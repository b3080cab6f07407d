/** 以甲为龙头(的乙); 以甲为链主. */
export const LEAD = /以(?<lead>[^，。；、以\s]{2,16}?)为(?:龙头|链主|核心企业)(?:企业)?(?:的(?<followers>[^，。；、]{2,18}?(?:产业集群|集群|产业链|产业))(?=[^\p{Script=Han}]|已|发展|加|不断|初|的|$))?/gu
/** 引领19家上下游企业, 带动120余家配套企业. */
export const PULL = /(?:引领|带动|牵引|集聚|聚集)(?:了|起)?(?:上下游)?(?:企业)?(?<n>\d+)(?:余|多)?家(?<followers>[^，。；、\d]{2,10}?(?:企业|厂商|商户))/gu
/** 已聚集上下游企业43家. */
export const GATHERED = /(?:引领|带动|集聚|聚集)(?:了)?(?<followers>(?:上下游|配套|关联)[^，。；\d]{0,6}企业)(?<n>\d+)家/u
export const CLUSTER = /(?:级|建设|打造|培育|做实|做强|发展|推进)(?<name>[\p{Script=Han}]{2,10}?产业集群)/u
/** Who pulls, when the sentence has named a project before. */
export const PULLER = /(?:^|[，。；])(?<name>[^，。；、]{2,16}?(?:[一二三]期|项目|公司|集团))(?:提前|全面|正式|顺利)?(?:投产|达产|建成|投用)/u
/** 甲落户四年来，已吸引62家零部件企业; 乙…，带动5个乡镇1.8万户农民: the firm that opens the sentence pulls. */
export const DRAWN = /(?:吸引|带动|引领|集聚|聚集)(?:了)?(?:周边[^，。；]{0,8}?)?(?<n>\d+(?:\.\d+)?)(?<wan>万)?(?:余|多)?[家户](?<followers>[^，。；、\d]{0,10}?(?:企业|厂商|商户|农户|农民|合作社))/gu
/** 、集聚86家配套企业, straight after who leads. */
export const GATHERING = /^[、，]?(?:引领|带动|集聚|聚集)(?:了)?(?<n>\d+)(?:余|多)?家(?<followers>[^，。；、\d]{2,8}?企业)/u
