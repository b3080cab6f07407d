import type { Context, Sentence } from '../../../context.ts'
import type { NumberMention } from '../../../mentions/number/number.ts'
import { once } from '../../../once.ts'
import { BARE_TIER, BECOMES, BUILT_AS, COUNTRY_HEAD, IN_A_CITY, LEADER, MANY, NO_ZONE, ONE_FIRM, OWN, PROJECT_HEAD, PROVINCE_HEAD, PROVINCES, PROVINCES_IN_FULL, SET_OF_INDUSTRIES, SPOKEN_FOR, STANDS_IN, TITLE_WORK, WHOLE_COUNTRY, ZONE_HEAD } from './rules.ts'
import { matches } from '../../../matches.ts'

/** How far back the head of a sentence is looked for: beyond it, it is no longer what the figure is about. */
const REACH = 400

interface Asked { readonly mention: NumberMention; readonly place: { readonly left: string; readonly clause: string; readonly right: string }; readonly indicator: string; readonly sentence: Sentence; readonly halves: string; readonly doer: string | null }

/**
 * Whom a figure is about: the cluster of a tier, the project an investment is put into, the firm, project, zone or province its sentence begins with, else the place.
 *
 * @returns the name; null where the document speaks for no place
 */
export function subjectOf({ mention, place, indicator, sentence, halves, doer }: Asked, context: Context): string | null {
  if (mention.bound === 'tier') return ofTier(place.left, indicator)
  const own = ofItsOwn(mention, place.right) ?? placeAbove(indicator, context)
  if (own) return own
  const before = lastOf(sentence.text.slice(Math.max(0, mention.start - REACH - 1), mention.start))
  return inFull(leader(before) ?? told(before) ?? doer ?? set(place.clause) ?? (place.right.startsWith('的') ? null : elsewhere({ before, halves: lastOf(halves), indicator }, context)) ?? titled(context), context)
}

/** 120亿元的…项目: what money is of. */
function ofItsOwn({ unit }: NumberMention, right: string): string | undefined {
  return unit === 'CNY' ? OWN.exec(right)?.groups?.name : undefined
}

/** The province or city a district lies in, where the measure begins with its full name: 重庆市新型显示产业产值 in a text of a district. */
function placeAbove(indicator: string, { region }: Context): string | null {
  const above = region === null ? null : /^.{2,8}?[省市区](?=.)/u.exec(region)?.[0] ?? null
  return above !== null && PROVINCES_IN_FULL.has(above) && indicator.startsWith(above) && !indicator.startsWith(region!) ? above : null
}

/** The last stretch of a text, marked so that its cut is not taken for its head. */
function lastOf(text: string): string {
  return text.length <= REACH ? text : `…${text.slice(-REACH)}`
}

/** The document's place by its full name, also where the text uses the short one or names nothing. */
function inFull(name: string | null, { region }: Context): string | null {
  return name === null || (region !== null && region.endsWith(name)) ? region : name
}

/** 草业成为第4个千亿级…: what becomes it; 打造…万亿级集群: what is built. */
function ofTier(left: string, indicator: string): string {
  const becomes = BECOMES.exec(left)?.groups?.name?.replace(/^(?:力争|将|推动|到\d{4}年)/, '')
  if (becomes) return becomes
  const built = BARE_TIER.test(indicator) ? BUILT_AS.exec(left)?.groups?.name : undefined
  return built === undefined ? indicator : built.includes('、') ? built : built + indicator
}

/** The project or firm that a sentence is about, when the figure stands in what it did: X一期提前投产、新增产值…. */
function leader(before: string): string | null {
  const name = /[产成用资工]/.test(before) ? LEADER.exec(before)?.groups?.name ?? null : null
  return name !== null && !/\d|等|个|家/.test(name) ? name.replace(/^(?:推进|加快|促进)/, '') : null
}

function oneFirm(before: string): Record<string, string> | undefined {
  return before.includes('家') || before.includes('这') ? ONE_FIRM.exec(before)?.groups : undefined
}

/** 某地这家…企业, and a project told of by its investment. */
function told(before: string): string | null {
  const firm = oneFirm(before)
  if (firm) return (firm.where ?? '').replace(/^(?:位于|来自|在|其实|但|而)/, '').replace(/的$/, '') + firm.name!
  return (/[人长理裁]/.test(before) ? SPOKEN_FOR.exec(before)?.groups?.name : undefined) ?? invested(before)
}

function invested(before: string): string | null {
  const project = before.includes('投资') || before.includes('占地') ? PROJECT_HEAD.exec(before)?.groups?.name ?? null : null
  return project !== null && !MANY.test(project) ? project.replace(/^.*签约的/, '') : null
}

function set(clause: string): string | null {
  return !clause.includes('大') || clause.includes('分别') ? null : SET_OF_INDUSTRIES.exec(clause)?.groups?.name ?? null
}

/** Another place than the document's: a zone at the head of the sentence, a province in a text of the whole country, the country in a text of one place. */
function elsewhere({ before, halves, indicator }: { before: string; halves: string; indicator: string }, context: Context): string | null {
  const zone = zoneOf(before) ?? zoneOf(halves)
  if (zone !== null && zone !== context.region && !indicator.endsWith(zone)) return zone
  if (!isProvince(context)) return provinceOf(before)
  return before.includes(WHOLE_COUNTRY) && COUNTRY_HEAD.test(before) ? WHOLE_COUNTRY : IN_A_CITY.exec(before)?.groups?.city ?? null
}

function provinceOf(before: string): string | null {
  if (!/[京津海庆北西宁江徽建东南川州肃蒙藏疆林在]/.test(before)) return null
  const { name, city } = matches(before, PROVINCE_HEAD).at(-1)?.groups ?? {}
  return name === undefined ? city ?? null : PROVINCES.get(name) ?? null
}

/** A province, or a place of one. */
const isProvince = once(({ region }: Context): boolean => region !== null && region !== WHOLE_COUNTRY && PROVINCES_IN_FULL.has(region.replace(/(?<=[省市区]).+$/, '')))

function zoneOf(before: string): string | null {
  if (!/[区园圈群]/.test(before)) return null
  const name = matches(before, ZONE_HEAD).at(-1)?.groups?.name ?? (before.includes('所在的') ? STANDS_IN.exec(before)?.groups?.name : undefined)
  return name === undefined || NO_ZONE.test(name) ? null : name
}

/** The work whose opening or completion the title tells of. */
const titled = once(({ title }: Context): string | null => {
  const name = TITLE_WORK.exec(title ?? '')?.groups?.name ?? null
  return name === null || MANY.test(name) ? null : name.replace(/^.*的/, '')
})
