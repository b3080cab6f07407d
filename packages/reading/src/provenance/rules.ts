/** Lines that say where a document comes from; `value` is what they say. */
export const SAYINGS = {
  editor: /^(?:责任编辑|责编|编辑)\s*[:：]\s*(?<value>\S.{0,30})$/u,
  author: /^(?:作者|记者|文)\s*[:：]\s*(?<value>\S.{0,30})$/u,
  takenFrom: /^(?:摘自|来源|转自|转载自|稿源|信息来源|文章来源)\s*[:：]\s*(?<value>\S.{0,40})$/u,
  publishedAt: /^(?:(?:发布(?:时间|日期)|时间|日期)\s*[:：]\s*)?(?<value>\d{4}[-年/.]\d{1,2}[-月/.]\d{1,2}日?(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?)$/u,
} as const

export const RIGHTS = /^(?<value>[\p{Script=Han}A-Za-z]{2,20}?)版权所有.{0,80}$/u

/** Page parts that are no content. */
export const FURNITURE: readonly RegExp[] = [
  /^(?:链接已复制|复制链接|分享到|分享至|扫一扫|关注我们|返回顶部|打印本页|关闭窗口|上一篇|下一篇|相关(?:阅读|新闻|链接)|点击(?:查看|进入)|字号|免责声明)/u,
  /^[\p{Script=Han}A-Za-z]{2,20}版权所有/u, /ICP备\s*\d+/u, /公网安备\s*\d+/u, /^(?:主办|承办|技术支持)[:：]/u,
]
