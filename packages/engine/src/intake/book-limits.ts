/** How far a table file may unfold while it is read. */
export interface BookLimits {
  /** Bytes as it arrives. */
  readonly bytes: number
  /** Bytes all parts of an archive may unfold to, files in it, and how many times its size a part may become. */
  readonly inflated: number
  readonly entries: number
  readonly ratio: number
  /** Filled cells, and characters in them, over all sheets. */
  readonly cells: number
  readonly characters: number
  readonly sheets: number
  /** Files of an archive that are handed on; none where an archive is no answer. */
  readonly files: number
  /** Of the reading process. */
  readonly megabytes: number
  readonly seconds: number
}

/** What is understood beside those who use the product: 200 rows of projects, 120 firms over a year and a yearbook's table are far below it. */
export const takenLimits = { cells: 200_000, characters: 5_000_000 } as const satisfies Partial<BookLimits>

/** How far a sheet may reach to be understood there: columns, and places between its first cell and its last. */
export const takenSpan = { columns: 512, places: 20_000_000 } as const

/** How much an archive of files may hold: a month's filings of a district's offices are far below it. */
export const archiveLimits = { files: 200, inflated: 100_000_000 } as const

export const bookLimits: BookLimits = {
  bytes: 64_000_000, inflated: 400_000_000, entries: 5_000, ratio: 150, sheets: 200, files: 0, cells: 3_000_000, characters: 60_000_000, megabytes: 300, seconds: 30,
}
