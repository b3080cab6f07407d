/** 一 to 九 in the forms a numbered list may count in, with the words of ten, hundred and thousand. */
export const COUNTING = { digits: '〇一二三四五六七八九', tens: ['', '十', '百', '千'] } as const
export const LEGAL = { digits: '零壹贰叁肆伍陆柒捌玖', tens: ['', '拾', '佰', '仟'] } as const
/** Series that name their places one by one. */
export const STEMS = '甲乙丙丁戊己庚辛壬癸'
export const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'

/** What stands before a footnote that is written out after the text. */
export const noteLine = (number: number, text: string): string => `注${number}：${text}`

/** Names of styles that head a part of a document, and of those that only repeat headings. */
export const HEADING_STYLE = /^(?:heading|标题|title|subtitle|副标题)\s*\d?$/iu
export const CONTENTS_STYLE = /^(?:toc|目录)\s*\d+$/iu

/** Signs of symbol fonts that clerks tick boxes with. */
export const SYMBOLS: Readonly<Record<string, string>> = { FC: '√', FE: '☑', A8: '☐', '52': '☑', '50': '√', A3: '☐', FB: '×' }
