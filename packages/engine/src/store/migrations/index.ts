import type { Migration } from 'kysely'
import { up as firstRegistry } from './0001-first-registry.ts'

/** Every migration in order, forward only; the one list. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-registry': { up: firstRegistry },
}
