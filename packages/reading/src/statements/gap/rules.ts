/** 补齐甲、乙等产业链条; 填补甲环节空白. */
export const TO_FILL = /(?:补齐|补足|补强|补全|补上|完备)(?<links>[^，。；]{2,40}?)(?<open>等)?(?:产业链条|产业链|链条|关键环节|薄弱环节|缺失环节|环节|短板)/gu
export const BLANK = /填补[^，。；]{0,16}?(?:(?<chain>[\p{Script=Han}]{2,10}?)产业链)?在(?<links>[^，。；]{2,24}?)(?:环节|领域|方面)的?空白/gu
export const LACKING = /(?:缺少|缺乏|缺失|仅缺|只缺|尚无|没有)(?<links>[^，。；]{2,30}?)(?<open>等)?(?:环节|配套|企业)/gu
export const CLUSTER_OF = /(?<name>[\p{Script=Han}]{2,8}?)产业集群/u
/** 填补了全市甲制造业的空白: filled, not to be filled. */
export const FILLED = /填补了?(?:[^，。；、]{0,3}[国省市区县])?(?:内)?(?<links>(?!产品|内|外)[^，。；在]{2,16}?)的?空白/gu
/** 针对甲、乙两大短板: links that are weak. */
export const WEAK = /(?:针对|聚焦|围绕)(?<links>[^，。；]{2,24}?)(?:两大|三大|等)?(?:短板|弱项|薄弱环节)/gu
