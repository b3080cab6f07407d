/** What 著 stands for itself in; elsewhere a traditional text means 着. */
export const WRITTEN_ZHU = /(?<=显|顯|名|编|編|论|論|原|专|專|卓|昭|土|遗|遺|巨|译|譯|合|所)著|著(?=名|作|称|稱|述|者|书|書|录|錄)/g

/** 著 itself, and what it is in other words. */
export const ZHU = { written: '著', else: '着' } as const

/** How a line begins that is not the rest of the one above. */
export const OPENS_A_LINE = /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十\d]+[章节条]|表\s*\d|[【●■◆·—]|\d{1,2}[.、．](?!\d))/

/** How a line begins when a page's edge cut a figure from its unit. */
export const UNIT_BEGINS = /^(?:万|亿|千|百)?(?:元|美元|吨|平方|公里|千瓦|家|个|户|人|项|件|辆|台|亩|年|月|日|%|％|倍)/

/** What a lost character most likely was, by what stands to its left and right; `sure` goes before the text's own words. */
export const LOST_ENDINGS: readonly { readonly left: RegExp; readonly right: RegExp; readonly reading: string; readonly sure?: true }[] = [
  { left: /(?:^|\D)\d{1,2}$/, right: /^\d{1,2}日/, reading: '月', sure: true },
  { left: /(?:19|20)\d{2}$/, right: /^\d{1,2}月/, reading: '年', sure: true },
  { left: /(?:19|20)\d{2}$/, right: /^(?:上半年|下半年|全年|[一二三四]季度)/, reading: '年', sure: true },
  { left: /[今去]$/, right: /^(?:\d{1,2}月|前\d|上半|一季)/, reading: '年', sure: true },
  { left: /增$/, right: /^\d/, reading: '长', sure: true },
  { left: /新$/, right: /^\d/, reading: '增', sure: true },
  { left: /[企产行]$/, right: /^\d+(?:\.\d+)?万?(?:多|余)?[家户]/, reading: '业', sure: true },
  { left: /[项項]$/, right: /^\d/, reading: '目', sure: true },
  { left: /(?:提高|增加|上升|下降|降|提升|扩大|达|達)$/, right: /^(?:约|近)?\d/, reading: '到' },
  { left: /其$/, right: /^\d/, reading: '中' },
  { left: /投$/, right: /^\d/, reading: '资' },
  { left: /岗$/, right: /^\d/, reading: '位' },
  { left: /(?:智能|未来|示范|标杆)工$/, right: /^\d+[家座个]/, reading: '厂' },
  { left: /(?:到位|引)资$/, right: /^\d/, reading: '金' },
  { left: /生产总$/, right: /^\d/, reading: '值' },
  { left: /(?:零售总|出口总|总金|余|成交)$/, right: /^\d/, reading: '额' },
  { left: /总$/, right: /^\d/, reading: '投' },
  { left: /(?:预算|财政|营业|支配|销售|旅游)收$/, right: /^\d/, reading: '入' },
  { left: /税收$/, right: /^\d/, reading: '约' },
  { left: /提$/, right: /^\d/, reading: '高' },
  { left: /下$/, right: /^\d/, reading: '降' },
  { left: /上$/, right: /^\d+(?:\.\d+)?(?:%|个百分点)/, reading: '升' },
  { left: /突$/, right: /^\d/, reading: '破' },
  { left: /首次超$/, right: /^\d/, reading: '过' },
  { left: /连$/, right: /^\d+个?(?:年|季度|月)/, reading: '续' },
  { left: /居全[国省市]$/, right: /^\d+位/, reading: '第' },
  { left: /[集]$/, right: /^\d+个/, reading: '群' },
  { left: /试$/, right: /^\d+[个项]/, reading: '点' },
  { left: /平均$/, right: /^\d/, reading: '为' },
  { left: /[%％]$/, right: /^\d/, reading: '、' },
  { left: /、[^、，。；]{1,4}$/, right: /^\d+(?:大|个|家|条|项|种|类)/, reading: '等' },
  { left: /[报報]$/, right: /^\s*$/, reading: '告' },
  { left: /回$/, right: /^\s*$/, reading: '顾' },
  { left: /(?:[个家项户人次件台条座]|[%％]|[\u4e00-\u9fa5]{2})$/, right: /^\s*$/, reading: '。' },
  { left: /（[^（）。，；]{1,10}$/, right: /^[^）]*$/, reading: '）' },
]

/** A © before the years of a rights sentence; GBK has no such sign, so that it came out as a question mark. */
export const LOST_RIGHTS = /(?:所有|[Cc]opyright)\s*\?(?=\s*(?:19|20)\d\d)/g

/** Radicals as some PDF fonts give them, whose characters Unicode does not tell. */
export const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民', '⻓': '长', '⻔': '门', '⻋': '车', '⻢': '马', '⻰': '龙', '⻅': '见', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻄': '西', '⻉': '贝',
  '⻘': '青', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻆': '角', '⻙': '韦', '⻤': '鬼', '⻣': '骨', '⻧': '卤', '⻁': '虎', '⻑': '長', '⻖': '阝', '⺼': '月',
  '⼾': '户', '⺝': '月', '⺍': '小', '⺌': '小', '⺟': '母', '⻗': '雨', '⻌': '辶',
}

/** Marks that a converter folded to half their width, and what they were between Chinese characters. */
export const WIDE_MARKS: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' }

/** What a person is told of a guess, and of characters that no step could mend. */
export const DOUBTS = {
  guess: ({ start, before, after, score }: { start: number; before: string; after: string; score: number }) => ({
    zh: `位置 ${start} 的“${before}”按“${after}”读，把握 ${Math.round(score * 100)}%`,
    en: `position ${start}: "${before}" is read as "${after}", ${Math.round(score * 100)} % sure`,
  }),
  unread: (start: number, length: number) => ({
    zh: `位置 ${start} 的 ${length} 个字符读不出，保持原样`, en: `position ${start}: ${length} characters cannot be read and stay as they are`,
  }),
} as const
