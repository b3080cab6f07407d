import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useLanguage, useSay } from '../frame/use-frame.ts'
import { Formula } from '../method/Formula.tsx'
import { pageParts, type PagePart } from '../method/page-parts.ts'
import { methodPage } from '../method/pages.ts'
import { Pieces } from '../method/Pieces.tsx'
import { Waiting } from '../parts/Answered.tsx'

/** 方法: what a computed figure is, its formula, its source and when not to use it. */
export function Method() {
  const say = useSay()
  const language = useLanguage()
  const { method = '' } = useParams({ strict: false })
  const { data: page, isPending } = useQuery({ queryKey: ['method', method, language], queryFn: async () => (await methodPage(method, language)) ?? null, staleTime: Infinity })
  if (isPending) return <Waiting lines={6} />
  if (!page) return <section className="card empty"><h1>{say('method.none', { method })}</h1><p><Link to="/methods">{say('method.all')}</Link></p></section>
  const { title, parts } = pageParts(page)
  return (
    <article className="card method">
      <p className="faint"><Link to="/methods">{say('method.all')}</Link> · <code>{method}</code></p>
      <h1>{title}</h1>
      {parts.map((part, at) => <Part key={at} part={part} />)}
    </article>
  )
}

function Part({ part }: { readonly part: PagePart }) {
  if (part.part === 'formula') return <Formula tex={part.tex} block />
  if (part.part === 'example') return <pre><code>{part.code}</code></pre>
  return <p><Pieces of={part.pieces} /></p>
}
