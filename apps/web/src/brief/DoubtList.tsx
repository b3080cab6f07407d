import { Link } from '@tanstack/react-router'
import type { AliasProposal, PlaceBrief } from '../api/shapes.ts'
import { useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { Quoted } from '../parts/Marks.tsx'
import { Sentence } from '../parts/Sentence.tsx'
import { worded } from '../text/say.ts'

/** What was read with a reason to look again, and names that may mean one firm. */
export function DoubtList({ doubtful, proposals }: { readonly doubtful: PlaceBrief['doubtful']; readonly proposals: readonly AliasProposal[] }) {
  const say = useSay()
  const open = proposals.filter(({ state }) => state === 'open')
  if (doubtful.length === 0 && open.length === 0) return null
  return (
    <section className="card" aria-labelledby="doubts-title">
      <h2 id="doubts-title">{say('doubts.title')} <span className="count">{doubtful.length + open.length}</span></h2>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('doubts.why')}</th><th scope="col">{say('doubts.where')}</th></tr></thead>
        <tbody>
          {open.map((proposal) => <Alias key={proposal.id} proposal={proposal} />)}
          {doubtful.map((row) => (
            <tr key={row.statement}>
              <td className="nowrap">{row.doubts.map((doubt) => worded(say, 'doubt', doubt)).join(say('list.comma'))}</td>
              <td><EvidenceLink id={row.evidence[0]?.evidence ?? row.statement} quiet><Quoted sentence={row.evidence[0]?.sentence ?? ''} quote={row.evidence[0]?.quote ?? ''} /></EvidenceLink></td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Alias({ proposal: { a, b } }: { readonly proposal: AliasProposal }) {
  const say = useSay()
  return (
    <tr>
      <td className="nowrap">{say('doubt.same-firm')}</td>
      <td>
        <Sentence text={say('doubts.alias')} parts={{
          a: <Link to="/organisations/$organisation" params={{ organisation: a.id }}>{a.name}</Link>,
          b: <Link to="/organisations/$organisation" params={{ organisation: b.id }}>{b.name}</Link>,
        }} />
      </td>
    </tr>
  )
}
