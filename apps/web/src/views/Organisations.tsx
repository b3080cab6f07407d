import { Link } from '@tanstack/react-router'
import type { OrganisationRow } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { sortedBy } from '../library/sorted-by.ts'
import { WordsFilter } from '../library/WordsFilter.tsx'
import { Answered } from '../parts/Answered.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import type { Say } from '../text/say.ts'

/** 证据库 · 单位: every firm and body the documents name. */
export function Organisations() {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { q, sort, all } = useRemembered()
  const place = usePlace()
  const answer = useAnswer('organisations', { q, place: all ? undefined : place.code }, { keep: true, when: !place.waiting })
  const shown = sort ?? '-statements'
  return (
    <section className="library">
      <h1 className="unseen">{say('library.organisations')}</h1>
      <LibraryTabs />
      <WordsFilter everywhere={place.all.length > 1} />
      <Answered of={answer} lines={10}>
        {({ organisations }) => organisations.length === 0
          ? <p className="empty card">{say('organisations.none')}</p>
          : <Grid caption={say('library.organisations')} columns={columns(say)} rows={sortedBy(organisations, shown, keys, language)} id={(row) => row.id} sort={shown} onSort={(next) => remember({ sort: next })} />}
      </Answered>
    </section>
  )
}

const keys: Readonly<Record<string, (row: OrganisationRow) => string | number>> = {
  name: (row) => row.name, statements: (row) => row.statements, projects: (row) => row.projects, roles: (row) => row.roles, proposals: (row) => row.proposals,
}

function columns(say: Say): readonly Column<OrganisationRow>[] {
  const count = (key: 'statements' | 'projects' | 'roles' | 'proposals'): Column<OrganisationRow> => ({ key, title: say(`organisations.${key}`), sort: key, align: 'right', cell: (row) => row[key] })
  return [
    { key: 'name', title: say('organisation.name'), sort: 'name', cell: (row) => <Link to="/organisations/$organisation" params={{ organisation: row.id }}>{row.name}</Link> },
    { key: 'names', title: say('organisation.names'), wide: true, cell: (row) => row.names.filter((name) => name !== row.name).join(say('list.comma')) },
    count('statements'), count('projects'), count('roles'), count('proposals'),
  ]
}
