/** Only texts with one of these speak of such an intent. */
export const INTENT_WORD = /融合|迈向|转向|转变|跨越|做实|做强|做优|做大|统筹|研发|试产|引进|依托|大力/

/** What is aimed at: no number, no list mark at its ends. */
const AIM = '[〇㐀-鿿A-Za-z“”·、+]'
const END = '(?=[，。；！,;]|$)'
const pattern = (source: string) => new RegExp(source, 'g')

/** Wordings of intents without a number; each names its wording and its aim. */
export const INTENTS: readonly RegExp[] = [
  /** 从“制造”迈向“智造”, 由规模扩张向质量提升转变. */
  pattern(`(?<aim>(?:从|由)“?[〇㐀-鿿]{2,10}?”?(?:向“?[〇㐀-鿿]{2,10}?”?)?(?<wording>迈向|转向|转变|跨越|走向)(?:“?[〇㐀-鿿]{2,10}”?)?)${END}`),
  /** 推动互联网、大数据与实体经济深度融合. */
  pattern(`(?<wording>推动|促进|推进|加快|深化)(?<aim>${AIM}{2,30}?(?:与|和|、)${AIM}{2,16}?融合(?:发展)?)${END}`),
  /** 做实某某总部, 做强特色品牌; a tier has a number and is a figure. */
  pattern(`(?<wording>做实|做强|做优|做大|做大做强|做优做强)(?<aim>(?!做|做强|做优)${AIM}{2,20}?(?:总部|平台|品牌|园区|企业|产业|经济|链条|服务业|主业))${END}`),
  /** 统筹利用高校、院所和企业研发资源. */
  pattern(`(?<wording>统筹(?:利用|整合|推进|用好)?)(?<aim>${AIM}{2,24}?(?:资源|力量|要素|资金))${END}`),
  /** 加快新药研发和试产. */
  pattern(`(?<wording>加快|推进|加强|强化)(?<aim>${AIM}{2,18}?(?:研发|攻关|试产|试制|中试|量产)(?:和[〇㐀-鿿]{2,6})?)${END}`),
  /** 引进金融后台服务中心和外包企业: no count. */
  pattern(`(?<wording>引进|引入)(?<aim>${AIM}{3,24}?(?:企业|机构|中心|总部|院所))${END}`),
  /** 依托在区企业研发机构，推进…平台建设. */
  pattern(`依托(?<means>${AIM}{3,24}?)，(?<wording>推进|加快|推动|建设|打造|发展|培育)(?<aim>${AIM}{3,28}?)${END}`),
  /** 大力发展实体经济, 大力实施创新驱动发展战略. */
  pattern(`(?<wording>大力(?:发展|培育|实施))(?<aim>${AIM}{2,20}?(?:经济|产业|制造业|服务业|物流业|战略))${END}`),
]
/** Aims that many share and that say nothing. */
export const NO_AIM = /^(?:各类|一批|相关|有关|更多|优质)?(?:企业|产业|经济|项目|资源|资金|平台|机构|研发|品牌)$|等$/
