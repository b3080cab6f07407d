import { setImmediate } from 'node:timers/promises'

/** Lets whoever else asks have their say between two steps of long work. */
export function turn(): Promise<void> {
  return setImmediate()
}
