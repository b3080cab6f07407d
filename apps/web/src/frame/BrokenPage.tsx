import { useSay } from './use-frame.ts'

/** Stands where a page broke while being drawn; the frame around it stays. */
export function BrokenPage({ reset }: { readonly reset: () => void }) {
  const say = useSay()
  return (
    <section className="card empty" role="alert">
      <h1>{say('broken.title')}</h1>
      <p>{say('broken.what')}</p>
      <p className="actions"><button type="button" className="button" onClick={reset}>{say('fault.again')}</button></p>
    </section>
  )
}
