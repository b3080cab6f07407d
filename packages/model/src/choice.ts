/** 取舍: the readings between which a person takes; `first` is the one that was read, `other` the one a doubt kept. */
export const choosableReadings = ['first', 'other'] as const

/** Which reading a person takes where a doubt kept two. */
export interface Choice {
  readonly doubt: string
  readonly reading: (typeof choosableReadings)[number]
}
