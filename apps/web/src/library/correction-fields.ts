import { bounds, clusterMaturities, honourLevels, isPeriod, planLevels, projectStages, statuses, unitCodes, type StatementShape } from '@chanye/model'
import type { TextKey } from '../text/say.ts'

/** One field a person may correct: how it is typed, and the words its choices are said with. */
export interface Field {
  readonly name: string
  readonly label: TextKey
  readonly kind: 'text' | 'decimal' | 'number' | 'list' | 'period' | 'choice'
  readonly choices?: readonly string[]
  /** Family of texts for the choices. */
  readonly family?: string
  readonly optional?: boolean
}

const status: Field = { name: 'status', label: 'column.status', kind: 'choice', choices: statuses, family: 'status' }
const done: Field = { ...status, choices: ['actual', 'target'] }
const period: Field = { name: 'period', label: 'column.period', kind: 'period', optional: true }
const stage: Field = { name: 'stage', label: 'claims.stage', kind: 'choice', choices: projectStages, family: 'stage' }
const text = (name: string, label: TextKey, optional = false): Field => ({ name, label, kind: 'text', optional })

/** The fields of each shape, in the order in which the form shows them; a shape without any can be accepted or rejected only. */
export const correctionFields: Readonly<Record<StatementShape, readonly Field[]>> = {
  figure: [
    text('subject', 'column.subject', true), text('indicator', 'field.indicator'), { name: 'value', label: 'column.value', kind: 'decimal' },
    { name: 'unit', label: 'column.unit', kind: 'choice', choices: unitCodes, family: 'unit' }, { name: 'bound', label: 'field.bound', kind: 'choice', choices: bounds, family: 'bounded' }, status, period,
  ],
  enterprise: [text('name', 'field.name')],
  project: [text('name', 'field.name'), text('owner', 'field.owner', true), stage, done, period],
  lead: [text('lead', 'field.lead'), text('followers', 'field.followers'), { name: 'n', label: 'field.n', kind: 'number', optional: true }],
  honour: [
    text('title', 'field.title'), text('holder', 'field.holder', true), { name: 'level', label: 'field.level', kind: 'choice', choices: honourLevels, family: 'level' },
    { ...status, choices: ['granted', 'target'], family: 'granted' },
  ],
  gap: [],
  claim: [text('counted', 'claims.counted'), { name: 'claimed', label: 'field.claimed', kind: 'number' }, { name: 'named', label: 'claims.named', kind: 'list', optional: true }, status, period],
  scheme: [text('name', 'field.name')],
  cluster: [text('name', 'field.name'), { name: 'maturity', label: 'field.maturity', kind: 'choice', choices: clusterMaturities, family: 'maturity' }],
  role: [text('organisation', 'field.organisation'), text('role', 'field.role'), done, period],
  office: [text('person', 'field.person'), text('office', 'field.office'), text('body', 'field.body', true), period],
  session: [text('name', 'field.name'), text('body', 'field.body'), period],
  plan: [text('name', 'field.name'), { name: 'level', label: 'field.level', kind: 'choice', choices: planLevels, family: 'planned', optional: true }, done, period],
  intent: [text('wording', 'field.wording'), text('aim', 'field.aim'), text('means', 'field.means', true), done, period],
  standing: [text('indicator', 'field.indicator'), text('peers', 'field.peers', true), text('standing', 'field.standing'), done, period],
  product: [text('name', 'field.name'), text('owner', 'field.maker', true), text('claim', 'field.claim')],
  platform: [text('name', 'field.name'), text('owner', 'field.owner', true), done, period],
}

/** @returns whether a person can put another reading in the place of a statement */
export function canCorrect({ shape, review }: { readonly shape: StatementShape; readonly review: string }): boolean {
  return review !== 'superseded' && correctionFields[shape].length > 0
}

const LIST_MARK = /[\u3001\uFF0C,;\uFF1B\n]+/

/** @returns the field's value as the person will see it in the form @example typedFrom(['a', 'b']) // => 'a, b' */
export function typedFrom(value: unknown): string {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/**
 * What a typed text means for a field.
 *
 * @returns the value to send, null for an empty optional field, undefined when it cannot be meant
 * @example valueOf({ name: 'period', label: 'column.period', kind: 'period' }, '2017-Q9') // => undefined
 */
export function valueOf(field: Field, typed: string): string | number | readonly string[] | null | undefined {
  const trimmed = typed.trim()
  if (field.kind === 'list') return listOf(field, trimmed)
  if (trimmed === '') return field.optional ? null : undefined
  if (field.kind === 'period') return isPeriod(trimmed) ? trimmed : undefined
  if (field.kind === 'decimal') return /^-?\d+(\.\d+)?$/.test(trimmed) ? trimmed : undefined
  if (field.kind === 'number') return /^\d+$/.test(trimmed) ? Number(trimmed) : undefined
  return trimmed
}

function listOf(field: Field, typed: string): readonly string[] | undefined {
  const names = typed.split(LIST_MARK).map((name) => name.trim()).filter(Boolean)
  return names.length > 0 || field.optional ? names : undefined
}
