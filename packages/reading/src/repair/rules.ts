/** What 著 stands for itself in; elsewhere a traditional text means 着. */
export const WRITTEN_ZHU = /(?<=显|顯|名|编|編|论|論|原|专|專|卓|昭|土|遗|遺|巨|译|譯|合|所)著|著(?=名|作|称|稱|述|者|书|書|录|錄)/gu

/** 著 itself, and what it is in other words. */
export const ZHU = { written: '著', else: '着' } as const

/** How a line begins that is not the rest of the one above. */
export const OPENS_A_LINE = /^(?:[一二三四五六七八九十]{1,3}[、是]|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十\d]+[章节条]|表\s*\d|[【●■◆·—]|\d{1,2}[.、．](?!\d))/u

/** How a line begins when a page's edge cut a figure from its unit. */
export const UNIT_BEGINS = /^(?:万|亿|千|百)?(?:元|美元|吨|平方|公里|千瓦|家|个|户|人|项|件|辆|台|亩|年|月|日|%|％|倍)/u

/** What a lost character most likely was, by what stands to its left and right; `sure` goes before the text's own words. */
export const LOST_ENDINGS: readonly { readonly left: RegExp; readonly right: RegExp; readonly reading: string; readonly sure?: true }[] = [
  { left: /(?:^|\D)\d{1,2}$/u, right: /^\d{1,2}日/u, reading: '月', sure: true },
  { left: /(?:19|20)\d{2}$/u, right: /^\d{1,2}月/u, reading: '年', sure: true },
  { left: /(?:19|20)\d{2}$/u, right: /^(?:上半年|下半年|全年|[一二三四]季度)/u, reading: '年', sure: true },
  { left: /[今去]$/u, right: /^(?:\d{1,2}月|前\d|上半|一季)/u, reading: '年', sure: true },
  { left: /增$/u, right: /^\d/u, reading: '长', sure: true },
  { left: /新$/u, right: /^\d/u, reading: '增', sure: true },
  { left: /[企产行]$/u, right: /^\d+(?:\.\d+)?万?(?:多|余)?[家户]/u, reading: '业', sure: true },
  { left: /[项項]$/u, right: /^\d/u, reading: '目', sure: true },
  { left: /(?:提高|增加|上升|下降|降|提升|扩大|达|達)$/u, right: /^(?:约|近)?\d/u, reading: '到' },
  { left: /其$/u, right: /^\d/u, reading: '中' },
  { left: /投$/u, right: /^\d/u, reading: '资' },
  { left: /岗$/u, right: /^\d/u, reading: '位' },
  { left: /(?:智能|未来|示范|标杆)工$/u, right: /^\d+[家座个]/u, reading: '厂' },
  { left: /(?:到位|引)资$/u, right: /^\d/u, reading: '金' },
  { left: /生产总$/u, right: /^\d/u, reading: '值' },
  { left: /(?:零售总|出口总|总金|余|成交)$/u, right: /^\d/u, reading: '额' },
  { left: /总$/u, right: /^\d/u, reading: '投' },
  { left: /(?:预算|财政|营业|支配|销售|旅游)收$/u, right: /^\d/u, reading: '入' },
  { left: /税收$/u, right: /^\d/u, reading: '约' },
  { left: /提$/u, right: /^\d/u, reading: '高' },
  { left: /下$/u, right: /^\d/u, reading: '降' },
  { left: /上$/u, right: /^\d+(?:\.\d+)?(?:%|个百分点)/u, reading: '升' },
  { left: /突$/u, right: /^\d/u, reading: '破' },
  { left: /首次超$/u, right: /^\d/u, reading: '过' },
  { left: /连$/u, right: /^\d+个?(?:年|季度|月)/u, reading: '续' },
  { left: /居全[国省市]$/u, right: /^\d+位/u, reading: '第' },
  { left: /[集]$/u, right: /^\d+个/u, reading: '群' },
  { left: /试$/u, right: /^\d+[个项]/u, reading: '点' },
  { left: /平均$/u, right: /^\d/u, reading: '为' },
  { left: /[%％]$/u, right: /^\d/u, reading: '、' },
  { left: /、[^、，。；]{1,4}$/u, right: /^\d+(?:大|个|家|条|项|种|类)/u, reading: '等' },
  { left: /[报報]$/u, right: /^\s*$/u, reading: '告' },
  { left: /回$/u, right: /^\s*$/u, reading: '顾' },
  { left: /(?:[个家项户人次件台条座]|[%％]|[\u4e00-\u9fa5]{2})$/u, right: /^\s*$/u, reading: '。' },
  { left: /（[^（）。，；]{1,10}$/u, right: /^[^）]*$/u, reading: '）' },
]

/** A © before the years of a rights sentence; GBK has no such sign, so that it came out as a question mark. */
export const LOST_RIGHTS = /(?:所有|[Cc]opyright)\s*\?(?=\s*(?:19|20)\d\d)/gu

/** Radicals as some PDF fonts give them, whose characters Unicode does not tell. */
export const RADICALS: Readonly<Record<string, string>> = {
  '⺠': '民', '⻓': '长', '⻔': '门', '⻋': '车', '⻢': '马', '⻰': '龙', '⻅': '见', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻄': '西', '⻉': '贝',
  '⻘': '青', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻮': '齿', '⻆': '角', '⻙': '韦', '⻤': '鬼', '⻣': '骨', '⻧': '卤', '⻁': '虎', '⻑': '長', '⻖': '阝', '⺼': '月',
  '⺝': '月', '⺍': '小', '⺌': '小', '⺟': '母', '⻗': '雨', '⻌': '辶',
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
