import { type Decimal, quotient, type Unit } from '@chanye/model'
import { numbers } from '../mentions/number/number.ts'

/** More places than any unit of a sheet moves a figure by, so that none is lost. */
const PLACES = 24

/**
 * A figure of a base unit in a unit as a sheet prints it, exactly.
 *
 * @returns undefined for a unit that leads to another base unit, or to none
 * @example inUnit('3500', 'person', '万人') // => '0.35'
 */
export function inUnit(value: Decimal, base: Unit, printed: string | null): Decimal | undefined {
  const [one] = printed === null ? [] : numbers(`1${printed}`)
  return one?.start === 0 && one.unit === base ? quotient(value, one.value, PLACES) : undefined
}
