import type { Migration } from 'kysely'
import { up as firstRegistry } from './0001-first-registry.ts'
import { up as namesFollowDecisions } from './0002-names-follow-decisions.ts'
import { up as choicesAreDecisions } from './0003-choices-are-decisions.ts'
import { up as evidenceInACell } from './0004-evidence-in-a-cell.ts'
import { up as mappings } from './0005-mappings.ts'
import { up as oneTruth } from './0006-one-truth.ts'
import { up as filingsAndCodes } from './0007-filings-and-codes.ts'
import { up as headerRows } from './0008-header-rows.ts'

/** Every migration in order, forward only; the one list. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-first-registry': { up: firstRegistry },
  '0002-names-follow-decisions': { up: namesFollowDecisions },
  '0003-choices-are-decisions': { up: choicesAreDecisions },
  '0004-evidence-in-a-cell': { up: evidenceInACell },
  '0005-mappings': { up: mappings },
  '0006-one-truth': { up: oneTruth },
  '0007-filings-and-codes': { up: filingsAndCodes },
  '0008-header-rows': { up: headerRows },
}
