import type { Repair, RepairKind } from '@chanye/model'

const forms: readonly RepairKind[] = ['traditional-form', 'half-width', 'full-width', 'radical', 'broken-line']

/**
 * How loudly a repair is marked: a guess most, a note or lost bytes less, a mere change of form least.
 *
 * @example repairMark({ kind: 'traditional-form', score: 1 }) // => 'form'
 */
export function repairMark({ kind, score }: Pick<Repair, 'kind' | 'score'>): 'guess' | 'repair' | 'form' {
  if (score < 1) return 'guess'
  return forms.includes(kind) ? 'form' : 'repair'
}
