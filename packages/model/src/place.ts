/** The levels of 地区 that bear a code of GB/T 2260. */
export const placeLevels = ['province', 'city', 'district'] as const
export type PlaceLevel = (typeof placeLevels)[number]

/** 地区: a province, city, district or county, known by its code. */
export interface Place {
  /** Six digits of GB/T 2260; `99` and what follows is no real place. */
  readonly code: string
  /** In full, without its parent: `巴南区`. */
  readonly name: string
  /** Without the word for its level: `巴南`. */
  readonly short: string
  /** Code of the place it lies in; null for a province. */
  readonly parent: string | null
  readonly level: PlaceLevel
  /** English name, where one is held. */
  readonly en: string | null
  /** Made up, for show. */
  readonly invented: boolean
}
