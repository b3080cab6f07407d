import type { Recogniser } from './draft.ts'
import { claims } from './statements/claim/claim.ts'
import { clusters } from './statements/cluster/cluster.ts'
import { enterprises } from './statements/enterprise/enterprise.ts'
import { figures } from './statements/figure/figure.ts'
import { gaps } from './statements/gap/gap.ts'
import { honours } from './statements/honour/honour.ts'
import { intents } from './statements/intent/intent.ts'
import { leads } from './statements/lead/lead.ts'
import { offices } from './statements/office/office.ts'
import { plans } from './statements/plan/plan.ts'
import { platforms } from './statements/platform/platform.ts'
import { products } from './statements/product/product.ts'
import { projects } from './statements/project/project.ts'
import { roles } from './statements/role/role.ts'
import { schemes } from './statements/scheme/scheme.ts'
import { sessions } from './statements/session/session.ts'
import { standings } from './statements/standing/standing.ts'

/** Every recogniser, in the order they are asked: the one list of what can be read. */
export const recognisers: readonly Recogniser[] = [
  figures, enterprises, projects, leads, honours, gaps, claims, schemes, clusters, roles, offices, sessions, plans, intents, standings, products, platforms,
]
