import { timeGone } from '../column-period.ts'
import { BEHIND, LIGHT_CLAUSE, LIGHT_OF, LIGHT_WORD, LIGHTS } from '../rules.ts'
import { plain } from '../printed.ts'
import { type Board, tellOdd, type Verdict } from './board.ts'

/** How many points behind the time gone a light stands for: green up to `green`, red beyond `red`. */
interface LightRule { readonly green: number; readonly red: number }

/** Holds the lights to the rule written on the sheet, where one is. */
export function lightChecks(board: Board): void {
  const check = board.template.checks.find(({ rule }) => rule === 'light')
  const rule = board.notes.map(ruleIn).find(Boolean)
  if (!check || !rule) return
  const column = String(check.light)
  tellOdd(board.table.rows.flatMap(({ row }): Verdict[] => {
    const field = row.fields[column]
    const light = field && LIGHT_OF.find(([pattern]) => pattern.test(field.value))?.[1]
    const behind = light ? behindOf(board, row, check) : undefined
    if (!field || !light || behind === undefined) return []
    const edge = [rule.green, rule.red].some((limit) => Math.abs(behind - limit) < 0.06)
    const expected = LIGHTS[behind > rule.red ? 2 : behind > rule.green ? 1 : 0]
    return [{ holds: edge || expected === light, tell: () => board.tell('light-mismatch', field.cell, { value: field.value, expected }) }]
  }))
}

function behindOf(board: Board, row: Parameters<Board['number']>[0], { percent, points }: Readonly<Record<string, unknown>>): number | undefined {
  const said = board.number(row, String(points))
  if (said !== undefined) return -said
  const [share, gone] = [board.number(row, String(percent)), timeGone(board.closing)]
  return share === undefined || gone === undefined ? undefined : gone - share
}

/** @returns the rule a note states; undefined where it states none that two lights can be told by */
function ruleIn(note: string): LightRule | undefined {
  const rule: { green?: number; red?: number } = {}
  for (const [clause] of plain(note).matchAll(LIGHT_CLAUSE)) {
    const light = LIGHTS.findIndex((word) => word === LIGHT_WORD.exec(clause)?.groups?.light)
    CLAUSES[light]?.(rule, limitsIn(clause), clause)
  }
  const { green, red } = rule
  return green !== undefined && red !== undefined && green < red ? { green, red } : undefined
}

interface Limits { readonly between: readonly [number, number] | undefined; readonly from: number | undefined; readonly to: number | undefined }

function limitsIn(clause: string): Limits {
  const between = BEHIND.between.exec(clause)?.groups
  const from = BEHIND.from.exec(clause)?.groups
  const to = BEHIND.to.exec(clause)?.groups
  return { between: between && [Number(between.from), Number(between.to)], from: from && Number(from.from ?? from.at), to: to && Number(to.to ?? to.below) }
}

/** What a clause of each light says of the rule: green, yellow, red. */
const CLAUSES: readonly ((rule: { green?: number; red?: number }, limits: Limits, clause: string) => void)[] = [
  (rule, { to }, clause) => { if (to !== undefined) rule.green = to; else if (BEHIND.none.test(clause)) rule.green ??= 0 },
  (rule, { between, to }) => { if (between) [rule.green, rule.red] = between; else if (to !== undefined) { rule.red ??= to; rule.green ??= 0 } },
  (rule, { from }) => { if (from !== undefined) rule.red ??= from },
]
