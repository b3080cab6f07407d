/** 补齐甲、乙等产业链条; 填补甲环节空白. */
export const TO_FILL = /(?:补齐|补足|补强|补全|补上|完备)(?<links>[^，。；]{2,40}?)(?<open>等)?(?:产业链条|产业链|链条|关键环节|薄弱环节|缺失环节|环节|短板)/gu
export const BLANK = /填补[^，。；]{0,16}?(?:(?<chain>[\p{Script=Han}]{2,10}?)产业链)?在(?<links>[^，。；]{2,24}?)(?:环节|领域|方面)的?空白/gu
export const LACKING = /(?:缺少|缺乏|缺失|仅缺|只缺|尚无|没有)(?<links>[^，。；]{2,30}?)(?<open>等)?(?:环节|配套|企业)/gu
/** 完善甲、乙等产业布局: there, and weak. */
export const ROUND_OFF = /(?:完善|健全|优化)(?<links>[\p{Script=Han}A-Za-z]{2,12}(?:、[\p{Script=Han}A-Za-z]{2,12}){0,6}?)(?<open>等)?(?:产业|行业)布局/gu
/** 甲、乙等环节较为薄弱. */
export const WEAK = /(?<links>[\p{Script=Han}A-Za-z]{2,12}(?:、[\p{Script=Han}A-Za-z]{2,12}){0,6}?)(?<open>等)?环节(?:较为|相对|比较|仍然|依然|仍|较|还)?(?:薄弱|偏弱|较弱)/gu
/** No link of a chain: what is to be laid out is the whole. */
export const NO_LINK = /^(?:区域|城市|空间|全区|全市|全省|城乡|产业链|主导|重点|现代|总体|整体|各|其|这|的|关键|部分|个别|一些|重大)/u
export const CLUSTER_OF = /(?<name>[\p{Script=Han}]{2,8}?)产业集群/u
/** 填补了全市甲制造业的空白: filled, not to be filled. */
export const FILLED = /填补了?(?:[^，。；、]{0,3}[国省市区县])?(?:内)?(?<links>(?!(?:国内|国际|我国|全国)?(?:产品|技术|市场)?的?空白|内|外)[^，。；在]{2,16}?)的?空白/gu
/** 针对甲、乙两大短板: links that are weak. */
export const AIMED_AT = /(?:针对|聚焦|围绕)(?<links>[^，。；]{2,24}?)(?:两大|三大|等)?(?:短板|弱项|薄弱环节)/gu
