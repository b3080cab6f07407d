import type { Repair } from '@chanye/model'
import { useSay } from '../frame/use-frame.ts'
import { worded } from '../text/say.ts'
import { RepairNote } from './RepairNote.tsx'

/** How the place was mended: guesses and byte repairs in full, certain small ones folded away. */
export function Repairs({ of: repairs }: { readonly of: readonly Repair[] }) {
  const say = useSay()
  if (repairs.length === 0) return <p className="faint">{say('repair.none')}</p>
  const weighty = repairs.filter((repair) => repair.score < 1 || repair.bytes)
  const small = repairs.filter((repair) => !weighty.includes(repair))
  return (
    <>
      {weighty.map((repair) => <RepairNote key={repair.start} repair={repair} />)}
      {small.length > 0 && (
        <details className="small-repairs">
          <summary>{say('repair.small', { n: small.length })}</summary>
          <table className="plain-table">
            <thead><tr><th scope="col">{say('repair.before')}</th><th scope="col">{say('repair.after')}</th><th scope="col">{say('repair.why')}</th></tr></thead>
            <tbody>
              {small.map((repair) => (
                <tr key={repair.start}><td className="raw">{repair.before}</td><td>{repair.after || say('repair.dropped')}</td><td>{worded(say, 'repair', repair.kind)}</td></tr>
              ))}
            </tbody>
          </table>
        </details>
      )}
    </>
  )
}
