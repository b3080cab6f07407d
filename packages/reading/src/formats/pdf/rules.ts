/** How a heading is numbered. */
export const NUMBERED = /^(?:[一二三四五六七八九十百]{1,4}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十百\d]+[编篇章节部分]|附[件录表]\s?\d*(?:$|[：:])|\d{1,2}(?:[.．]\d{1,2}){0,3}(?:[、.．]|\s)(?!\d))/

/** How a paragraph or a point of a list begins, whatever its indent. */
export const OPENS = /^(?:[一二三四五六七八九十百]{1,4}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]+[条章节]|[●■◆▲★·•－]|[①-⑳]|\d{1,2}[.、．](?!\d)|注[：:]|备注[：:]|说明[：:]|(?:数据|资料)来源)/

/** What ends a sentence, or a clause of a list. */
export const ENDS = /[。！？；：!?;:.”」』）)…]$/
export const ENDS_A_SENTENCE = /[。！？!?.…][”」』）)]?$/

/** A line that is no heading by how it ends. */
export const NO_HEADING = /[。；，、：;,:]$/

/** The number of a page as it is printed. */
export const PAGE_NUMBER = /^(?:[-—–―•·~～\s]*(?:第\s*)?(?:\d{1,4}|[ivxlc]{1,6}|[IVXLC]{1,6})(?:\s*页)?(?:\s*[/／|,，]?\s*(?:共|of)?\s*\d{1,4}(?:\s*页)?)?[-—–―•·~～\s]*|(?:page|Page|P\.)\s*\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?)$/

/** A cell that holds a figure, or the dash that stands for none. */
export const FIGURE = /^[-+−－]?[\d.,，]+[%％]?(?:[（(][-+\d.]+[)）])?$|^[-—–…]+$/

/** What says that a table goes on from the page before; 续 alone says so only where nothing but a number follows: 续建项目 are projects. */
export const CONTINUED = /^[（(]?\s*(?:续\s*(?:上\s*)?表|接\s*上\s*(?:页|表)|表\s*\d[\d.\-—]*\s*续(?=[\s（()）：:])|(?:表?\s*[\d.\-—]+)?\s*[（(]?续\s*[一二三四五六七八九十\d]*\s*[）)]?\s*$)/
export const CONTINUED_AT_END = /[（(]\s*续(?:表|上表|[一二三四五六七八九十\d]+)?\s*[）)]$/

/** What stands below a table and is no row of it. */
export const STANDS_BELOW = /^(?:注|备注|说明|附注|数据来源|资料来源|来源)\s*\d*\s*[：:.、]/

/** How a note at the foot of a page begins. */
export const FOOTNOTE = /^(?:[①-⑳*＊†‡]|\[\d{1,2}\]|〔\d{1,2}〕|[（(]\d{1,2}[）)]|[¹²³⁴⁵⁶⁷⁸⁹]|\d{1,2}(?=[\s\u4e00-\u9fff]))/

/** The leaders of a table of contents, and the page they lead to. */
export const LEADERS = /(?:[.…·․‥]\s*){4,}\s*[-—(（]?\d{1,4}[-—)）]?$/

/** What some fonts draw as one glyph and name so: written with the characters it is made of. */
export const LIGATURES: Readonly<Record<string, string>> = { '\u2e3a': '——', '\u2e3b': '———', '\ufb00': 'ff', '\ufb01': 'fi', '\ufb02': 'fl', '\ufb03': 'ffi', '\ufb04': 'ffl' }

/** What a person is told of pages that were not read, or not as they are printed. */
export const DOUBTS = {
  picture: (pages: string) => ({ doubt: 'pages-are-pictures', zh: `第 ${pages} 页是图片，没有文字，未读入`, en: `pages that are pictures without text were not read: ${pages}` }),
  recognised: (pages: string) => ({ doubt: 'text-was-recognised', zh: `第 ${pages} 页是扫描图片，文字由识别软件得出，请对照原件`, en: `pages that are scans, whose text a program recognised; compare it with the original: ${pages}` }),
  unreadable: (pages: string) => ({ doubt: 'text-without-characters', zh: `第 ${pages} 页的字体没有附文字对照，读不出文字，未读入`, en: `pages whose fonts do not tell their characters were not read: ${pages}` }),
  turned: (pages: string) => ({ doubt: 'turned-text-left-out', zh: `第 ${pages} 页有与正文方向不同的文字（如水印、侧边文字），未读入`, en: `text that stands in another direction than the page, as watermarks do, was left out on pages: ${pages}` }),
} as const
