import type { ClaimRow } from '../api/shapes.ts'
import { useSay } from '../frame/use-frame.ts'
import { EvidenceLink } from '../parts/EvidenceLink.tsx'
import { worded } from '../text/say.ts'

/** What is counted against what is named: a number of projects or firms, and those a reader could go and see. */
export function ClaimTable({ claims }: { readonly claims: readonly ClaimRow[] }) {
  const say = useSay()
  return (
    <section className="card" aria-labelledby="claims-title">
      <h2 id="claims-title">{say('claims.title')} <span className="count">{claims.length}</span></h2>
      {claims.length === 0 ? <p className="empty">{say('claims.none')}</p> : (
        <div className="table-frame" tabIndex={0} role="region" aria-label={say('claims.title')}>
          <table className="plain-table">
            <thead><tr><th scope="col">{say('claims.counted')}</th><th scope="col">{say('claims.stage')}</th><th scope="col" className="number">{say('claims.ratio')}</th><th scope="col">{say('claims.named')}</th></tr></thead>
            <tbody>{claims.map((claim) => <Row key={claim.statement} claim={claim} />)}</tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function Row({ claim }: { readonly claim: ClaimRow }) {
  const say = useSay()
  const id = claim.evidence[0]?.evidence ?? claim.statement
  return (
    <tr>
      <td><EvidenceLink id={id} quiet>{claim.counted}</EvidenceLink></td>
      <td className="nowrap">{worded(say, 'stage', claim.stage)}</td>
      <td className="number"><EvidenceLink id={id}>{say(claim.atMost ? 'claims.at-most' : 'claims.pair', { claimed: claim.claimed, named: claim.namedCount })}</EvidenceLink></td>
      <td>{claim.named.length > 0 ? claim.named.join(say('list.comma')) : <span className="lacks">{say('claims.no-name')}</span>}</td>
    </tr>
  )
}
