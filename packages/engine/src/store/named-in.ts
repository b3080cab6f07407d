import type { OrganisationRole } from '@chanye/model'
import { BODY_TAIL, PROJECT_TAIL } from './rules.ts'
import type { Says } from './statements.ts'

/** A name a statement gives to a firm or body, and the part it plays there. */
export interface NameIn { readonly name: string; readonly role: OrganisationRole; readonly code?: string | undefined }

/** @returns the firms and bodies a statement names; a lead that is a project and a title holder that is a place are none */
export function namedIn(says: Says): NameIn[] {
  switch (says.shape) {
    case 'enterprise': return [{ name: says.name, role: 'named', code: says.code }]
    case 'project': return says.owner ? [{ name: says.owner, role: 'owner' }] : []
    case 'lead': return PROJECT_TAIL.test(says.lead) ? [] : [{ name: says.lead, role: 'lead' }]
    case 'honour': return body(says.holder, 'holder')
    case 'role': return [{ name: says.organisation, role: 'named' }]
    case 'product': case 'platform': return body(says.owner, 'owner')
    default: return []
  }
}

function body(name: string | null, role: OrganisationRole): NameIn[] {
  return name !== null && BODY_TAIL.test(name) ? [{ name, role }] : []
}
