import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { Search } from '../address.ts'
import { useSay } from '../frame/use-frame.ts'

/** Anything that rests on evidence: opens the evidence drawer on this very page. `id` is of an evidence, statement or document. */
export function EvidenceLink({ id, children, quiet = false }: { readonly id: string | undefined; readonly children: ReactNode; readonly quiet?: boolean }) {
  const say = useSay()
  if (!id) return <>{children}</>
  return (
    <Link to="." search={(before: Search) => ({ ...before, evidence: id })} resetScroll={false}
      className={quiet ? 'evidence-link quiet' : 'evidence-link'} data-evidence={id} title={say('evidence.open')}>
      {children}
    </Link>
  )
}
