import { isRefusal, refusalText } from '@chanye/model'
import type { InputOutputAnswer, PullRow } from '../api/shapes.ts'
import { useAnswer } from '../api/use-answer.ts'
import { computedScale, fixed, share } from '../format/computed.ts'
import { useLanguage, useRemember, useRemembered, useSay } from '../frame/use-frame.ts'
import { Answered } from '../parts/Answered.tsx'
import { Exports } from '../parts/Exports.tsx'
import { Grid, type Column } from '../parts/Grid.tsx'
import { worded } from '../text/say.ts'
import { MethodLink } from './MethodLink.tsx'
import { sortedBy } from '../library/sorted-by.ts'

const KEYS: Readonly<Record<string, (row: PullRow) => number | string>> = {
  code: ({ code }) => code, output: ({ output }) => output, imports: ({ importShare }) => importShare, multiplier: ({ outputMultiplier }) => outputMultiplier, added: ({ valueAddedMultiplier }) => valueAddedMultiplier, power: ({ power }) => power,
  sensitivity: ({ sensitivity }) => sensitivity, upstream: ({ upstreamness }) => upstreamness, class: (row) => row.class, own: ({ regional }) => regional?.middle ?? -Infinity, quotient: ({ regional }) => regional?.quotient ?? -Infinity,
}

/** Which industries pull which: the nation's table, and what of it stays in the place. */
export function PullSection({ place }: { readonly place: string }) {
  const say = useSay()
  const { level } = useRemembered()
  const answer = useAnswer('input-output', { place, level }, { keep: true })
  return <section className="card"><h2>{say('pull.title')} <MethodLink method="multipliers">{say('pull.multiplier')}</MethodLink> <MethodLink method="linkages">{say('pull.linkages')}</MethodLink> <MethodLink method="regional-multipliers">{say('pull.flq')}</MethodLink></h2>{answer.data && <p><Exports table="input-output" asked={{ place, level }} /></p>}<Answered of={answer} lines={8}>{(found) => <Found found={found} />}</Answered></section>
}

function Found({ found: { sectors, regional, table, level } }: { readonly found: InputOutputAnswer }) {
  const say = useSay()
  const language = useLanguage()
  const remember = useRemember()
  const { pull: sort = '-multiplier', pullall: all } = useRemembered()
  const known = isRefusal(regional) ? null : new Set(regional.known)
  if (isRefusal(sectors)) return <p className="refusal">{refusalText(sectors, language)}</p>
  const rows = sectors.filter(({ code }) => all || known === null || known.has(code))
  return (
    <>
      <p className="faint">{say('pull.note', { table: language === 'zh' ? table.zh : table.en, n: table.sectors })}</p>
      {isRefusal(regional) ? <p className="lacks">{regional.refused === 'no-industries' ? say('pull.no-region') : refusalText(regional, language)}</p> : <p className="faint">{say('pull.region-note', { period: regional.period, measure: language === 'zh' ? regional.measure : regional.en, low: regional.deltas[0]!, high: regional.deltas.at(-1)! })}</p>}
      <p className="structure-choices">
        <label className="facet"><span>{say('pull.level')}</span> <select value={level} onChange={({ target }) => remember({ level: target.value })}>{(['division', 'sector'] as const).map((one) => <option key={one} value={one}>{say(`pull.${one}`, { n: table.sectors })}</option>)}</select></label>
        {known !== null && <label className="faint"><input type="checkbox" checked={all !== undefined} onChange={() => remember({ pullall: all ? undefined : '1' })} /> {say('pull.all')}</label>}
      </p>
      <Grid caption={say('pull.title')} columns={usePullColumns()} rows={sortedBy(rows, sort, KEYS, language)} id={({ code }) => code} sort={sort} onSort={(next) => remember({ pull: next })} />
    </>
  )
}

function usePullColumns(): readonly Column<PullRow>[] {
  const say = useSay()
  const language = useLanguage()
  const { text, unit } = computedScale('CNY', language)
  const number = (key: string, title: string, of: (row: PullRow) => string): Column<PullRow> => ({ key, title, sort: key, align: 'right', cell: of })
  return [
    { key: 'code', title: say('structure.code'), sort: 'code', cell: ({ code }) => <span className="tabular faint">{code}</span> },
    { key: 'industry', title: say('structure.industry'), cell: ({ name, en }) => (language === 'zh' ? name : en) },
    number('output', `${say('pull.output')} (${unit})`, ({ output }) => text(output)),
    number('multiplier', say('pull.multiplier'), ({ outputMultiplier }) => fixed(outputMultiplier, 2)),
    number('own', say('pull.own'), ({ regional }) => (regional ? say('pull.range', { middle: fixed(regional.middle, 2), low: fixed(regional.low, 2), high: fixed(regional.high, 2) }) : '–')),
    number('quotient', say('pull.quotient'), ({ regional }) => (regional?.quotient == null ? '–' : fixed(regional.quotient, 2))),
    number('added', say('pull.added'), ({ valueAddedMultiplier }) => fixed(valueAddedMultiplier, 2)),
    number('imports', say('pull.imports'), ({ importShare }) => share(importShare)),
    number('power', say('pull.power'), ({ power }) => fixed(power, 2)),
    number('sensitivity', say('pull.sensitivity'), ({ sensitivity }) => fixed(sensitivity, 2)),
    { key: 'class', title: say('pull.class'), sort: 'class', cell: (row) => <span className={row.class === 'key' ? 'mark mark-accepted' : 'mark'}>{worded(say, 'pull-class', row.class)}</span> },
    number('upstream', say('pull.upstream'), ({ upstreamness }) => fixed(upstreamness, 2)),
  ]
}
