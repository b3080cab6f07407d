import { ENGLISH_UNIT, UNIT_AT_END, UNIT_BEHIND, UNIT_IN_BRACKETS, UNIT_ONLY, UNIT_SAID, UNITS } from './rules.ts'

/** Whether a text is nothing but a unit or several. */
export function isUnit(text: string): boolean {
  const bare = text.replace(/^[([【]\s*|\s*[)\]】]$/gu, '')
  return UNIT_ONLY.test(bare) || UNITS.test(bare)
}

/**
 * The unit a text says of itself, and the text without it.
 *
 * @returns unit null where the text says none
 */
export function unitIn(text: string): { readonly unit: string | null; readonly rest: string } {
  for (const found of text.matchAll(UNIT_IN_BRACKETS)) {
    const within = unitWithin(found.groups!.unit!)
    if (within !== null) return { unit: tidy(within.unit), rest: `${text.slice(0, found.index)}${within.left}${text.slice(found.index + found[0].length)}`.trim() }
  }
  const said = UNIT_SAID.exec(text)
  if (said !== null && said.index < 40) return { unit: tidy(said.groups!.unit!), rest: `${text.slice(0, said.index)}${text.slice(said.index + said[0].length)}`.replace(/^[(（\s,，;；]+|[)）\s,，;；(（]+$/gu, '') }
  const end = UNIT_AT_END.exec(text)
  return end === null ? { unit: null, rest: text } : { unit: tidy(end.groups!.unit!), rest: text.slice(0, end.index).trim() }
}

/** The unit in a pair of brackets, alone or behind what is said of the figure, and what is left of the brackets. */
function unitWithin(said: string): { readonly unit: string; readonly left: string } | null {
  if (isUnit(said)) return { unit: said, left: '' }
  const behind = UNIT_BEHIND.exec(said)?.groups
  return behind === undefined ? null : { unit: behind.unit!, left: `(${behind.word!})` }
}

/** Whether a text is a unit in English. */
export const isEnglishUnit = (text: string): boolean => ENGLISH_UNIT.test(text)

/** The units of a text that says several, 亿元、%. */
export const unitsOf = (unit: string): readonly string[] => (UNIT_ONLY.test(unit) ? [unit] : unit.split(/\s*[、,，;；]\s*|\s*[和或]\s*/u).filter((part) => part !== ''))

const tidy = (unit: string): string => unit.replace(/^±\s*/u, '').trim()
