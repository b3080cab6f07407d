import { z } from 'zod'
import type { Asking } from '../store/asking.ts'

/** A question leaders ask, with what it needs and what it gives. */
export interface Answer<Params extends z.ZodType = z.ZodType, Result extends z.ZodType = z.ZodType> {
  readonly name: string
  readonly question: { readonly en: string; readonly zh: string }
  readonly params: Params
  readonly result: Result
  readonly run: (asking: Asking, params: z.infer<Params>) => Promise<z.infer<Result>>
}

/** Keeps the types of an answer's parameters and result together. */
export function defineAnswer<Params extends z.ZodType, Result extends z.ZodType>(answer: Answer<Params, Result>): Answer<Params, Result> {
  return answer
}

/** Why an answer, or a part of one, cannot be given. */
export const refusal = z.object({ refused: z.string(), need: z.string(), facts: z.record(z.string(), z.union([z.string(), z.number()])).optional() }).meta({ id: 'Refusal' })

/** What every result bears: the day it speaks for, and whether anything in it is made up for show. */
export const dated = { asOf: z.string(), invented: z.boolean() }
