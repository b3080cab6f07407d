import type { Answer } from './answer.ts'
import { claims } from './claims.ts'
import { clusterOutlook } from './cluster-outlook.ts'
import { document } from './document.ts'
import { contradictions } from './contradictions.ts'
import { documents } from './documents.ts'
import { evidence } from './evidence.ts'
import { organisation } from './organisation.ts'
import { organisations } from './organisations.ts'
import { placeBrief } from './place-brief.ts'
import { places } from './places.ts'
import { history } from './history.ts'
import { search } from './search.ts'
import { statements } from './statements.ts'
import { timeline } from './timeline.ts'
import { todo } from './todo.ts'

/** Every question the product answers: the one list HTTP, terminal and the OpenAPI page walk. */
export const answers = [placeBrief, clusterOutlook, claims, statements, evidence, organisation, organisations, documents, document, places, search, todo, history, contradictions, timeline] as unknown as readonly Answer[]
