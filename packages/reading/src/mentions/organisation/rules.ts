/** What the name of a firm ends in when 公司 is left out. */
const TRADE = '电子|生物医药|生物|药业|制药|医药|医疗|电气|电器|工业|科技|光电|微电子|半导体|芯片|新材料|新材|材料|重工|重科|航发|航空|航天|汽车|摩托|能源|新能源|锂业|铝业|钢铁|铜业|矿业|水泥|农机|牧机|机械|热电|电力|软件|智能|智造|物流|快递|食品|乳业|酒业|动力|化工|石化|纺织|服饰|家居|陶瓷|玻纤|复材|通信|网络|信息|数据|云|股份|控股|实业|精工|精密|装备|仪器|显示|面料|轮胎|环保|建材|集团'
/** Firms by their form: these endings need no company around them. */
const FORM = '有限责任公司|股份有限公司|有限公司|集团公司|公司|集团|银行|证券|交易所|保险|信托'

export const FIRM_FORM = new RegExp(`(?<name>[\\p{Script=Han}A-Za-z0-9（）()·]{2,16}?(?:${FORM}))(?!(?:化|总部|治理|制|员))`, 'gu')
export const ENDS_IN_TRADE = new RegExp(`^[\\p{Script=Han}A-Za-z]{2,5}(?:${TRADE})$`, 'u')
export const STARTS_WITH_FIRM = new RegExp(`^(?<name>[\\p{Script=Han}A-Za-z]{2,4}(?:${TRADE}))(?=\\d|智能|脱硝|服务器|数字|生产|总部|年产|(?:正在|正|已|将|公司|建成|获|投资|与|和|在|自主|研发)|12|8)`, 'u')

/** Words that never are a firm's name, though they look like one. */
export const NO_FIRM = /^(?:其中|新|老|该|本|各|多|大(?![江唐众族疆连庆北同方地明])|这|组建|作为|出口|进口|销售|冶金|签约|落户|全国|全球|我国|东部|西部|中部|那|一|两|几|某|国内|国外|上市|外资|民营|国有|龙头|重点|骨干|规上|规模|战略|高新|传统|优势|先进|主导|支柱|现代|绿色|数字|智慧|智能|平台|特色|全区|全市|全省|我区|我市|当地|中小|小微|大型|跨国|境内|境外|商业|农业|轻工|重|区域|装备|医疗|化学|生物|电子|信息|新型|新兴|高端|关键|核心|保险|融资|投资|金融|科技|工业|集成|政务|互联|物联|人工|大数据|云计算|平板|封装|芯片|推进|推动|促进|加快|支持|引进|力争|争取|确保|今年|去年|全年|近年|目前|以|用|在|将|已|做|和|把|让|为|有|与)|今年|去年|[，。；、]|用大/u
export const NO_FIRM_END = /(?:产业|工程|行业|制造业|企业|项目|中心|园区|基地|领域|集群|经济|建设|发展|投资|公司治理|上市公司|外资银行|保险公司|分公司|子公司|总部|平台公司|和|与|等|(?<=..)的)$/u

/** 支持甲、乙等3家企业; 甲、乙等项目. The head of a list of names. */
export const LIST = /(?<list>[\p{Script=Han}A-Za-z0-9·、□]{2,80}?)等(?:(?<n>\d+|[一二三四五六七八九十]{1,3})(?:余|多)?(?<unit>家|户|个|项))?(?<kind>[^，。；、,;\d]{0,14}?(?:企业|公司|项目|车企|银行|小贷|平台|品牌|车型|央企|民企|国企))(?<after>[^，。；,;]{0,16})/gu
export const LIST_HEAD = /^.*?(?:支持|推动|推进|促进|引进|包括|迎来了|吸引了?|加快|聚集了?|集聚了?|涌现出?了?|培育了?|以|如|与|和|由|像|的(?!、)|年)(?=[\p{Script=Han}A-Za-z]{2,10}(?:、|$))/u

/** 支持甲、乙等“…”: firms by their trades, whatever they are supported in. */
export const SUPPORTED = /支持(?<list>[\p{Script=Han}A-Za-z]{3,8}(?:、[\p{Script=Han}A-Za-z]{3,8})+)等(?=“)/gu
/** Firms of the state whose short names bear no form. */
export const STATE_FIRM = /(?<name>中国(?:石油|石化|海油|中化|移动|电信|联通|电子|五矿|建材|建筑|中车|船舶|商飞|宝武|铝业|中铁|铁建|交建|电建|能建|国新|诚通|华能|大唐|华电|航油|黄金|稀土|盐湖)|国家电网|南方电网|国家电投|中石油|中石化|中海油|中国中免)(?!集团|公司|股份|有限|产业|工业|行业|市场|[\p{Script=Han}]{0,6}(?:公司|集团))/gu
/** 某某8英寸…, 某某服务器生产线: the owner at the head of what is built. */
export const OWNER = /^(?<name>[\p{Script=Han}A-Za-z□]{2,4})(?=\d+英寸|\d+(?:\.\d+)?(?:万|亿)?(?:吨|千瓦|兆瓦|台|片|辆)|年产|服务器|电子级|智能|新能源|光伏|锂电|储能)/u
/** What stands before a firm in a list of projects: the park it is in. */
export const PARK = /^[\p{Script=Han}]{2,12}?(?:物流园区|产业园区|工业园区|园区|产业园|工业园|物流园|开发区|高新区|经开区|新区)(?=[\p{Script=Han}A-Za-z]{4,})/u
