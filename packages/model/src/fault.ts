import { filledIn } from './filled-in.ts'

/** 故障: the one table of faults. `http` is the status a server gives, `exit` the code a terminal gets. */
export const faults = {
  'empty-document': { http: 422, zh: '文件“{name}”是空的，没有可读的内容', en: 'The file "{name}" is empty; there is nothing to read' },
  'not-a-text': { http: 422, zh: '文件“{name}”不是文本：第 {position} 个字节是 {value}', en: 'The file "{name}" is not a text: byte {position} is {value}' },
  'too-large': { http: 413, zh: '文件“{name}”有 {bytes} 字节，超过上限 {limit} 字节', en: 'The file "{name}" has {bytes} bytes; the limit is {limit}' },
  'broken-document': { http: 422, zh: '文件“{name}”已损坏，无法读完：{why}', en: 'The file "{name}" is broken and cannot be read to its end: {why}' },
  'format-not-read': { http: 422, zh: '文件“{name}”是 {format} 格式，目前只能读文本、网页、DOCX 和 PDF 文档以及 XLSX、XLS、CSV 表格', en: 'The file "{name}" is {format}; only plain text, web pages, DOCX and PDF documents and XLSX, XLS and CSV tables are read so far' },
  'old-document': { http: 422, zh: '文件“{name}”是旧版 Word 或 WPS 文档（.doc、.wps），请用 Word 或 WPS 打开后“另存为”.docx 再上传', en: 'The file "{name}" is an old Word or WPS document (.doc, .wps); open it in Word or WPS, save it as .docx and send that' },
  'not-a-table-file': { http: 422, zh: '文件“{name}”是 {format}，不是能读的格式（目前能读 DOCX、PDF、XLSX、XLS、CSV 和网页）', en: 'The file "{name}" is {format}; documents and tables are read from DOCX, PDF, XLSX, XLS, CSV and web pages so far' },
  'no-table': { http: 422, zh: '文件“{name}”里没有找到表格', en: 'No table was found in the file "{name}"' },
  'unsafe-document': { http: 422, zh: '文件“{name}”不安全，没有打开：{why}', en: 'The file "{name}" is unsafe and was not opened: {why}' },
  'encrypted-document': { http: 422, zh: '文件“{name}”有密码保护，请取消密码后再上传', en: 'The file "{name}" is protected by a password; remove it and send the file again' },
  'scanned-document': { http: 422, zh: '文件“{name}”是扫描件：{pages} 页全是图片，没有文字；请提供带文字的 PDF，或先做文字识别', en: 'The file "{name}" is a scan of {pages} page(s), pictures without text; send a PDF with text, or have its text recognised first' },
  'unreadable-text': { http: 422, zh: '文件“{name}”的文字读不出：{pages} 页的字体没有附文字对照；请提供原始的 Word 或 Excel 文件', en: 'The text of the file "{name}" cannot be told: the fonts of {pages} page(s) do not say which characters they draw; send the Word or Excel file it was made from' },
  'archive-of-files': { http: 422, zh: '文件“{name}”是装有多个文件的压缩包，请用“压缩包”方式整包收录，或解压后逐个上传', en: 'The file "{name}" is an archive of files; take it in as an archive, or unpack it and send its files' },
  'archive-inside': { http: 422, zh: '“{name}”是压缩包里的压缩包，没有打开；请解压后上传', en: '"{name}" is an archive inside an archive and was not opened; unpack it and send its files' },
  'not-an-archive': { http: 422, zh: '文件“{name}”不是装有多个文件的压缩包（ZIP）', en: 'The file "{name}" is no archive of files (ZIP)' },
  'files-unread': { http: 422, zh: '压缩包“{name}”里有文件读不了，整包没有收录；请改正，或明确不收这些文件：{files}', en: 'The archive "{name}" holds files that cannot be read, and nothing of it was taken in; mend them, or leave them out by choice: {files}' },
  'unbalanced-quote': { http: 422, zh: '文件“{name}”第 {line} 行有一个引号没有配对，无法分清各列', en: 'The file "{name}" opens a quote on line {line} that is never closed; its columns cannot be told apart' },
  'too-much-content': { http: 413, zh: '文件“{name}”展开后超过上限：{what}超过 {limit}', en: 'The file "{name}" unfolds to more than is read: over {limit} {what}' },
  'reader-stopped': { http: 422, zh: '读取文件“{name}”时中止：{why}', en: 'Reading the file "{name}" was stopped: {why}' },
  'table-not-named': { http: 422, zh: '没有读懂文件“{name}”的表格：{why}', en: 'The tables of the file "{name}" were not understood: {why}' },
  'no-document': { http: 400, zh: '请求里没有文件', en: 'The request holds no file' },
  'file-not-found': { http: 404, zh: '找不到文件“{name}”', en: 'There is no file "{name}"' },
  'unknown-answer': { http: 404, zh: '没有名为“{name}”的问题；可问：{known}', en: 'There is no answer named "{name}"; known: {known}' },
  'bad-parameter': { http: 400, zh: '参数“{name}”的值“{value}”不对：{why}', en: 'Parameter "{name}" has a wrong value "{value}": {why}' },
  'bad-mapping': { http: 400, zh: '{place}不能填“{value}”：{why}', en: '{place} cannot be "{value}": {why}' },
  'bad-table': { http: 422, zh: '文件“{name}”{place}的“{value}”不能用：{why}', en: 'File "{name}", {place}: "{value}" cannot be used: {why}' },
  'unknown-method': { http: 404, zh: '没有名为“{name}”的方法；可用：{known}', en: 'There is no method named "{name}"; known: {known}' },
  'no-such-id': { http: 404, zh: '没有编号为“{id}”的{thing}', en: 'There is no {thing} with id "{id}"' },
  'already-decided': { http: 409, zh: '陈述“{id}”已是“{review}”，不能改为“{wanted}”', en: 'Statement "{id}" is {review} and cannot become {wanted}' },
  'evidence-mismatch': { http: 500, zh: '依据与原文不符：位置 {start}–{end} 是“{found}”，引文是“{quote}”', en: 'Evidence does not match its document: {start}-{end} holds "{found}", the quote says "{quote}"' },
  'store-unreachable': { http: 503, zh: '登记库无法打开：{where}：{why}', en: 'The registry cannot be opened: {where}: {why}' },
  'disk-full': { http: 507, zh: '磁盘已满，没有写入任何内容：{where}。请腾出空间后重试', en: 'The disk is full at {where}; nothing was written. Make room and try again' },
  'store-newer': { http: 503, zh: '登记库由更新的版本写成（{migration}），请升级程序', en: 'The registry was written by a newer version ({migration}); upgrade the program' },
  'bad-setting': { http: 500, zh: '设置“{name}”的值“{value}”不对：{why}', en: 'Setting "{name}" has a wrong value "{value}": {why}' },
  'not-allowed': { http: 403, zh: '不允许：{why}', en: 'Not allowed: {why}' },
  internal: { http: 500, zh: '程序内部出错：{why}', en: 'The program failed: {why}' },
} as const satisfies Record<string, { readonly http: number; readonly zh: string; readonly en: string }>

export type FaultCode = keyof typeof faults

/** Faults that tell what a program under us said, in whichever language it said it. */
type Passed = 'internal' | 'store-unreachable'
/** The values a fault speaks of; a reason is given in both languages. */
export type FaultValues<Code extends FaultCode = FaultCode> = Readonly<Record<string, string | number>> & (Code extends Passed ? unknown : { readonly why?: never } | { readonly why: string; readonly whyZh: string })

/** Of each code, what is thrown with it. */
type Thrown = { [Code in FaultCode]: [code: Code, values?: FaultValues<Code>, cause?: unknown] }[FaultCode]

/** A bug, an outage or a bad request: thrown, with a code of the table above and the offending values. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly code: FaultCode
  readonly values: Readonly<Record<string, string | number>>

  constructor(...[code, values = {}, cause]: Thrown) {
    super(faultText(code, values, 'en'), cause === undefined ? undefined : { cause })
    this.code = code
    this.values = values
  }
}

/**
 * Says a fault in one of the two languages, with its values filled in.
 *
 * A value `nameZh`, where given, stands for `name` in Chinese.
 *
 * @returns the sentence; a value that was not given stays as `{name}`, so that it is noticed
 * @example faultText('no-document', {}, 'en') // => 'The request holds no file'
 */
export function faultText(code: FaultCode, values: Readonly<Record<string, string | number>>, language: 'zh' | 'en'): string {
  return filledIn(faults[code][language], language === 'zh' ? inChinese(values) : values)
}

function inChinese({ thing, ...values }: Readonly<Record<string, string | number>>): Readonly<Record<string, string | number | undefined>> {
  const own = Object.entries(values).flatMap(([name, value]) => (name.endsWith('Zh') ? [[name.slice(0, -2), value] as const] : []))
  return { ...values, thing: thing === undefined ? undefined : things[thing] ?? thing, ...Object.fromEntries(own) }
}

/** What an id can be of, in Chinese. */
const things: Readonly<Record<string, string>> = { document: '文档', statement: '陈述', evidence: '依据', organisation: '单位', place: '地区', 'alias proposal': '同名提议', mapping: '对应关系', contradiction: '矛盾', address: '地址' }
