import type { Context, Sentence } from '../../context.ts'
import type { Draft } from '../../draft.ts'
import type { Lexicon } from '../../lexicon.ts'
import { once } from '../../once.ts'
import { whenSaid } from '../when.ts'
import { BEFORE_MEASURE, MEASURABLE, STANDING, STANDING_WORD } from './rules.ts'
import { matches } from '../../matches.ts'

/**
 * Finds places among peers that are told in words only: 工业投资位居全市前列. A place with a number is a figure.
 *
 * @returns one draft a place; nothing where no measure is named (走在前列)
 */
export function standings(context: Context): Draft[] {
  return context.sentences.flatMap((sentence) => (STANDING_WORD.test(sentence.text) ? inSentence(sentence, context) : []))
}

function inSentence(sentence: Sentence, context: Context): Draft[] {
  return matches(sentence.text, STANDING).flatMap((match) => {
    const { indicator: raw, peers, standing } = match.groups!
    const indicator = withoutPlace(raw!.replace(BEFORE_MEASURE, ''), context)
    if (indicator.length < 2 || !MEASURABLE.test(indicator)) return []
    const { doubts, ...when } = whenSaid(sentence, match.index + raw!.length, context)
    const start = sentence.span.start + match.index
    return [{ says: { shape: 'standing' as const, indicator, peers: peers || null, standing: standing!, ...when }, mention: { span: { start: start + raw!.length - indicator.length, end: start + match[0].length }, sentence: sentence.span }, doubts }]
  })
}

/** The measure without the place it is of. */
function withoutPlace(name: string, { region, lexicon }: Context): string {
  if (region !== null && region !== '' && name.startsWith(region)) return name.slice(region.length)
  return name.slice(placesBy(lexicon).get(name.slice(0, 2))?.find((place) => name.startsWith(place))?.length ?? 0)
}

/** The names of places by their first two characters. */
const placesBy = once((lexicon: Lexicon): ReadonlyMap<string, readonly string[]> => {
  const by = new Map<string, string[]>()
  for (const place of lexicon.places.flatMap(({ name, short }) => [name, short])) {
    const head = place.slice(0, 2)
    const same = by.get(head)
    if (same) same.push(place)
    else by.set(head, [place])
  }
  return by
})
