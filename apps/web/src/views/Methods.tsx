import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { pageParts, type TextPiece } from '../method/page-parts.ts'
import { methodNames, methodPage } from '../method/pages.ts'
import { Pieces } from '../method/Pieces.tsx'
import { Waiting } from '../parts/Answered.tsx'

/** Every method with a page, by its title; a word finds it by title, name or what it says. */
export function Methods() {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { q: words = '' } = useRemembered()
  const { data } = useQuery({
    queryKey: ['methods', language], staleTime: Infinity,
    queryFn: () => Promise.all(methodNames.map(async (name) => { const page = (await methodPage(name, language)) ?? ''; return { name, page, title: pageParts(page).title, first: firstText(page) } })),
  })
  if (!data) return <Waiting lines={8} />
  const found = data.filter(({ name, page }) => `${name} ${page}`.toLowerCase().includes(words.trim().toLowerCase()))
  return (
    <section className="card">
      <h1>{say('method.all')}</h1>
      <p><input type="search" className="words" value={words} aria-label={say('method.find')} placeholder={say('method.find')} onChange={({ target }) => remember({ q: target.value || undefined })} /> <span className="faint">{say('method.count', { n: found.length })}</span></p>
      {found.length === 0 ? <p className="empty">{say('method.not-found')}</p> : (
        <table className="plain-table">
          <thead><tr><th scope="col">{say('method.title')}</th><th scope="col">{say('method.what')}</th></tr></thead>
          <tbody>{found.map(({ name, title, first }) => <tr key={name}><th scope="row"><Link to="/methods/$method" params={{ method: name }}>{title}</Link></th><td><Pieces of={first} /></td></tr>)}</tbody>
        </table>
      )}
    </section>
  )
}

/** The first paragraph of a page. */
function firstText(page: string): readonly TextPiece[] {
  const [first] = pageParts(page).parts
  return first?.part === 'text' ? first.pieces : []
}
