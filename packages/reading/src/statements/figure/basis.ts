import type { Basis } from '@chanye/model'

/** Words just before a growth and what it is then set against; the first that fits counts. */
const BASES: readonly (readonly [basis: Basis, near: RegExp, also?: (clause: string, near: string) => boolean])[] = [
  ['annual_average', /年均|[两二三四五]年平均/u],
  ['mom', /环比/u, (clause) => /\d月|当月|本月/u.test(clause)],
  ['qoq', /环比/u],
  ['vs_prev', /(?:较|比)(?:上月|上年|去年|上季度|前值|一季度|上半年|前\S{1,3}个?月|(?:19|20)\d{2}年全年|\d月份?|\s*\d+\s*[—–-]\s*\d+\s*月份?)[^，。；]{0,4}(?:加快|放缓|收窄|回落|回升|扩大)/u, isOfPace],
  ['mom', /较上月|比上月/u],
  ['vs_prev', /(?:较|比)[一二三四]季度/u],
  ['vs_plan', /(?:时间进度|序时进度|时序进度)/u],
  ['contribution', /拉动/u],
  ['vs_peer', /(?:高于|低于|快于|慢于|高出|比)[^，。]{0,10}(?:全国|全省|全市|平均|主城|全部|规上|增速|增幅|各项)|(?:全国|全市|全省)平均(?:水平)?(?:高|低)?/u],
  ['vs_peer', /(?:高于|低于|快于|慢于|高出)(?!上|去|前|年|计划|目标|预期|时间|序时)[^，。；\d]{2,14}$/u],
  ['vs_prev', /(?:^|[，、])(?:同比|比上年)?(?:加快|放缓|回落|收窄)$/u],
  ['vs_plan', /计划|目标|预期/u, (_, near) => /高|低|超/u.test(near)],
  ['vs_prev', /较\s*\d+\s*[—–-]\s*\d+\s*月|较前\S{1,3}个?月|较上季度/u],
]
const SINCE = /(?:比|较|是)(?<year>(?:19|20)\d{2})年/u
/** Nothing of the above stands without one of these. */
const ANY = /[均比较度动于出均平快缓落窄划标期]/u

/**
 * What a growth is set against.
 *
 * @param left - text between the figure before it and this one
 * @param clause - the whole clause up to the number
 * @returns the same period a year before where the text says nothing else
 */
export function basisOf(left: string, clause: string): Basis {
  const near = ownClause(left.slice(-24))
  const said = ANY.test(near) ? BASES.find(([, words, also]) => words.test(near) && (also?.(clause, near) ?? true))?.[0] : undefined
  const year = said ?? SINCE.exec(clause.slice(-24))?.groups?.year
  return said ?? (year === undefined ? 'yoy' : `since_${Number(year)}`)
}

/** The words since the last comma, where there are any. */
function ownClause(near: string): string {
  const own = near.slice(Math.max(near.lastIndexOf('，'), near.lastIndexOf('；')) + 1)
  return own.length >= 2 ? own : near
}

/** An index that rises on the month is no pace that quickens. */
function isOfPace(clause: string): boolean {
  return /增速|增长|加快|放缓|收窄|回落/u.test(clause) && !clause.includes('指数')
}
