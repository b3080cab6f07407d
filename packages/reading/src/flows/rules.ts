/** What a table is called where its caption does not number it. */
export const tableName = (number: number): string => `表${number}`
/** The number a caption gives its table: 表1, 附表2, 表3-1. */
export const NUMBERED = /^(?:附?表|续表)\s*(?:[\dA-Za-z]+(?:[-—–.]\d+)*|[一二三四五六七八九十]+(?=\s|[:：、]|$))/u
/** A line that cannot be a title over a table: a sentence, or one that leads over to the table. */
export const NO_CAPTION = /[。；;，！？!?]|[:：]$|^(?:注|说明|备注|数据来源|资料来源|来源)\s*[:：\d]/u
/** A line over a table that is none of its names, beside its unit: its day, who made it. */
export const ASIDE = /^[（(]?(?:填报.{0,4}|填表.{0,4}|制表.{0,4}|报送.{0,4}|审核.{0,2}|日期|时间|报告期|截至|截止)\s*[:：\d]|^[（(].*[)）]$|^(?:19|20)\d{2}\s*[年./-]\s*\d{0,2}(?:\s*[-—–~至]\s*\d{1,2})?\s*月?(?:\s*\d{1,2}\s*日)?$/u
/** Lines at a document's head that are not its title: an annex's number, a document's number, marks of secrecy and haste, a letterhead, a day. */
export const NO_TITLE = /^(?:附\s*[件表录]\s*[\d一二三四五六七八九十]*\s*[:：]?|.{0,12}[〔[（(](?:19|20)\d{2}[〕\]）)]\s*\d*\s*号|(?:内部资料|秘密|机密|绝密|特急|加急|平急|急件).{0,8}|第\s*\d+\s*期.*|.*文件|[（(].*[)）]|[\d\s年月日./-]+)$|[。；，]|[:：]$/u

/** A table of a document that could not be named. */
export const unreadTable = (name: string, why: { readonly zh: string; readonly en: string } | null) => ({
  doubt: 'table-unread',
  zh: `${name}没有读懂，表中数字没有读入${why ? `：${why.zh}` : ''}`, en: `${name} was not understood and its figures were left out${why ? `: ${why.en}` : ''}`,
})

/** A line that is a sentence and no row of a table. */
export const NO_ROW = /[。；！？]|，.*，/u
