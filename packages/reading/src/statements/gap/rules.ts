/** 补齐甲、乙等产业链条; 填补甲环节空白. */
export const TO_FILL = /(?:补齐|补足|补强|补全|补上|完备)(?:(?<chain>[\p{Script=Han}]{2,12}?)产业链(?!条))?(?<links>[^，。；]{2,40}?)(?<open>等)?(?:[两三四五六]个|[两三四]大)?(?:产业链条|产业链|链条|关键环节|薄弱环节|缺失环节|环节|短板)/gu
export const BLANK = /填补[^，。；]{0,16}?(?:(?<chain>[\p{Script=Han}]{2,10}?)产业链)?在(?<links>[^，。；]{2,24}?)(?:环节|领域|方面)的?空白/gu
export const LACKING = /(?:缺少|缺乏|缺失|仅缺|只缺|尚无|没有)(?<links>(?!环节|的)[^，。；]{2,30}?)(?<open>等)?(?:关键|核心|重要)?(?:环节|配套|企业)/gu
/** 完善甲、乙等产业布局: there, and weak. */
export const ROUND_OFF = /(?:完善|健全|优化)(?<links>[\p{Script=Han}A-Za-z]{2,12}(?:、[\p{Script=Han}A-Za-z]{2,12}){0,6}?)(?<open>等)?(?:产业|行业)布局/gu
/** 甲、乙等环节较为薄弱. */
export const WEAK = /(?<links>[\p{Script=Han}A-Za-z]{2,12}(?:、[\p{Script=Han}A-Za-z]{2,12}){0,6}?)(?<open>等)?环节(?:较为|相对|比较|仍然|依然|仍|较|还)?(?:薄弱|偏弱|较弱)/gu
/** No link of a chain: what is to be laid out is the whole. */
export const NO_LINK = /^(?:主要|大量|长期|全部|大多|完全|多数|目前|高度|基本|仍|区域|城市|空间|全区|全市|全省|城乡|产业链|主导|重点|现代|总体|整体|各|其|这|的|关键|部分|个别|一些|重大)/u
export const CLUSTER_OF = /(?<name>[\p{Script=Han}]{2,8}?)产业集群/u
/** 填补了全市甲制造业的空白: filled, not to be filled. */
export const FILLED = /填补了?(?:[^，。；、]{0,3}[国省市区县])?(?:内)?(?<links>(?!(?:国内|国际|我国|全国)?(?:产品|技术|市场)?的?空白|内|外)[^，。；在]{2,16}?)(?:领域|环节|方面)?的?空白/gu
/** 针对甲、乙两大短板: links that are weak. */
export const AIMED_AT = /(?:针对|聚焦|围绕)(?<links>[^，。；]{2,24}?)(?:缺失的?|不足的?)?(?:两大|三大|等)?(?:短板|弱项|薄弱环节|“卡脖子”环节)/gu
const LINKS = '(?<links>[\\p{Script=Han}A-Za-z]{2,12}?(?:[、和][\\p{Script=Han}A-Za-z]{2,12}?){0,6}?)(?<open>等)?'
const STILL = '(?:目前|仍然|依然|仍|还|尚|长期|主要|大多|基本|高度)*'
/** 甲、乙等关键环节仍依赖外购; 甲、乙两个环节仍是空白; 甲、乙本地供应能力薄弱. */
export const FROM_ELSEWHERE = new RegExp(`${LINKS}(?:关键|核心|重要)?(?:环节|零部件|部件|材料|原料)?${STILL}(?:(?:依赖|依靠)(?:外购|进口|外采|外地|外部)|从(?:外地|省外|市外|区外)(?:采购|购进|购入|调入))`, 'gu')
export const STILL_BLANK = new RegExp(`${LINKS}(?:[两三四五几]个|[两三四]大)?(?:关键|核心)?环节${STILL}(?:是|为|存在|处于|属于)?空白`, 'gu')
export const SHORT_OF = new RegExp(`${LINKS}(?:环节)?(?:的)?(?:本地|区内|市内|就近)(?:供应|配套)(?:能力|水平|率)?${STILL}(?:较为|相对|较)?(?:薄弱|不足(?!\\d)|偏弱|较弱|偏低)`, 'gu')
/** 在甲、乙等方面仍存在短板; 甲、乙环节缺失. */
export const SHORT_IN = new RegExp(`在${LINKS}(?:方面|环节|领域)${STILL}(?:存在|有)(?:明显|较大|一定)?(?:的)?(?:短板|缺口|不足|空白)`, 'gu')
export const ABSENT = new RegExp(`${LINKS}(?:关键|核心|重要)?(?:环节|企业|配套|服务)?${STILL}缺失(?!的|环节)`, 'gu')
/** 引进甲、乙等缺失环节企业. */
export const TO_BRING = new RegExp(`(?:引进|招引|引育)${LINKS}(?:缺失|薄弱|空白|短板)(?:环节|领域)`, 'gu')
/** 我们还缺甲和乙. */
export const STILL_LACKS = /(?:还|仍|仅|只|尚)缺(?![乏少口位])(?<links>[\p{Script=Han}A-Za-z]{2,12}(?:[、和][\p{Script=Han}A-Za-z]{2,12}){0,6}?)(?<open>等)?(?<!环节|配套|企业)(?=[，。；”！]|$)/gu
/** 甲空白得以填补. */
export const NOW_FILLED = /(?<links>[\p{Script=Han}A-Za-z]{2,14}?)(?:环节|领域)?的?空白(?:得以|得到|已被|被|已)(?:成功)?填补/gu
/** What stands before the first link of a list. */
export const BEFORE_LINKS = /^(?:但是|但|而|其中|目前|当前|不过|然而|只是|本地|园区|全省|全市|全区|全县|我省|我市|我区|国内|在|因|由于)+(?=.{2,})/u
/** What is short everywhere, of no chain. */
export const NO_CHAIN = /民生|公共|县域|经济|基础设施|城乡|农村|乡村|城市|教育|医疗(?!器械|装备)|卫生|养老|交通|水利|生态|治理|安全|应急|防灾|服务业|能力|开放|人才|资金|经验|思想|工作|作风|土地|用地|领域短/u
