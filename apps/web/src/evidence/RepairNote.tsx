import type { Repair } from '@chanye/model'
import { useSay } from '../frame/use-frame.ts'
import { worded } from '../text/say.ts'

/** One repair so that a person can check it: before, after, why, how sure, the bytes, what else it could be. */
export function RepairNote({ repair }: { readonly repair: Repair }) {
  const say = useSay()
  return (
    <dl className="repair-note pairs">
      <dt>{say('repair.before')}</dt><dd className="raw">{repair.before}</dd>
      <dt>{say('repair.after')}</dt><dd>{repair.after || say('repair.dropped')}</dd>
      <dt>{say('repair.why')}</dt><dd>{worded(say, 'repair', repair.kind)}</dd>
      <dt>{say('repair.score')}</dt><dd>{say(repair.score < 1 ? 'repair.guess' : 'repair.certain', { percent: Math.round(repair.score * 100) })}</dd>
      {repair.otherReadings.length > 0 && <><dt>{say('repair.other')}</dt><dd className="raw">{repair.otherReadings.join(say('list.semicolon'))}</dd></>}
      {repair.bytes && <><dt>{say('repair.bytes-before')}</dt><dd className="bytes">{repair.bytes.before}</dd><dt>{say('repair.bytes-after')}</dt><dd className="bytes">{repair.bytes.after}</dd></>}
    </dl>
  )
}
