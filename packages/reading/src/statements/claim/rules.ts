/** What can be named one by one. */
export const CLAIMABLE = /项目|企业|公司|机构|空间|中心|平台|园区|集群|基地|实验室|project|enterprise|institution/
/** Kinds of things in a list, not names of them. */
export const KINDS_ONLY = /^(?:保险证券|保险|证券|融资租赁|投资基金|基金|集成电路|生物医药|人工智能|化学制剂|医疗器械|民参军|军转民|签约|开工|续建)$/
/** 甲项目实现“1变7”: one became seven. */
export const SPLIT = /(?<what>[〇㐀-鿿A-Za-z]{2,12}项目)(?:实现|由)?“?1变(?<n>\d{1,3})”?/g
/** Between a size and the count of what has it: 以上签约、开工和投产项目达. */
export const OF_THE_COUNTED = /^(?:及)?以上(?:的)?[〇㐀-鿿、]{0,24}$/
