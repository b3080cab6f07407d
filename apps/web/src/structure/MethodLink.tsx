import { Link } from '@tanstack/react-router'
import { useSay } from '../frame/use-frame.ts'

/** Leads from a computed figure to the page of its method. */
export function MethodLink({ method, children }: { readonly method: string; readonly children?: string }) {
  const say = useSay()
  return <Link to="/methods/$method" params={{ method }} className="method-link" title={`${say('structure.method')} ${method}`}>{children ?? say('structure.method')}</Link>
}
