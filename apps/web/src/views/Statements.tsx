import { useEffect } from 'react'
import { useAnswer } from '../api/use-answer.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import type { StatementsAnswer } from '../api/shapes.ts'
import { LibraryTabs } from '../library/LibraryTabs.tsx'
import { Pages } from '../library/Pages.tsx'
import { ReviewActions } from '../library/ReviewActions.tsx'
import { ReviewDialogs } from '../library/ReviewDialogs.tsx'
import { statementColumns } from '../library/statement-columns.tsx'
import { StatementFilters } from '../library/StatementFilters.tsx'
import { useReviewing } from '../library/use-reviewing.ts'
import { Answered } from '../parts/Answered.tsx'
import { Exports } from '../parts/Exports.tsx'
import { Grid } from '../parts/Grid.tsx'

const PAGE = 50

/** 证据库 · 陈述: every statement, filtered and sorted by the address, reviewed by mouse or keys, exported as shown. */
export function Statements() {
  const say = useSay()
  const place = usePlace()
  const { q, document, shape, kind, status, review, subject, doubt, sort, page, all } = useRemembered()
  const filters = { q, document, shape, kind, status, review, subject, doubt, sort, place: all || document ? undefined : place.code }
  const answer = useAnswer('statements', { ...filters, limit: PAGE, offset: (Number(page ?? '1') - 1) * PAGE }, { keep: true, when: !place.waiting })
  return (
    <section className="library">
      <h1 className="unseen">{say('library.statements')}</h1>
      <LibraryTabs>
        <Exports table="statements" asked={filters} />
      </LibraryTabs>
      <StatementFilters facets={answer.data?.facets} total={answer.data?.total} />
      <Answered of={answer} lines={12}>{(found) => <Table found={found} />}</Answered>
    </section>
  )
}

function Table({ found }: { readonly found: StatementsAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { sort, page } = useRemembered()
  const reviewing = useReviewing(found.rows)
  useChosenInSight(reviewing.chosen)
  const columns = [
    ...statementColumns(say, language),
    { key: 'act', title: say('column.act'), cell: (row: StatementsAnswer['rows'][number]) => <ReviewActions row={row} reviewing={reviewing} /> },
  ]
  return (
    <>
      <ReviewDialogs reviewing={reviewing} />
      {found.rows.length === 0
        ? <p className="empty card">{say('statements.none')}</p>
        : <Grid caption={say('library.statements')} columns={columns} rows={found.rows} id={(row) => row.id} chosen={reviewing.chosen} onChoose={reviewing.choose}
            sort={sort} onSort={(next) => remember({ sort: next, page: undefined })} />}
      <p className="under-grid">
        <Pages total={found.total} size={PAGE} page={Number(page ?? '1')} onPage={(next) => remember({ page: String(next) }, 'step')} />
        <button type="button" className="plain" onClick={() => reviewing.showHelp(true)}>{say('keys.hint')}</button>
      </p>
    </>
  )
}

function useChosenInSight(chosen: string | undefined): void {
  useEffect(() => {
    if (chosen) document.querySelector(`[data-row="${CSS.escape(chosen)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
}
