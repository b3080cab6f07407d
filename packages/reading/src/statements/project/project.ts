import type { ProjectStage } from '@chanye/model'
import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import { knownNames } from '../../mentions/known-names.ts'
import { once } from '../../once.ts'
import { moods } from '../figure/status.ts'
import { type Found, worksIn } from './clause.ts'
import { milestonesAfter, periodOf } from './milestones.ts'
import { AGREED, DONE_ALREADY, DONE_TO, INVESTED, LARGEST, NOT_YET, PHASE, TO_BUILD } from './rules.ts'
import { bareName, isWork, ownPart, stageIn } from './work.ts'
import { matches } from '../../matches.ts'

export { stageIn } from './work.ts'

/**
 * Finds the projects a document names, with the stage each is said to be at.
 *
 * @returns one draft a project and stage: from clauses that say what was done to which works, phases (一期达产、二期启动) and named works
 */
export const projects = once((context: Context): Draft[] => {
  const inMood = moods(context)
  const titled = stageIn(context.title ?? '')
  const known = knownNames()
  return context.sentences.flatMap((sentence) => {
    const fresh = [...found(sentence.text), ...told(sentence.text, titled)].filter(({ name }) => {
      const again = known.has(name)
      if (!again) known.add(name)
      return !again
    })
    return fresh.flatMap((project) => [project, ...milestonesAfter(project, sentence.text)]).map((project) => draft(project, { sentence, context }, isAhead(project, sentence.text, inMood[sentence.index]!.ahead) ? 'target' : 'actual'))
  })
})

function isAhead({ end }: Found, text: string, ahead: boolean): boolean {
  const said = text.slice(0, end)
  const clause = said.slice(Math.max(said.lastIndexOf('，'), said.lastIndexOf('；')) + 1)
  if (NOT_YET.test(clause) && !DONE_ALREADY.test(clause)) return true
  return DONE_ALREADY.test(said) ? false : ahead || NOT_YET.test(said)
}

function found(text: string): Found[] {
  const all = [...phases(text), ...worksIn(text), ...doneTo(text)]
  return all.filter((project, i) => !all.some((other, j) => j < i && other.start < project.start + project.name.length && project.start < other.end && other.clause !== project.clause))
}

function phases(text: string): Found[] {
  let base = ''
  if (!text.includes('期')) return []
  return matches(text, PHASE).flatMap((match) => {
    const own = bareName(match.groups!.name ?? '')
    if (own.length >= 2 && !/^(?:其中|分|两)/.test(own)) base = own
    const stage = stageIn(match.groups!.says!)
    if (!base || !stage) return []
    const start = match.index + (match.groups!.name ?? '').length - own.length
    return [{ name: base + match.groups!.phase!, owner: null, stage, start, end: match.index + match[0].length, clause: -1 }]
  })
}

/** A project told of by its investment or its size, in news whose title says what was done: 集中签约, 开工. */
function told(text: string, stage: ProjectStage | undefined): Found[] {
  if (stage !== 'signed' && stage !== 'started') return []
  return [INVESTED, LARGEST].flatMap((pattern) => matches(text, pattern)).flatMap((match): Found[] => {
    const name = bareName(match.groups!.name!)
    const end = match.index + match[0].length - match.groups!.rest!.length
    return isWork(name) ? [{ name, owner: null, stage, start: end - name.length, end, clause: -2 }] : []
  })
}

/** 当天签约的…项目; 计划投资…建立…基地; 抓紧建设…的新工厂. */
function doneTo(text: string): Found[] {
  if (!/的|投资|抓紧|加紧/.test(text)) return []
  return [DONE_TO, TO_BUILD].flatMap((pattern) => matches(text, pattern).flatMap((match): Found[] => {
    const { name, says } = match.groups!
    const stage = pattern === TO_BUILD && AGREED.test(text.slice(0, match.index)) ? 'signed' : stageIn(says!)
    const fits = pattern === TO_BUILD ? ownPart(name!) !== '' : isWork(name!)
    return stage && fits && !/等|\d+[个项家]/.test(name!) ? [{ name: name!, owner: null, stage, start: match.index, end: match.index + match[0].length, clause: -3 }] : []
  }))
}

function draft(project: Found, { sentence, context }: { readonly sentence: Sentence; readonly context: Context }, status: 'actual' | 'target'): Draft {
  const { name, owner, stage, start, end } = project
  const at = sentence.span.start
  return { says: { shape: 'project', name, owner, stage, status, period: periodOf(project, sentence, context) }, mention: { span: { start: at + start, end: at + end }, sentence: sentence.span }, doubts: [] }
}
