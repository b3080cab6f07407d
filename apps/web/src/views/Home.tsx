import { useAnswer } from '../api/use-answer.ts'
import { BriefSentences } from '../brief/BriefSentences.tsx'
import { ClaimTable } from '../brief/ClaimTable.tsx'
import { ClusterSection } from '../brief/ClusterSection.tsx'
import { DoubtList } from '../brief/DoubtList.tsx'
import { GoalTable } from '../brief/GoalTable.tsx'
import { RecentDocuments } from '../brief/RecentDocuments.tsx'
import { placeName } from '../format/place-name.ts'
import { useLanguage, useRemembered, useSay } from '../frame/use-frame.ts'
import { usePlace } from '../frame/use-place.ts'
import { LateSources } from '../filings/LateSources.tsx'
import { DropZone } from '../intake/DropZone.tsx'
import { IntakePanel } from '../intake/IntakePanel.tsx'
import { useIntake } from '../intake/use-intake.ts'
import { Answered, Waiting } from '../parts/Answered.tsx'
import { InventedMark } from '../parts/Marks.tsx'

/** 首页: how the place stands, in a few sentences that each lead to evidence; and the place to drop a report. */
export function Home() {
  const say = useSay()
  const language = useLanguage()
  const place = usePlace()
  const { taken } = useRemembered()
  const intake = useIntake()
  const busy = intake.state.phase !== 'idle' || taken !== undefined
  const brief = useAnswer('place-brief', { place: place.code }, { when: place.code !== undefined })
  return (
    <div className="home">
      {busy && <IntakePanel intake={intake} taken={taken} />}
      <div className="home-top">
        <section className="card brief" aria-labelledby="brief-title">
          <h1 id="brief-title">
            {place.row ? placeName(place.row, language) : say('door.home')} <InventedMark when={place.row?.invented ?? false} />
            {brief.data && <span className="as-of">{say('home.as-of', { day: brief.data.asOf })}</span>}
          </h1>
          {place.code === undefined ? <NoPlace waiting={place.waiting} /> : <Answered of={brief} lines={7}>{(answer) => <BriefSentences brief={answer} />}</Answered>}
        </section>
        <aside className="home-side" aria-label={say('recent.title')}>
          {intake.state.phase !== 'refused' && <DropZone onFiles={intake.take} />}
          <LateSources place={place.code} />
          {brief.data && <RecentDocuments documents={brief.data.recent} />}
        </aside>
      </div>
      {brief.data && brief.data.recent.length > 0 && (
        <>
          <ClusterSection clusters={brief.data.clusters} />
          <div className="home-pair">
            <GoalTable goals={brief.data.goals} place={brief.data.place.name} />
            <ClaimTable claims={brief.data.claims} />
          </div>
          <DoubtList doubtful={brief.data.doubtful} proposals={brief.data.aliasProposals} />
        </>
      )}
    </div>
  )
}

function NoPlace({ waiting }: { readonly waiting: boolean }) {
  const say = useSay()
  return waiting ? <Waiting lines={7} /> : <p className="empty">{say('home.empty')}</p>
}
