import { filledIn } from '@chanye/model'
import type { LedgerFinding, Tell } from './reading.ts'
import { SAY_EN } from './rules.ts'
import type { FindingWords, LedgerTemplate } from './template.ts'

/** What was found so far, errors and doubts apart. */
export interface Findings { readonly errors: LedgerFinding[]; readonly doubts: LedgerFinding[]; readonly tell: Tell }

/** @returns an empty list that puts each finding in the template's words; one finding of a kind a cell */
export function findingsOf({ findings }: Pick<LedgerTemplate, 'findings'>): Findings {
  const [errors, doubts]: [LedgerFinding[], LedgerFinding[]] = [[], []]
  const told = new Set<string>()
  const tell: Tell = (kind, cell, values) => {
    const words = findings[kind]
    if (!words || told.has(`${kind} ${cell}`)) return
    told.add(`${kind} ${cell}`)
    const list = words.severity === 'error' ? errors : doubts
    list.push({ cell, kind, message: said(words, 'zh', { ...values, cell }), en: said(words, 'en', { ...inEnglish(values), cell }) })
  }
  return { errors, doubts, tell }
}

/** The values with the words between figures in English. */
function inEnglish(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return { ...values, ...(values.other === undefined ? {} : { other: SAY_EN.reduce((text, [word, english]) => text.replace(word, english), values.other) }) }
}

function said(words: FindingWords, language: 'zh' | 'en', values: Readonly<Record<string, string>>): string {
  return filledIn(words[language], values)
}
