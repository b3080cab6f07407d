import { join } from 'node:path'
import { type ChoiceStep, type Grade, grades, publications } from '@chanye/model'
import { z } from 'zod'
import { reason } from '../why.ts'
import { ownElse, stated, statedIn } from './stated.ts'

const words = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) })
const orderOf = <T extends string>(names: readonly [T, ...T[]]) => z.array(z.enum(names)).min(1).refine((order) => new Set(order).size === order.length, reason('a name stands twice', '同一个名称出现两次'))
const step = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('review'), order: orderOf(['accepted', 'draft']), why: words }),
  z.strictObject({ by: z.literal('publication'), order: orderOf(publications), why: words }),
  z.strictObject({ by: z.literal('grade'), order: orderOf(grades), why: words }),
  z.strictObject({ by: z.literal('known'), order: orderOf(['newest', 'oldest']).max(1), why: words }),
])
export const choiceRuleShape = z.strictObject({ steps: z.array(step).min(1) })
const graded = z.strictObject({ grades: z.array(z.strictObject({ grade: z.enum(grades), ...words.shape, names: z.array(z.string().min(1)).default([]), ends: z.array(z.string().min(1)).default([]) })).min(1) })

/** 选用规则: which of several published values of one figure is used, step by step, each with its words. */
export interface ChoiceRule { readonly steps: readonly (ChoiceStep & { readonly why: { readonly zh: string; readonly en: string } })[] }

const SETTING = 'choice rule'

/** The choice rule in force: the data folder's own, else the one that comes with the packs. @throws Fault bad-setting naming the place */
export function loadChoiceRule(packsDir: string, dataDir: string): ChoiceRule {
  return statedIn(choiceRuleShape, ownElse(dataDir, 'choice.yaml', join(packsDir, 'policy', 'choice.yaml')), SETTING) as ChoiceRule
}

/** @returns the choice rule a text states @throws Fault bad-setting naming the place and what is wrong there */
export function parseChoiceRule(text: string, path: string): ChoiceRule {
  return stated(choiceRuleShape, text, { setting: SETTING, path }) as ChoiceRule
}

/**
 * Reads of what grade publishers are.
 *
 * @returns a function that grades a publisher by its name; `unknown` for none, or one with no word that is listed
 * @throws Fault bad-setting naming the place
 */
export function loadGrades(packsDir: string, dataDir: string): (publisher: string | null) => Grade {
  const { grades: listed } = statedIn(graded, ownElse(dataDir, 'publishers.yaml', join(packsDir, 'publishers', 'grades.yaml')), 'publishers')
  return (publisher) => {
    const name = publisher?.replace(/[\s\d（(].*$/u, '') ?? ''
    return listed.find(({ names, ends }) => names.some((word) => name.includes(word)) || ends.some((end) => name.endsWith(end)))?.grade ?? 'unknown'
  }
}
