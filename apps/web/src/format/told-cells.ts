import type { Content } from '../api/shapes.ts'
import { saying, worded, type Language, type Say } from '../text/say.ts'
import type { StatementCells } from './statement-line.ts'
import { periodText } from './when.ts'

type Of<S extends Content['shape']> = Extract<Content, { readonly shape: S }>
type Wanted = Of<'cluster' | 'plan' | 'intent' | 'standing' | 'session'>
type Named = Of<'role' | 'office' | 'product' | 'platform'>
type Said = Pick<StatementCells, 'subject' | 'what'>

/** @returns a statement without a number as cells: who or what, and what is said of it */
export function toldCells(told: Wanted | Named, language: Language): StatementCells {
  const say = saying(language)
  return {
    ...(isNamed(told) ? named(told, say) : wanted(told, say)), value: '', amount: null,
    period: 'period' in told ? periodText(told.period, language) : '', status: 'status' in told ? worded(say, 'status', told.status) : '',
  }
}

function isNamed(told: Wanted | Named): told is Named {
  return ['role', 'office', 'product', 'platform'].includes(told.shape)
}

function wanted(told: Wanted, say: Say): Said {
  switch (told.shape) {
    case 'cluster': return { subject: told.name, what: say('line.cluster', { maturity: worded(say, 'maturity', told.maturity) }) }
    case 'session': return { subject: told.body, what: told.name }
    case 'plan': return { subject: told.name, what: [say('line.plan'), worded(say, 'planned', told.level)].filter(Boolean).join(say('list.dot')) }
    case 'intent': return { subject: told.means ?? '', what: told.aim.includes(told.wording) ? told.aim : say('line.intent', { wording: told.wording, aim: told.aim }) }
    case 'standing': return { subject: told.peers ?? '', what: say('line.standing', { indicator: told.indicator, standing: told.standing }) }
  }
}

function named(told: Named, say: Say): Said {
  switch (told.shape) {
    case 'role': return { subject: told.organisation, what: say('line.role', { role: told.role }) }
    case 'office': return { subject: told.person, what: [told.body, told.office].filter(Boolean).join(say('list.dot')) }
    case 'product': return { subject: told.name, what: told.owner ? say('line.product-of', { claim: told.claim, owner: told.owner }) : say('line.product', { claim: told.claim }) }
    case 'platform': return { subject: told.owner ?? '', what: say('line.platform', { name: told.name }) }
  }
}
