import { statementShapes } from '@chanye/model'
import { z } from 'zod'

/** What a statement says; which fields it has depends on its shape. */
export const content = z.looseObject({ shape: z.enum(statementShapes) }).meta({ id: 'StatementContent' })

export const doubt = z.object({ doubt: z.string(), zh: z.string(), en: z.string(), otherReading: z.record(z.string(), z.union([z.string(), z.number(), z.null()])).optional() }).meta({ id: 'Doubt' })
