import { grouped } from '@chanye/model'
import { clusterName } from '../../store/project-rows.ts'
import type { StatementRecord } from '../../store/statements.ts'
import type { Picture } from '../picture.ts'
import { WHOLE_CHAIN } from '../rules.ts'
import type { Clash } from './all.ts'

type GapSays = Extract<StatementRecord['says'], { shape: 'gap' }>
type GapRecord = StatementRecord & { readonly says: GapSays }

/** @returns chains that one document calls whole and another says lack links */
export function inChains(picture: Picture): Clash[] {
  const gaps = picture.standing().filter((record): record is GapRecord => record.says.shape === 'gap' && record.says.chain !== null)
  return grouped(gaps, ({ says, place }) => JSON.stringify([place, clusterName(says.chain!)])).flatMap((records) => {
    const whole = records.filter(isWhole)
    const lacking = records.filter(({ says, document }) => says.status !== 'filled' && whole.some((one) => one.document !== document))
    if (whole.length === 0 || lacking.length === 0) return []
    const name = clusterName(whole[0]!.says.chain!)
    return [{ kind: 'chain' as const, key: JSON.stringify([whole[0]!.place, name]), label: name, subject: null, period: null, sides: [...whole, ...lacking] }]
  })
}

/** A link that is filled is no whole chain; the sentence must say that it is. */
export function isWhole({ says, evidence }: StatementRecord): boolean {
  return says.shape === 'gap' && says.status === 'filled' && evidence.some(({ sentence }) => WHOLE_CHAIN.test(sentence))
}
