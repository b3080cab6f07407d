import { Fault } from '@chanye/model'
import { valueAt, type Why } from '../../why.ts'
import { placeIn } from './rules.ts'

/**
 * Why what a person says of a table is not taken.
 *
 * @returns a fault that names the sheet and the cell, row or column a person sees, and in `name` the path a program follows
 */
export function unfitAt(given: unknown, path: readonly PropertyKey[], why: Why): Fault {
  const [nth, part, which, field] = path
  const sheet = nth === undefined ? undefined : valueAt(given, [nth, 'sheet'])
  const of = part === undefined || which === undefined ? undefined : valueAt(given, [nth!, part, which])
  const place = placeIn({ sheet: part === 'sheet' || typeof sheet !== 'string' ? null : sheet, part: String(part ?? ''), of, field: String(field ?? '') })
  return new Fault('bad-mapping', { name: ['mapping', ...path].map(String).join('.'), place: place.en, placeZh: place.zh, value: printed(valueAt(given, path)), ...why })
}

function printed(value: unknown): string {
  return (typeof value === 'string' ? value : JSON.stringify(value ?? null)).slice(0, 200)
}
