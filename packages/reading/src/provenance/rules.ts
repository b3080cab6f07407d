/** What a document says about itself, after a label; `value` ends at a blank or a stroke. */
const VALUE = '[^\\s|｜　]'
const labelled = (labels: string, length: number) => new RegExp(`^[【\\[（(]?(?:${labels})\\s*[:：]\\s*(?<value>${VALUE}(?:${VALUE}|[ \\t](?!\\s*[〇㐀-鿿]{1,6}[:：])){0,${length}}?)(?:(?<![:：][^:：]*[（(][^）)]*)[】\\]）)])?(?=$|[\\s|｜　])`)

/** Labelled sayings, each in the order it is tried. */
export const LABELLED = {
  editor: labelled('责任编辑|责编|网络编辑|本文编辑|编辑', 30),
  author: labelled('作者|记者|本报记者|撰稿|通讯员|文/图|图/文|文', 30),
  takenFrom: labelled('摘自|来源|转自|转载自|转载|稿源|稿件来源|信息来源|文章来源|消息来源|来源网站|原载', 40),
} as const

/** A moment of publication with or without its label; hours, minutes, seconds and zone where they are printed. */
export const PUBLISHED =
  /^[【[（(]?(?:(?:发布|发表|发稿|更新|成文|印发|公开|刊发)?(?:时间|日期)\s*[:：]\s*|发布于\s*)?(?<value>(?:19|20)\d{2}\s?[-年/.]\s?\d{1,2}\s?[-月/.]\s?\d{1,2}\s?日?(?:(?:T|\s*)(?:星期[一二三四五六日天]\s*)?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?\s*(?:Z|GMT|UTC|[+-]\d{2}:?\d{2})?)?)[】\]）)]?(?=$|[\s|｜　])/

/** Parts of a line that only serve the page: sizes of type, counters, buttons. */
export const SERVICE =
  /^(?:字号|字体|大小?|中|小|默认|超大|打印(?:本页)?|关闭(?:窗口)?|收藏|分享(?:到)?|复制链接|纠错|返回顶部|(?:浏览|阅读|点击|访问)(?:次数|量|数)?\s*[:：]?\s*\d*\s*次?|视力保护色|扫一扫(?:在手机打开当前页)?|微信|微博|QQ空间|【|】|\[|\]|A[+-]?)(?=$|[\s|｜　[\]【】:：])[:：]?/

export const RIGHTS = /^(?:(?<value>[〇㐀-鿿A-Za-z·]{2,24}?)\s*版权所有|版权所有\s*[:：©]?\s*(?<named>[〇㐀-鿿A-Za-z·]{2,24})|copyright\s*[©?]?\s*[\d\s-]*(?<latin>[〇㐀-鿿][〇㐀-鿿A-Za-z·]{1,24})?)/i

/** Whole lines that are no content, wherever they begin so. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:链接已复制|复制链接|分享(?:到|至|给|本文)|扫一扫|扫描二维码|长按二维码|关注我们|关注微信|返回(?:顶部|首页|列表)|打印本页|关闭窗口|上一[篇页]\s*[:：]?|下一[篇页]\s*[:：]?|相关(?:阅读|新闻|链接|推荐|文章|附件下载)|推荐阅读|延伸阅读|热门推荐|猜你喜欢|更多精彩|免责声明|特别声明|点击(?:查看|进入|阅读)(?:原文|更多|全文)|阅读原文|微信扫一扫|(?:您)?当前位置\s*[:：]|您(?:所在)?的位置\s*[:：]|我要(?:评论|纠错)|网友评论)/,
  /版权所有/, /^copyright\b/i, /ICP备\s*\d+/, /公网安备\s*\d+/, /^(?:主办(?:单位)?|承办(?:单位)?|技术支持|网站标识码|网站地图|联系我们|关于我们)\s*[:：|]/,
  /^未经(?:书面)?授权.{0,20}(?:转载|使用)/,
]

/** Page numbers of a printed page, alone on their line. */
export const PAGE_NUMBER = /^(?:[-—–－·•]\s*\d{1,4}\s*[-—–－·•]|第\s*\d{1,4}\s*页(?:\s*[,，/]?\s*共\s*\d{1,4}\s*页)?|\d{1,4}\s*\/\s*\d{1,4})$/
