import type { Statement } from '@chanye/model'
import type { Policy } from '../packs/packs.ts'
import type { Entering } from '../store/record.ts'

/**
 * Decides by the stated policy whether a statement is accepted at once or waits for a person.
 *
 * @returns the statement with the decision and the name of the rule; a policy without a fitting rule lets it wait
 */
export function accept(statement: Statement, policy: Policy): Entering {
  const rule = policy.rules.find(({ when }) => fits(statement, when))
  return rule ? { statement, review: rule.then, rule: rule.name } : { statement, review: 'draft', rule: 'none' }
}

function fits(statement: Statement, when: Policy['rules'][number]['when']): boolean {
  const repair = statement.doubts.find(({ doubt }) => doubt === 'rests-on-repair')?.otherReading?.score
  if (when.shape !== undefined && statement.shape !== when.shape) return false
  if (when.minor !== undefined && (statement.shape === 'figure' && statement.minor) !== when.minor) return false
  if (when.doubt && !statement.doubts.some(({ doubt }) => when.doubt!.includes(doubt))) return false
  return when.repairBelow === undefined || (repair !== undefined && Number(repair) < when.repairBelow)
}
