import { ACHIEVED, BARE_MEASURE, BODIES_BEFORE, CARRY_ONLY, COMPARED, COUNTED, DEEDS, DOER, ENDS_AS, KEPT, KINDS_OF, LEADING_VERB, LISTED_BODIES, MEASURE, MERE_VERB, NEWLY, NO_NOUN, NO_STEM, OF_MEASURE, OF_PLAN, OPENING, PLACES, PLAN_SHARE, PREDICATE, PUT_IN, RANK_WORD, RANKED, SAID_BEFORE, SETTLED, SIZE, STAGE_LAST, TIER_BEFORE, WITHIN, WON } from './rules.ts'

/** What was named last in a sentence, for figures that name nothing themselves. */
export interface Carried { readonly indicator: string }

/**
 * What a figure measures: the phrase before it, cleaned, with what it leans on.
 *
 * @param left - text between the figure before (or the clause's start) and this figure
 * @param words - what `left` names, cleaned, where it is known already
 * @returns the phrase; what was named last where the text names nothing new
 */
export function indicatorBefore(left: string, carried: Carried | null, words: string = trimmed(left)): string {
  if (!carried) return words
  const own = comparedOnly(left) ? '' : words
  if (/^占.*(?:比重|比例)$/.test(own)) return carried.indicator + own
  if (CARRY_ONLY.test(own)) return carried.indicator
  if (RANKED.test(own)) return carried.indicator.replace(RANK_WORD, own)
  if (!BARE_MEASURE.test(own)) return own
  const stem = stemOf(carried.indicator)
  return stem && !own.startsWith(stem) ? stem + own : own
}

/** 增加到2015年的, 较1—4月份提高, 为年度计划的: words that name no measure of their own. */
function comparedOnly(left: string): boolean {
  return COMPARED.test(left) || PLAN_SHARE.test(left.replace(/^[，、,；]/, ''))
}

const ONLY_MARKS: ReadonlySet<string> = new Set(['、', '，', '和', '及', '与', '；', ',', '同比增长', '、增长', '，增长', '，同比增长', '增长', '、同比增长', '达', '为', '达到'])

/** @returns the phrase without openings, predicates, brackets and list heads */
export function trimmed(left: string): string {
  if (left === '' || ONLY_MARKS.has(left)) return ''
  let phrase = plain(left)
  let cut = phrase.length - 1
  while (cut >= 0 && !'，,；。：:'.includes(phrase[cut]!)) cut--
  let own = phrase.slice(cut + 1)
  let bare = own.replace(OPENING, '').replace(PREDICATE, '')
  if (bare === '' && cut >= 0) {
    own = phrase.slice(0, cut).split(/[，,；。：:]/).at(-1) ?? ''
    bare = own.replace(OPENING, '').replace(PREDICATE, '')
  }
  const told = withoutDoer(bare)
  phrase = (told.length <= 4 ? KEPT.exec(own)?.[0] : undefined) ?? (told === bare ? told : told.replace(OPENING, ''))
  return withoutTimes(phrase).trim()
}

/** Without who did it, by what and where: 甲公司累计实现产值 → 产值. */
function withoutDoer(bare: string): string {
  let told = bare
  for (const [sign, pattern] of SAID_BEFORE) {
    if (!bare.includes(sign)) continue
    told = bare.replace(pattern, '')
    if (told !== bare) break
  }
  if (DEEDS.test(told)) told = told.replace(DOER, '')
  if (told.endsWith('投资')) told = told.replace(PUT_IN, '')
  if (told.includes('的')) told = told.replace(OF_MEASURE, '')
  return told.includes('实现') || told.includes('完成') ? told.replace(ACHIEVED, '') : told
}

/** Without the year it is set beside. */
function withoutTimes(phrase: string): string {
  return phrase.includes('年') ? phrase.replace(/(?<=[〇㐀-鿿]{2})(?:19|20)\d{2}年(?=[〇㐀-鿿]{2})/, '').replace(/^(?:由|比|较)(?:上年|去年|(?:19|20)\d{2}年)(?:同期)?的?/, '').replace(/(?:由|从)(?:(?:19|20)\d{2}年|上年|三年前)的?$/, '') : phrase
}

/** Without holes, brackets the plan it is set beside, and what stands between a measure and its figure. */
function plain(left: string): string {
  const whole = left.endsWith('□') ? left.replace(/□+$/, '') : left
  const open = /[（(]/.test(whole) ? whole.replace(/[（(](?<few>[^）)]*)[）)]/g, (_, few: string) => (/^[〇㐀-鿿]$/.test(few) ? few : '')) : whole
  const alone = /[计目任预进]/.test(open) ? open.replace(OF_PLAN, '') : open
  return /[即月]/.test(alone) ? alone.replace(WITHIN, '') : alone
}

/** The stem that a following bare measure leans on: 规模以上工业总产值 → 规模以上工业. */
function stemOf(indicator: string): string {
  const stem = MEASURE.test(indicator) ? indicator.replace(MEASURE, '') : ''
  return NO_STEM.test(stem) ? '' : stem
}

/** @returns what is counted, from the words after the classifier or before the number */
export function countedThing({ left, words, right }: { left: string; words: string; right: string }, carried: Carried | null): string {
  const won = /[获榜选凭]/.test(right) ? WON.exec(right)?.groups?.what : undefined
  if (won) return won
  const before = words
  const after = before.endsWith('等') ? bodiesOf(right) ?? nounAfter(right) : nounAfter(right)
  if (SETTLED.test(after) && left.includes('等')) return after + bodiesBefore(left)
  return after.length >= 2 || PLACES.test(after) ? verbBefore(left, after) + after : countedBefore(before, carried)
}

/** 签约28个项目: a short noun keeps the verb that says which ones are counted. */
function verbBefore(left: string, noun: string): string {
  if (noun.length > 3 && noun !== '国家和地区') return ''
  return MERE_VERB.exec(left.replace(/(?:超过|超|近|(?<!签)约|了)$/, ''))?.[0] ?? ''
}

function countedBefore(before: string, carried: Carried | null): string {
  const stage = STAGE_LAST.exec(before)?.groups
  if (stage) return stage.verb! + stage.noun!
  if (carried && RANKED.test(before) && RANK_WORD.test(carried.indicator)) return carried.indicator.replace(RANK_WORD, before)
  const tail = before.split('等').at(-1)!
  const thing = tail.length >= 2 ? tail : before
  if (CARRY_ONLY.test(thing)) return carried?.indicator.replace(NEWLY, '') ?? thing
  return thing.replace(LEADING_VERB, (verb) => (thing.length - verb.length >= 3 ? '' : verb))
}

/** 甲、乙等15家企业“民参军”: the bodies with the part they are to play. */
function bodiesOf(right: string): string | undefined {
  const listed = LISTED_BODIES.exec(right)?.groups
  return listed?.role ? `“${listed.role}”${listed.kind}` : listed?.kind
}

/** 甲、乙等金融机构实现5家落户: what settles. */
function bodiesBefore(left: string): string {
  return BODIES_BEFORE.exec(left)?.groups?.noun?.replace(/^.*等/, '') ?? ''
}

/** @returns the thing named after a figure; empty where none is */
export function nounAfter(after: string): string {
  const right = after.replace(/^(?:以上|左右|以内)(?=[^，。；、,])/, '').replace(TIER_BEFORE, '').replace(SIZE, '')
  const noun = (KINDS_OF.exec(right) ?? COUNTED.exec(right) ?? ENDS_AS.exec(right))?.groups?.noun?.replace(/(?:全部|均|都|已|将)$/, '') ?? ''
  return NO_NOUN.test(noun) ? '' : noun
}
