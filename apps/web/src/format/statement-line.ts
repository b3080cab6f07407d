import { strengthOf } from '@chanye/model'
import type { Content } from '../api/shapes.ts'
import { saying, worded, type Language, type Say } from '../text/say.ts'
import { amount, figureText, type Amount } from './amount.ts'
import { toldCells } from './told-cells.ts'
import { periodText } from './when.ts'

/** One statement as the cells of a table row. */
export interface StatementCells {
  readonly subject: string
  readonly what: string
  /** The value with its bound as a phrase; empty for a statement without a number. */
  readonly value: string
  /** The same in two columns: number and unit. */
  readonly amount: Amount | null
  readonly period: string
  readonly status: string
}

type Of<S extends Content['shape']> = Extract<Content, { readonly shape: S }>

const list = (names: readonly string[], say: Say) => names.join(say('list.comma'))
const quiet = { value: '', amount: null, period: '', status: '' } as const

/**
 * What a statement says, in words of the language.
 *
 * @example statementCells({ shape: 'enterprise', name: 'A' }, 'en').subject // => 'A'
 */
export function statementCells(content: Content, language: Language): StatementCells {
  const say = saying(language)
  switch (content.shape) {
    case 'figure': return figureCells(content, language)
    case 'claim': return claimCells(content, language)
    case 'project': return { ...quiet, subject: content.name, what: worded(say, 'stage', content.stage), period: periodText(content.period, language), status: worded(say, 'status', content.status) }
    case 'enterprise': return { ...quiet, subject: content.name, what: say('line.enterprise') }
    case 'lead': return leadCells(content, say)
    case 'honour': return { ...quiet, subject: content.holder ?? '', what: content.title, status: worded(say, 'granted', content.status) }
    case 'gap': return { ...quiet, subject: content.chain ?? '', what: say(content.open ? 'line.gap-open' : 'line.gap', { links: list(content.links, say) }), status: worded(say, 'gap', content.status) }
    case 'scheme': return { ...quiet, subject: content.name, what: say('line.scheme', { declared: content.declared, members: list(content.members, say) }) }
    default: return toldCells(content, language)
  }
}

function figureCells(figure: Of<'figure'>, language: Language): StatementCells {
  const say = saying(language)
  const basis = figure.basis ? worded(say, 'basis', figure.basis) : ''
  const kind = figure.kind === 'growth' ? say('line.growth', { basis }) : ''
  return {
    subject: figure.subject ?? '', what: [figure.indicator, kind].filter(Boolean).join(say('list.dot')),
    value: figure.kind === 'streak' ? say('line.streak', { amount: figureText(figure, language) }) : figureText(figure, language), amount: shownAmount(figure, language),
    period: periodText(figure.period, language), status: statusText(figure, say),
  }
}

function shownAmount(figure: Of<'figure'>, language: Language): Amount {
  const low = amount(figure.value, figure.unit, language)
  if (figure.valueHigh === null) return low
  const high = amount(figure.valueHigh, figure.unit, language)
  return { number: low.unit === high.unit ? `${low.number}–${high.number}` : `${low.number} ${low.unit}–${high.number}`, unit: high.unit }
}

function claimCells(claim: Of<'claim'>, language: Language): StatementCells {
  const say = saying(language)
  const named = claim.named.length > 0 ? say('line.claim-named', { n: claim.named.length, names: list(claim.named, say) }) : say('line.claim-none')
  return {
    subject: claim.counted, what: [worded(say, 'stage', claim.stage), named].filter(Boolean).join(say('list.dot')),
    value: say('line.claimed', { n: claim.claimed }), amount: { number: String(claim.claimed), unit: say('line.claimed-unit') },
    period: periodText(claim.period, language), status: worded(say, 'status', claim.status),
  }
}

function leadCells(lead: Of<'lead'>, say: Say): StatementCells {
  return {
    ...quiet, subject: lead.lead, what: say('line.lead', { followers: lead.followers }),
    value: lead.n === null ? '' : say('line.lead-n', { n: lead.n }), amount: lead.n === null ? null : { number: String(lead.n), unit: say('line.lead-unit') },
  }
}

/** @returns the statement as one short line @example statementLine({ shape: 'enterprise', name: 'A' }, 'en') // => 'A · named firm' */
export function statementLine(content: Content, language: Language): string {
  const cells = statementCells(content, language)
  return [cells.subject, cells.what, cells.value, cells.period].filter(Boolean).join(saying(language)('list.dot'))
}

/** A target with how far its words bind: 目标 · 愿望. */
function statusText({ status, wording }: Pick<Extract<Content, { readonly shape: 'figure' }>, 'status' | 'wording'>, say: Say): string {
  const strength = status === 'target' ? strengthOf(wording) : 'plain'
  return [worded(say, 'status', status), ...(strength === 'plain' ? [] : [worded(say, 'strength', strength)])].join(say('list.dot'))
}
