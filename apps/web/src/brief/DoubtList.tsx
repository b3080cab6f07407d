import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { AliasProposal, PlaceBrief } from '../api/shapes.ts'
import { useSay } from '../frame/use-frame.ts'
import { Listed, Sentence } from '../parts/Sentence.tsx'
import { worded } from '../text/say.ts'
import { bySentence, type DoubtfulSentence } from './by-sentence.ts'
import { LinkedSentence } from './LinkedSentence.tsx'

/** So many sentences at first; the rest when asked. */
const FIRST = 8

/** What was read with a reason to look again, sentence by sentence, and names that may mean one firm. */
export function DoubtList({ doubtful, proposals }: { readonly doubtful: PlaceBrief['doubtful']; readonly proposals: readonly AliasProposal[] }) {
  const say = useSay()
  const [all, setAll] = useState(false)
  const open = proposals.filter(({ state }) => state === 'open')
  const sentences = bySentence(doubtful)
  const shown = all ? sentences : sentences.slice(0, FIRST)
  if (sentences.length === 0 && open.length === 0) return null
  return (
    <section className="card" aria-labelledby="doubts-title">
      <h2 id="doubts-title">{say('doubts.title')} <span className="count">{doubtful.length + open.length}</span></h2>
      <table className="plain-table">
        <thead><tr><th scope="col">{say('doubts.why')}</th><th scope="col">{say('doubts.where')}</th></tr></thead>
        <tbody>
          {open.length > 0 && <Aliases proposals={open} />}
          {shown.map((row) => <Row key={row.sentence} row={row} />)}
        </tbody>
      </table>
      {shown.length < sentences.length && <button type="button" className="plain" onClick={() => setAll(true)}>{say('doubts.more', { n: sentences.length - shown.length })}</button>}
    </section>
  )
}

function Row({ row: { sentence, doubts, places } }: { readonly row: DoubtfulSentence }) {
  const say = useSay()
  return (
    <tr>
      <td className="doubt-why">{doubts.map((doubt) => worded(say, 'doubt', doubt)).join(say('list.comma'))}</td>
      <td><LinkedSentence sentence={sentence} places={places} /></td>
    </tr>
  )
}

function Aliases({ proposals }: { readonly proposals: readonly AliasProposal[] }) {
  const say = useSay()
  const page = ({ id, name }: AliasProposal['a']) => <Link to="/organisations/$organisation" params={{ organisation: id }}>{name}</Link>
  return (
    <tr>
      <td className="doubt-why">{say('doubt.same-firm')}</td>
      <td><Listed between={say('list.semicolon')} parts={proposals.map(({ id, a, b }) => <Sentence key={id} text={say('doubts.alias')} parts={{ a: page(a), b: page(b) }} />)} /></td>
    </tr>
  )
}
