import type { Recogniser } from './draft.ts'
import { claims } from './statements/claim/claim.ts'
import { enterprises } from './statements/enterprise/enterprise.ts'
import { figures } from './statements/figure/figure.ts'
import { gaps } from './statements/gap/gap.ts'
import { honours } from './statements/honour/honour.ts'
import { leads } from './statements/lead/lead.ts'
import { projects } from './statements/project/project.ts'
import { schemes } from './statements/scheme/scheme.ts'

/** Every recogniser, in the order they are asked: the one list of what can be read. */
export const recognisers: readonly Recogniser[] = [figures, enterprises, projects, leads, honours, gaps, claims, schemes]
