/** What a reader does, in order: mends the text, reads the numbers, then everything that has a name. */
export const readingStages = ['healing', 'figures', 'names'] as const

/** How far a reader has come. */
export interface Progress {
  readonly stage: (typeof readingStages)[number]
  /** Share of the characters this stage is done with, 0 to 1; a stage ends on 1. */
  readonly share: number
}

export type OnProgress = (progress: Progress) => void
