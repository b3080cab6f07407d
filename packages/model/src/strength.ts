/** 约束力: how far a text binds itself to what it wants: 确保 is a commitment, 力争 an aspiration. */
export const strengths = ['commitment', 'aspiration', 'plain'] as const
export type Strength = (typeof strengths)[number]

const GRADED: ReadonlyMap<string, Strength> = new Map<string, Strength>([
  ...['确保', '实施', '必须', '保证'].map((word) => [word, 'commitment'] as const),
  ...['力争', '争取', '努力', '力求'].map((word) => [word, 'aspiration'] as const),
])

/**
 * How far the wording of a target binds.
 *
 * @param wording - the words of strength before what is wanted, in the text's order
 * @returns the strength of the last word that grades it, for it stands nearest; `plain` where none does (目标, 计划)
 * @example strengthOf(['力争', '以上']) // => 'aspiration'
 */
export function strengthOf(wording: readonly string[]): Strength {
  return wording.map((word) => GRADED.get(word)).findLast((strength) => strength !== undefined) ?? 'plain'
}
