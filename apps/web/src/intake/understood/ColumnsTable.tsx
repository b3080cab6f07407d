import type { Mapping, TemplateColumn, UnderstoodColumn, UnderstoodSheet } from '../../api/shapes.ts'
import { useSay } from '../../frame/use-frame.ts'
import { withChosen } from '../../parts/Choice.tsx'
import { worded } from '../../text/say.ts'
import { type OnMap, saidOf, withColumn } from './mapping.ts'

interface Props { readonly sheet: UnderstoodSheet; readonly columns: readonly TemplateColumn[]; readonly mapping: Mapping; readonly disabled: boolean; readonly onMap: OnMap }

/** Kinds of columns whose unit may be money. */
const MONEY: ReadonlySet<string> = new Set(['money', 'figure'])

/** Each heading of a sheet with the column it was taken for, its unit and kind, how sure that is, and what stands under it. */
export function ColumnsTable({ sheet, columns, mapping, disabled, onMap }: Props) {
  const say = useSay()
  const own = saidOf(mapping, sheet.sheet).columns ?? []
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={say('understood.columns')}>
      <table className="plain-table columns-table">
        <thead><tr>{(['letter', 'heading', 'column', 'unit', 'type'] as const).map((key) => <th key={key} scope="col">{say(`understood.${key}`)}</th>)}<th scope="col" className="number">{say('understood.sure')}</th><th scope="col">{say('understood.samples')}</th></tr></thead>
        <tbody>{sheet.columns.map((one, i) => {
          const map = (said: { readonly column?: string | null; readonly unit?: string }) => void onMap(withColumn(mapping, sheet, { letter: one.letter, heading: one.heading, ...said }))
          const whole = sheet.columns.filter(({ letter }) => letter === one.letter).length === 1
          const settled = new Set(own.filter(({ letter }) => letter !== one.letter).map(({ column }) => column))
          return (
            <tr key={i} className={one.given ? 'given' : one.column === null ? 'own' : ''}>
              <td className="short tabular">{one.letter}</td>
              <th scope="row">{one.heading}</th>
              <td>
                <select value={one.column ?? ''} disabled={disabled || !whole} aria-label={say('understood.column-of', { heading: one.heading })} onChange={(event) => map({ column: event.target.value || null })}>
                  <option value="">{say('understood.own')}</option>
                  {withChosen(columns.map(({ name }) => name).filter((name) => !settled.has(name)), one.column).map((name) => <option key={name} value={name}>{name}</option>)}
                </select>
              </td>
              <td className="short"><UnitCell of={one} disabled={disabled || !whole} onSet={(unit) => map({ unit })} /></td>
              <td className="short">{worded(say, 'column-kind', one.type)}</td>
              <td className="number">{one.given ? say('understood.given') : one.column === null ? '–' : say('understood.percent', { n: Math.round(one.score * 100) })}</td>
              <td className="samples">{one.samples.join(say('understood.between'))}</td>
            </tr>
          )
        })}</tbody>
      </table>
    </div>
  )
}

/** The unit of a column of money can be chosen; that of another is told. */
function UnitCell({ of: { type, unit, heading }, disabled, onSet }: { readonly of: UnderstoodColumn; readonly disabled: boolean; readonly onSet: (unit: string) => void }) {
  const say = useSay()
  if (!type || !MONEY.has(type)) return <>{unit ?? ''}</>
  const units = withChosen(say('understood.money-units').split(' '), unit)
  return (
    <select value={unit ?? ''} disabled={disabled} aria-label={say('understood.unit-of', { heading })} onChange={(event) => onSet(event.target.value)}>
      {!unit && <option value="">{say('understood.no-unit')}</option>}
      {units.map((one) => <option key={one} value={one}>{one}</option>)}
    </select>
  )
}
