import { Fault } from '@chanye/model'
import { z } from 'zod'
import type { Asking } from '../store/asking.ts'
import { reason, whyOf } from '../why.ts'
import { answers } from './index.ts'

const asOfShape = z.string().regex(/^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/u, reason('a day such as 2018-01-31', '应为日期，如 2018-01-31'))

/**
 * Asks one question by its name with parameters as text, as a query string or a terminal gives them.
 *
 * @returns the result, which may hold refusals
 * @throws Fault unknown-answer naming those known, or bad-parameter naming the parameter, its value and what is wrong
 */
export async function ask(asking: Asking, name: string, given: Readonly<Record<string, unknown>>): Promise<unknown> {
  const answer = answers.find((one) => one.name === name)
  if (!answer) throw new Fault('unknown-answer', { name, known: answers.map((one) => one.name).join(', ') })
  const { asOf, ...rest } = given
  const day = asOf === undefined ? undefined : checked(asOfShape, { asOf }, asOf, 'asOf') as string
  const params = checked(answer.params, rest, rest)
  return answer.run(day === undefined ? asking : { ...asking, asOf: day }, params)
}

function checked(shape: z.ZodType, given: Readonly<Record<string, unknown>>, value: unknown, only?: string): unknown {
  const parsed = shape.safeParse(value)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const named = only ?? (issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path.join('.')) ?? ''
  throw new Fault('bad-parameter', { name: named, value: String(given[named] ?? ''), ...whyOf(issue, value) })
}
