import type { ProjectStage } from '@chanye/model'
import { endsInTrade, isFirm } from '../../mentions/organisation/organisation.ts'
import { properPart } from '../../mentions/organisation/proper-part.ts'
import { TRADES } from '../../mentions/organisation/rules.ts'
import { ALONG, AND_OTHERS, BEFORE_INVESTOR, BEGUN, BETWEEN_WORKS, CLAUSE_END, COMPLETED, COUNTED_BEFORE, COUNTED_TOGETHER, DEED_END, FIRST_OF, FUNDED, HARD_END, HAS_WORK, INVESTOR, ITEM_END, KIND, LEAD_IN, LINE_END, LINK_END, MADE_NEW, MAIN_PART, MAY_NAME, MEASURED, NO_OWNER, NO_WORK, OF_FIELDS, OF_FIRMS, OF_LINES, OF_PLACES, ONE_SITE, ONLY_BROUGHT, ONLY_PUSHED, OPEN_END, OPENER, OTHER, OWN_KIND, PARK_BEFORE, PLAIN_END, PLAIN_KIND, ROAD_CODE, SAYS, SAYS_LATER, SHARED_END, SIZE_AFTER_QUOTE, SIZE_OF_KIND, SPEAKS, STATE_END, STEPS_AHEAD, STILL_AHEAD, STRETCH, STRONG, WORK, WORKS_END } from './rules.ts'
import { bareName, endsInWork, isSoft, isWork, ownPart, stageIn, stageSaid } from './work.ts'
import { matches } from '../../matches.ts'

/** A project as a clause names it, in positions of its sentence. */
export interface Found { readonly name: string; readonly owner: string | null; readonly stage: ProjectStage; readonly start: number; readonly end: number; readonly clause: number }

/** A stretch between 、 with its place. */
interface Piece { readonly text: string; readonly at: number }
/** One item of a list of works: the deed before it, its name up to its work and in full, whether a list ends with it and of what, and what is said after it. */
interface Item { readonly opener: string; readonly name: string; readonly full: string; readonly start: number; readonly kind: string | null; readonly says: string; readonly end: number }
interface Stage { readonly stage: ProjectStage; readonly pushed: boolean }

/** Items of at most so many characters share the work their list ends in. */
const SHARING = 5
/** A name of so few characters says no work by itself: 惠科等项目. */
const SHORTEST_ALONE = 3
const FOUR = /^[〇㐀-鿿]{4}$/
/** One that shares is called by so many characters of its own. */
const SHORTEST_SHARED = 2
/** A clause that names a work and says what was done to it is no shorter. */
const SHORTEST = 5

/** @returns the works a sentence names, clause by clause: 开工建设甲、乙等项目; 甲、乙建成投产; 完成丙主体工程 */
export function worksIn(text: string): Found[] {
  if (!SPEAKS.test(text)) return []
  return cut(text, CLAUSE_END, 0).flatMap(({ text: clause, at }) => (clause.length >= SHORTEST && MAY_NAME.test(clause) && SPEAKS.test(clause) && (clause.includes('等') || HAS_WORK.test(clause)) ? inClause(clause, at, countedBefore(text.slice(0, at))) : []))
}

/** The stage of works that were counted before they are named: 新签约项目23个，其中甲、乙等5个项目投资超10亿元. */
function countedBefore(before: string): ProjectStage | undefined {
  const says = before.endsWith('，') ? COUNTED_BEFORE.exec(before)?.groups?.says : undefined
  return says === undefined ? undefined : stageIn(says)
}

function inClause(clause: string, at: number, counted: ProjectStage | undefined): Found[] {
  const items = cut(clause, ITEM_END, at).flatMap((piece, i) => parted(itemOf(piece, i === 0)))
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && !STRONG.test(item.opener) && last.at(-1)!.kind === null && !SAYS.test(last.at(-1)!.says)) last.push(item)
    else groups.push([item])
  }
  return groups.flatMap((group) => inGroup(group, at, counted))
}

/** The stretches of a text between what ends them, with their places. */
function cut(text: string, end: RegExp, from: number): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { index, 0: mark } of matches(text, end)) {
    pieces.push({ text: text.slice(last, index), at: from + last })
    last = index + mark.length
  }
  pieces.push({ text: text.slice(last), at: from + last })
  return pieces
}

function itemOf({ text, at }: Piece, first: boolean): Item {
  const opener = OPENER.exec(text)?.[0] ?? ''
  const rest = text.slice(opener.length)
  const { name: before, says, told, kind } = bodyOf(rest)
  const leadIn = first || opener === '' ? LEAD_IN.exec(before)?.[0] ?? '' : ''
  const name = ownName(before, leadIn)
  return {
    opener: opener + leadIn, name, full: bareName(told.slice(leadIn.length)), kind, says,
    start: at + opener.length + Math.max(0, before.length - name.length), end: at + text.length,
  }
}

/** What stands before 等 or up to the work's name, what is told in all, and what is said after it. */
function bodyOf(rest: string): { name: string; says: string; told: string; kind: string | null } {
  const others = AND_OTHERS.exec(rest)
  if (!others) return { ...cutAfterWork(rest), told: rest, kind: null }
  const name = rest.slice(0, others.index)
  const after = rest.slice(others.index + others[0].length)
  if (STEPS_AHEAD.test(after)) return { ...cutAfterWork(rest), told: rest, kind: null }
  const kind = kindIn(after)
  return { name, told: name, kind, says: after.slice(kind.length) }
}

/** The name after what leads in to it; a work that bears none of its own is called by who invests in it. */
function ownName(text: string, leadIn: string): string {
  const name = bareName(text.slice(leadIn.length))
  if (!FUNDED.test(text)) return name
  const plain = name.replace(FIRST_OF, '')
  const own = ownPart(name)
  if (plain === name && isWork(name) && !TRADES.has(own)) return name
  const investor = INVESTOR.exec(text)?.groups?.firm?.replace(BEFORE_INVESTOR, '') ?? ''
  return isFirm(investor) && properPart(investor).length >= SHORTEST_SHARED ? investor + plain : name
}

/** What a list is of, up to its noun; OF_FIRM where it is no list of works. */
function kindIn(after: string): string {
  if (OF_PLACES.test(after) || OF_FIELDS.test(after)) return OTHER
  const kind = KIND.exec(after)?.[0]
  return kind ?? (OF_FIRMS.test(after) || !SAYS.test(after) ? OTHER : '')
}

/** Cuts a stretch where its work's name ends: at the first that something is said of, else at the last. */
function cutAfterWork(text: string): { name: string; says: string } {
  let last = text.length
  for (const match of matches(text, WORK)) {
    last = match.index + match[0].length
    if (SAYS.test(text.slice(last))) break
  }
  return { name: text.slice(0, last), says: text.slice(last) }
}

/** 甲水库和乙灌区 are two; 甲河与乙河连通工程 is one. */
function parted(item: Item): Item[] {
  const between = item.name.length > 8 ? BETWEEN_WORKS.exec(item.name) : null
  const left = between ? item.name.slice(0, between.index) : ''
  if (!between || !isWork(left)) return [item]
  const at = between.index + between[0].length
  const right = item.name.slice(at)
  if (LINK_END.test(right) || (endsInWork(right) && ownPart(right) === '')) return [item]
  return [{ ...item, name: left, full: left, kind: null, says: '' }, { ...item, name: item.name.slice(at), full: item.name.slice(at), start: item.start + at, opener: '' }]
}

function inGroup(group: readonly Item[], clause: number, counted: ProjectStage | undefined): Found[] {
  const last = group.at(-1)!
  const stage = last.kind === OTHER || (last.kind === null && MEASURED.test(last.says)) ? undefined : stageOf(group) ?? setAt(last, counted)
  if (!stage) return []
  const members = last.kind === null ? joined(group).flatMap(together) : sharing(group)
  return members.flatMap((item) => {
    if (item !== last && MEASURED.test(item.says)) return []
    const name = last.kind === null ? alone(item, stage) : listed(item, last.kind, stage)
    return name === null ? [] : [{ name, owner: ownerIn(item.full), stage: stage.stage, start: item.start, end: last.end, clause }]
  })
}

/** A list of projects without a stage of its own is at that of the count it is part of. */
function setAt({ kind }: Item, counted: ProjectStage | undefined): Stage | undefined {
  return counted !== undefined && kind !== null ? { stage: counted, pushed: false } : undefined
}

/** The stage the end of a clause speaks of, else the one it opens with. */
function stageOf(group: readonly Item[]): Stage | undefined {
  const last = group.at(-1)!
  const { opener } = group[0]!
  const ended = endedBy(last)
  if (!ended && last.kind === null && !OPEN_END.test(last.says)) return undefined
  return strongly(opener, ended, last) ?? weakly(opener, ended, last)
}

/** The deed a clause opens with, where its end says no more than that the work goes on. */
function strongly(opener: string, ended: ProjectStage | undefined, { name, says }: Item): Stage | undefined {
  const verb = STRONG.exec(opener)?.[0]
  if (verb === undefined || (ended && (ended !== 'under_construction' || MAIN_PART.test(says)))) return undefined
  const opened = stageSaid(verb) ?? openedBy(opener)
  const main = MAIN_PART.test(STATE_END.exec(name)?.[0] ?? '')
  return opened && { stage: main ? 'under_construction' : opened, pushed: ONLY_BROUGHT.test(opener) }
}

function weakly(opener: string, ended: ProjectStage | undefined, { says }: Item): Stage | undefined {
  const stage = ended ?? openedBy(opener) ?? (opener === '' ? undefined : stageSaid(opener))
  return stage && { stage, pushed: !ended || (ONLY_PUSHED.test(says) && opener !== '') }
}

function endedBy({ says, kind, name }: Item): ProjectStage | undefined {
  const after = SAYS.test(says) || SAYS_LATER.test(says) ? stageSaid(says.slice(0, 24)) : undefined
  return after ?? stageSaid((kind ?? '').replace(PLAIN_END, '')) ?? stageSaid((STATE_END.exec(name)?.[0] ?? '').replace(PLAIN_END, '')) ?? (SAYS.test(says) && BEGUN.test(says) ? 'started' : undefined)
}

function openedBy(opener: string): ProjectStage | undefined {
  if (ONLY_BROUGHT.test(opener)) return 'planned'
  if (COMPLETED.test(opener)) return 'in_production'
  if (MADE_NEW.test(opener)) return STILL_AHEAD.test(opener) ? 'planned' : 'in_production'
  return BEGUN.test(opener) ? 'started' : undefined
}

/** Short items that share the work their list ends in: one work each where it says what it is (甲、乙高铁), one of all where it is a site (甲、乙能源基地). */
function joined(group: readonly Item[]): readonly Item[] {
  if (ALONG.test(group[0]!.full)) return group
  const out: Item[] = []
  for (const item of group) {
    const before = out.at(-1)
    const shares = before && before.full.split('、').at(-1)!.length <= SHARING && !endsInWork(before.name) && (properPart(before.full).length >= SHORTEST_SHARED || ROAD_CODE.test(before.name))
    const kind = shares ? ownKindOf(item.name) : ''
    if (shares && kind !== '') out.splice(-1, 1, ...before.full.split('、').map((name) => ({ ...before, name: name + kind, full: name + kind })), item)
    else if (shares) out[out.length - 1] = { ...item, name: `${before.full}、${item.name}`, full: `${before.full}、${item.full}`, start: before.start }
    else out.push(item)
  }
  return out
}

/** What a work is, as the whole end of its name that tells no more: 水利枢纽, 高铁; empty for a soft kind, whose places are one work. */
function ownKindOf(name: string): string {
  if (ONE_SITE.test(name)) return ''
  for (let at = SHORTEST_SHARED; at < name.length - 1; at++) if (HARD_END.test(name.slice(at)) && ownPart(name.slice(at)) === '') return name.slice(at)
  return ''
}

/** In a list of works a short name takes the end of the line named right after it: 甲、乙高铁和丙站等工程. */
function sharing(group: readonly Item[]): readonly Item[] {
  const out = [...group]
  for (let i = out.length - 2; i >= 0; i--) {
    const item = out[i]!
    const end = SHARED_END.exec(out[i + 1]!.name)?.[0]
    if (end && item.full.length <= SHARING && !endsInWork(item.name) && properPart(item.full) === item.full) out[i] = { ...item, name: item.name + end, full: item.full + end }
  }
  return out
}

/** 甲、乙两座电站 are two, each with the work they share. */
function together(item: Item): Item[] {
  const { names = '', kind = '' } = COUNTED_TOGETHER.exec(item.name)?.groups ?? {}
  return names === '' ? [item] : names.split('、').map((name) => ({ ...item, name: name + kind }))
}

function alone(item: Item, { pushed }: Stage): string | null {
  const name = item.name.replace(STATE_END, '') || item.name
  if (isWork(name)) return pushed && isSoft(name) && !OWN_KIND.test(name) ? null : name
  return null
}

/** A member of a list 甲、乙等项目, which need not bear a work of its own. */
function listed(item: Item, kind: string, { stage }: Stage): string | null {
  const name = item.full.replace(PARK_BEFORE, '').replace(STATE_END, '')
  if (name.length < 2 || name.length > 30 || NO_WORK.test(name)) return null
  if (isWork(name)) return name
  return properPart(name).length < 2 || (kind === '' && stage === 'under_construction' && !endsInTrade(name)) ? null : named(name, kind)
}

/** A name that bears no work of its own takes the kind of its list: 甲药业等4个医药项目. */
function named(name: string, kind: string): string {
  const own = kind.replace(SIZE_OF_KIND, '').replace(SIZE_AFTER_QUOTE, '')
  if (DEED_END.test(name)) return name
  if (OF_LINES.test(own) && (LINE_END.test(name) || STRETCH.test(name))) return LINE_END.test(name) ? name : name + own.replace(WORKS_END, '')
  if (!PLAIN_KIND.test(own) && own.length <= 13 && (name.length <= 6 || endsInTrade(name))) return name + own
  return standsAlone(name) ? name : name + (own || '项目')
}

/** A name that tells a work without the word: no firm's, and no mere head of one. */
function standsAlone(name: string): boolean {
  return ownerIn(name) !== name && (name.length > SHORTEST_ALONE || endsInWork(name))
}

/** The firm that is all a project is called by: head and trade, or four characters of its own. */
function ownerIn(name: string): string | null {
  return endsInTrade(name) || (FOUR.test(name) && isFirm(name) && properPart(name) === name && !NO_OWNER.test(name)) ? name : null
}
