import type { ProjectStage } from '@chanye/model'
import { endsInTrade } from '../../mentions/organisation/organisation.ts'
import { properPart } from '../../mentions/organisation/proper-part.ts'
import { AND_OTHERS, BETWEEN_WORKS, KIND, LEAD_IN, MAY_NAME, MAY_SPEAK, NO_WORK, OF_FIRMS, OPENER, PLAIN_KIND, SAYS, SAYS_LATER, SIZE_OF_KIND, STATE_END, STRONG, WORK } from './rules.ts'
import { bareName, isSoft, isWork, stageIn } from './work.ts'

/** A project as a clause names it, in positions of its sentence. */
export interface Found { readonly name: string; readonly owner: string | null; readonly stage: ProjectStage; readonly start: number; readonly end: number; readonly clause: number }

/** A stretch between 、 with its place. */
interface Piece { readonly text: string; readonly at: number }
/** One item of a list of works: the deed before it, its name, whether the list ends with it, and what is said after it. */
interface Item { readonly opener: string; readonly name: string; readonly start: number; readonly whole: boolean; readonly kind: string | null; readonly says: string; readonly end: number }

/** @returns the works a sentence names, clause by clause: 开工建设甲、乙等项目; 甲、乙建成投产; 完成丙主体工程 */
export function worksIn(text: string): Found[] {
  if (!MAY_NAME.test(text) || !MAY_SPEAK.test(text)) return []
  const found: Found[] = []
  let at = 0
  for (const clause of text.split(/[，,；;。：:！？!?\s]/u)) {
    if (clause.length >= 5 && MAY_NAME.test(clause) && MAY_SPEAK.test(clause)) found.push(...inClause(clause, at))
    at += clause.length + 1
  }
  return found
}

function inClause(clause: string, at: number): Found[] {
  let from = at
  const pieces = clause.split('、').map((text): Piece => ({ text, at: (from += text.length + 1) - text.length - 1 }))
  const items = pieces.flatMap((piece, i) => parted(itemOf(piece, i === 0)))
  const groups: Item[][] = []
  for (const item of items) {
    const last = groups.at(-1)
    if (last && !STRONG.test(item.opener) && last.at(-1)!.kind === null) last.push(item)
    else groups.push([item])
  }
  return groups.flatMap((group) => inGroup(group, at))
}

function itemOf({ text, at }: Piece, first: boolean): Item {
  const opener = OPENER.exec(text)?.[0] ?? ''
  const rest = text.slice(opener.length)
  const others = AND_OTHERS.exec(rest)
  const body = others ? { name: rest.slice(0, others.index), says: rest.slice(others.index + others[0].length), whole: false } : cutAfterWork(rest)
  const leadIn = first || opener === '' ? LEAD_IN.exec(body.name)?.[0] ?? '' : ''
  const name = bareName(body.name.slice(leadIn.length))
  const kind = others ? KIND.exec(body.says)?.[0] ?? '' : null
  return { opener: opener + leadIn, name, start: at + opener.length + body.name.length - name.length, whole: body.whole, kind: others && OF_FIRMS.test(body.says) && kind === '' ? '企业' : kind, says: body.says.slice(kind?.length ?? 0), end: at + text.length }
}

/** Cuts a stretch where its work's name ends: at the first that something is said of, else at the last. */
function cutAfterWork(text: string): { name: string; says: string; whole: boolean } {
  let last = -1
  for (const match of text.matchAll(WORK)) {
    const end = match.index + match[0].length
    const says = text.slice(end)
    last = end
    if (SAYS.test(says)) return { name: text.slice(0, end), says, whole: true }
  }
  if (last < 0) return { name: text, says: '', whole: false }
  return { name: text.slice(0, last), says: text.slice(last), whole: true }
}

/** 甲水库和乙灌区 are two; 甲河与乙河连通工程 is one. */
function parted(item: Item): Item[] {
  const between = item.name.length > 8 ? BETWEEN_WORKS.exec(item.name) : null
  const left = between ? item.name.slice(0, between.index) : ''
  if (!between || !isWork(left)) return [item]
  const cut = between.index + between[0].length
  return [{ ...item, name: left, whole: true, kind: null, says: '' }, { ...item, name: item.name.slice(cut), start: item.start + cut, opener: '' }]
}

function inGroup(group: readonly Item[], clause: number): Found[] {
  const last = group.at(-1)!
  if (last.kind === '企业') return []
  const stage = stageOf(group)
  if (!stage) return []
  const members = last.kind === null ? joined(group) : group
  return members.flatMap((item) => {
    const name = nameIn(item, last, stage)
    return name === null ? [] : [{ name, owner: ownerIn(item.name), stage: stage.stage, start: item.start, end: last.end, clause }]
  })
}

interface Stage { readonly stage: ProjectStage; readonly pushed: boolean }

/** The stage the end of a clause speaks of, else the one it opens with. */
function stageOf(group: readonly Item[]): Stage | undefined {
  const last = group.at(-1)!
  const opener = group[0]!.opener
  const after = SAYS.test(last.says) || SAYS_LATER.test(last.says) ? stageIn(last.says.slice(0, 24)) : undefined
  const ended = after ?? stageIn((last.kind ?? '').replace(/建设/u, '')) ?? stageIn(STATE_END.exec(last.name)?.[0].replace(/建设$/u, '') ?? '')
  const opened = stageIn(STRONG.exec(opener)?.[0] ?? '') ?? openedBy(opener)
  const weak = ended === 'under_construction' && !/封顶|主体|促建|吊装/u.test(last.says)
  if (opened && (!ended || weak) && STRONG.test(opener)) return { stage: /主体工程$/u.test(last.name) ? 'under_construction' : opened, pushed: false }
  const stage = ended ?? opened ?? (opener !== '' && stageIn(opener)) ?? undefined
  return stage ? { stage, pushed: !ended || /^(?:建设|推进|进度)/u.test(last.says) && opener !== '' } : undefined
}

function openedBy(opener: string): ProjectStage | undefined {
  if (/完成|启用/u.test(opener)) return 'in_production'
  if (/新建|扩建|规划|谋划|筹建/u.test(opener)) return /将|计划|拟/u.test(opener) ? 'planned' : 'in_production'
  return /启动/u.test(opener) ? 'started' : undefined
}

/** 雄甲、济乙高铁: items that share the work their list ends in are one name. */
function joined(group: readonly Item[]): Item[] {
  const out: Item[] = []
  for (const item of group) {
    const before = out.at(-1)
    if (before && !before.whole && before.name.length <= 8 && before.opener + before.name !== '') out[out.length - 1] = { ...item, name: `${before.name}、${item.name}`, start: before.start, opener: before.opener }
    else out.push(item)
  }
  return out
}

function nameIn(item: Item, last: Item, { pushed, stage }: Stage): string | null {
  const name = item.name.replace(STATE_END, '') || item.name
  const kind = last.kind
  if (kind === null) return isWork(name) && !(pushed && isSoft(name) && !/项目$|工程$|[园城]$/u.test(name)) ? name : null
  if (name.length < 2 || name.length > 30 || NO_WORK.test(name)) return null
  if (isWork(name)) return name
  const own = properPart(name)
  if (own.length < 2 || (kind === '' && stage === 'under_construction' && !endsInTrade(name))) return null
  return named(name, kind)
}

/** A name that bears no work of its own takes the kind of its list: 甲药业等4个医药项目. */
function named(name: string, kind: string): string {
  const own = kind.replace(SIZE_OF_KIND, '')
  if (!PLAIN_KIND.test(own) && own.length <= 10 && (name.length <= 6 || endsInTrade(name))) return name + own
  return ownerIn(name) === name ? name + (own || '项目') : name
}

/** The firm that is all a project is called by. */
function ownerIn(name: string): string | null {
  return endsInTrade(name) ? name : null
}
