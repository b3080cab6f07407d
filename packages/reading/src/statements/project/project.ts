import type { ProjectStage } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { endsInTrade, isFirm, namedLists, type NamedList } from '../../mentions/organisation/organisation.ts'
import { once } from '../../once.ts'
import { moods } from '../figure/status.ts'
import { DONE_TO, GENERIC, IN_LIST, INVESTED, NAMED, PHASE, SET_OF_WORKS, STAGES, TO_BUILD, TRIM } from './rules.ts'

interface Found { readonly name: string; readonly owner: string | null; readonly stage: ProjectStage; readonly start: number; readonly end: number }

/**
 * Finds the projects a document names, with the stage each is said to be at.
 *
 * @returns one draft a project and stage: from lists (甲、乙等4个医药项目投产), phases (一期达产、二期启动) and named works
 */
export const projects = once((context: Context): Draft[] => {
  const inMood = moods(context)
  const titled = stageIn(context.title ?? '')
  const seen = new Set<string>()
  return context.sentences.flatMap((sentence) => {
    const mood = inMood[sentence.index]!
    const status = mood.ahead && !/获批|已/u.test(sentence.text) ? 'target' as const : 'actual' as const
    return [...found(sentence.text), ...told(sentence.text, titled)].filter(({ name }) => ![...seen].some((other) => other.includes(name)) && seen.add(name)).map((project) => draft(project, sentence, status))
  })
})

/** @returns the stage a phrase speaks of; undefined when it speaks of none */
export function stageIn(text: string): ProjectStage | undefined {
  return STAGES.find(([, words]) => words.test(text))?.[0]
}

function found(text: string): Found[] {
  const all = [...phases(text), ...namedLists(text).flatMap((list) => fromList(text, list)), ...named(text), ...doneTo(text)]
  return all.filter((project, i) => !all.some((other, j) => j < i && other.start < project.end && project.start < other.end && other.name !== project.name && !(i !== j && other.end === project.end)))
}

function phases(text: string): Found[] {
  let base = ''
  if (!text.includes('期')) return []
  return [...text.matchAll(PHASE)].flatMap((match) => {
    const own = (match.groups!.name ?? '').replace(TRIM, '')
    if (own.length >= 2 && !/^(?:其中|分|两)/u.test(own)) base = own
    const stage = stageIn(match.groups!.says!)
    if (!base || !stage) return []
    const start = match.index + (match.groups!.name ?? '').length - own.length
    return [{ name: base + match.groups!.phase!, owner: null, stage, start, end: match.index + match[0].length }]
  })
}

function fromList(text: string, list: NamedList): Found[] {
  if (!/项目/u.test(list.kind)) return []
  const stage = stageIn(list.after) ?? stageIn(list.kind) ?? (/引进/u.test(text.slice(Math.max(0, list.start - 6), list.start)) ? 'planned' as const : undefined)
  if (!stage) return []
  return list.members.filter(({ name }) => name.length >= 2 && !GENERIC.test(`${name}项目`)).map(({ name, start }) => {
    const firm = endsInTrade(name) || (/^[\p{Script=Han}]{4}$/u.test(name) && isFirm(name) && !/[园云城港线桥路站馆院校场厂区街镇]$/u.test(name))
    return { name: firm ? name + list.kind.replace(/^(?:重点|产业)(?=项目)/u, '') : name, owner: firm ? name : null, stage, start, end: list.end }
  })
}

function named(text: string): Found[] {
  if (!/项目|工程|生产线|园|基地|工厂|广场|酒店|市场|中心|管道|站|城|矿|港|机场|综合体/u.test(text)) return []
  return [...text.matchAll(NAMED)].flatMap((match) => {
    const raw = match.groups!.name!
    const stage = stageIn(match.groups!.says!)
    const name = bareName(raw)
    if (!stage || !isWork(name)) return []
    const end = match.index + match[0].length
    const sibling = IN_LIST.exec(text.slice(0, match.index))
    const first = sibling && !/[0-9]/u.test(sibling.groups!.name!) ? bareName(sibling.groups!.name!) : ''
    const own: Found = { name, owner: null, stage, start: match.index + raw.length - name.length, end }
    return isWork(first) ? [{ ...own, name: first, start: match.index - 1 - first.length, end: own.start - 1 }, own] : [own]
  })
}

/** The name without who paid for it, where it stands and how many there are. */
function bareName(raw: string): string {
  return raw.replace(TRIM, '').replace(/^.*的(?=.{4,})/u, '').replace(/^\d+座/u, '').replace(/^“|”(?=.)/gu, '')
}

function isWork(name: string): boolean {
  return name.length >= 4 && !GENERIC.test(name) && !SET_OF_WORKS.test(name) && !/等|\d+[个项家]/u.test(name)
}

/** A project told of by its investment, in news whose title says what was done: 集中签约, 开工. */
function told(text: string, stage: ProjectStage | undefined): Found[] {
  if (stage !== 'signed' && stage !== 'started') return []
  return [...text.matchAll(INVESTED)].flatMap((match): Found[] => {
    const name = bareName(match.groups!.name!)
    return isWork(name) ? [{ name, owner: null, stage, start: match.index + match[0].length - match.groups!.rest!.length - name.length, end: match.index + match[0].length }] : []
  })
}

/** 当天签约的…项目; 计划投资…建立…基地; 抓紧建设…的新工厂. */
function doneTo(text: string): Found[] {
  return [DONE_TO, TO_BUILD].flatMap((pattern) => [...text.matchAll(pattern)].flatMap((match): Found[] => {
    const { name, says } = match.groups!
    const stage = stageIn(says!)
    return stage && name!.length >= 3 && !SET_OF_WORKS.test(name!) && !/等|\d+[个项家]/u.test(name!) ? [{ name: name!, owner: null, stage, start: match.index, end: match.index + match[0].length }] : []
  }))
}

function draft({ name, owner, stage, start, end }: Found, sentence: Sentence, status: 'actual' | 'target'): Draft {
  const at = sentence.span.start
  return { says: { shape: 'project', name, owner, stage, status, period: null }, mention: { span: { start: at + start, end: at + end }, sentence: sentence.span }, doubts: [] }
}
