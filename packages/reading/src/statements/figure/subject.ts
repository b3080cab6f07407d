import type { Context, Sentence } from '../../context.ts'
import type { NumberMention } from '../../mentions/number/number.ts'

interface Asked { readonly mention: NumberMention; readonly place: { readonly left: string; readonly clause: string; readonly right: string }; readonly indicator: string; readonly sentence: Sentence }

const OWN = /^(?:以上|左右)?的(?<name>[^，。；、]{2,24}?(?:项目|工程|基地|工厂|广场|企业|产业园|园区|基金))/u

/**
 * Whom a figure is about: the cluster of a tier, the project an investment is put into, the firm or project the clause begins with, else the place.
 *
 * @returns the name; null where the document speaks for no place
 */
export function subjectOf({ mention, place, indicator, sentence }: Asked, context: Context): string | null {
  if (mention.bound === 'tier') return indicator
  const own = OWN.exec(place.right)?.groups?.name
  if (own && mention.unit === 'CNY') return own
  return leader(sentence.text.slice(0, mention.start)) ?? context.region
}

/** The project or firm that a sentence is about, when the figure stands in what it did: X一期提前投产、新增产值…. */
function leader(before: string): string | null {
  const match = /(?:^|[，。；])(?<name>[^，。；、]{2,16}?(?:[一二三]期|项目|公司))(?:提前|全面|正式|顺利)?(?:投产|达产|开工|建成|投用|实现|总投资)/u.exec(before)
  return match && !/\d|等|个|家/u.test(match.groups!.name!) ? match.groups!.name!.replace(/^(?:推进|加快|促进)/u, '') : null
}
