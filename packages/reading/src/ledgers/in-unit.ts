import { type Decimal, scaled } from '@chanye/model'
import { isMoney } from './amount.ts'
import { MONEY_POWER } from './rules.ts'

/**
 * An amount of yuan in another unit of money, exactly.
 *
 * @returns undefined for a unit that counts no yuan
 * @example inUnit('3500000000', '亿元') // => '35'
 */
export function inUnit(yuan: Decimal, unit: string | null): Decimal | undefined {
  return isMoney(unit) ? scaled(yuan, -MONEY_POWER[unit]!) : undefined
}
