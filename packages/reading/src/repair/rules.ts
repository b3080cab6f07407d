/** What 著 stands for itself in; elsewhere a traditional text means 着. */
export const WRITTEN_ZHU = /(?<=显|顯|名|编|編|论|論|原|专|專|卓|昭|土|遗|遺|巨|译|譯|合|所)著|著(?=名|作|称|稱|述|者|书|書|录|錄)/gu

/** Words an overlay keeps from the converter: it has one simplified form too many or too few for them. */
export const OVERLAY: Readonly<Record<string, string>> = { 蕓: '芸', 臺: '台', 醯: '醯' }

/** The commonest characters of public economic prose, as a yardstick for a clause that was read one byte off. */
export const COMMON = new Set(
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处队南给色光门即保治北造百规热领七海口东导器压志世金增争济阶油思术极交受联什认六共权收证改清己美再采转更单风切打白教速花带安场身车例真务具万每目至达走积示议声报斗完类八离华名确才科张信马节话米整空元况今集温传土许步群广石记需段研界拉林律叫且究观越织装影算低持音众书布复容儿须际商非验连断深难近矿千周委素技备半办青省列习响约支般史感劳便团往酸历市克何除消构府称太准精值号率族维划选标写存候毛亲快效斯院查江型眼王按格养易置派层片始却专状育厂京识适属圆包火住调满县局照参红细引听该铁价严龙首促投签推惠液晶板获批园药医疗项企亿融基示范城创电商额售零物流售贷款保险证券租赁签约封测试芯片集成链条补齐',
)

/** What a character lost before a digit or a full stop most likely was, by the word it ends; first reading first. */
export const LOST_ENDINGS: readonly (readonly [before: RegExp, after: RegExp, reading: string])[] = [
  [/(?:^|[^\d])\d{1,2}$/u, /^\d{1,2}日/u, '月'],
  [/(?:19|20)\d{2}$/u, /^\d{1,2}月/u, '年'],
  [/增$/u, /^/u, '长'], [/项$/u, /^\d/u, '目'], [/投$/u, /^\d/u, '资'], [/总$/u, /^\d/u, '投'], [/资$/u, /^\d/u, '金'],
  [/达$/u, /^\d/u, '到'], [/提高$/u, /^\d/u, '到'], [/其$/u, /^\d/u, '中'], [/今$/u, /^\d/u, '年'], [/收$/u, /^\d/u, '约'], [/新$/u, /^\d/u, '增'],
  [/报$/u, /^\s*$/u, '告'], [/回$/u, /^\s*$/u, '顾'], [/[一-龥]$/u, /^\s*$/u, '。'],
]
