import type { Sentence } from '../../context.ts'
import type { NumberMention } from '../../mentions/number/number.ts'
import { handedOut } from './distribution.ts'
import { type Carried, countedThing, indicatorBefore, nounAfter, trimmed } from './indicator.ts'
import type { Kinded } from './kind.ts'
import { AFTER_STREAK, AFTER_TIER, AMONG, DEED, EACH_OF_THEM, FOR_WHAT, GIVEN, GIVEN_THING, NAMES_NOTHING, OF_THING, PLACE_HELD, SELECTED, sectorShare, SHARE_OF, shareOf, TIER_BEFORE } from './rules.ts'

/** The words around a number: since the number before it, in its clause, after it; and the figures it shares a list with. */
export interface Place {
  readonly left: string
  /** What `left` names, cleaned. */
  readonly words: string
  readonly clause: string
  readonly right: string
  readonly upTo: string
  readonly siblings: readonly NumberMention[]
  readonly sibling: number
}

interface Asked { readonly mention: NumberMention; readonly kinded: Kinded; readonly place: Place; readonly sentence: Sentence; readonly carried: Carried | null; readonly told: readonly string[] }

/** @returns what a figure measures, as the text words it; what was named last where it names nothing new */
export function measured(asked: Asked): string {
  const { mention, kinded, place, carried } = asked
  if (mention.form === 'proportion') return sectorShare(mention.place ?? 0)
  const handed = handedTo(asked)
  if (handed) return handed
  if (mention.bound === 'tier') return named(AFTER_TIER, place.right.replace(TIER_BEFORE, '')) ?? place.words
  switch (kinded.kind) {
    case 'count': return counted(place, carried)
    case 'streak': return streak(place, carried)
    case 'share': return share(place, carried)
    case 'rank': return ranked(place, carried)
    case 'level': return level(mention, place, carried)
    default: return plain(place, carried)
  }
}

function plain({ left, words }: Place, carried: Carried | null): string {
  const named = indicatorBefore(left, carried, words)
  return named.includes('、') ? named.replace(DEED, '') : named
}

function ranked(place: Place, carried: Carried | null): string {
  const left = place.left.replace(PLACE_HELD, '')
  if (carried && AMONG.test(trimmed(left))) return carried.indicator
  return plain({ ...place, left, words: trimmed(left) }, carried)
}

function counted({ left, words, right, clause }: Place, carried: Carried | null): string {
  return (/[上级]/.test(clause) ? SELECTED.exec(clause)?.groups?.noun : undefined) ?? countedThing({ left, words, right }, carried)
}

function level(mention: NumberMention, place: Place, carried: Carried | null): string {
  const own = place.words
  const forWhat = own === '' ? named(FOR_WHAT, place.right) : undefined
  const thing = mention.unit !== 'CNY' && mention.unit !== 'USD' && (own === '' || NAMES_NOTHING.test(own)) ? nounAfter(place.right) : ''
  return given(place) ?? forWhat ?? (thing.length >= 2 && !/^的/.test(place.right) ? thing : plain(place, carried))
}

function streak({ left, words, right }: Place, carried: Carried | null): string {
  const pace = /(?:增速|增幅)(?=已?连续$)/.exec(left)?.[0] ?? ''
  return indicatorBefore(left, carried, words) + pace + (named(AFTER_STREAK, right) ?? '')
}

/** 获得了168万元的奖补资金: what was given. */
function given({ left, right }: Place): string | undefined {
  return GIVEN.test(left.replace(/(?:近|约|超过|超|的)$/, '').replace(/^[，、。]/, '')) ? named(GIVEN_THING, right) : undefined
}

function named(pattern: RegExp, text: string): string | undefined {
  const groups = pattern.exec(text)?.groups
  return groups?.noun ?? groups?.what
}

/** 甲、乙分别增长1%、2%: each figure its own member of the list. */
function handedTo({ place: { siblings, sibling }, sentence, told }: Asked): string | undefined {
  if (siblings.length < 2) return undefined
  const from = siblings[0]!.start
  const before = sentence.text.slice(Math.max(0, from - 60), from)
  const listed = handedOut(before, siblings)
  if (listed) return listed[sibling]
  return EACH_OF_THEM.test(before) && told.length >= siblings.length ? told.at(sibling - siblings.length) : undefined
}

function share({ left, words, right }: Place, carried: Carried | null): string {
  const thing = OF_THING.exec(right)?.groups?.noun
  if (thing) return thing
  const whole = SHARE_OF.exec(left)?.groups?.whole?.replace(/(?:的)?(?:比重|份额|比例)?(?:由|从).*$/, '')
  return whole !== undefined && carried && !/(?:计划|目标|任务)$/.test(whole) ? shareOf(carried.indicator, whole) : indicatorBefore(left, carried, words)
}
