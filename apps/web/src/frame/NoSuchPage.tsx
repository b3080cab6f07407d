import { Link } from '@tanstack/react-router'
import { useSay } from './use-frame.ts'

/** An address that leads nowhere. */
export function NoSuchPage() {
  const say = useSay()
  return <section className="card empty"><h1>{say('nowhere.title')}</h1><p><Link to="/">{say('nowhere.home')}</Link></p></section>
}
