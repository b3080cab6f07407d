import type { Change } from '../api/shapes.ts'
import { saying, worded, type Language, type Say } from '../text/say.ts'
import { figureText } from './amount.ts'
import { periodText } from './when.ts'

/** What a side of a change or of a contradiction says. */
type State = Pick<Change['after'], 'figure' | 'publication' | 'stage' | 'status' | 'links'>

/**
 * One side of a change in words: a value and how far it has come, a stage, links of a chain.
 *
 * @returns empty where the side says nothing but that it is told of
 */
export function stateText({ figure, publication, stage, status, links }: State, kind: Change['kind'], language: Language): string {
  const say = saying(language)
  const target = (figure?.status ?? status) === 'target' ? worded(say, 'status', 'target') : ''
  if (figure) return parts([target, figureText(figure, language), target ? dueText(figure.period, language) : publication === 'unstated' ? '' : worded(say, 'publication', publication)], say)
  if (stage) return parts([target, worded(say, 'stage', stage)], say)
  if (links.length === 0) return ''
  const how = kind === 'contradiction' && status === 'filled' ? say('contradictions.whole') : worded(say, 'gap', status)
  return say('clusters.gaps-text', { links: links.join(say('list.comma')), status: how })
}

function dueText(period: string | null, language: Language): string {
  return period === null ? '' : saying(language)('changes.due', { period: periodText(period, language) })
}

function parts(said: readonly string[], say: Say): string {
  return said.filter(Boolean).join(say('list.dot'))
}
