import type { Recogniser } from './draft.ts'
import { figures } from './statements/figure/figure.ts'

/** Every recogniser, in the order they are asked: the one list of what can be read. */
export const recognisers: readonly Recogniser[] = [
  figures,
]
